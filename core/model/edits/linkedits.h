// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

#include <span>

namespace rundblick {

// A node of the flow: a touchpoint, or an end of the journey.
struct FlowEnd {
    LinkEnd end = LinkEnd::Touchpoint;
    std::optional<Id<Touchpoint>> touchpoint; // with LinkEnd::Touchpoint
    auto operator<=>(const FlowEnd&) const = default;
};

FlowEnd sourceOf(const Link& link);
FlowEnd targetOf(const Link& link);

// A link may lead there: never into the start, out of conversion or loss, or to where it begins.
bool canLink(const FlowEnd& from, const FlowEnd& to);

// The drawn link; null where there is none.
const Link* linkBetween(const Workshop& workshop, const FlowEnd& from, const FlowEnd& to);

// The links that leave a node, by id.
std::vector<const Link*> linksFrom(const Workshop& workshop, const FlowEnd& from);

// What the links that leave a node say together. Shares should sum to 1; where counts stand beside
// them these divide what the shares leave.
struct RowSum {
    std::size_t shares = 0; // links
    std::size_t counts = 0;
    double shareSum = 0.0;
    double countSum = 0.0;

    bool isComplete() const; // nothing to scale: no shares, or they sum to 1 (0.1 % of play)
};
RowSum rowSum(const Workshop& workshop, const FlowEnd& from);

/// A link with the share that the row's other links leave, or a tenth where they leave nothing; in
/// a row of counts alone with their mean. Empty where canLink() says no or a link is there.
Edit drawLink(const Workshop& workshop, const FlowEnd& from, const FlowEnd& to);

/// Refuses ValueOutOfRange: less than 0, no number, or a share above 1.
Result<Edit> reweightLink(const Workshop& workshop, Id<Link> id, double weight);

/// The shares of a row in proportion, so that they sum to 1; evenly where all are 0. Empty for
/// complete rows and rows with counts.
Edit scaleRow(const Workshop& workshop, const FlowEnd& from);

Edit removeLinks(const Workshop& workshop, const std::vector<Id<Link>>& ids);

struct NodeMove {
    FlowEnd node;
    double x = 0.0; // of its middle
    double y = 0.0;
};

/// Where a person put nodes. Nodes of touchpoints that are gone are left out.
Edit moveNodes(const Workshop& workshop, std::span<const NodeMove> moves);

/// Gives all nodes back to the layout.
Edit arrangeNodes(const Workshop& workshop);

const NodePlace* placeOf(const Workshop& workshop, const FlowEnd& node); // null: by the layout

} // namespace rundblick
