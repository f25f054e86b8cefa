// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"
#include "tests/support/draw.h"

namespace rundblick {

// What a person may do, one gesture per function of core/model/edits and core/model/setupedits
// (and the few ways in which forms use the general ones), with what it is done to drawn at random.
struct Gesture {
    std::string_view function;
    Result<Edit> (*make)(Draw&); // empty where there is nothing to do it to
};

std::vector<Gesture> touchpointGestures(); // touchpoints, placements, the short list
std::vector<Gesture> boardGestures(); // links, notes, the journey's lanes, steps, voices, ideas
std::vector<Gesture> setupGestures(); // brands, segments, phases, criteria, weights
std::vector<Gesture> numberGestures(); // ratings, budgets, curves, scenarios, method
std::vector<Gesture> allGestures();

} // namespace rundblick
