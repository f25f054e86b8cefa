// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/linkedits.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr double play = 0.001; // of a sum of shares
constexpr double leastRest = 0.005; // worth giving to a new link
constexpr double shareBeside = 0.1; // of a new link in a full row

FlowEnd nodeOf(const NodePlace& place)
{
    return {place.end, place.touchpoint};
}

bool exists(const Workshop& workshop, const FlowEnd& node)
{
    return node.end == LinkEnd::Touchpoint ? workshop.find(node.touchpoint) != nullptr
                                           : !node.touchpoint;
}

void weigh(Link& link, const RowSum& row)
{
    if (row.counts > 0 && row.shares == 0) {
        link.unit = LinkUnit::Count;
        link.weight = row.countSum / static_cast<double>(row.counts);
        return;
    }
    const double rest = 1.0 - row.shareSum;
    link.unit = LinkUnit::Share;
    link.weight = rest >= leastRest ? rest : shareBeside;
}

} // namespace

FlowEnd sourceOf(const Link& link)
{
    return {link.fromEnd, link.from};
}

FlowEnd targetOf(const Link& link)
{
    return {link.toEnd, link.to};
}

bool canLink(const FlowEnd& from, const FlowEnd& to)
{
    return from != to && to.end != LinkEnd::Start && from.end != LinkEnd::Conversion
        && from.end != LinkEnd::Lost;
}

const Link* linkBetween(const Workshop& workshop, const FlowEnd& from, const FlowEnd& to)
{
    for (const auto& [id, link] : workshop.all<Link>())
        if (sourceOf(link) == from && targetOf(link) == to)
            return &link;
    return nullptr;
}

std::vector<const Link*> linksFrom(const Workshop& workshop, const FlowEnd& from)
{
    std::vector<const Link*> links;
    for (const auto& [id, link] : workshop.all<Link>())
        if (sourceOf(link) == from)
            links.push_back(&link);
    return links;
}

bool RowSum::isComplete() const
{
    return shares == 0 || std::abs(shareSum - 1.0) <= play;
}

RowSum rowSum(const Workshop& workshop, const FlowEnd& from)
{
    RowSum sum;
    for (const Link* link : linksFrom(workshop, from)) {
        const bool isShare = link->unit == LinkUnit::Share;
        ++(isShare ? sum.shares : sum.counts);
        (isShare ? sum.shareSum : sum.countSum) += link->weight;
    }
    return sum;
}

Edit drawLink(const Workshop& workshop, const FlowEnd& from, const FlowEnd& to)
{
    if (!canLink(from, to) || !exists(workshop, from) || !exists(workshop, to)
        || linkBetween(workshop, from, to))
        return {EditKind::AddLink, {}};
    Link link{Id<Link>::random(), from.end, from.touchpoint, to.end, to.touchpoint};
    weigh(link, rowSum(workshop, from));
    return addRecord(std::move(link), EditKind::AddLink);
}

Result<Edit> reweightLink(const Workshop& workshop, Id<Link> id, double weight)
{
    const Link* link = workshop.find(id);
    if (!link)
        return Edit{EditKind::ChangeLink, {}};
    const double most = link->unit == LinkUnit::Share ? 1.0 : 1e12;
    if (!std::isfinite(weight) || weight < 0.0 || weight > most)
        return Error{Code::ValueOutOfRange,
            {{"record", std::string(Link::table)}, {"field", "weight"}, {"value", weight},
                {"low", 0.0}, {"high", most}},
            {}};
    return editRecord<Link>(
        workshop, id, EditKind::ChangeLink, [weight](Link& changed) { changed.weight = weight; });
}

Edit scaleRow(const Workshop& workshop, const FlowEnd& from)
{
    Edit edit{EditKind::ChangeLink, {}};
    const RowSum sum = rowSum(workshop, from);
    if (sum.isComplete() || sum.counts > 0)
        return edit;
    for (const Link* link : linksFrom(workshop, from)) {
        Link after = *link;
        after.weight = sum.shareSum > 0.0 ? link->weight / sum.shareSum
                                          : 1.0 / static_cast<double>(sum.shares);
        if (after != *link)
            edit.changes.push_back(Change<Link>{*link, std::move(after)});
    }
    return edit;
}

Edit removeLinks(const Workshop& workshop, const std::vector<Id<Link>>& ids)
{
    return removeRecords(workshop, ids, EditKind::RemoveLinks);
}

Edit moveNodes(const Workshop& workshop, std::span<const NodeMove> moves)
{
    Edit edit{EditKind::MoveNodes, {}};
    for (const NodeMove& move : moves) {
        if (!exists(workshop, move.node))
            continue;
        const NodePlace* before = placeOf(workshop, move.node);
        NodePlace after{before ? before->id : Id<NodePlace>::random(), move.node.end,
            move.node.touchpoint, move.x, move.y};
        if (!before)
            edit.changes.push_back(Change<NodePlace>{{}, std::move(after)});
        else if (*before != after)
            edit.changes.push_back(Change<NodePlace>{*before, std::move(after)});
    }
    return edit;
}

Edit arrangeNodes(const Workshop& workshop)
{
    Edit edit{EditKind::ArrangeNodes, {}};
    for (const auto& [id, place] : workshop.all<NodePlace>())
        edit.changes.push_back(Change<NodePlace>{place, {}});
    return edit;
}

const NodePlace* placeOf(const Workshop& workshop, const FlowEnd& node)
{
    for (const auto& [id, place] : workshop.all<NodePlace>())
        if (nodeOf(place) == node)
            return &place;
    return nullptr;
}

} // namespace rundblick
