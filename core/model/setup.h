// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

namespace rundblick {

struct Brand;
struct Phase;
struct Picture;
struct ReportTemplate;
struct Scenario;
struct Segment;
struct Touchpoint;
struct Wave;

// Whose workshop this is, and how its numbers are written. One record, id 1.
struct Setup {
    Id<Setup> id{1};
    std::string title;
    std::string client;
    std::string date; // ISO 8601, empty: not set
    std::string currency{"CHF"}; // ISO 4217
    std::string locale{"de_CH"}; // how numbers, dates and amounts are written
    std::string period; // what the spends are of, "2026"
    std::optional<Id<Scenario>> scenario; // the one that Mix shows
    std::optional<Id<Phase>> enhancedFrom; // first phase that enhances the value created before
    std::string consultant; // who leads the workshop: a name or a firm
    std::string consultantColour; // "#rrggbb", empty: by the look
    std::optional<Id<Picture>> consultantLogo;
    std::string clientColour; // "#rrggbb", empty: that of the own brand
    std::optional<Id<Picture>> clientLogo; // empty: that of the own brand
    std::optional<Id<ReportTemplate>> report; // the one that Report shows

    static constexpr std::string_view table = "setup";
    static constexpr auto fields()
    {
        return std::tuple{Field{"title", &Setup::title}, Field{"client", &Setup::client},
            Field{"date", &Setup::date}, Field{"currency", &Setup::currency},
            Field{"locale", &Setup::locale}, Field{"period", &Setup::period},
            Field{"scenario", &Setup::scenario}, Field{"enhancedFrom", &Setup::enhancedFrom},
            Field{"consultant", &Setup::consultant},
            Field{"consultantColour", &Setup::consultantColour},
            Field{"consultantLogo", &Setup::consultantLogo},
            Field{"clientColour", &Setup::clientColour}, Field{"clientLogo", &Setup::clientLogo},
            Field{"report", &Setup::report}};
    }
    bool operator==(const Setup&) const = default;
};

enum class Benchmark { Best, Mean, Brand };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<Benchmark>{"best", "mean", "brand"};

enum class CoverRule { Cover, Share };
template <>
inline constexpr std::array<std::string_view, 2> enumTexts<CoverRule>{"cover", "share"};

enum class ChainOrder { Auto, First, Second };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<ChainOrder>{"auto", "1", "2"};

enum class JourneySource { Paths, Links, Both }; // Paths: links where there are no paths
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<JourneySource>{"paths", "links", "both"};

enum class Confidence { Low, Medium, High };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<Confidence>{"low", "medium", "high"};

// Where the influence C of a touchpoint comes from. Auto: the first source that exists, criteria
// before importance; the others where a touchpoint lacks the chosen one follow in that order.
enum class InfluenceChoice { Auto, Criteria, Importance, Journey, None };
template <>
inline constexpr std::array<std::string_view, 5> enumTexts<InfluenceChoice>{
    "auto", "criteria", "importance", "journey", "none"};

// Where the weights of the performance criteria come from: points given by hand, a ranking (ROC),
// pairwise judgements (AHP), or derived from an overall item (Johnson's relative weights).
enum class Weighting { Points, Ranking, Judgements, Derived };
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<Weighting>{
    "points", "ranking", "judgements", "derived"};

enum class Priorities { GeometricMean, Eigenvector }; // of pairwise judgements
template <>
inline constexpr std::array<std::string_view, 2> enumTexts<Priorities>{
    "geometric mean", "eigenvector"};

enum class Adjustment { BenjaminiHochberg, BenjaminiYekutieli }; // of many comparisons
template <>
inline constexpr std::array<std::string_view, 2> enumTexts<Adjustment>{"BH", "BY"};

enum class IntervalKind { StudentT, Bootstrap }; // Bootstrap: BCa
template <>
inline constexpr std::array<std::string_view, 2> enumTexts<IntervalKind>{"t", "BCa"};

// How the weights of the criteria vary in the draws: around their values, anywhere, or anywhere in
// their order (SMAA-2).
enum class WeightDraws { AroundValues, Uniform, InOrder };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<WeightDraws>{
    "around values", "uniform", "in order"};

// Every setting that changes a result and is not data. One record, id 1.
struct Method {
    Id<Method> id{1};
    Benchmark benchmark = Benchmark::Best;
    std::optional<Id<Brand>> benchmarkBrand; // with Benchmark::Brand
    double relevantDifference = 5.0; // δ in points of 0..100
    CoverRule coverRule = CoverRule::Cover;
    double coverageTarget = 0.8; // τ of phases that have none of their own
    double complexityCharge = 0.01; // share of the budget, per touchpoint
    ChainOrder chainOrder = ChainOrder::First;
    bool keepRepeats = false;
    JourneySource journeySource = JourneySource::Paths;
    Confidence linkConfidence = Confidence::Medium;
    InfluenceChoice influence = InfluenceChoice::Auto;
    std::int64_t brandStep = 30; // in two steps: so many of the most influential are rated by brand
    Weighting weighting = Weighting::Points;
    Priorities priorities = Priorities::GeometricMean;
    Adjustment adjustment = Adjustment::BenjaminiHochberg;
    IntervalKind interval = IntervalKind::StudentT;
    bool shrinkage = false;
    std::optional<Id<Segment>> segment; // empty: all
    std::optional<double> crosshair; // importance that divides the quadrants; empty: median
    std::int64_t draws = 10'000; // of the robustness; 0: none
    std::int64_t seed = 1;
    WeightDraws weightDraws = WeightDraws::AroundValues;
    std::optional<Id<Wave>> wave; // whose raters count; empty: all waves together

    static constexpr std::string_view table = "method";
    static constexpr auto fields()
    {
        return std::tuple{Field{"benchmark", &Method::benchmark},
            Field{"benchmarkBrand", &Method::benchmarkBrand},
            Field{"relevantDifference", &Method::relevantDifference, 0.0, 100.0},
            Field{"coverRule", &Method::coverRule},
            Field{"coverageTarget", &Method::coverageTarget, 0.0, 1.0},
            Field{"complexityCharge", &Method::complexityCharge, 0.0, 1.0},
            Field{"chainOrder", &Method::chainOrder}, Field{"keepRepeats", &Method::keepRepeats},
            Field{"journeySource", &Method::journeySource},
            Field{"linkConfidence", &Method::linkConfidence},
            Field{"influence", &Method::influence},
            Field{"brandStep", &Method::brandStep, 1.0, 100.0},
            Field{"weighting", &Method::weighting}, Field{"priorities", &Method::priorities},
            Field{"adjustment", &Method::adjustment}, Field{"interval", &Method::interval},
            Field{"shrinkage", &Method::shrinkage}, Field{"segment", &Method::segment},
            Field{"crosshair", &Method::crosshair, 0.0, 1.0},
            Field{"draws", &Method::draws, 0.0, 1e6}, Field{"seed", &Method::seed, 0.0, 1e15},
            Field{"weightDraws", &Method::weightDraws}, Field{"wave", &Method::wave}};
    }
    bool operator==(const Method&) const = default;
};

// A named budget with its restrictions; its result is computed, never stored.
struct Scenario {
    Id<Scenario> id;
    std::string name;
    double order = 0.0;
    std::optional<double> budget; // workshop's currency; empty: the sum of today's spends
    std::optional<double> effect; // to be reached by "same effect", today = 100; empty: today's
    std::optional<std::int64_t> maxActive; // most touchpoints with a spend
    std::optional<double> unit; // spends are rounded to multiples of it; empty: by budget

    static constexpr std::string_view table = "scenario";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Scenario::name}, Field{"order", &Scenario::order},
            Field{"budget", &Scenario::budget, 0.0, 1e15},
            Field{"effect", &Scenario::effect, 0.0, 1e15},
            Field{"maxActive", &Scenario::maxActive, 0.0, 1000.0},
            Field{"unit", &Scenario::unit, 1e-6, 1e15}};
    }
    bool operator==(const Scenario&) const = default;
};

// What a scenario asks of one phase.
struct PhaseRestriction {
    Id<PhaseRestriction> id;
    Id<Scenario> scenario;
    Id<Phase> phase;
    std::int64_t minActive = 0;
    double effectShare = 0.0; // least share of today's effect in the phase

    static constexpr std::string_view table = "phaseRestriction";
    static constexpr auto fields()
    {
        return std::tuple{Field{"scenario", &PhaseRestriction::scenario},
            Field{"phase", &PhaseRestriction::phase},
            Field{"minActive", &PhaseRestriction::minActive, 0.0, 1000.0},
            Field{"effectShare", &PhaseRestriction::effectShare, 0.0, 10.0}};
    }
    bool operator==(const PhaseRestriction&) const = default;
};

enum class WhatIf {
    Drop, // nothing is spent there any more, and its organic effect ends too
    Quality, // the own brand's performance value is raised
};
template <>
inline constexpr std::array<std::string_view, 2> enumTexts<WhatIf>{"drop", "quality"};

// What a scenario supposes of one touchpoint, beside its budget and restrictions.
struct Supposition {
    Id<Supposition> id;
    Id<Scenario> scenario;
    Id<Touchpoint> touchpoint;
    WhatIf kind = WhatIf::Drop;
    std::optional<double> quality; // V* in 0..100; empty: the mean of the competitors

    static constexpr std::string_view table = "supposition";
    static constexpr auto fields()
    {
        return std::tuple{Field{"scenario", &Supposition::scenario},
            Field{"touchpoint", &Supposition::touchpoint}, Field{"kind", &Supposition::kind},
            Field{"quality", &Supposition::quality, 0.0, 100.0}};
    }
    bool operator==(const Supposition&) const = default;
};

} // namespace rundblick
