// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/linkitem.h"

#include "ui/canvas/items/detail.h"
#include "ui/paint/marks.h"

#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace rundblick {
namespace {

constexpr double hitWidth = 12.0;
constexpr double arrowLength = 9.0;

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
    m_pieces = LinePieces(m_line.path);
    m_middle = m_pieces.middle();
    const double reach = m_line.width / 2.0 + (m_line.hasArrow ? arrowLength : 2.0);
    m_bounds = m_line.path.boundingRect().adjusted(-reach, -reach, reach, reach);
    update();
}

QPainterPath LinkItem::shape() const
{
    if (m_shape.isEmpty()) {
        QPainterPathStroker stroker;
        stroker.setWidth(std::max(m_line.width, hitWidth));
        m_shape = stroker.createStroke(m_line.path);
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
        const QPolygonF& points = m_pieces.points();
        if (detail < flatDetail && !points.isEmpty())
            painter->drawLine(points.first(), points.last());
        else
            painter->drawPolyline(points);
        if (detail < plainDetail)
            return;
    } else {
        painter->setPen(
            QPen(color, m_line.width + (isMarked ? 1.5 : 0.0), Qt::SolidLine, Qt::FlatCap));
        painter->drawPath(m_line.path);
    }
    if (m_line.hasArrow)
        m_pieces.paintArrow(*painter, color, m_line.width, arrowLength);
}

LinkLabel LinkItem::label() const
{
    return {key(), m_line.label, m_pieces.labelPlaces(), m_line.labelFrom, m_line.isMeant,
        mark() != ItemMark::None};
}

} // namespace rundblick
