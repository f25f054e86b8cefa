// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/draws/ledger.h"
#include "core/engine/stages.h"

namespace rundblick {

// What the draws say, as shares and quantiles (method.md 8), written into the Analysis and its
// Robustness, which must be there with its touchpoints.

// P(strength), P(best) and the ranks of the own brand; ranks of the brands by experience share.
void reportBrands(Analysis& analysis, const Ledger& ledger);

// P(blue), and the upper 95 % limit of M_i: the value that 95 % of the draws stay below.
void reportCover(Analysis& analysis, const Ledger& ledger);

// The 2.5 % and 97.5 % quantiles of conversion and removal to lost.
void reportJourney(Analysis& analysis, const Ledger& ledger);

// P(more), P(less), P(off) and spends, of the best mix of each draw; gain and its probability, of
// the recommended mix against today's in the same draw; saving, of the cheapest mix of each draw;
// regret: what the best mix of a draw has more than the recommended one, relative.
void reportMix(Analysis& analysis, const Ledger& ledger, const MixSampler& sampler);

// The gain of the recommended mix per mix draw; none where no mix was found or nothing has effect.
std::vector<std::optional<double>> gainsOf(const Ledger& ledger);

} // namespace rundblick
