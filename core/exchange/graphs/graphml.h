// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/graphs/journeygraph.h"
#include "core/exchange/import.h"

namespace rundblick {

// GraphML (http://graphml.graphdrawing.org): what network programs exchange. Nodes have label,
// kind, phases, ownership, form, owner, spend, verdict, impact and performance, edges weight and
// unit.
inline constexpr std::size_t mostGraphMegabytes = 32;

std::string graphMl(const JourneyGraph& graph);

// Reads what any program may have written: the label is also looked for under "name" and in the
// labels of yEd, and is the id of the node where there is none; attributes that are not known are
// left alone, and noted (FieldUnknown). Refuses ImportTooLarge, XmlDamaged, XmlDoctype,
// GraphForeign, GraphEdgeLost, NotANumber (with the line as row), and TooManyTouchpoints far beyond
// what a workshop holds.
Result<JourneyGraph> readGraphMl(
    std::string_view xml, const std::string& file, std::vector<Message>& notices);

// Brings the touchpoints and links of a graph into the workshop. Touchpoints and phases are found
// by name or made; what the graph says nothing of stays. Links are those of before where both ends
// are the same. Refuses what readGraphMl() refuses, LinkEndWrong, and what check() refuses.
Result<Imported> importGraphMl(
    const Workshop& workshop, std::string_view xml, const std::string& file);

} // namespace rundblick
