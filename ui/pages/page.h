// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"

#include <QWidget>

namespace rundblick {

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

protected:
    Session& m_session;
    Computation& m_computation;
    Selection& m_selection;
    const Look& m_look;
};

} // namespace rundblick
