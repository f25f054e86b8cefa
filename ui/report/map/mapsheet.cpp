// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/map/mapsheet.h"

#include "ui/paint/board/boardcard.h"
#include "ui/paint/map/maplines.h"
#include "ui/paint/map/mappaint.h"
#include "ui/support/boxes.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace rundblick {
namespace {

constexpr double onPaper = 0.6; // widths of lines
constexpr double mostEnlarged = 1.6;
constexpr std::size_t mostLabels = 60;

} // namespace

MapSheet::MapSheet(
    const MapFigure& figure, const NumberStyle& style, const Ink& ink, double radius, Chips chips)
    : m_figure(figure)
    , m_style(style)
    , m_isNumbered(chips == Chips::Numbered)
{
    numberChips();
    layOut(ink, radius);
    m_scale = std::min(radius / m_layout.outerRadius, mostEnlarged);
    m_rim = rimNames(ink, figure, m_layout);
}

QString MapSheet::textOf(std::size_t chip) const
{
    return textOfGhost(m_figure.chips[chip]);
}

QString MapSheet::textOfGhost(const MapEntry& entry) const
{
    return m_isNumbered ? QString::number(m_numbers.at(entry.touchpoint)) : toQt(entry.name);
}

// From phase to phase, from inside out.
void MapSheet::numberChips()
{
    m_order.resize(m_figure.chips.size());
    std::iota(m_order.begin(), m_order.end(), std::size_t{0});
    std::ranges::stable_sort(m_order, {}, [this](std::size_t chip) {
        return std::pair(m_figure.chips[chip].phase, m_figure.chips[chip].role);
    });
    for (std::size_t place = 0; place < m_order.size(); ++place)
        m_numbers[m_figure.chips[m_order[place]].touchpoint] = place + 1;
}

// With rings as wide as fit.
void MapSheet::layOut(const Ink& ink, double radius)
{
    std::vector<double> weights;
    for (const MapPhase& phase : m_figure.phases)
        weights.push_back(phase.weight);
    std::vector<MapChip> chips;
    for (std::size_t i = 0; i < m_figure.chips.size(); ++i)
        chips.push_back(mapChip(ink, m_figure.chips[i], textOf(i)));
    for (const double fill : {1.0, 0.75, 0.55, 0.4, 0.25}) {
        const MapShape shape = mapShape(ink, radius, fill);
        MapLayout layout = layOutMap(weights, chips, shape);
        m_fits = layout.outerRadius <= radius + 0.5;
        if (m_layout.outerRadius <= 0.0 || layout.outerRadius < m_layout.outerRadius) {
            m_layout = std::move(layout);
            m_shape = shape;
        }
        if (m_fits)
            return;
    }
}

void MapSheet::complete(const Ink& ink, const QRectF& room)
{
    m_ghosts.clear();
    const QRectF inLayout(room.topLeft() / m_scale, room.size() / m_scale);
    m_notes.layOut(ink, m_figure, m_layout, inLayout, obstacles());
    layOutGhosts(ink);
}

// In the smaller forms, as they are the second place of a touchpoint; where there is no room the
// chips do not make way.
void MapSheet::layOutGhosts(const Ink& ink)
{
    MapLayout taken = m_layout;
    for (const QRectF& note : m_notes.frames())
        taken.chips.push_back({note.x(), note.y(), note.width(), note.height()});
    for (std::size_t i = 0; i < m_figure.ghosts.size(); ++i) {
        const MapEntry& entry = m_figure.ghosts[i];
        MapChip chip = mapChip(ink, entry, textOfGhost(entry));
        const auto smaller
            = chip.narrower.begin() + static_cast<std::ptrdiff_t>((chip.narrower.size() - 1) / 2);
        chip.width = smaller->width;
        chip.height = smaller->height;
        chip.narrower.erase(chip.narrower.begin(), smaller + 1);
        if (const auto free = freeMapPlace(taken, m_shape, chip)) {
            m_ghosts.push_back({i, *free});
            taken.chips.push_back(*free);
        }
    }
}

std::vector<QRectF> MapSheet::obstacles() const
{
    std::vector<QRectF> obstacles;
    for (const Box& chip : m_layout.chips)
        obstacles.push_back(toQt(chip));
    for (const Ghost& ghost : m_ghosts)
        obstacles.push_back(toQt(ghost.box));
    for (const Box& label : m_layout.ringLabels)
        obstacles.push_back(toQt(label));
    return obstacles;
}

std::vector<KeyEntry> MapSheet::key() const
{
    std::vector<KeyEntry> entries;
    for (std::size_t phase = 0; phase < m_figure.phases.size(); ++phase) {
        const QString name = toQt(m_figure.phases[phase].name);
        const bool isLettered = m_rim[phase] != name;
        if (m_isNumbered || isLettered)
            entries.push_back({isLettered ? m_rim[phase] : QString(), name, true});
        for (std::size_t place = 0; m_isNumbered && place < m_order.size(); ++place)
            if (const MapEntry& chip = m_figure.chips[m_order[place]]; chip.phase == phase)
                entries.push_back(
                    {QString::number(place + 1), toQt(chip.name), false, chip.cover, true});
    }
    if (!m_notes.homeless().empty())
        entries.push_back({{}, QCoreApplication::translate("MapPaper", "Notes"), true});
    for (const QString& note : m_notes.homeless())
        entries.push_back({{}, note});
    return entries;
}

void MapSheet::paint(Ink& ink, QPointF centre) const
{
    ink.painter().save();
    ink.painter().translate(centre);
    ink.painter().scale(m_scale, m_scale);
    paintMapGround(ink, m_layout);
    paintMapHeads(ink, m_figure, m_layout, m_rim);
    paintLines(ink);
    m_notes.paintLeads(ink);
    for (const Ghost& ghost : m_ghosts)
        paintGhost(ink, ghost);
    for (std::size_t chip = 0; chip < m_figure.chips.size(); ++chip)
        paintChip(ink, chip);
    m_notes.paint(ink);
    ink.painter().restore();
}

void MapSheet::paintLines(Ink& ink) const
{
    std::map<Id<Touchpoint>, QPointF> places;
    for (std::size_t i = 0; i < m_figure.chips.size(); ++i)
        places.emplace(m_figure.chips[i].touchpoint, toQt(m_layout.chips[i]).center());
    std::vector<const MapLink*> shown;
    for (const MapLink& link : m_figure.links)
        if (link.share >= leastShareShown(m_figure.links))
            shown.push_back(&link);
    std::ranges::stable_sort(shown, std::greater(), &MapLink::share);
    const QColor color = ink.look().between(ink.look().card, ink.look().blue, 0.35);
    std::vector<LinePieces> lines;
    ink.painter().setBrush(Qt::NoBrush);
    for (const MapLink* link : shown) {
        const QPainterPath path
            = mapLinePath(places.at(link->from), places.at(link->to), m_layout.radii[0]);
        ink.painter().setPen(
            QPen(color, onPaper * mapLineWidth(link->share), Qt::SolidLine, Qt::FlatCap));
        ink.painter().drawPath(path);
        lines.emplace_back(path);
    }
    paintLabels(ink, shown, lines);
}

void MapSheet::paintLabels(
    Ink& ink, const std::vector<const MapLink*>& links, const std::vector<LinePieces>& lines) const
{
    const std::vector<QRectF> covered = obstacles();
    std::vector<QRectF> taken = m_notes.frames();
    for (std::size_t i = 0; i < std::min(links.size(), mostLabels); ++i) {
        const QString text = m_style.percent(links[i]->share);
        const QSizeF size = lineLabelSize(ink.look(), ink.width(text, lineLabelStyle));
        const auto room = freeRoom(lines[i].labelPlaces(), size, covered, taken);
        if (!room || isOnDisc(*room))
            continue;
        taken.push_back(*room);
        paintLineLabel(ink, *room, text, LineEmphasis::Quiet);
    }
}

bool MapSheet::isOnDisc(const QRectF& room) const
{
    const QPointF nearest(
        std::clamp(0.0, room.left(), room.right()), std::clamp(0.0, room.top(), room.bottom()));
    return std::hypot(nearest.x(), nearest.y()) < m_layout.radii[0];
}

void MapSheet::paintGhost(Ink& ink, const Ghost& ghost) const
{
    BoardCard card;
    card.text = textOfGhost(m_figure.ghosts[ghost.entry]);
    card.isGhost = true;
    const QRectF frame = toQt(ghost.box);
    paintCardBody(ink.painter(), ink.look(), card, frame);
    paintCardContent(ink, card, frame, cardText(ink, card.text, frame.size()));
}

void MapSheet::paintChip(Ink& ink, std::size_t chip) const
{
    BoardCard card;
    card.text = textOf(chip);
    card.cover = m_figure.chips[chip].cover;
    const QRectF frame = toQt(m_layout.chips[chip]);
    paintCardBody(ink.painter(), ink.look(), card, frame);
    paintCardContent(ink, card, frame, cardText(ink, card.text, frame.size()));
}

} // namespace rundblick
