// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/flow/flowtool.h"

#include "ui/canvas/board/boardview.h"
#include "ui/canvas/flow/flownodeitem.h"
#include "ui/canvas/flow/flowrules.h"
#include "ui/canvas/flow/flowscene.h"
#include "ui/canvas/tools/boardwriter.h"

#include <QKeyEvent>

namespace rundblick {
namespace {

const Id<Link>* linkOf(const std::optional<BoardKey>& key)
{
    return key ? std::get_if<Id<Link>>(&*key) : nullptr;
}

} // namespace

FlowTool::FlowTool(BoardWriter& writer, FlowScene& scene)
    : SelectTool(writer)
    , m_writer(writer)
    , m_scene(scene)
{
}

void FlowTool::press(const BoardPointer& pointer)
{
    cancel();
    for (const BoardItem* item : m_scene.listed()) {
        const auto* node = qobject_cast<const FlowNodeItem*>(item);
        if (!node || !node->isOnHandle(pointer.place))
            continue;
        m_scene.choose(node->key());
        beginLink(node->key());
        m_isDragged = true;
        return;
    }
    SelectTool::press(pointer);
}

void FlowTool::drag(const BoardPointer& pointer)
{
    if (m_isDragged)
        showThread(pointer.place);
    else
        SelectTool::drag(pointer);
}

void FlowTool::release(const BoardPointer& pointer)
{
    if (std::exchange(m_isDragged, false))
        endLink(m_scene.itemAt(pointer.place));
    else
        SelectTool::release(pointer);
}

void FlowTool::cancel()
{
    m_from.reset();
    m_isDragged = false;
    m_scene.showThread({});
    SelectTool::cancel();
}

void FlowTool::beginLink(const BoardKey& from)
{
    m_from = from;
}

void FlowTool::showThread(QPointF end)
{
    if (const BoardItem* from = m_from ? m_scene.item(*m_from) : nullptr) {
        const QRectF frame = from->sceneFrame();
        m_scene.showThread({QPointF(frame.right(), frame.center().y()), end});
    }
}

void FlowTool::endLink(const BoardItem* target)
{
    const auto from = std::exchange(m_from, std::nullopt);
    m_scene.showThread({});
    if (from && target && target->key() != *from)
        m_writer.link(*from, target->key());
}

bool FlowTool::key(const QKeyEvent& event)
{
    const bool isPlain = !(event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier));
    if (isPlain && (linkKey(event) || walk(event)))
        return true;
    switch (event.key()) {
    case Qt::Key_Tab:
        return step(1);
    case Qt::Key_Backtab:
        return step(-1);
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        m_writer.removeChosen();
        return true;
    default:
        break;
    }
    const bool used = SelectTool::key(event);
    if (m_from && m_scene.current() && *m_scene.current() != *m_from)
        showThread(m_scene.item(*m_scene.current())->sceneFrame().center());
    return used;
}

bool FlowTool::linkKey(const QKeyEvent& event)
{
    const auto& current = m_scene.current();
    if (event.key() == Qt::Key_L && current) {
        const auto* node = m_scene.itemOf<FlowNodeItem>(*current);
        if (!node || !node->hasHandle())
            return false;
        beginLink(*current);
        showThread(node->sceneFrame().center());
        return true;
    }
    if (!m_from)
        return false;
    if (event.key() == Qt::Key_Escape) {
        cancel();
        return true;
    }
    if (event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter)
        return false;
    endLink(current ? m_scene.item(*current) : nullptr);
    return true;
}

// The links that leave a node, in the order of their weights.
std::vector<BoardKey> FlowTool::linksOf(const LinkNode& node) const
{
    std::vector<const FlowLink*> links;
    const FlowFigure& figure = m_scene.figure();
    for (const FlowLink& link : figure.links)
        if (figure.nodes[link.from].end == node)
            links.push_back(&link);
    std::ranges::stable_sort(links,
        [](const FlowLink* one, const FlowLink* other) { return one->share > other->share; });
    std::vector<BoardKey> keys;
    for (const FlowLink* link : links)
        keys.emplace_back(link->link);
    return keys;
}

bool FlowTool::walk(const QKeyEvent& event)
{
    const auto source = m_scene.chosenSource();
    const Id<Link>* link = linkOf(m_scene.current());
    if (!source)
        return false;
    const std::vector<BoardKey> links = linksOf(*source);
    if (!link) {
        if (event.key() != Qt::Key_W || links.empty())
            return false;
        go(links.front());
        return true;
    }
    const auto at = std::ranges::find(links, BoardKey(*link)) - links.begin();
    const auto count = static_cast<std::ptrdiff_t>(links.size());
    switch (event.key()) {
    case Qt::Key_W:
    case Qt::Key_Down:
        go(links[static_cast<std::size_t>((at + 1) % count)]);
        return true;
    case Qt::Key_Up:
        go(links[static_cast<std::size_t>((at + count - 1) % count)]);
        return true;
    case Qt::Key_Left:
    case Qt::Key_Escape:
        go(boardKeyOf(*source));
        return true;
    case Qt::Key_Right: {
        const FlowFigure& figure = m_scene.figure();
        const auto shown = std::ranges::find(figure.links, *link, &FlowLink::link);
        go(boardKeyOf(figure.nodes[shown->to].end));
        return true;
    }
    case Qt::Key_F2:
        m_writer.edit(*link);
        return true;
    default:
        return false;
    }
}

bool FlowTool::step(int by)
{
    std::vector<BoardKey> nodes;
    for (const BoardItem* item : m_scene.listed())
        if (qobject_cast<const FlowNodeItem*>(item))
            nodes.push_back(item->key());
    const auto source = m_scene.chosenSource();
    const auto at = source ? std::ranges::find(nodes, boardKeyOf(*source)) : nodes.end();
    if (at == nodes.end()) {
        if (!nodes.empty())
            go(by > 0 ? nodes.front() : nodes.back());
        return !nodes.empty();
    }
    const auto next = (at - nodes.begin()) + by;
    if (next < 0 || next >= static_cast<std::ptrdiff_t>(nodes.size()))
        return false; // leaves the board
    go(nodes[static_cast<std::size_t>(next)]);
    if (m_from)
        showThread(m_scene.item(*m_scene.current())->sceneFrame().center());
    return true;
}

void FlowTool::go(const BoardKey& key)
{
    m_scene.choose(key);
    if (const BoardItem* item = m_scene.item(key))
        m_writer.view().reveal(*item);
}

} // namespace rundblick
