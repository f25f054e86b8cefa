// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/journeyitems.h"

#include "ui/paint/ink.h"

#include <QStyleOptionGraphicsItem>

namespace rundblick {
namespace {

constexpr double leastLegible = 0.55; // scale below which names are grey lines, signs nothing

double scaleOf(const QPainter& painter)
{
    return QStyleOptionGraphicsItem::levelOfDetailFromTransform(painter.worldTransform());
}

} // namespace

LineItem::LineItem(const Look& look)
    : m_look(look)
{
}

void LineItem::showHead(const QRectF& rect, const QRectF& label, const QString& title)
{
    m_title = title;
    m_row.reset();
    place(rect, label);
}

void LineItem::showRow(const QRectF& rect, const QRectF& label, const JourneyRow& row)
{
    m_title.clear();
    m_row = row;
    place(rect, label);
}

void LineItem::place(const QRectF& rect, const QRectF& label)
{
    if (rect != m_rect)
        prepareGeometryChange();
    m_rect = rect;
    m_label = label;
    update();
}

void LineItem::setState(RowState state, const QRectF& cell)
{
    if (state == m_state && cell == m_cell)
        return;
    m_state = state;
    m_cell = cell;
    update();
}

void LineItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    Ink ink(*painter, m_look);
    if (!m_row) {
        paintGroupHead(ink, m_label, m_title);
        return;
    }
    paintRowGround(ink, m_rect, m_state);
    if (!m_cell.isEmpty()) {
        painter->setPen(QPen(m_look.blue, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(m_cell.adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    if (scaleOf(*painter) >= leastLegible)
        paintRowLabel(ink, m_label, *m_row, m_state);
    else
        painter->fillRect(m_label.adjusted(0, m_label.height() * 0.35, -m_label.width() * 0.4,
                              -m_label.height() * 0.35),
            m_look.greySoft);
}

DotItem::DotItem(const Look& look)
    : m_look(look)
{
    setZValue(1.0);
}

void DotItem::show(const JourneyDot& dot, QPointF centre, double radius)
{
    if (radius != m_radius)
        prepareGeometryChange();
    m_radius = radius;
    m_dot = dot;
    setPos(centre);
    update();
}

QRectF DotItem::boundingRect() const
{
    const double reach = m_radius + 6.0; // the ring of a moment of truth
    return {-reach, -reach, 2.0 * reach, 2.0 * reach};
}

void DotItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    Ink ink(*painter, m_look);
    paintJourneyDot(ink, {}, m_radius, m_dot);
}

} // namespace rundblick
