// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/randomstream.h"
#include "core/model/setup.h"

#include <vector>

namespace rundblick {

// Weights of the criteria in a draw, sum 1 (method.md 8). Around their values: Dirichlet(30 w), so
// that a weight of w has the standard deviation sqrt(w (1 − w)/31). Uniform: anywhere, and in
// order: anywhere in the order of the given weights — SMAA-2 of Lahdelma and Salminen (2001).
// A criterion without weight keeps none.
std::vector<double> drawnWeights(
    const std::vector<double>& weights, WeightDraws kind, RandomStream& random);

} // namespace rundblick
