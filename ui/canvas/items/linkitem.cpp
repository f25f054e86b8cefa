// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/linkitem.h"

#include "ui/canvas/items/detail.h"
#include "ui/paint/marks.h"

#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace rundblick {
namespace {

constexpr double coarseness = 4.0; // the pieces keep to the path by about a quarter of this
constexpr double hitWidth = 12.0;
constexpr double arrowLength = 9.0;

QPolygonF piecesOf(const QPainterPath& path)
{
    const QTransform shrink = QTransform::fromScale(1.0 / coarseness, 1.0 / coarseness);
    return shrink.inverted().map(path.toSubpathPolygons(shrink).value(0));
}

double lengthOf(const QPolygonF& pieces)
{
    double length = 0.0;
    for (qsizetype i = 1; i < pieces.size(); ++i)
        length += QLineF(pieces[i - 1], pieces[i]).length();
    return length;
}

// The place `distance` along the pieces. A path can tell it too, but measures its curves each time.
QPointF pointAlong(const QPolygonF& pieces, double distance)
{
    for (qsizetype i = 1; i < pieces.size(); ++i) {
        const QLineF piece(pieces[i - 1], pieces[i]);
        const double length = piece.length();
        if (distance <= length)
            return length > 0.0 ? piece.pointAt(distance / length) : piece.p1();
        distance -= length;
    }
    return pieces.isEmpty() ? QPointF() : pieces.last();
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
    m_pieces = piecesOf(m_line.path);
    m_length = lengthOf(m_pieces);
    m_middle = pointAlong(m_pieces, m_length / 2.0);
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
        if (detail < flatDetail && !m_pieces.isEmpty())
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
}

void LinkItem::paintArrow(QPainter& painter, const QColor& color) const
{
    if (m_length < 2.0 * arrowLength)
        return;
    const QPointF tip = m_pieces.last();
    const QPointF back = pointAlong(m_pieces, m_length - arrowLength);
    const QPointF along = (tip - back) / std::hypot(tip.x() - back.x(), tip.y() - back.y());
    const QPointF across(-along.y(), along.x());
    const double half = std::max(4.0, m_line.width);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawPolygon(QPolygonF({tip, tip - arrowLength * along + half * across,
        tip - arrowLength * along - half * across}));
}

LinkLabel LinkItem::label() const
{
    constexpr std::array shares{0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78, 0.15, 0.85};
    LinkLabel label{
        key(), m_line.label, {}, m_line.labelFrom, m_line.isMeant, mark() != ItemMark::None};
    std::ranges::transform(shares, label.places.begin(),
        [this](double share) { return pointAlong(m_pieces, share * m_length); });
    return label;
}

} // namespace rundblick
