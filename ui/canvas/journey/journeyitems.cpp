// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/journeyitems.h"

#include "ui/paint/ink.h"
#include "ui/paint/journey/cellmarks.h"

#include <QImage>
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
    setCacheMode(DeviceCoordinateCache); // scrolling moves rows, it does not draw them
}

void LineItem::showHead(const QRectF& rect, const QRectF& label, const GroupHead& head)
{
    const bool isOther = m_row || head != m_head;
    m_head = head;
    m_row.reset();
    place(rect, label, isOther);
}

void LineItem::showRow(const QRectF& rect, const QRectF& label, const JourneyRow& row)
{
    JourneyRow shown = row;
    shown.dots.clear();
    const bool isOther = m_row != shown;
    m_row = std::move(shown);
    place(rect, label, isOther);
}

void LineItem::place(const QRectF& rect, const QRectF& label, bool isOther)
{
    const QRectF own(0.0, 0.0, label.right() - rect.left(), rect.height());
    const QRectF ownLabel = label.translated(-rect.topLeft());
    if (own != m_rect)
        prepareGeometryChange();
    if (isOther || own != m_rect || ownLabel != m_label)
        update();
    m_rect = own;
    m_label = ownLabel;
    setPos(rect.topLeft());
}

void LineItem::setState(RowState state)
{
    if (state == m_state)
        return;
    m_state = state;
    update();
}

void LineItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    Ink ink(*painter, m_look);
    if (!m_row) {
        paintGroupHead(ink, m_label, m_head);
        return;
    }
    if (scaleOf(*painter) >= leastLegible)
        paintRowLabel(ink, m_label, *m_row, m_state);
    else
        painter->fillRect(m_label.adjusted(0, m_label.height() * 0.35, -m_label.width() * 0.4,
                              -m_label.height() * 0.35),
            m_look.greySoft);
}

DotItem::DotItem(const Look& look, DotPictures& pictures)
    : m_look(look)
    , m_pictures(pictures)
{
    setZValue(1.0);
}

void DotItem::show(const JourneyDot& dot, QPointF centre, double radius)
{
    if (radius != m_radius || dot != m_dot) {
        prepareGeometryChange();
        QImage surface(1, 1, QImage::Format_ARGB32_Premultiplied);
        QPainter painter(&surface);
        m_reach = dotReach(Ink(painter, m_look), radius);
        update();
    }
    m_radius = radius;
    m_dot = dot;
    setPos(centre);
}

QRectF DotItem::boundingRect() const
{
    return {-m_reach, -m_radius - 7.0, 2.0 * m_reach, 2.0 * m_radius + 14.0};
}

void DotItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    m_pictures.paint(*painter, m_radius, m_dot);
}

LaneItem::LaneItem(const Look& look, const JourneyFigure& figure, const JourneyGeometry& geometry)
    : m_look(look)
    , m_figure(figure)
    , m_geometry(geometry)
{
    setCacheMode(DeviceCoordinateCache);
}

void LaneItem::show(const JourneyLane& lane)
{
    prepareGeometryChange();
    m_lane = lane;
    QImage surface(1, 1, QImage::Format_ARGB32_Premultiplied);
    QPainter painter(&surface);
    m_texts = laneTextsOf(Ink(painter, m_look), m_figure, m_geometry, lane);
    setCacheMode(NoCache); // of a lane wider than the view Qt would keep parts of what was there
    setCacheMode(DeviceCoordinateCache);
    update();
}

void LaneItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    Ink ink(*painter, m_look);
    paintLane(ink, m_figure, m_geometry, m_lane, m_texts);
}

CursorItem::CursorItem(const Look& look)
    : m_look(look)
{
    setZValue(3.0);
}

void CursorItem::show(const QRectF& rect, bool isRing)
{
    prepareGeometryChange();
    m_rect = rect;
    m_isRing = isRing;
    setVisible(!rect.isEmpty());
    update();
}

void CursorItem::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(m_isRing ? m_look.text : m_look.blue, 1.6));
    painter->setBrush(Qt::NoBrush);
    if (m_isRing)
        painter->drawEllipse(m_rect);
    else
        painter->drawRoundedRect(m_rect.adjusted(1.5, 1.5, -1.5, -1.5), 4.0, 4.0);
}

} // namespace rundblick
