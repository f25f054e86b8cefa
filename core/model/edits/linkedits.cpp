// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/linkedits.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr double play = 0.001; // of a sum of shares

LinkNode nodeOf(const NodePlace& place)
{
    return {place.end, place.touchpoint};
}

bool exists(const Workshop& workshop, const LinkNode& node)
{
    return node.end == LinkEnd::Touchpoint ? workshop.find(node.touchpoint) != nullptr
                                           : !node.touchpoint;
}

} // namespace

const Link* linkBetween(const Workshop& workshop, const LinkNode& from, const LinkNode& to)
{
    for (const auto& [id, link] : workshop.all<Link>())
        if (originOf(link) == from && targetOf(link) == to)
            return &link;
    return nullptr;
}

std::vector<const Link*> linksFrom(const Workshop& workshop, const LinkNode& from)
{
    std::vector<const Link*> links;
    for (const auto& [id, link] : workshop.all<Link>())
        if (originOf(link) == from)
            links.push_back(&link);
    return links;
}

bool RowSum::isComplete() const
{
    return shares == 0 || std::abs(shareSum - 1.0) <= play;
}

void RowSum::add(const Link& link)
{
    const bool isShare = link.unit == LinkUnit::Share;
    ++(isShare ? shares : counts);
    (isShare ? shareSum : countSum) += link.weight;
}

RowSum rowSum(const Workshop& workshop, const LinkNode& from)
{
    RowSum sum;
    for (const Link* link : linksFrom(workshop, from))
        sum.add(*link);
    return sum;
}

Result<Edit> reweighLink(const Workshop& workshop, Id<Link> id, double weight)
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

Edit scaleRow(const Workshop& workshop, const LinkNode& from)
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

const NodePlace* placeOf(const Workshop& workshop, const LinkNode& node)
{
    for (const auto& [id, place] : workshop.all<NodePlace>())
        if (nodeOf(place) == node)
            return &place;
    return nullptr;
}

} // namespace rundblick
