// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/frontierchart.h"

#include "ui/paint/frontierplot.h"
#include "ui/paint/ink.h"
#include "ui/session/session.h"

#include <QHelpEvent>
#include <QPicture>
#include <QToolTip>

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
