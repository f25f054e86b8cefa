// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/linklabels.h"

#include "ui/canvas/items/detail.h"
#include "ui/paint/board/linepieces.h"

#include <QStyleOptionGraphicsItem>

#include <algorithm>

namespace rundblick {
namespace {

constexpr double overLines = -0.5; // z: below the cards
constexpr double leastScale = 0.8; // of the letters on the screen
constexpr double mostEnlarged = 2.5;

double enlargedAt(double detail)
{
    return std::clamp(leastScale / detail, 1.0, mostEnlarged);
}

QRectF around(QPointF middle, QSizeF size)
{
    return {middle - QPointF(size.width(), size.height()) / 2.0, size};
}

} // namespace

LinkLabels::LinkLabels(const Look& look)
    : m_look(look)
{
    setZValue(overLines);
    setAcceptedMouseButtons(Qt::NoButton);
    setFlag(ItemUsesExtendedStyleOption); // says what is exposed
}

void LinkLabels::show(std::vector<LinkLabel> labels, std::vector<QRectF> obstacles)
{
    if (m_labels.empty() && labels.empty())
        return;
    prepareGeometryChange();
    m_labels = std::move(labels);
    m_obstacles = std::move(obstacles);
    m_widths = measure(m_look, [this](const Ink& ink) {
        std::vector<double> widths;
        for (const LinkLabel& label : m_labels)
            widths.push_back(ink.width(label.text, lineLabelStyle));
        return widths;
    });
    m_bounds = {};
    for (std::size_t label = 0; label < m_labels.size(); ++label)
        for (const QPointF place : m_labels[label].places)
            m_bounds |= around(place, mostEnlarged * sizeOf(label));
    m_detail = 0.0;
    update();
}

QSizeF LinkLabels::sizeOf(std::size_t label) const
{
    return lineLabelSize(m_look, m_widths[label]);
}

std::vector<LinkLabels::Placed> LinkLabels::placedAt(double detail, double enlarged) const
{
    std::vector<Placed> placed;
    std::vector<QRectF> taken;
    for (std::size_t at = 0; at < m_labels.size(); ++at) {
        const LinkLabel& label = m_labels[at];
        if (!label.isMeant && !label.isChosen && detail < label.from)
            continue;
        const QSizeF size = enlarged * sizeOf(at);
        auto room = freeRoom(label.places, size, m_obstacles, taken);
        if (!room && label.isChosen)
            room = around(label.places.front(), size);
        if (!room)
            continue;
        placed.push_back({at, *room});
        taken.push_back(*room);
    }
    return placed;
}

const std::vector<LinkLabels::Placed>& LinkLabels::placed(double detail) const
{
    if (m_detail != detail) {
        m_placed = placedAt(detail, enlargedAt(detail));
        m_detail = detail;
    }
    return m_placed;
}

std::optional<QRectF> LinkLabels::roomOf(const BoardKey& link, double detail) const
{
    for (const Placed& one : placedAt(detail, enlargedAt(detail)))
        if (m_labels[one.label].link == link)
            return one.room;
    return std::nullopt;
}

std::optional<BoardKey> LinkLabels::linkAt(QPointF place) const
{
    const auto found = std::ranges::find_if(
        m_placed, [place](const Placed& one) { return one.room.contains(place); });
    return found == m_placed.end() ? std::nullopt : std::optional(m_labels[found->label].link);
}

void LinkLabels::paint(QPainter* painter, const QStyleOptionGraphicsItem* option, QWidget*)
{
    const double detail = detailOf(*painter);
    const double enlarged = enlargedAt(detail);
    for (const Placed& one : placed(detail)) {
        if (!option->exposedRect.intersects(one.room))
            continue;
        const LinkLabel& label = m_labels[one.label];
        const QTransform before = painter->transform();
        painter->translate(one.room.center());
        painter->scale(enlarged, enlarged);
        const QRectF room = around({}, one.room.size() / enlarged);
        Ink ink(*painter, m_look);
        paintLineLabel(
            ink, room, label.text, label.isMeant ? LineEmphasis::Meant : LineEmphasis::Quiet);
        painter->setTransform(before);
    }
}

} // namespace rundblick
