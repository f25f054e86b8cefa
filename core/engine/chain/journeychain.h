// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/setup.h"
#include "core/model/touchpoint.h"

#include <cstddef>
#include <cstdint>
#include <limits>
#include <span>
#include <stop_token>
#include <string>
#include <vector>

namespace rundblick {

// The ends of a walk, where a link may begin or end; every other node is a touchpoint's index.
inline constexpr std::size_t startNode = std::numeric_limits<std::size_t>::max();
inline constexpr std::size_t conversionNode = startNode - 1;
inline constexpr std::size_t lostNode = startNode - 2;

// Walks that were observed alike: the touchpoints in order, repeats included; how many of them
// converted, what these conversions were worth together, and how many did not convert.
struct JourneyPath {
    std::vector<std::size_t> steps;
    double conversions = 0;
    double value = 0;
    double nulls = 0;
};

// A transition that people of the workshop have drawn. Links into the start, and out of the
// conversion or the lost, say nothing about a walk and are passed over.
struct JourneyLink {
    std::size_t from = startNode;
    std::size_t to = conversionNode;
    double weight = 0;
    LinkUnit unit = LinkUnit::Share; // of those who leave `from`; or a count of customers
};

struct JourneyInput {
    std::vector<std::string> names; // of the touchpoints; messages carry them
    std::vector<JourneyPath> paths; // numbers >= 0
    std::vector<JourneyLink> links; // weights >= 0; shares in 0..1
    std::vector<std::vector<std::size_t>> phases; // touchpoints of each phase, may overlap
};

struct JourneyOptions {
    // With Both the paths' counts, plus the links as linkConcentration customers per row.
    JourneySource source = JourneySource::Paths;
    ChainOrder order = ChainOrder::First;
    bool keepRepeats = false; // consecutive repeats stay as self-loops
    double linkConcentration = 30; // 10, 30 or 100: low, medium or high confidence in the links
    bool bypass = true; // compute the removal by bypass
    // Touchpoints, with order 1: its cost grows with the fourth power, so that beyond it is
    // skipped with a notice. With order 2 the limit is of the same cost.
    std::size_t bypassLimit = 200;
    std::size_t windowLimit = 1'500; // states of order 2; the cost grows with the third power
    std::size_t bestCount = 10; // most probable walks wanted
};

// An absorbing Markov chain. Order 1: the states are the touchpoints. Order 2: the states are the
// observed windows of two, each standing for its last touchpoint with the one before (or the
// start). Rows: states, then the start (row `size`). Columns: states, then conversion (`size`),
// then lost (`size + 1`). Rows that are in use sum to 1, the others are 0.
struct Chain {
    std::size_t size = 0; // states
    std::size_t touchpoints = 0;
    std::vector<std::size_t> touchpointOf; // by state
    std::vector<double> transition; // (size + 1) x (size + 2), by rows
    std::vector<double> customers; // size + 1: counted in the row; 0 where it was assumed
    std::vector<double>
        meanValue; // size + 1: of the conversions whose last touch is the row's state
    std::vector<char> occurs; // size: the state is part of the data
    bool hasWindows = false; // order 2; else states and touchpoints are the same
    bool hasValue = false;
    bool hasDropOut = false; // a path that did not convert, or a link to lost

    std::size_t columns() const { return size + 2; }
    std::size_t conversion() const { return size; }
    std::size_t lost() const { return size + 1; }
    double* row(std::size_t k) { return transition.data() + k * columns(); }
    const double* row(std::size_t k) const { return transition.data() + k * columns(); }
};

struct ChainFromData {
    Chain chain;
    std::vector<Message> notices;
};

// Transition probabilities from paths, links or both (method.md 3 and 3.1); of order 2 from paths
// alone, where options.order is Second (anything else: order 1).
// Repeats are merged unless options.keepRepeats. Shares and counts of one row: the counts divide
// what the shares leave. Notices: JourneyRowsNormalised, JourneyDeadEnds (to lost),
// JourneyNoDropOut, JourneyStartAssumed (walks begin evenly where no link leads to),
// JourneyNoStart. Error: Cancelled.
Result<ChainFromData> makeChain(
    const JourneyInput& input, const JourneyOptions& options, std::stop_token stop);

// The paths that carry weight exist, so that links are not asked (JourneySource::Paths).
bool hasPaths(const JourneyInput& input);

// The steps as a chain takes them: consecutive repeats merged, unless they are kept.
std::vector<std::size_t> chainSteps(const JourneyPath& path, bool keepRepeats);

// Different windows of two in the paths that carry weight, those after the start included.
std::size_t countWindows(const JourneyInput& input, bool keepRepeats);

// count and touchpoints (names joined by ", ") of a message about several touchpoints.
Message aboutTouchpoints(
    Code code, std::span<const std::string> names, std::span<const std::size_t> touchpoints);

} // namespace rundblick
