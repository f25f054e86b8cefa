// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compute.h"
#include "core/model/privacy/discretion.h"

namespace rundblick {

// The workshop without names, and its analysis from the beginning: what was computed of the other
// one names brands here and there. Takes its time: for a worker.
struct DiscreetAnalysis {
    Workshop workshop;
    Result<Analysis> analysis;
};

DiscreetAnalysis discreetAnalysis(
    const Workshop& from, const StandIns& standIns, const std::stop_token& stop);

} // namespace rundblick
