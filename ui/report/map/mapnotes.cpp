// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/map/mapnotes.h"

#include "ui/paint/map/mappaint.h"
#include "ui/support/strings.h"

#include <QPixmap>

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace rundblick {
namespace {

constexpr double step = 8.0; // between places that are tried
constexpr double apart = 2.0; // from all else

// As the screen lays the map out, in letters of the usual size.
MapLayout layoutOnScreen(const MapFigure& figure)
{
    const Look look = screenLook(Theme::Light);
    QPixmap nowhere(1, 1);
    QPainter painter(&nowhere);
    const Ink ink(painter, look);
    std::vector<double> weights;
    for (const MapPhase& phase : figure.phases)
        weights.push_back(phase.weight);
    std::vector<MapChip> chips;
    for (const MapEntry& entry : figure.chips)
        chips.push_back(mapChip(ink, entry, toQt(entry.name)));
    return layOutMap(weights, chips, mapShape(ink));
}

// The borders between disc, rings, rim and what is outside.
std::array<double, 6> bordersOf(const MapLayout& layout)
{
    const auto& radii = layout.radii;
    return {0.0, radii[0], radii[1], radii[2], radii[3], layout.outerRadius};
}

// From one layout to the same ring, as far within it, in the same direction of another.
QPointF moved(QPointF place, const MapLayout& from, const MapLayout& to)
{
    const double radius = std::hypot(place.x(), place.y());
    if (radius <= 0.0)
        return place;
    const auto borders = bordersOf(from);
    const auto wanted = bordersOf(to);
    std::size_t ring = 1;
    while (ring + 1 < borders.size() && radius > borders[ring])
        ++ring;
    const double width = borders[ring] - borders[ring - 1];
    const double share = width > 0.0 ? (radius - borders[ring - 1]) / width : 0.0;
    const double outside = wanted[5] + (radius - borders[5]) * wanted[5] / borders[5];
    const double reached = radius > borders[5]
        ? outside
        : wanted[ring - 1] + share * (wanted[ring] - wanted[ring - 1]);
    return place * (reached / radius);
}

double farthest(const QRectF& rect)
{
    return std::hypot(std::max(std::abs(rect.left()), std::abs(rect.right())),
        std::max(std::abs(rect.top()), std::abs(rect.bottom())));
}

double nearest(const QRectF& rect)
{
    return std::hypot(
        std::clamp(0.0, rect.left(), rect.right()), std::clamp(0.0, rect.top(), rect.bottom()));
}

// Neither over something nor half over disc or rim.
class FreePlaces {
public:
    FreePlaces(const MapLayout& layout, const QRectF& room, std::vector<QRectF> obstacles)
        : m_layout(layout)
        , m_room(room)
        , m_obstacles(std::move(obstacles))
    {
    }

    std::optional<QRectF> nearestTo(QPointF meant, QSizeF size)
    {
        if (m_tooLarge && size.width() >= m_tooLarge->width()
            && size.height() >= m_tooLarge->height())
            return {}; // nothing that large has found room before
        const double most = farthest(m_room.translated(-meant));
        for (double radius = 0.0; radius < most; radius += step) {
            constexpr double turn = 2.0 * std::numbers::pi;
            const int places = std::max(1, static_cast<int>(turn * radius / (2.0 * step)));
            for (int i = 0; i < places; ++i) {
                const double angle = turn * i / places;
                QRectF frame({}, size);
                frame.moveCenter(meant + radius * QPointF(std::sin(angle), -std::cos(angle)));
                if (isFree(frame))
                    return frame;
            }
        }
        m_tooLarge = size;
        return {};
    }
    void take(const QRectF& frame) { m_obstacles.push_back(frame); }

private:
    bool isFree(const QRectF& frame) const
    {
        if (!m_room.contains(frame))
            return false;
        const bool isInside
            = nearest(frame) >= m_layout.radii[0] && farthest(frame) <= m_layout.radii[3];
        const bool isBeside = nearest(frame) >= m_layout.outerRadius;
        const QRectF around = frame.adjusted(-apart, -apart, apart, apart);
        return (isInside || isBeside)
            && std::ranges::none_of(
                m_obstacles, [&](const QRectF& other) { return other.intersects(around); });
    }

    const MapLayout& m_layout;
    QRectF m_room;
    std::vector<QRectF> m_obstacles;
    std::optional<QSizeF> m_tooLarge;
};

} // namespace

void MapNotes::layOut(const Ink& ink, const MapFigure& figure, const MapLayout& layout,
    const QRectF& room, const std::vector<QRectF>& obstacles)
{
    m_placed.clear();
    m_homeless.clear();
    if (figure.notes.empty())
        return;
    const MapLayout onScreen = layoutOnScreen(figure);
    FreePlaces places(layout, room, obstacles);
    for (const MapNote& note : figure.notes) {
        const QString text = toQt(note.text);
        const BoardNote shown = boardNote(ink, text);
        const QPointF meant = moved({note.x, note.y}, onScreen, layout);
        if (const auto frame = places.nearestTo(meant, shown.size)) {
            places.take(*frame);
            const bool gaveWay = !frame->contains(meant) && room.contains(meant);
            m_placed.push_back({*frame, shown.text, gaveWay ? std::optional(meant) : std::nullopt});
        } else {
            m_homeless.push_back(text);
        }
    }
}

std::vector<QRectF> MapNotes::frames() const
{
    std::vector<QRectF> frames;
    for (const Placed& note : m_placed)
        frames.push_back(note.frame);
    return frames;
}

void MapNotes::paintLeads(Ink& ink) const
{
    QPainter& painter = ink.painter();
    painter.setPen(QPen(ink.look().amber, 0.8));
    painter.setBrush(ink.look().amber);
    for (const Placed& note : m_placed)
        if (note.meant) {
            painter.drawLine(note.frame.center(), *note.meant);
            painter.drawEllipse(*note.meant, 1.6, 1.6);
        }
}

void MapNotes::paint(Ink& ink) const
{
    for (const Placed& note : m_placed) {
        paintNoteBody(ink.painter(), ink.look(), note.frame);
        paintNoteText(ink, note.frame, note.text);
    }
}

} // namespace rundblick
