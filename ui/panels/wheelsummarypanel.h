// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/wheelsummary.h"
#include "ui/support/strings.h"

#include <QScrollArea>

namespace rundblick {

struct Look;

// The card beside the wheel: share of experience, coverage by phase, counts and waste. Scrolls
// where the window is low.
class WheelSummaryPanel : public QScrollArea {
    Q_OBJECT

public:
    explicit WheelSummaryPanel(const Look& look, QWidget* parent = nullptr);

    void setFigure(WheelFigure figure, const NumberStyle& numbers);

private:
    class Sheet;
    Sheet* m_sheet;
};

} // namespace rundblick
