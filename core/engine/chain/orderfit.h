// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/chain/journeychain.h"

#include <optional>

namespace rundblick {

// What the fit of one order is made of.
struct OrderTerms {
    double parameters = 0; // free ones
    double logLikelihood = 0;
};

// BIC = p ln N - 2 ln L of the chains of both orders; the smaller is the better explanation.
struct OrderFit {
    double first = 0;
    double second = 0;
    double transitions = 0; // N
    OrderTerms ofFirst;
    OrderTerms ofSecond;

    ChainOrder better() const { return second < first ? ChainOrder::Second : ChainOrder::First; }
};

// Orders 1 and 2 compared on the same N transitions of the paths (method.md 3.9; Katz 1981,
// Technometrics 23, 243). Free parameters: where a touchpoint leads to d different nodes, d - 1,
// once with order 1 and for each of its observed windows with order 2 (so many more could have
// been followed there: Scholtes 2017, KDD). None without paths. Error: Cancelled.
Result<std::optional<OrderFit>> compareOrders(
    const JourneyInput& input, bool keepRepeats, const std::stop_token& stop);

} // namespace rundblick
