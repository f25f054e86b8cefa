// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/explain/quantity.h"
#include "core/model/edits/linkedits.h"

namespace rundblick {

// What the flow shows, as plain data: touchpoints and the ends of the journey as nodes, the drawn
// links and the observed transitions between them, and what the analysis found there.

struct FlowNode {
    LinkNode end;
    std::string name; // of the touchpoint
    std::optional<Cover> cover;
    std::optional<double> reach; // share of the journeys that meet it
    bool isRated = false; // on the short list: its numbers can be asked
};

struct FlowLink {
    std::size_t from = 0; // indices of nodes
    std::size_t to = 0;
    Id<Link> link; // as drawn; 0: observed alone
    double weight = 0.0; // as drawn, or customers observed
    LinkUnit unit = LinkUnit::Share;
    double share = 0.0; // of those who leave `from`, 0..1
    double volume = 0.0; // times a journey takes it, by these links; 0 where no walk comes
};

enum class FlowFindingKind { MainPath, Bottleneck, Unavoidable, Trap };

// Something to know about the flow: its sentence, and where it is.
struct FlowFinding {
    FlowFindingKind kind = FlowFindingKind::MainPath;
    Message message;
    std::vector<std::size_t> nodes;
    std::vector<std::pair<std::size_t, std::size_t>> hops; // from node to node
    std::optional<QuantityAt> number; // where it comes from
};

struct FlowFigure {
    std::vector<FlowNode> nodes; // start, conversion and loss first, then the touchpoints in order
    std::vector<FlowLink> links; // drawn ones
    std::vector<FlowLink> observed; // the most frequent transitions of the paths
    std::size_t notShown = 0; // observed transitions beyond them
    bool hasPaths = false;
    bool drawnCounts = false; // for the analysis
    bool observedCounts = false;
    std::vector<FlowFinding> findings; // by kind

    std::optional<std::size_t> find(const LinkNode& end) const;
};

inline constexpr std::size_t mostObserved = 150;

// `analysis` may be null or older than the workshop: then main paths, bottlenecks and numbers of
// touchpoints are missing; traps, dead ends and what cannot be avoided come from the links alone.
// Parked touchpoints without a link are left out.
FlowFigure flowFigure(const Workshop& workshop, const Analysis* analysis);

} // namespace rundblick
