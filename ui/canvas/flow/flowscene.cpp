// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/flow/flowscene.h"

#include "ui/canvas/flow/flowbackdrop.h"
#include "ui/canvas/flow/flownodeitem.h"
#include "ui/canvas/flow/flowrules.h"
#include "ui/canvas/items/linkitem.h"
#include "ui/paint/flow/flowemphasis.h"
#include "ui/paint/flow/flowlines.h"
#include "ui/support/boxes.h"

#include <cmath>
#include <limits>

namespace rundblick {
namespace {

constexpr std::size_t noArrow = std::numeric_limits<std::size_t>::max();
constexpr double labelDetail = 0.4; // from which lines bear their weights
constexpr FlowShape shape{.layerGap = 84.0, .nodeGap = 28.0};

} // namespace

FlowScene::FlowScene(const Look& screen, NumberStyle style, QObject* parent)
    : BoardScene(screen, parent)
    , m_style(std::move(style))
    , m_backdrop(new FlowBackdrop(look()))
{
    addItem(m_backdrop);
    connect(this, &BoardScene::chosenChanged, this, &FlowScene::showLinks);
}

void FlowScene::showFigure(FlowFigure figure, const Workshop& workshop)
{
    m_figure = std::move(figure);
    m_strokes = FlowStrokes(m_figure);
    if (m_lookedAt && *m_lookedAt >= m_figure.findings.size())
        m_lookedAt.reset();
    takeInput(workshop);
    keepItems();
    showNodes();
    showLinks();
    showBackdrop();
}

void FlowScene::takeInput(const Workshop& workshop)
{
    std::vector<FlowVertex> vertices;
    for (const FlowNode& node : m_figure.nodes) {
        const QSizeF size = flowNodeSize(look(), node.end.end);
        FlowVertex vertex{node.end.end, size.width(), size.height(), {}, {}};
        if (const NodePlace* place = placeOf(workshop, node.end))
            vertex.fixed = Point{place->x, place->y};
        vertices.push_back(vertex);
    }
    std::vector<FlowArrow> arrows;
    const auto add = [&](const FlowLink& link, bool isShown) {
        if (!isShown)
            return noArrow;
        // Where nobody comes the share decides.
        arrows.push_back({link.from, link.to, link.volume + 1e-6 * link.share});
        return arrows.size() - 1;
    };
    m_arrowOf.clear();
    for (const FlowLink& link : m_figure.links)
        m_arrowOf.push_back(add(link, !m_strokes.isStub(link)));
    m_observedOf.clear();
    for (const FlowLink& link : m_figure.observed)
        m_observedOf.push_back(add(link, m_showsObserved && m_strokes.isObservedAlone(link)));
    if (m_layouts > 0 && !isSameGraph(vertices, arrows))
        rememberSlots();
    for (std::size_t v = 0; v < vertices.size(); ++v)
        if (const auto slot = m_slots.find(m_figure.nodes[v].end); slot != m_slots.end())
            vertices[v].slot = slot->second;
    if (m_layouts > 0 && vertices == m_vertices && arrows == m_arrows)
        return;
    m_vertices = std::move(vertices);
    m_arrows = std::move(arrows);
    layOut();
}

bool FlowScene::isSameGraph(
    const std::vector<FlowVertex>& vertices, const std::vector<FlowArrow>& arrows) const
{
    const auto isSame = [](const FlowArrow& one, const FlowArrow& other) {
        return one.from == other.from && one.to == other.to;
    };
    return vertices.size() == m_vertices.size() && std::ranges::equal(arrows, m_arrows, isSame);
}

// The order of the layout that is shown, for the next graph.
void FlowScene::rememberSlots()
{
    m_slots.clear();
    for (const BoardItem* item : listed())
        if (const auto* node = qobject_cast<const FlowNodeItem*>(item)) {
            const auto slot = m_seats.find(*linkNodeOf(node->key()));
            if (slot != m_seats.end() && slot->second.layer > 0)
                m_slots.insert(*slot);
        }
}

void FlowScene::forgetLayout()
{
    m_slots.clear();
    m_seats.clear();
    m_vertices.clear();
    m_arrows.clear();
    m_layouts = 0;
}

void FlowScene::layOut()
{
    m_plan = layOutFlow(m_vertices, m_arrows, shape);
    ++m_layouts;
    m_seats.clear();
    for (std::size_t v = 0; v < m_plan.places.size(); ++v)
        m_seats.emplace(m_figure.nodes[v].end, m_plan.places[v]);
    m_shown.clear();
    setContentRect(toQt(m_plan.bounds).adjusted(-24.0, -24.0, 24.0, 24.0));
}

void FlowScene::keepItems()
{
    std::set<BoardKey> keep;
    for (const FlowNode& node : m_figure.nodes)
        keep.insert(boardKeyOf(node.end));
    for (const FlowLink& link : m_figure.links)
        keep.insert(link.link);
    keepOnly(keep);
}

void FlowScene::setMarked(const std::set<FlowFindingKind>& kinds)
{
    m_marked = kinds;
    showNodes();
    showLinks();
    showBackdrop();
}

void FlowScene::setLookedAt(std::optional<std::size_t> finding)
{
    if (m_lookedAt == finding)
        return;
    m_lookedAt = finding;
    setMarked(m_marked);
}

std::optional<LinkNode> FlowScene::chosenSource() const
{
    if (!current())
        return std::nullopt;
    if (const auto* id = std::get_if<Id<Link>>(&*current())) {
        const auto link = std::ranges::find(m_figure.links, *id, &FlowLink::link);
        return link == m_figure.links.end() ? std::nullopt
                                            : std::optional(m_figure.nodes[link->from].end);
    }
    return linkNodeOf(*current());
}

const BoardItem* FlowScene::itemAtNode(std::size_t node) const
{
    return item(boardKeyOf(m_figure.nodes[node].end));
}

QString FlowScene::nameOf(std::size_t node) const
{
    return rundblick::nameOf(m_figure.nodes[node]);
}

void FlowScene::showNodes()
{
    const FlowEmphasis emphasis(m_figure, m_marked, m_lookedAt);
    for (std::size_t node = 0; node < m_figure.nodes.size(); ++node)
        showNode(node, emphasis);
}

void FlowScene::showNode(std::size_t index, const FlowEmphasis& emphasis)
{
    const FlowNode& node = m_figure.nodes[index];
    const BoardKey key = boardKeyOf(node.end);
    auto* shown = itemOf<FlowNodeItem>(key);
    if (!shown)
        shown = insert(std::make_unique<FlowNodeItem>(key, look()));
    shown->show(flowCard(m_figure, index, emphasis, m_style, look()));
    shown->setDescription(descriptionOf(index));
    place(*shown, toQt(m_plan.nodes[index].centre()));
    const FlowSlot& slot = m_plan.places[index];
    const bool isOnShelf = slot.layer == 0 && node.end.end != LinkEnd::Start;
    const auto rank = isOnShelf
        ? 1e4 + static_cast<double>(index)
        : 100.0 * static_cast<double>(slot.layer) + static_cast<double>(slot.order);
    shown->setRank(rank);
}

QString FlowScene::descriptionOf(std::size_t node) const
{
    QStringList parts;
    if (m_figure.nodes[node].reach)
        parts << tr("%1 of the journeys come past it")
                     .arg(m_style.percent(*m_figure.nodes[node].reach, 1));
    int in = 0;
    int out = 0;
    for (const FlowLink& link : m_figure.links) {
        in += link.to == node ? 1 : 0;
        out += link.from == node ? 1 : 0;
    }
    parts << tr("%n link(s) lead here", nullptr, in) << tr("%n link(s) lead on", nullptr, out);
    return parts.join(QStringLiteral(" · "));
}

void FlowScene::showLinks()
{
    const FlowEmphasis emphasis(m_figure, m_marked, m_lookedAt);
    for (std::size_t link = 0; link < m_figure.links.size(); ++link)
        showLink(link, emphasis);
    placeLabels();
}

// What is marked or touches what is chosen is meant and bears its weight.
ShownLink FlowScene::lookOf(const FlowLink& link, const FlowEmphasis& emphasis) const
{
    const auto isChosen
        = [&](std::size_t node) { return chosen().contains(boardKeyOf(m_figure.nodes[node].end)); };
    ShownLink shown{m_layouts, m_strokes.widthOf(link), {}, {}, false};
    shown.isMeant = m_strokes.isMarked(link, emphasis) || isChosen(link.from) || isChosen(link.to)
        || chosen().contains(link.link);
    const bool isBright = shown.isMeant && !emphasis.isFaded(link.from, link.to);
    shown.color
        = isBright ? meantColor(link, emphasis, look()) : m_strokes.colorOf(link, emphasis, look());
    if (shown.isMeant || m_strokes.bearsLabel(link))
        shown.label = weightText(link, m_style);
    return shown;
}

void FlowScene::showLink(std::size_t index, const FlowEmphasis& emphasis)
{
    const FlowLink& link = m_figure.links[index];
    const ShownLink now = lookOf(link, emphasis);
    auto* shown = itemOf<LinkItem>(link.link);
    const bool isNew = !shown;
    if (isNew)
        shown = insert(std::make_unique<LinkItem>(link.link, look()));
    const auto before = m_shown.find(link.link);
    if (!isNew && before != m_shown.end() && before->second == now)
        return;
    m_shown.insert_or_assign(link.link, now);
    const QPainterPath path = m_arrowOf[index] == noArrow ? stubOf(toQt(m_plan.nodes[link.from]))
                                                          : pathOf(m_plan.arrows[m_arrowOf[index]]);
    shown->setZValue(now.isMeant ? -1.0 : -2.0);
    shown->show({path, now.width, true, now.label, now.color, labelDetail, now.isMeant},
        tr("%1 → %2, %3").arg(nameOf(link.from), nameOf(link.to), weightText(link, m_style)));
}

void FlowScene::showBackdrop()
{
    const FlowEmphasis emphasis(m_figure, m_marked, m_lookedAt);
    std::vector<ObservedLine> lines;
    for (std::size_t index = 0; index < m_figure.observed.size(); ++index) {
        const FlowLink& link = m_figure.observed[index];
        if (m_observedOf[index] == noArrow)
            continue;
        lines.push_back({pathOf(m_plan.arrows[m_observedOf[index]]), m_strokes.observedWidth(link),
            m_strokes.observedColor(link, emphasis, look())});
    }
    m_backdrop->show(
        std::move(lines), m_plan.shelf ? toQt(*m_plan.shelf) : QRectF(), tr("Not linked yet"));
}

void FlowScene::setShowsObserved(bool shows, const Workshop& workshop)
{
    if (std::exchange(m_showsObserved, shows) == shows)
        return;
    showFigure(m_figure, workshop);
}

void FlowScene::followLifted(const std::vector<BoardItem*>& items)
{
    std::set<BoardKey> lifted;
    for (const BoardItem* item : items)
        if (item->pos() != item->home())
            lifted.insert(item->key());
    std::set<BoardKey> meant;
    for (const BoardItem* item : items)
        meant.insert(item->key());
    for (const FlowLink& link : m_figure.links) {
        const BoardKey ends[]
            = {boardKeyOf(m_figure.nodes[link.from].end), boardKeyOf(m_figure.nodes[link.to].end)};
        if (!meant.contains(ends[0]) && !meant.contains(ends[1]))
            continue;
        auto* line = itemOf<LinkItem>(link.link);
        const auto shown = m_shown.find(link.link);
        if (!line || shown == m_shown.end() || m_strokes.isStub(link))
            continue;
        if (lifted.contains(ends[0]) || lifted.contains(ends[1]))
            line->show({pathBetween(
                            itemAtNode(link.from)->sceneFrame(), itemAtNode(link.to)->sceneFrame()),
                           shown->second.width, true, {}, shown->second.color},
                line->name());
        else
            m_shown.erase(shown); // is drawn as planned again
    }
    if (lifted.empty())
        showLinks();
}

} // namespace rundblick
