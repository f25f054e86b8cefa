// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/engine/mixsearch/mixproblem.h"

#include <stop_token>

namespace rundblick {

// The two questions of the marketing mix, method.md 7, answered with a proof: branch and bound on
// the Lagrangian relaxation, whose dual value at any price is a bound by weak duality. Spends keep
// budget and limits to 1e-9 relative.
// Errors: Cancelled; ValueOutOfRange (record "mix", field) for numbers that are negative or not
// finite. A question without answer is no error: MixStatus::Infeasible.

// The most effect whose cost is at most `budget`.
Result<MixResult> mostEffect(const MixProblem& problem, double budget, const MixOptions& options,
    const std::stop_token& stop);

// The least cost whose effect (baselines and constant included) is at least `effect`.
Result<MixResult> leastBudget(const MixProblem& problem, double effect, const MixOptions& options,
    const std::stop_token& stop);

} // namespace rundblick
