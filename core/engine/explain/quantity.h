// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rating.h"

namespace rundblick {

// Every number that is shown and can be asked where it comes from.
enum class Quantity {
    PerformanceValue, // of a brand at a touchpoint
    CriterionValue, // of a criterion at a touchpoint; with a brand where brands are rated
    CriterionWeight, // of a performance criterion
    Gap, // of a touchpoint against the benchmark
    GapToBrand, // of a touchpoint against a named competitor
    MarketValue, // of a touchpoint, over all brands
    Perception, // team less customers, of the own brand
    ExperienceShare, // of the own brand at a touchpoint
    BrandExperience, // of a brand over all touchpoints
    Influence, // of a touchpoint, 0..1
    Impact, // of a touchpoint on the whole journey
    ImpactByPhase, // of a touchpoint on a phase
    PhaseUse, // of a touchpoint in a phase
    PhaseWeight, // of a phase
    PhaseExperience, // mood of customers in a phase, −2..+2
    Delivered, // of a touchpoint
    LostPotential, // of a touchpoint
    Conversion, // of the journey
    MeanLength, // contacts in a journey
    Visits, // of a touchpoint in a journey
    Reach, // of a touchpoint
    ConversionAfter, // of journeys that meet a touchpoint
    RemovalLost, // of a touchpoint
    RemovalBypass, // of a touchpoint
    Attributed, // of a touchpoint
    Leverage, // of a touchpoint
    LossShare, // of a touchpoint
    MomentOfTruth, // of a touchpoint
    Coverage, // of a phase
    CoverVerdict, // of a touchpoint: its impact, and what decides
    Waste, // of the grey touchpoints, complexity included
    WasteSpend, // spend on grey touchpoints
    Spend, // of a touchpoint today
    Minimum, // of a touchpoint
    Maximum, // of a touchpoint
    SaturationAnswer, // of a touchpoint
    HalfAnswer, // of a touchpoint
    Organic, // of a touchpoint
    CurrentEffect, // of a touchpoint today
    Baseline, // of a response curve
    Amplitude, // of a response curve
    Shape, // of a response curve
    Halfway, // of a response curve
    Effect, // of a touchpoint today, by its curve
    RecommendedEffect, // of a touchpoint in the best mix
    Saturation, // of a touchpoint today
    Marginal, // of a touchpoint, at the recommended spend
    RecommendedSpend, // of a touchpoint
    EffectToday, // of the mix
    EffectReached, // of the best mix for the budget
    Gain, // at the same budget
    Saving, // at the same effect
    OptimalityGap, // at the same budget
    Price, // of the budget
    FrontierEffect, // of the best mix for a budget; `index` is the point
    RestrictionPrice, // of a restriction; `index` is the place in Mix::prices
    ProbabilityStrength, // that the own brand is ahead at a touchpoint
    ProbabilityBest, // that the own brand is the best at a touchpoint
    ProbabilityBlue, // that a touchpoint is blue
    ProbabilityAction, // that the action at a touchpoint keeps its direction
    ProbabilityGain, // that the mix beats today's
    KendallW, // agreement of the raters
    Icc21, // agreement of the raters
    Icc31, // consistency of the raters
    Krippendorff, // agreement of the raters, missing values allowed
};

// Which number is meant. Only what its Quantity speaks of is set.
struct QuantityAt {
    Quantity quantity = Quantity::PerformanceValue;
    Id<Touchpoint> touchpoint{};
    Id<Brand> brand{};
    Id<Phase> phase{};
    Id<Criterion> criterion{};
    std::size_t index = 0;

    bool operator==(const QuantityAt&) const = default;
};

} // namespace rundblick
