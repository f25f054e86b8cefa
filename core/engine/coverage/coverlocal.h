// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/coverage/coverproblem.h"

namespace rundblick {

// Adds the item that covers most of the open need per price until the choice covers, then drops
// and swaps (one for one, two for one, one for two) while that makes it better.
Choice improvedChoice(const CoverProblem& problem, std::vector<char> start);

// The adding, the dropping and the swaps one for one: for the many covers of a simulation.
Choice swappedChoice(const CoverProblem& problem, std::vector<char> start);

// Only the adding and the dropping: cheap enough for every node of a search.
Choice completedChoice(const CoverProblem& problem, std::vector<char> start);

} // namespace rundblick
