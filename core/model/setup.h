// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

namespace rundblick {

struct Brand;
struct Phase;
struct Scenario;
struct Segment;

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

    static constexpr std::string_view table = "setup";
    static constexpr auto fields()
    {
        return std::tuple{Field{"title", &Setup::title}, Field{"client", &Setup::client},
            Field{"date", &Setup::date}, Field{"currency", &Setup::currency},
            Field{"locale", &Setup::locale}, Field{"period", &Setup::period},
            Field{"scenario", &Setup::scenario}};
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
    bool influenceFromJourney = false;
    std::optional<Id<Segment>> segment; // empty: all
    std::optional<double> crosshair; // importance that divides the quadrants; empty: median
    std::int64_t draws = 10'000;
    std::int64_t seed = 1;

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
            Field{"influenceFromJourney", &Method::influenceFromJourney},
            Field{"segment", &Method::segment}, Field{"crosshair", &Method::crosshair, 0.0, 1.0},
            Field{"draws", &Method::draws, 0.0, 1e6}, Field{"seed", &Method::seed, 0.0, 1e15}};
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

} // namespace rundblick
