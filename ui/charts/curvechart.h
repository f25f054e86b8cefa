// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/curvefigure.h"
#include "ui/charts/paintedplot.h"
#include "ui/session/surroundings.h"
#include "ui/support/strings.h"

namespace rundblick {

// The response curve of a touchpoint.
class CurveChart : public PaintedPlot {
    Q_OBJECT

public:
    explicit CurveChart(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(const CurveFigure& figure);

private:
    NumberStyle m_style;
    CurveFigure m_figure;
};

} // namespace rundblick
