// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session/surroundings.h"

#include <QStatusBar>

class QLabel;
class QToolButton;

namespace rundblick {

class ElidedLabel;

// The bar at the bottom: how much the workshop holds, what the analysis has to say about its data,
// and whether it is up to date. What takes long can be cancelled there. Where the room ends, the
// hint goes first, then the end of the counts.
class StatusLine : public QStatusBar {
    Q_OBJECT

public:
    explicit StatusLine(const Surroundings& surroundings, QWidget* parent = nullptr);

protected:
    bool event(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void showCounts();
    void showProgress();
    void showSimulation();
    void turnSimulation();
    void showNotices();
    void openNotices();

    const Session& m_session;
    Computation& m_computation;
    ElidedLabel* m_counts;
    QLabel* m_hint;
    QToolButton* m_notices;
    QToolButton* m_simulation; // the robustness: how far it is; a click cancels or resumes it
    QLabel* m_progress;
};

} // namespace rundblick
