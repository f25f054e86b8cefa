// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/journey/journeychecks.h"
#include "core/report/flow/flowfigure.h"

namespace rundblick {

// What the analysis and the chain's graph say about the flow, by kind. `structure` is of the
// inventory in its order, which `nodeOf` gives as nodes of the figure. Either may be null.
std::vector<FlowFinding> flowFindings(const FlowFigure& figure, const Analysis* analysis,
    const ChainStructure* structure, const std::vector<std::size_t>& nodeOf);

} // namespace rundblick
