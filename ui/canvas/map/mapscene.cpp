// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map/mapscene.h"

#include "ui/canvas/board/boardnotes.h"
#include "ui/canvas/items/carditem.h"
#include "ui/canvas/items/detail.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/canvas/items/noteitem.h"
#include "ui/canvas/map/mapselection.h"
#include "ui/paint/map/mappaint.h"
#include "ui/paint/words/words.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QGraphicsPathItem>
#include <QPainter>

#include <cmath>

namespace rundblick {
namespace {

QPointF toQt(const Point& point)
{
    return {point.x, point.y};
}

// Of many links the main ones show until a touchpoint is selected: more would be a tangle.
constexpr std::size_t mostLines = 40;

double leastShare(const std::vector<MapLink>& links)
{
    if (links.size() <= mostLines)
        return 0.0;
    std::vector<double> shares;
    for (const MapLink& link : links)
        shares.push_back(link.share);
    std::ranges::nth_element(shares, shares.begin() + mostLines, std::greater());
    return std::nextafter(shares[mostLines], 2.0); // ties beyond are left out together
}

// From chip to chip, bent towards the customer but around their disc.
QPainterPath linkPath(QPointF from, QPointF to, double disc)
{
    constexpr double bend = 0.6; // of the way from the centre to the middle of the straight line
    const QPointF middle = (from + to) / 2.0;
    const double distance = std::hypot(middle.x(), middle.y());
    QPointF control = bend * middle;
    if ((1.0 + bend) * distance / 2.0 < 1.1 * disc) { // of the curve's own middle
        const QPointF across(from.y() - to.y(), to.x() - from.x());
        const QPointF out = distance > 1.0
            ? middle / distance
            : across / std::max(std::hypot(across.x(), across.y()), 1.0);
        control = (2.2 * disc - distance) * out;
    }
    QPainterPath path(from);
    path.quadTo(control, to);
    return path;
}

bool isOnMap(const Edit& edit)
{
    return touches<Phase>(edit) || touches<Touchpoint>(edit) || touches<Placement>(edit)
        || touches<Link>(edit) || touches<Segment>(edit);
}

} // namespace

MapScene::MapScene(const Surroundings& surroundings, QObject* parent)
    : BoardScene(surroundings.look, parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_selection(surroundings.selection)
    , m_shape(measure(surroundings.look, [](const Ink& ink) { return mapShape(ink); }))
    , m_target(addPath({}, Qt::NoPen, look().between(look().blueSoft, look().blue, 0.25)))
{
    m_target->setZValue(-2.0); // below the lines
    m_target->hide();
    connect(&m_session, &Session::changed, this, &MapScene::follow);
    connect(&m_computation, &Computation::finished, this, &MapScene::followAnalysis);
    // Ghosts come before the selection is shown: the selected one may be among them.
    connect(&m_selection, &Selection::changed, this, &MapScene::showSelected);
    m_link = new MapSelection(*this, surroundings.selection);
    showNotes(*this, m_session.workshop(), Board::Map);
    refresh();
}

MapScene::~MapScene() = default;

void MapScene::setSegment(std::optional<Id<Segment>> segment)
{
    m_segment = segment;
    refresh();
}

void MapScene::setLinksShown(bool shown)
{
    m_areLinksShown = shown;
    refresh();
}

void MapScene::follow(const Edit& edit)
{
    if (touches<Note>(edit))
        followNotes(*this, edit, Board::Map);
    if (isOnMap(edit))
        refresh();
    else
        layOut();
}

// An analysis comes in stages; most of them change nothing here.
void MapScene::followAnalysis()
{
    if (mapFigure(m_session.workshop(), m_computation.analysis().get(), m_segment) != m_figure)
        refresh();
}

void MapScene::refresh()
{
    if (m_segment && !m_session.workshop().find(*m_segment))
        m_segment.reset();
    m_figure = mapFigure(m_session.workshop(), m_computation.analysis().get(), m_segment);
    layOut();
    std::set<BoardKey> keep;
    syncChips(keep);
    syncGhosts(keep);
    syncLinks(keep);
    for (const BoardItem* item : listed())
        if (std::holds_alternative<Id<Note>>(item->key()))
            keep.insert(item->key());
    keepOnly(keep);
    m_link->follow();
    emit synced();
}

void MapScene::layOut()
{
    std::vector<double> weights;
    for (const MapPhase& phase : m_figure.phases)
        weights.push_back(phase.weight);
    std::vector<MapChip> chips;
    for (const MapEntry& entry : m_figure.chips) {
        const QSizeF size = chipSize(rundblick::toQt(entry.name));
        chips.push_back({{entry.phase, entry.role}, size.width(), size.height()});
    }
    m_layout = layOutMap(weights, chips, m_shape);
    drawGround();
    const double radius = m_layout.outerRadius;
    QRectF content(-radius, -radius, 2.0 * radius, 2.0 * radius);
    for (const BoardItem* item : listed())
        if (std::holds_alternative<Id<Note>>(item->key()))
            content |= item->sceneFrame();
    setContentRect(content);
    invalidate(content, BackgroundLayer);
}

// Once per layout: the fitting of the names takes three times as long as painting all the rest.
void MapScene::drawGround()
{
    m_ground = QPicture();
    QPainter painter(&m_ground);
    Ink ink(painter, look());
    paintMapGround(ink, m_figure, m_layout);
}

QSizeF MapScene::chipSize(const QString& name) const
{
    const auto found = m_sizes.find(name);
    return found != m_sizes.end() ? found->second : CardItem::sizeOf(name, look());
}

void MapScene::syncChips(std::set<BoardKey>& keep)
{
    for (std::size_t i = 0; i < m_figure.chips.size(); ++i) {
        const MapEntry& entry = m_figure.chips[i];
        const QSizeF size = chipSize(rundblick::toQt(entry.name));
        m_sizes.emplace(rundblick::toQt(entry.name), size);
        showEntry(entry.touchpoint, entry, toQt(m_layout.chips[i].centre()), size);
        keep.insert(entry.touchpoint);
    }
}

// Where its whole name has room, else as a small mark; the chips do not make way.
MapScene::Ghost MapScene::ghostOf(const MapEntry& entry) const
{
    const double mark = look().length(22.0);
    for (const QSizeF size : {chipSize(rundblick::toQt(entry.name)), QSizeF(mark, mark)})
        if (const auto free = freeMapPlace(
                m_layout, m_shape, {{entry.phase, entry.role}, size.width(), size.height()}))
            return {toQt(free->centre()), size};
    return {freePlaceIn({entry.phase, entry.role}), QSizeF(mark, mark)};
}

void MapScene::syncGhosts(std::set<BoardKey>& keep)
{
    for (const MapEntry& entry : m_figure.ghosts) {
        if (m_selection.touchpoint() != entry.touchpoint)
            continue;
        const Ghost ghost = ghostOf(entry);
        showEntry(entry.placement, entry, ghost.place, ghost.size);
        keep.insert(entry.placement);
    }
}

void MapScene::showEntry(const BoardKey& key, const MapEntry& entry, QPointF place, QSizeF size)
{
    auto* card = itemOf<CardItem>(key);
    if (!card)
        card = insert(std::make_unique<CardItem>(key, look()));
    BoardCard shown;
    shown.text = rundblick::toQt(entry.name);
    shown.isGhost = std::holds_alternative<Id<Placement>>(key);
    if (!shown.isGhost)
        shown.cover = entry.cover;
    // Phase by phase, ring by ring from inside, ghosts behind their ring.
    card->setRank(10.0 * static_cast<double>(entry.phase) + 2.0 * static_cast<double>(entry.role)
        + (shown.isGhost ? 1.0 : 0.0));
    card->setZValue(shown.isGhost ? 0.5 : 0.0);
    card->setDescription(descriptionOf(entry, shown.isGhost));
    card->show(std::move(shown), size);
    if (card->home() != place)
        this->place(*card, place);
}

QString MapScene::descriptionOf(const MapEntry& entry, bool isGhost) const
{
    const QString phase = rundblick::toQt(m_figure.phases[entry.phase].name);
    const QString where = isGhost ? tr("%1 in “%2”, too").arg(nameOf(entry.role), phase)
                                  : tr("%1 in “%2”").arg(nameOf(entry.role), phase);
    return entry.cover ? tr("%1; verdict: %2").arg(where, titleOf(*entry.cover)) : where;
}

void MapScene::syncLinks(std::set<BoardKey>& keep)
{
    if (!m_areLinksShown)
        return;
    const double least = leastShare(m_figure.links);
    for (const MapLink& link : m_figure.links) {
        if (link.share < least && !isNearSelected(link))
            continue;
        showLink(link);
        keep.insert(link.id);
    }
}

bool MapScene::isNearSelected(const MapLink& link) const
{
    const auto& selected = m_selection.touchpoints();
    return selected.contains(link.from) || selected.contains(link.to);
}

void MapScene::showLink(const MapLink& link)
{
    const BoardItem* from = item(link.from);
    const BoardItem* to = item(link.to);
    auto* line = itemOf<LinkItem>(link.id);
    if (!line)
        line = insert(std::make_unique<LinkItem>(link.id, look()));
    const bool isNear = isNearSelected(link);
    BoardLine shown;
    shown.path = linkPath(from->pos(), to->pos(), m_layout.radii[0]);
    shown.width = 0.8 + 5.0 * link.share;
    shown.color = look().between(look().card, look().blue, isNear ? 0.75 : 0.25);
    line->show(std::move(shown), tr("%1 to %2").arg(from->name(), to->name()));
    line->setDescription(tr("%1 % of those who leave").arg(qRound(100.0 * link.share)));
}

void MapScene::showSelected()
{
    std::set<BoardKey> keep;
    syncGhosts(keep);
    for (const MapEntry& entry : m_figure.ghosts)
        if (!keep.contains(entry.placement))
            erase(entry.placement);
    std::set<BoardKey> links;
    syncLinks(links);
    for (const MapLink& link : m_figure.links)
        if (!links.contains(link.id))
            erase(link.id);
}

void MapScene::followLifted(const std::vector<BoardItem*>& items)
{
    std::set<BoardKey> lifted;
    std::optional<QPointF> target;
    for (const BoardItem* item : items) {
        lifted.insert(item->key());
        if (entryOf(item->key()) && item->pos() != item->home())
            target = item->pos();
    }
    showTarget(target);
    if (m_areLinksShown)
        for (const MapLink& link : m_figure.links)
            if (item(link.id) && (lifted.contains(link.from) || lifted.contains(link.to)))
                showLink(link);
}

void MapScene::showTarget(std::optional<QPointF> place)
{
    const auto cell = place ? cellAt(*place) : std::nullopt;
    m_target->setVisible(cell.has_value());
    if (cell)
        m_target->setPath(cellPath(m_layout, *cell));
}

std::optional<MapCell> MapScene::cellAt(QPointF place) const
{
    const double radius = std::hypot(place.x(), place.y());
    if (radius > m_layout.outerRadius || m_layout.sectors.empty())
        return {};
    if (radius < 1e-6)
        place = {0.0, -1.0};
    const double within = std::clamp(radius, m_layout.radii[0] + 1.0, m_layout.radii[3] - 1.0);
    place *= within / std::max(radius, 1e-6);
    return mapCellAt(m_layout, {place.x(), place.y()});
}

Spot MapScene::spotOf(const MapCell& cell) const
{
    return {m_figure.phases[cell.sector].id, cell.role};
}

std::optional<Spot> MapScene::spotAt(QPointF place) const
{
    const auto cell = cellAt(place);
    return cell ? std::optional(spotOf(*cell)) : std::nullopt;
}

QPointF MapScene::freePlaceIn(const MapCell& cell) const
{
    const double height = look().length(26.0);
    if (const auto free = freeMapPlace(m_layout, m_shape, {cell, 3.0 * height, height}))
        return toQt(free->centre());
    const double angle = m_layout.sectors[cell.sector].middle();
    const double radius = (m_layout.innerRadius(cell.role) + m_layout.ringRadius(cell.role)) / 2.0;
    return radius * QPointF(std::sin(angle), -std::cos(angle));
}

const MapEntry* MapScene::entryOf(const BoardKey& key) const
{
    const auto find = [](const std::vector<MapEntry>& entries, auto member, auto id) {
        const auto found = std::ranges::find(entries, id, member);
        return found == entries.end() ? nullptr : &*found;
    };
    if (const auto* id = std::get_if<Id<Touchpoint>>(&key))
        return find(m_figure.chips, &MapEntry::touchpoint, *id);
    if (const auto* id = std::get_if<Id<Placement>>(&key))
        return find(m_figure.ghosts, &MapEntry::placement, *id);
    return nullptr;
}

std::vector<const MapEntry*> MapScene::entriesOf(Id<Touchpoint> touchpoint) const
{
    std::vector<const MapEntry*> entries;
    for (const auto* list : {&m_figure.chips, &m_figure.ghosts})
        for (const MapEntry& entry : *list)
            if (entry.touchpoint == touchpoint)
                entries.push_back(&entry);
    return entries;
}

const MapEntry* MapScene::entryIn(Id<Touchpoint> touchpoint, Id<Phase> phase) const
{
    for (const MapEntry* entry : entriesOf(touchpoint))
        if (m_figure.phases[entry->phase].id == phase)
            return entry;
    return nullptr;
}

void MapScene::drawBackground(QPainter* painter, const QRectF& exposed)
{
    painter->fillRect(exposed, look().ground);
    painter->drawPicture(0, 0, m_ground);
}

} // namespace rundblick
