// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/flow/flowbackdrop.h"

#include "ui/canvas/items/detail.h"

namespace rundblick {
namespace {

constexpr double behindAll = -3.0;
constexpr double headRoom = 34.0; // above the shelf, for its name

} // namespace

FlowBackdrop::FlowBackdrop(const Look& look)
    : m_look(look)
{
    setZValue(behindAll);
    setAcceptedMouseButtons(Qt::NoButton);
}

void FlowBackdrop::show(
    std::vector<ObservedLine> observed, const QRectF& shelf, const QString& shelfName)
{
    prepareGeometryChange();
    m_observed = std::move(observed);
    m_shelf = shelf;
    m_shelfName = shelfName;
    m_bounds = shelf.isNull() ? QRectF() : shelf.adjusted(-12.0, -headRoom, 12.0, 12.0);
    for (const ObservedLine& line : m_observed)
        m_bounds
            |= line.path.boundingRect().adjusted(-line.width, -line.width, line.width, line.width);
    update();
}

void FlowBackdrop::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setBrush(Qt::NoBrush);
    const bool isQuick = !painter->testRenderHint(QPainter::Antialiasing);
    for (const ObservedLine& line : m_observed) {
        QPen pen(line.color, line.width, isQuick ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap);
        pen.setDashPattern({4.0, 3.0});
        painter->setPen(pen);
        painter->drawPath(line.path);
    }
    if (m_shelf.isNull())
        return;
    painter->setPen(QPen(m_look.line, 1.0));
    painter->drawLine(m_shelf.topLeft() - QPointF(0.0, headRoom - 4.0),
        m_shelf.topRight() - QPointF(0.0, headRoom - 4.0));
    if (detailOf(*painter) * m_look.size(TextStyle::Caption) < leastLetter)
        return;
    Ink ink(*painter, m_look);
    ink.text({m_shelf.left(), m_shelf.top() - headRoom + 6.0, m_shelf.width(), 18.0},
        m_shelfName.toUpper(), {.style = TextStyle::Caption, .color = m_look.muted});
}

} // namespace rundblick
