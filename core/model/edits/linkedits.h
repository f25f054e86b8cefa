// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/boardedits.h"

#include <span>

namespace rundblick {

// Edits of links and of the places of nodes; addLink() is with the other edits of the boards.

// The drawn link; null where there is none.
const Link* linkBetween(const Workshop& workshop, const LinkNode& from, const LinkNode& to);

// The links that leave a node, by id.
std::vector<const Link*> linksFrom(const Workshop& workshop, const LinkNode& from);

// What the links that leave a node say together. Shares should sum to 1; where counts stand beside
// them these divide what the shares leave.
struct RowSum {
    std::size_t shares = 0; // links
    std::size_t counts = 0;
    double shareSum = 0.0;
    double countSum = 0.0;

    void add(const Link& link);
    bool isComplete() const; // nothing to scale: no shares, or they sum to 1 (0.1 % of play)
};
RowSum rowSum(const Workshop& workshop, const LinkNode& from);

// Refuses ValueOutOfRange: less than 0, no number, or a share above 1.
Result<Edit> reweighLink(const Workshop& workshop, Id<Link> id, double weight);

// The shares of a row in proportion, so that they sum to 1; evenly where all are 0. Empty for
// complete rows and rows with counts.
Edit scaleRow(const Workshop& workshop, const LinkNode& from);

struct NodeMove {
    LinkNode node;
    double x = 0.0; // of its middle
    double y = 0.0;
};

// Where a person put nodes. Nodes of touchpoints that are gone are left out.
Edit moveNodes(const Workshop& workshop, std::span<const NodeMove> moves);

// Gives all nodes back to the layout.
Edit arrangeNodes(const Workshop& workshop);

const NodePlace* placeOf(const Workshop& workshop, const LinkNode& node); // null: by the layout

} // namespace rundblick
