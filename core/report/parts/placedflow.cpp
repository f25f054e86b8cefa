// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/parts/placedflow.h"

namespace rundblick {

PlacedFlow placedFlow(const Workshop& workshop, const Analysis& analysis)
{
    PlacedFlow flow{flowFigure(workshop, &analysis), {}};
    for (const FlowNode& node : flow.figure.nodes)
        if (const NodePlace* place = placeOf(workshop, node.end))
            flow.places.emplace(node.end, *place);
    return flow;
}

} // namespace rundblick
