// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/flowlayout.h"

namespace rundblick {

// The layer of each vertex: the start in 0, conversion and loss in the last, every touchpoint
// between. Arrows taken by weight raise their target above their source unless that closes a cycle
// or needs too many layers. Vertices with a slot stay in its layer or move on.
std::vector<std::size_t> flowLayers(std::span<const FlowVertex> vertices,
    std::span<const FlowArrow> arrows, std::size_t mostLayers);

} // namespace rundblick
