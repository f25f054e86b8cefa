// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/graphs/journeygraph.h"

namespace rundblick {

// The graph in the language of Graphviz: what covers the journey has a double border, what is grey
// a broken one; the more customers take an edge, the thicker it is.
std::string dotText(const JourneyGraph& graph);

} // namespace rundblick
