// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace rundblick {

// The bar at the bottom: how much the workshop holds, what the analysis has to say about its data,
// and whether it is up to date. What takes long can be cancelled there.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(const Surroundings& surroundings, QWidget* parent = nullptr);

private:
    void showCounts();
    void showProgress();
    void showSimulation();
    void turnSimulation();
    void showNotices();
    void openNotices();

    const Session& m_session;
    Computation& m_computation;
    QLabel* m_counts;
    QToolButton* m_notices;
    QToolButton* m_simulation; // the robustness: how far it is; a click cancels or resumes it
    QLabel* m_progress;
};

} // namespace rundblick
