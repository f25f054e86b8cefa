// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/study.h"

#include <optional>

namespace rundblick {

// A criterion as the sums need it: score = offset + slope·code on 0..100, reversed ones turned.
struct ScoredCriterion {
    const Criterion* record = nullptr;
    double weight = 0.0; // of its role, sum 1
    double offset = 0.0;
    double slope = 0.0;
    std::uint32_t lastCode = 0; // greater codes are damage and count as missing

    double scoreOfCode(std::uint32_t code) const { return offset + slope * code; }
    double scoreOf(double value) const // of a value on the criterion's scale
    {
        const double share = (value - record->low) / (record->high - record->low);
        return record->reversed ? 100.0 - 100.0 * share : 100.0 * share;
    }
};

// Raters whose answers are taken together, by name: sums do not depend on the order of an import.
struct Panel {
    std::vector<std::size_t> raterSlots;
    std::vector<double> weights; // g, one per slot
    std::size_t size() const { return raterSlots.size(); }
};

// How the ratings of a workshop are read under a method: which touchpoints and brands, on which
// criteria, by whom (method.md 1 and 2.1–2.2). Borrows from the workshop.
struct RatingFrame {
    std::vector<const Touchpoint*> touchpoints; // the short list
    std::vector<const Brand*> brands; // in order
    std::optional<std::size_t> own; // index in brands
    std::vector<ScoredCriterion> performance; // weighted as `weights` says
    std::vector<ScoredCriterion> influence;
    std::vector<ScoredCriterion> association;
    std::vector<double> marketShares; // one per brand; all equal where one is unknown
    Panel voice; // who speaks for V: customers; all where no customer rated
    Panel influenceVoice; // the same for influence
    Panel customers;
    Panel team; // employees
    CriteriaWeights weights; // of the performance criteria, with where they come from
    std::vector<Message> notices;
};

// Whether the ratings of somebody count under the method: those of another segment or wave than it
// names do not; who belongs to none counts.
bool isCounted(const Rater& rater, const Method& method);

// The criterion as the sums need it, with weight 1; nothing where its scale has no room.
std::optional<ScoredCriterion> scoredCriterion(const Criterion& criterion);

RatingFrame ratingFrame(const Workshop& workshop, const Study& study, const Method& method);

} // namespace rundblick
