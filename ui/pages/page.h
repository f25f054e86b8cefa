// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"
#include "ui/support/actionname.h"
#include "ui/support/keyhelp.h"

#include <QKeySequence>
#include <QWidget>

#include <vector>

namespace rundblick {

class SidePanels;
struct ReportOptions;

// A page of the navigation rail: it places canvas, charts and panels, and follows
// Session::changed, Computation::finished and Selection::changed.
class Page : public QWidget {
    Q_OBJECT

public:
    explicit Page(const Surroundings& surroundings, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_session(surroundings.session)
        , m_computation(surroundings.computation)
        , m_selection(surroundings.selection)
        , m_look(surroundings.look)
    {
    }

    // What its keys do, beside the actions in it; the help sheet lists both.
    virtual std::vector<KeyHelp> keys() const { return {}; }

    // All that it shows is there; what it still works on follows between events.
    virtual bool isReady() const { return true; }

    // What of the report is shown as on this page: groups, order, filters.
    virtual void shapeReport(ReportOptions&) const { }

protected:
    // A key that goes to the field last used in a panel beside the board, and back to the board,
    // the page's focus proxy. It opens and closes the panel where it lies over the board.
    void addPanelKey(
        const ActionName& name, const QKeySequence& key, SidePanels& side, QWidget& panel);

    Session& m_session;
    Computation& m_computation;
    Selection& m_selection;
    const Look& m_look;
};

} // namespace rundblick
