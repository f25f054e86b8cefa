// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/engine/explain/quantities.h"
#include "core/engine/waves/waves.h"

namespace rundblick {

// A number that went into another one.
struct DerivationInput {
    std::string symbol; // as in the notation; empty: stands beside the formula
    Message label;
    std::optional<double> value;
    Unit unit = Unit::Number;
    std::optional<QuantityAt> from; // where it can be derived in turn
};

struct DerivationSource {
    Message what;
    std::string date; // ISO 8601, empty: unknown
};

// Where a number comes from: formula, inputs, n, source and date. Plain data, without sentences.
struct Derivation {
    QuantityAt of;
    Message title;
    std::optional<double> value; // as the Analysis has it
    Unit unit = Unit::Number;
    std::optional<double> low; // 95 % interval
    std::optional<double> high;
    Message words; // the formula in a sentence
    std::string notation; // the formula; empty where the number was entered
    std::vector<DerivationInput> inputs; // the numbers that were used, unrounded
    std::vector<Message> notes; // verdicts and reasons that belong to it
    std::optional<WaveVerdict> wave; // of a change between waves: what is said of it
    std::optional<std::int64_t> n; // raters
    std::optional<Evidence> evidence;
    std::vector<DerivationSource> sources;
    std::string_view section; // of method.md
};

// Where a number of the analysis comes from (method.md 9). None where the analysis does not have
// it. `study` must borrow from `workshop`; an analysis of an earlier state of the workshop does no
// harm: what is gone has no derivation. Milliseconds, as nothing but this number is derived.
std::optional<Derivation> derive(
    const Workshop& workshop, const Study& study, const Analysis& analysis, const QuantityAt& at);

} // namespace rundblick
