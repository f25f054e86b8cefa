// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/linkitem.h"

#include "ui/canvas/items/detail.h"
#include "ui/paint/marks.h"

#include <QStyleOptionGraphicsItem>

namespace rundblick {
namespace {

constexpr int pieceCount = 8;
constexpr double hitWidth = 12.0;
constexpr double arrowLength = 9.0;
constexpr TextStyle labelStyle = TextStyle::Small;

QRectF labelRoom(const QString& label, QPointF middle, const Look& look)
{
    const double width
        = measure(look, [&](const Ink& ink) { return ink.width(label, labelStyle) + 10.0; });
    return {middle.x() - width / 2.0, middle.y() - 9.0, width, 18.0};
}

// Lines are drawn below the cards, and walked through after them.
constexpr double lineLevel = -1.0;
constexpr double behindCards = 1e5; // rank

} // namespace

LinkItem::LinkItem(Id<Link> link, const Look& look)
    : BoardItem(link)
    , m_look(look)
{
    setZValue(lineLevel);
    setRank(behindCards);
}

void LinkItem::show(BoardLine line, const QString& name)
{
    if (m_line == line && m_name == name)
        return;
    prepareGeometryChange();
    m_line = std::move(line);
    m_name = name;
    m_shape = {};
    m_pieces.clear();
    for (int i = 0; i <= pieceCount; ++i)
        m_pieces << m_line.path.pointAtPercent(static_cast<double>(i) / pieceCount);
    m_middle = m_pieces[pieceCount / 2];
    const double reach = m_line.width / 2.0 + (m_line.hasArrow ? arrowLength : 2.0);
    m_bounds = m_line.path.boundingRect().adjusted(-reach, -reach, reach, reach);
    if (!m_line.label.isEmpty())
        m_bounds |= labelRoom(m_line.label, m_middle, m_look);
    update();
}

QPainterPath LinkItem::shape() const
{
    if (m_shape.isEmpty()) {
        QPainterPathStroker stroker;
        stroker.setWidth(std::max(m_line.width, hitWidth));
        m_shape = stroker.createStroke(m_line.path);
        if (!m_line.label.isEmpty())
            m_shape.addRect(labelRoom(m_line.label, m_middle, m_look));
    }
    return m_shape;
}

void LinkItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    const bool isMarked = mark() != ItemMark::None;
    const QColor quiet = m_line.color.isValid() ? m_line.color : m_look.grey;
    const QColor color = isMarked ? m_look.blue : quiet;
    const double detail = detailOf(*painter);
    const bool isQuick = !painter->testRenderHint(QPainter::Antialiasing);
    painter->setBrush(Qt::NoBrush);
    if (detail < plainDetail || isQuick) {
        // A pen of one pixel is drawn without a detour over its outline.
        const double width = (m_line.width + (isMarked ? 1.5 : 0.0)) * detail;
        QPen pen(color, isQuick && width < 3.0 ? 1.0 : width);
        pen.setCosmetic(true);
        painter->setPen(pen);
        if (detail < flatDetail)
            painter->drawLine(m_pieces.first(), m_pieces.last());
        else
            painter->drawPolyline(m_pieces);
        if (detail < plainDetail)
            return;
    } else {
        painter->setPen(
            QPen(color, m_line.width + (isMarked ? 1.5 : 0.0), Qt::SolidLine, Qt::FlatCap));
        painter->drawPath(m_line.path);
    }
    if (m_line.hasArrow)
        paintArrow(*painter, color);
    if (!m_line.label.isEmpty())
        paintLabel(*painter);
}

void LinkItem::paintArrow(QPainter& painter, const QColor& color) const
{
    const QPointF tip = m_line.path.pointAtPercent(1.0);
    const double length = m_line.path.length();
    if (length < 2.0 * arrowLength)
        return;
    const QPointF back = m_line.path.pointAtPercent(1.0 - arrowLength / length);
    const QPointF along = (tip - back) / std::hypot(tip.x() - back.x(), tip.y() - back.y());
    const QPointF across(-along.y(), along.x());
    const double half = std::max(4.0, m_line.width);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({tip, tip - arrowLength * along + half * across,
        tip - arrowLength * along - half * across}));
}

void LinkItem::paintLabel(QPainter& painter) const
{
    const QRectF room = labelRoom(m_line.label, m_middle, m_look);
    painter.setPen(QPen(mark() == ItemMark::None ? m_look.line : m_look.blue, 1.0));
    painter.setBrush(m_look.card);
    painter.drawRoundedRect(room, 9.0, 9.0);
    Ink ink(painter, m_look);
    ink.text(
        room, m_line.label, {.style = labelStyle, .color = m_look.text, .align = Qt::AlignCenter});
}

} // namespace rundblick
