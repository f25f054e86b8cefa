// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/curvechart.h"

#include "ui/paint/ink.h"
#include "ui/paint/mix/curveplot.h"
#include "ui/paint/mix/effectaxes.h"
#include "ui/session/session.h"

#include <QPicture>

namespace rundblick {

CurveChart::CurveChart(const Surroundings& surroundings, QWidget* parent)
    : PaintedPlot(
        surroundings.look,
        [this](Ink& ink, const Plane& plane) { paintResponse(ink, m_figure, plane, m_style); },
        parent)
    , m_style(surroundings.session.workshop().setup())
{
    QPicture nowhere;
    QPainter painter(&nowhere);
    axisRect()->setMargins(effectMargins(Ink(painter, surroundings.look)).toMargins());
    setAccessibleName(tr("Response curve"));
}

void CurveChart::setFigure(const CurveFigure& figure)
{
    m_figure = figure;
    showWhole(curvePlane(figure, {}));
}

} // namespace rundblick
