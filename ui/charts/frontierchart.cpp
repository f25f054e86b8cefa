// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/frontierchart.h"

#include "ui/paint/ink.h"
#include "ui/paint/mix/frontierplot.h"
#include "ui/session/session.h"

#include <QHelpEvent>
#include <QPicture>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rundblick {

FrontierChart::FrontierChart(const Surroundings& surroundings, QWidget* parent)
    : PaintedPlot(
        surroundings.look,
        [this](Ink& ink, const Plane& plane) { paintFrontier(ink, m_figure, plane, m_style); },
        parent)
    , m_look(surroundings.look)
    , m_style(surroundings.session.workshop().setup())
{
    QPicture nowhere;
    QPainter painter(&nowhere);
    axisRect()->setMargins(frontierMargins(Ink(painter, m_look)).toMargins());
    setAccessibleName(tr("Effect against budget"));
}

void FrontierChart::setFigure(const MixFigure& figure)
{
    m_figure = figure;
    showWhole(frontierPlane(figure, {}));
}

// The computed point that is nearest to the budget under the mouse.
std::optional<QuantityAt> FrontierChart::numberAt(QPoint position) const
{
    const std::vector<FrontierPoint>& points = m_figure.frontier;
    if (points.empty())
        return {};
    const double budget = xAxis->pixelToCoord(position.x());
    const auto nearest = std::ranges::min_element(
        points, {}, [&](const FrontierPoint& point) { return std::abs(point.budget - budget); });
    return QuantityAt{Quantity::FrontierEffect, {}, {}, {}, {},
        static_cast<std::size_t>(nearest - points.begin())};
}

bool FrontierChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PaintedPlot::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const QString text = frontierAt(m_figure, xAxis->pixelToCoord(help.pos().x()), m_style);
    if (text.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help.globalPos(), text, this);
    return true;
}

} // namespace rundblick
