// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/chain/bestjourneys.h"
#include "core/engine/chain/journeychain.h"
#include "core/engine/chain/orderfit.h"
#include "core/engine/journey/heuristics.h"

#include <optional>

namespace rundblick {

// A touchpoint in the chain, of order 2: all windows that end with it; probabilities and shares are
// 0..1. What is relative to the conversion
// is absent where nothing converts, what comes after the touchpoint where no walk meets it.
struct JourneyPoint {
    double visits = 0; // expected in a walk
    double reach = 0; // probability that a walk meets it
    double returns = 0; // expected further visits of a walk that meets it
    std::optional<double> conversionAfter; // of a walk that meets it
    std::optional<double> removalLost; // part of the conversions that go through it
    std::optional<double> removalBypass; // part lost where customers go elsewhere; may be negative
    std::optional<double> attributed; // removalLost as share of all removals to lost
    std::optional<double> leverage; // relative gain of conversion per point of drop-out saved here
    std::optional<double> removalValue; // as removalLost, of the value; absent without values
    double lossShare = 0; // part of all lost walks that are lost here
    double momentOfTruth = 0; // reach times what is decided there: sd of the conversion's chance
    bool unavoidable = false; // every converting walk meets it
};

// A phase in the chain, its touchpoints taken as one set.
struct PhaseFlow {
    double reach = 0; // probability that a walk meets any of them
    std::optional<double> leak; // of the walks that meet them, part that is lost at one of them
    double lossShare = 0; // part of all lost walks that are lost at one of them
    std::optional<double> removalLost; // part of the conversions that go through any of them
};

// A transition from a touchpoint, and what one point of customers more on it (taken evenly from
// the row's other transitions) changes the conversion, relatively; negative: fewer would help.
struct EdgeLeverage {
    std::size_t from = startNode;
    std::size_t to = startNode; // a touchpoint, conversionNode or lostNode
    double leverage = 0;
};

struct JourneyNumbers {
    double conversion = 0; // of a walk from the start
    double meanLength = 0; // touchpoints in a walk, with repeats as the chain counts them
    std::optional<double> value; // expected of a walk; absent without values
    std::vector<std::optional<JourneyPoint>> points; // by touchpoint; absent where not in the data
    std::vector<PhaseFlow> phases;
    std::optional<EdgeLeverage> strongestEdge; // largest absolute leverage, the first of equals
};

struct Journey {
    std::optional<JourneyNumbers> numbers; // absent without data, start, or with a closed class
    std::optional<Heuristics> heuristics; // absent where the paths were not used
    ChainOrder order = ChainOrder::First; // of the chain, First or Second
    std::optional<OrderFit> fit; // absent where the chain is not of paths alone
    std::vector<BestWalk> best; // the most probable walks that convert
    std::optional<Chain> chain; // with the numbers: what they were computed from
    std::vector<Message> warnings;
};

// Everything exact about the journey (method.md 3, items 1-10). Same input, same numbers. Order 2
// is of paths alone and of at most windowLimit windows: else order 1 with a warning. Auto takes
// the order with the smaller BIC.
// Warnings: those of makeChain and structureWarnings, JourneyOrder..., JourneyWindows...,
// JourneyBypassSkipped, JourneyBestCut, JourneyLinksUnused, JourneyPathsUnused, JourneyPathsEmpty.
// Error: Cancelled.
Result<Journey> analyseJourney(
    const JourneyInput& input, const JourneyOptions& options, std::stop_token stop);

} // namespace rundblick
