// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/flow/flowrules.h"

#include "core/model/edits/boardedits.h"
#include "core/model/edits/touchpointedits.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/support/strings.h"

namespace rundblick {

FlowRules::FlowRules(const Session& session, const BoardScene& scene)
    : BoardRules(session, Board::Flow)
    , m_scene(scene)
{
}

Edit FlowRules::moved(const std::vector<BoardMove>& moves) const
{
    std::vector<NodeMove> nodes;
    for (const BoardMove& move : moves)
        if (const auto end = linkNodeOf(move.key))
            if (const BoardItem* item = m_scene.item(move.key)) {
                const QPointF to = item->home() + move.by;
                nodes.push_back({*end, to.x(), to.y()});
            }
    return joined(moveNodes(workshop(), nodes), BoardRules::moved(moves));
}

Edit FlowRules::added(const QString& name, QPointF place) const
{
    Edit edit = addTouchpoints(workshop(), {toStd(name)});
    std::vector<NodePlace> places;
    eachChange<Touchpoint>(edit, [&](const Change<Touchpoint>& change) {
        if (change.after && !change.before)
            places.push_back({Id<NodePlace>::random(), LinkEnd::Touchpoint, change.after->id,
                place.x(), place.y()});
    });
    for (NodePlace& node : places)
        edit.changes.push_back(Change<NodePlace>{{}, std::move(node)});
    return edit;
}

bool FlowRules::movesFreely(const BoardKey& key) const
{
    return !std::holds_alternative<Id<Link>>(key);
}

std::optional<QPointF> FlowRules::placeBeside(const BoardKey& key, Beside beside) const
{
    const BoardItem* item = m_scene.item(key);
    if (!item || std::holds_alternative<Id<Link>>(key))
        return std::nullopt;
    const QRectF frame = item->sceneFrame();
    const QPointF by = beside == Beside::Next ? QPointF(frame.width() + 60.0, 0.0)
                                              : QPointF(0.0, frame.height() + 24.0);
    return frame.center() + by;
}

std::optional<LinkNode> linkNodeOf(const BoardKey& key)
{
    if (const auto* touchpoint = std::get_if<Id<Touchpoint>>(&key))
        return LinkNode{LinkEnd::Touchpoint, *touchpoint};
    if (const auto* end = std::get_if<LinkEnd>(&key))
        return LinkNode{*end, {}};
    return std::nullopt;
}

BoardKey boardKeyOf(const LinkNode& end)
{
    return end.touchpoint ? BoardKey(*end.touchpoint) : BoardKey(end.end);
}

} // namespace rundblick
