// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/map/mapscene.h"

#include "ui/canvas/board/boardnotes.h"
#include "ui/canvas/items/carditem.h"
#include "ui/canvas/items/detail.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/canvas/items/noteitem.h"
#include "ui/canvas/map/mapheads.h"
#include "ui/canvas/map/mapselection.h"
#include "ui/paint/map/maplines.h"
#include "ui/paint/map/mappaint.h"
#include "ui/paint/words/words.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/boxes.h"
#include "ui/support/strings.h"

#include <QGraphicsPathItem>
#include <QPainter>

#include <cmath>

namespace rundblick {
namespace {

constexpr double labelDetail = 0.8; // from which all lines bear their weights

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
    , m_style(m_session.workshop().setup())
    , m_shape(measure(look(), [](const Ink& ink) { return mapShape(ink); }))
    , m_heads(new MapHeads)
    , m_target(addPath({}, Qt::NoPen, look().between(look().blueSoft, look().blue, 0.25)))
{
    addItem(m_heads);
    m_target->setZValue(-3.0); // below the lines
    m_target->hide();
    connect(&m_session, &Session::changed, this, &MapScene::follow);
    connect(&m_computation, &Computation::finished, this, &MapScene::followAnalysis);
    // Ghosts come before the selection is shown: the selected one may be among them.
    connect(&m_selection, &Selection::changed, this, &MapScene::showSelected);
    connect(this, &BoardScene::chosenChanged, this, &BoardScene::placeLabels);
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
    else if (touches<Note>(edit))
        showExtent();
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
    m_leastShare = leastShareShown(m_figure.links);
    layOut();
    std::set<BoardKey> keep;
    syncChips(keep);
    syncGhosts(keep);
    syncLinks(keep);
    keepOnly(keep);
    placeLabels();
    m_link->follow();
    emit synced();
}

// Most edits and results leave the chips where they are.
void MapScene::layOut()
{
    MapGround ground;
    for (const MapPhase& phase : m_figure.phases) {
        ground.phases.push_back(phase.name);
        ground.weights.push_back(phase.weight);
    }
    ground.segment = m_figure.segment;
    for (const MapEntry& entry : m_figure.chips)
        ground.chips.push_back(chipOf(entry));
    if (m_ground && *m_ground == ground)
        return;
    m_ground = std::move(ground);
    m_layout = layOutMap(m_ground->weights, m_ground->chips, m_shape);
    drawGround();
    showExtent();
}

// The map, and notes that lie beside it.
void MapScene::showExtent()
{
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
    const auto drawn = [this](auto&& paint) {
        QPicture picture;
        QPainter painter(&picture);
        Ink ink(painter, look());
        paint(ink);
        painter.end();
        return picture;
    };
    m_groundPicture = drawn([this](Ink& ink) { paintMapGround(ink, m_layout); });
    m_heads->show(
        drawn([this](Ink& ink) { paintMapHeads(ink, m_figure, m_layout); }), m_layout.outerRadius);
}

// As wide as its name, or narrower on more lines; measured once per name.
MapChip MapScene::chipOf(const MapEntry& entry)
{
    const auto [found, isNew] = m_forms.try_emplace(entry.name);
    if (isNew)
        for (const QSizeF& size : CardItem::formsOf(toQt(entry.name), look()))
            found->second.push_back({size.width(), size.height()});
    const std::vector<Size>& forms = found->second;
    return {{entry.phase, entry.role}, forms.front().width, forms.front().height,
        {forms.begin() + 1, forms.end()}};
}

void MapScene::syncChips(std::set<BoardKey>& keep)
{
    for (std::size_t i = 0; i < m_figure.chips.size(); ++i) {
        const MapEntry& entry = m_figure.chips[i];
        showEntry(entry.touchpoint, entry, m_layout.chips[i]);
        keep.insert(entry.touchpoint);
    }
}

// Where its whole name has room, else as a small mark; the chips do not make way.
Box MapScene::ghostOf(const MapEntry& entry)
{
    if (const auto free = freeMapPlace(m_layout, m_shape, chipOf(entry)))
        return *free;
    const double side = look().length(22.0);
    const MapChip mark{{entry.phase, entry.role}, side, side};
    if (const auto free = freeMapPlace(m_layout, m_shape, mark))
        return *free;
    const QPointF middle = freePlaceIn(mark.cell);
    return {middle.x() - side / 2.0, middle.y() - side / 2.0, side, side};
}

void MapScene::syncGhosts(std::set<BoardKey>& keep)
{
    for (const MapEntry& entry : m_figure.ghosts) {
        if (m_selection.touchpoint() != entry.touchpoint)
            continue;
        showEntry(entry.placement, entry, ghostOf(entry));
        keep.insert(entry.placement);
    }
}

void MapScene::showEntry(const BoardKey& key, const MapEntry& entry, const Box& box)
{
    auto* card = itemOf<CardItem>(key);
    if (!card)
        card = insert(std::make_unique<CardItem>(key, look()));
    BoardCard shown;
    shown.text = toQt(entry.name);
    shown.isGhost = std::holds_alternative<Id<Placement>>(key);
    if (!shown.isGhost)
        shown.cover = entry.cover;
    // Phase by phase, ring by ring from inside, ghosts behind their ring.
    card->setRank(10.0 * static_cast<double>(entry.phase) + 2.0 * static_cast<double>(entry.role)
        + (shown.isGhost ? 1.0 : 0.0));
    card->setZValue(shown.isGhost ? 0.5 : 0.0);
    card->setDescription(descriptionOf(entry, shown.isGhost));
    card->show(std::move(shown), {box.width, box.height});
    if (const QPointF middle = toQt(box.centre()); card->home() != middle)
        place(*card, middle);
}

QString MapScene::descriptionOf(const MapEntry& entry, bool isGhost) const
{
    const QString phase = toQt(m_figure.phases[entry.phase].name);
    const QString where = isGhost ? tr("%1 in “%2”, too").arg(nameOf(entry.role), phase)
                                  : tr("%1 in “%2”").arg(nameOf(entry.role), phase);
    return entry.cover ? tr("%1; verdict: %2").arg(where, titleOf(*entry.cover)) : where;
}

void MapScene::syncLinks(std::set<BoardKey>& keep)
{
    m_nearSelected.clear();
    if (!m_areLinksShown)
        return;
    for (const MapLink& link : m_figure.links)
        if (showOrErase(link))
            keep.insert(link.id);
}

// A main way, or one of what is selected.
bool MapScene::showOrErase(const MapLink& link)
{
    const bool isNear = isNearSelected(link);
    if (isNear)
        m_nearSelected.insert(link.id);
    else
        m_nearSelected.erase(link.id);
    const bool isShown = isNear || link.share >= m_leastShare;
    if (isShown)
        showLink(link);
    else
        erase(link.id);
    return isShown;
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
    const bool isNear = m_nearSelected.contains(link.id);
    BoardLine shown;
    shown.path = mapLinePath(from->pos(), to->pos(), m_layout.radii[0]);
    shown.width = mapLineWidth(link.share);
    shown.color = look().between(look().card, look().blue, isNear ? 0.75 : 0.35);
    shown.label = m_style.percent(link.share);
    shown.labelFrom = labelDetail;
    shown.isMeant = isNear;
    line->setZValue(isNear ? -1.0 : -2.0);
    line->show(std::move(shown), tr("%1 to %2").arg(from->name(), to->name()));
    line->setDescription(tr("%1 % of those who leave").arg(qRound(100.0 * link.share)));
}

// Its ghosts, and the lines that touch what is selected or was.
void MapScene::showSelected()
{
    std::set<BoardKey> keep;
    syncGhosts(keep);
    for (const MapEntry& entry : m_figure.ghosts)
        if (!keep.contains(entry.placement))
            erase(entry.placement);
    if (m_areLinksShown)
        for (const MapLink& link : m_figure.links)
            if (isNearSelected(link) != m_nearSelected.contains(link.id))
                showOrErase(link);
    placeLabels();
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
    placeLabels();
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
    painter->drawPicture(0, 0, m_groundPicture);
}

} // namespace rundblick
