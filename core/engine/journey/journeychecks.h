// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/chain/journeychain.h"

namespace rundblick {

// What the graph of a chain says before any number is computed.
struct ChainStructure {
    std::vector<std::size_t> reachable; // touchpoints that walks can meet, ascending
    std::vector<std::size_t>
        unreachable; // touchpoints of the data that walks never meet, ascending
    std::vector<std::vector<std::size_t>>
        closedCycles; // one cycle of each reachable class without exit
    bool convertible = false; // the conversion can be reached
    std::vector<char> unavoidable; // by touchpoint: every converting walk meets it
};

// Reachability, closed classes (strong components without an edge that leaves them) and the strict
// dominators of the conversion (method.md 3.2 and 3.7).
ChainStructure inspectChain(const Chain& chain);

// The structure in words: JourneyUnreachable, JourneyClosedClass (an error), JourneyNoConversion.
std::vector<Message> structureWarnings(
    const ChainStructure& structure, std::span<const std::string> names);

} // namespace rundblick
