// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/rating.h"

namespace rundblick {

struct Scenario;

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
    JourneyValue, // worth of a journey on average
    PathShare, // of the conversions; `index` is the place in JourneyResult::best
    PhaseLeak, // of a phase: part of its journeys that is lost there
    EdgeLeverage, // of the step where one point more changes the conversion most
    OrderBic, // of an order of the chain; `index` is 1 or 2
    VerdictCount, // touchpoints whose gap is judged so; `index` is a GapGroup
    LossWithout, // of a touchpoint: largest fall of a phase's coverage without it
    CoverCount, // touchpoints with a verdict; `index` is the Cover
    SurenessCount, // verdicts that are this sure; `index` is a Sureness
    ShareRuleCount, // touchpoints that are blue by the rule “share”
    GreySpendShare, // of today's spend
    GreyEffectShare, // of the delivered impact
    Budget, // of the mix that is shown
    SpendToday, // on all touchpoints of the mix
    KeepsMix, // share of the draws that keep the mix
    RegretMean, // effect lost by keeping the mix
    RegretHigh, // … in a tenth of the draws at least
    RobustEffect, // of the robust mix, mean of the draws
    RobustWorst, // … mean of its worst tenth
    ExpectedEffect, // of the recommended mix, mean of the draws
    ExpectedWorst, // … mean of its worst tenth
    RobustSpend, // of a touchpoint in the robust mix
    TornadoBar, // an input; `index` is the place in Robustness::tornado
    SwitchingWeight, // of a touchpoint: least shift of weight that turns its gap
    ScenarioBudget, // of a scenario, as are the next eight
    ScenarioSpent, // cost of its mix
    ScenarioEffect, // of its mix
    ScenarioGain, // relative to today
    ScenarioLeastBudget, // that reaches its effect
    ScenarioSaving, // relative to today
    ScenarioActive, // touchpoints with a spend
    ScenarioCoverage, // of a phase by what stays active
    ScenarioSpend, // on a touchpoint, rounded
    AlphaOrdinal, // as Krippendorff, by the order of the values
    AlphaNominal, // as Krippendorff, equal values only
    Disagreement, // sd of the raters at a touchpoint
    PhasePoints, // of a phase, as entered; as are the next eight
    CoverageTarget, // of a phase
    MarketShare, // of a brand
    SegmentSize, // of a segment
    LifetimeValue, // of a segment
    CriterionPoints, // of a criterion
    ScaleEnd, // of a criterion; `index` is 0 for low, 1 for high, 2 for the step
    RaterWeight, // of a rater
    LinkWeight, // of a link
    LinkRowSum, // of the links beside a link, itself included
    Rating, // of a rater, on the scale of a criterion
    GroupRating, // of the group, on the scale of a criterion
    MeanRating, // on the scale of a criterion; `index` is the Voice
    RatedInPhase, // cells of a phase, of one criterion or all, by a RatedBy in `index`
    RatedOfBrand, // cells of a brand, likewise
    JointJudgement, // of two criteria; `index` is their place in the matrix of judgements
    Consistency, // of the judgements
    JudgementRepair, // of a judgement; `index` is the place in CriteriaWeights::worst
    ExplainedShare, // of the overall item by the criteria
    ShortListScore, // of a touchpoint of the long list
    RatedInfluence, // of a touchpoint of the long list
    ShortListCount, // touchpoints to be rated by brand
    InfluenceCount, // touchpoints whose influence is rated
    MeanHits, // of the participants of “six of ten”
    Hits, // of a participant; `index` is the place among all, by name
    GuessedBy, // participants who have a touchpoint among their guesses
    WaveValue, // of a brand at a touchpoint; `index` is the place of the wave, the oldest first
    WaveChange, // likewise, from the wave before
    WaveRaters, // who belongs to a wave; `index` is its id
};

// How the gaps of the touchpoints are counted.
enum class GapGroup { Strengths, Deficits, Tendencies, Parities, Open, Unrated };

// How many of the draws share a verdict: at least 90 %, at least 70 %, or fewer.
enum class Sureness { Firm, Tends, Open };

// Whose ratings are counted in a grid: the group's, or of a voice anybody's; of one rater where the
// question names one.
enum class RatedBy { Group, Customers, Employees, Experts };

// Which number is meant. Only what its Quantity speaks of is set.
struct QuantityAt {
    Quantity quantity = Quantity::PerformanceValue;
    Id<Touchpoint> touchpoint{};
    Id<Brand> brand{};
    Id<Phase> phase{};
    Id<Criterion> criterion{};
    std::size_t index = 0;
    Id<Scenario> scenario{};
    Id<Segment> segment{};
    Id<Rater> rater{};
    Id<Link> link{};

    bool operator==(const QuantityAt&) const = default;
};

} // namespace rundblick
