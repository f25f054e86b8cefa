// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/look.h"

#include <QWidget>

namespace rundblick {

class Computation;
class Selection;
class Session;

// What a page works with. All of it outlives the page.
struct Surroundings {
    Session& session;
    Computation& computation;
    Selection& selection;
    const Look& look;
};

// A page of the navigation rail: it places canvas, charts and panels. When look or language change,
// the window builds its pages anew, so a page reads both once, in its constructor; it follows
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
