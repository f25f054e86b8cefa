// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"
#include "ui/support/actionname.h"

#include <QWidget>

class QAction;
class QMenu;

namespace rundblick {

// "What if we drop it?", "What if it were as good as the competitors?" for the selected touchpoint:
// one click makes a new scenario that is shown at once.
class WhatIfBar : public QWidget {
    Q_OBJECT

public:
    explicit WhatIfBar(const Surroundings& surroundings, QWidget* parent = nullptr);

    const QList<QAction*> questions() const { return m_questions; } // for a context menu

private:
    void add(const ActionName& name, const QKeySequence& key, void (WhatIfBar::*ask)());
    void followSelection();
    void drop();
    void raise();

    Session& m_session;
    Selection& m_selection;
    QList<QAction*> m_questions;
};

} // namespace rundblick
