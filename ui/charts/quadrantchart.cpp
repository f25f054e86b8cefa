// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/quadrantchart.h"

#include "ui/paint/ink.h"
#include "ui/paint/matrix/matrixcells.h"
#include "ui/paint/matrix/quadrantplot.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QHelpEvent>
#include <QPicture>
#include <QToolTip>

namespace rundblick {

QuadrantChart::QuadrantChart(const Surroundings& surroundings, QWidget* parent)
    : PaintedPlot(
        surroundings.look, [this](Ink& ink, const Plane& plane) { paint(ink, plane); }, parent)
    , m_selection(surroundings.selection)
    , m_look(surroundings.look)
    , m_style(surroundings.session.workshop().setup())
{
    QPicture nowhere;
    QPainter painter(&nowhere);
    axisRect()->setMargins(quadrantMargins(Ink(painter, surroundings.look)).toMargins());
    setAccessibleName(tr("Importance and gap of the touchpoints"));
    connect(this, &QCustomPlot::mouseMove, this, [this](QMouseEvent* move) { hover(*move); });
    connect(this, &QCustomPlot::mousePress, this,
        [this](QMouseEvent* press) { m_pressed = press->pos(); });
    connect(this, &QCustomPlot::mouseRelease, this, [this](QMouseEvent* up) { release(*up); });
    connect(&m_selection, &Selection::changed, this, &PaintedPlot::refresh);
}

void QuadrantChart::setFigure(const MatrixFigure& figure)
{
    m_figure = figure;
    setAccessibleDescription(summaryOf(figure.counts));
    showWhole(quadrantPlane(figure, {}));
}

std::optional<Id<Touchpoint>> QuadrantChart::touchpointAt(QPointF position) const
{
    constexpr double tolerance = 3.0;
    std::optional<Id<Touchpoint>> found;
    for (const QuadrantDot& dot : quadrantDots(m_figure, plane(), m_look.scale))
        if (QLineF(dot.centre, position).length() <= dot.radius + tolerance)
            found = dot.touchpoint; // the later ones lie on top
    return found;
}

std::optional<QuantityAt> QuadrantChart::numberAt(QPoint position) const
{
    const auto touchpoint = touchpointAt(position);
    if (!touchpoint)
        return {};
    return QuantityAt{Quantity::Gap, *touchpoint, {}, {}, {}, 0};
}

std::optional<QuantityAt> QuadrantChart::currentNumber() const
{
    const auto touchpoint = m_selection.touchpoint();
    if (!touchpoint)
        return {};
    return QuantityAt{Quantity::Gap, *touchpoint, {}, {}, {}, 0};
}

bool QuadrantChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return PaintedPlot::event(event);
    const auto& help = static_cast<const QHelpEvent&>(*event);
    const auto touchpoint = touchpointAt(help.pos());
    if (!touchpoint) {
        QToolTip::hideText();
        return true;
    }
    for (const MatrixRow& row : m_figure.rows)
        if (row.touchpoint == *touchpoint)
            QToolTip::showText(help.globalPos(), explanationOf(m_figure, row, m_style), this);
    return true;
}

void QuadrantChart::paint(Ink& ink, const Plane& plane) const
{
    paintQuadrants(ink, m_figure, plane, {m_selection.touchpoint(), m_hovered});
    paintQuadrantAxes(ink, m_figure, plane, m_style);
}

void QuadrantChart::hover(const QMouseEvent& event)
{
    const auto touchpoint = touchpointAt(event.position());
    if (touchpoint == m_hovered)
        return;
    m_hovered = touchpoint;
    setCursor(touchpoint ? Qt::PointingHandCursor : Qt::ArrowCursor);
    refresh();
}

void QuadrantChart::release(const QMouseEvent& event)
{
    if ((event.pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        return;
    if (const auto touchpoint = touchpointAt(event.position()))
        m_selection.select(touchpoint);
}

} // namespace rundblick
