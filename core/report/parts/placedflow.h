// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/flow/flowfigure.h"

#include <map>

namespace rundblick {

// The flow with the places that a person gave to its nodes.
struct PlacedFlow {
    FlowFigure figure;
    std::map<LinkNode, NodePlace> places; // the others are placed by the layout
};

PlacedFlow placedFlow(const Workshop& workshop, const Analysis& analysis);

} // namespace rundblick
