// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flow/flowfigure.h"

#include <array>
#include <set>

namespace rundblick {

// A flow of hundreds of links is a tangle; its strong part can be read.

// Shares of the journeys from which links may be shown.
inline constexpr std::array flowShares{0.0, 0.001, 0.002, 0.005, 0.01, 0.02, 0.03, 0.05, 0.1, 0.2};

// Links that can be told apart on one picture; losses do not count, they are hardly seen.
inline constexpr std::size_t mostLegible = 70;

// The least of flowShares that leaves no more links than can be told apart.
double legibleShare(const FlowFigure& figure);

// What is shown however weak it is: a person has drawn or asked for it.
struct FlowKeep {
    std::set<LinkNode> nodes;
    std::set<Id<Link>> links;
};

struct FlowPart {
    FlowFigure figure;
    std::size_t hiddenLinks = 0; // drawn and observed ones
    std::size_t hiddenTouchpoints = 0;
};

// The links that at least this share of the journeys take (FlowLink::volume), those of the
// findings, those to keep, and the nodes at their ends. A node that is kept for its own sake keeps
// its strongest link in and out. The ends and touchpoints without any link always stay. Findings
// are those of the whole figure.
FlowPart strongPart(const FlowFigure& figure, double least, const FlowKeep& keep = {});

// The same without touchpoints that no link meets; the ends stay.
FlowFigure linkedPart(const FlowFigure& figure);

// These touchpoints, the ends and the links among them; findings that lie among them.
FlowFigure flowAmong(const FlowFigure& figure, const std::set<Id<Touchpoint>>& touchpoints);

} // namespace rundblick
