// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/wheel/wheelsummary.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

#include <QScrollArea>

class QLabel;

namespace rundblick {

class VerdictPanel;

// The card beside the wheel: the selected touchpoint with its verdict, share of experience, the
// coverage that is asked for and reached by phase, counts and waste. Scrolls where the window is
// low.
class WheelSummaryPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit WheelSummaryPanel(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(WheelFigure figure, const NumberStyle& numbers);

private:
    QWidget* createSelected();
    void showSelected();

    class Sheet;
    const Surroundings m_surroundings;
    QWidget* m_selected;
    QLabel* m_name;
    QLabel* m_reasons;
    VerdictPanel* m_verdict;
    Sheet* m_sheet;
};

} // namespace rundblick
