// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// A touchpoint, or an end of the journey, as programs that draw and count graphs know it.
struct GraphNode {
    LinkEnd kind = LinkEnd::Touchpoint;
    std::string name; // an end's is "(start)", "(conversion)" or "(lost)"
    std::vector<std::string> phases; // in their order
    Ownership ownership = Ownership::Unset;
    Form form = Form::Unset;
    std::optional<std::string> owner; // empty: nothing is said of it
    std::optional<double> spend;
    std::string verdict; // "blue", "reserve", "grey"; empty: there is none
    std::optional<double> impact; // share of all, 0..1
    std::optional<double> performance; // of the own brand, 0..100
    Id<Touchpoint> touchpoint; // 0: an end, or of another program
};

struct GraphEdge {
    std::size_t from = 0; // places among the nodes
    std::size_t to = 0;
    double weight = 1.0;
    std::optional<LinkUnit> unit; // empty: nothing is said of it
    std::int64_t row = 0; // of the file it came from
};

struct JourneyGraph {
    std::string title;
    std::vector<GraphNode> nodes;
    std::vector<GraphEdge> edges;
};

// The touchpoints in their order but those in the parking lot, the ends that links use, and the
// links. Verdict and values are of an analysis: whoever has one fills them in.
JourneyGraph journeyGraphOf(const Workshop& workshop);

// The name of an end of a journey, in files and on screen; empty for a touchpoint.
std::string_view nameOfEnd(LinkEnd end);

} // namespace rundblick
