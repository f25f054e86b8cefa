// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/flow/flowrules.h"

#include "core/exchange/clipboard.h"
#include "core/model/edits/boardedits.h"
#include "core/model/edits/touchpointedits.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/support/privacy/exacttext.h"
#include "ui/support/strings.h"

#include <QMimeData>

namespace rundblick {
namespace {

constexpr double below = 48.0; // from one dropped node to the next

} // namespace

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

// The touchpoints that the edit makes, below each other from a place on.
Edit FlowRules::standing(Edit edit, QPointF place) const
{
    std::vector<NodePlace> places;
    eachChange<Touchpoint>(edit, [&](const Change<Touchpoint>& change) {
        if (change.before)
            return;
        places.push_back({Id<NodePlace>::random(), LinkEnd::Touchpoint, change.after->id, place.x(),
            place.y() + below * static_cast<double>(places.size())});
    });
    for (NodePlace& node : places)
        edit.changes.push_back(Change<NodePlace>{{}, std::move(node)});
    return edit;
}

Edit FlowRules::copied(const std::vector<BoardMove>& moves) const
{
    Edit edit = BoardRules::copied(moves);
    for (const BoardMove& move : moves) {
        const auto* id = std::get_if<Id<Touchpoint>>(&move.key);
        const BoardItem* item = m_scene.item(move.key);
        if (!id || !item)
            continue;
        const Result<Edit> copy = fromClipboard(
            workshop(), toClipboard(workshop(), {*id}), {}, EditKind::DuplicateTouchpoints);
        if (copy)
            edit = joined(edit, standing(*copy, item->home() + move.by));
    }
    return edit;
}

Edit FlowRules::added(const QString& name, QPointF place) const
{
    return standing(addTouchpoints(workshop(), {toStd(name)}), place);
}

Result<Edit> FlowRules::dropped(const QMimeData& mime, QPointF place) const
{
    const QString ours = toQt(touchpointsMime);
    if (!mime.hasFormat(ours))
        return standing(touchpointsFromText(workshop(), toStd(exactText(mime))), place);
    const std::string json = mime.data(ours).toStdString();
    Result<Edit> made = dropTouchpoints(workshop(), json, {});
    if (!made)
        return made;
    std::vector<NodeMove> nodes;
    for (const Id<Touchpoint> id : droppedTouchpoints(workshop(), json))
        nodes.push_back(
            {LinkNode::of(id), place.x(), place.y() + below * static_cast<double>(nodes.size())});
    const QPointF rest = place + QPointF(0.0, below * static_cast<double>(nodes.size()));
    return joined(standing(*std::move(made), rest), moveNodes(workshop(), nodes));
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
