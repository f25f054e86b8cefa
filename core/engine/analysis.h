// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/engine/mix/frontier.h"
#include "core/engine/mix/mixproblem.h"
#include "core/engine/mix/mixrounding.h"
#include "core/model/workshop.h"

namespace rundblick {

// The answer of compute(): plain numbers, nothing to look up. Every list is in workshop order;
// touchpoints are those on the short list. An empty optional is `null` in the JSON: not computed,
// or not computable from the data.

// A number with its 95 % interval.
struct Interval {
    std::optional<double> value;
    std::optional<double> low;
    std::optional<double> high;
};

struct Performance { // of a brand at a touchpoint, 0..100
    Id<Brand> brand;
    Interval interval;
    std::int64_t n = 0; // raters; 0 for a group value
    std::optional<double> sd;
    bool fromGroup = false;
};

enum class GapVerdict { Undecided, Parity, Strength, Deficit };
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<GapVerdict>{
    "undecided", "parity", "strength", "deficit"};

enum class Tendency { None, Strength, Deficit };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<Tendency>{"none", "strength", "deficit"};

struct Gap { // own brand against the benchmark, method.md 2.9–2.11
    std::string benchmark; // name of the brand it is against, or "mean"
    Interval interval; // points of 0..100
    std::optional<double> p;
    std::optional<double> q;
    std::optional<GapVerdict> verdict; // none where own brand or benchmark has no value
    bool clear = false;
    Tendency tendency = Tendency::None;
    std::optional<double> neededN; // raters per brand, where undecided
};

struct CompetitorGap {
    Id<Brand> brand;
    Interval interval;
    std::optional<double> p; // two-sided
    std::optional<double> q;
};

struct Perception { // of the own brand, customers against employees
    std::optional<double> customer;
    std::optional<double> team;
    Interval gap; // team − customer
};

enum class InfluenceSource { None, Criteria, Importance, Journey };
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<InfluenceSource>{
    "none", "criteria", "importance", "journey"};

enum class Quadrant { Defend, Improve, Overkill, LowPriority };
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<Quadrant>{
    "defend", "improve first", "possible overkill", "low priority"};

struct TouchpointJourney {
    std::optional<double> visits;
    std::optional<double> reach;
    std::optional<double> conversionAfter;
    std::optional<double> removalLost;
    std::optional<double> removalBypass;
    std::optional<double> attributed; // share of the removal effects, sums to 1
    std::optional<double> leverage;
    std::optional<double> lossShare;
    std::optional<bool> unavoidable;
    std::optional<double> momentOfTruth;
};

enum class Cover { Blue, Reserve, Grey };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<Cover>{"blue", "reserve", "grey"};

struct TouchpointResult {
    Id<Touchpoint> id;
    std::string name;
    std::string channel;
    std::vector<Performance> performance; // one per brand, in brand order
    Gap gap;
    std::vector<CompetitorGap> gaps; // one per competitor, in brand order
    Interval market;
    Perception perception;
    std::optional<double> influence; // where it differs by phase: usage-weighted mean
    InfluenceSource influenceSource = InfluenceSource::None;
    std::optional<double> impact; // M_i, sums to 1
    std::vector<double> impactByPhase; // m_pi, one per phase of Analysis::phases
    std::optional<double> delivered; // M_i V_i0/100
    std::optional<double> lostPotential; // M_i (1 − V_i0/100)
    std::optional<double> experienceShare; // of the own brand at this touchpoint
    std::optional<Quadrant> quadrant;
    TouchpointJourney journey;
    std::optional<Cover> cover; // the JSON key "verdict"
    std::vector<Message> reasons;
    std::optional<double> probabilityBlue;
};

struct BrandResult {
    Id<Brand> id;
    std::string name;
    bool own = false;
    std::optional<double> marketShare;
    std::optional<double> experienceShare; // sums to 1 over brands
};

struct PhaseResult {
    Id<Phase> id; // 0 for the implied phase "Journey"
    std::string name;
    double weight = 0.0; // φ, sums to 1
    std::optional<double> coverage; // of the blue set, 0..1
    double coverageTarget = 0.0;
    std::optional<double> leak;
};

struct JourneyResult {
    std::optional<double> conversion;
    std::optional<double> meanLength;
    std::optional<std::int64_t> order;
    std::vector<double> firstTouch; // conversions, one per touchpoint; empty without paths
    std::vector<double> lastTouch;
    std::vector<double> linearTouch;
    std::vector<double> shapley;
    std::vector<Message> warnings;
};

struct CoverageSummary {
    std::string rule; // "cover" or "share"
    double gap = 0.0; // proven relative gap of the cheapest cover
    bool proven = false;
    double waste = 0.0; // W, spend and complexity charge of grey
    double wasteSpend = 0.0; // spend of grey alone
    double greyEffectShare = 0.0; // of delivered impact
};

template <>
inline constexpr std::array<std::string_view, 3> enumTexts<MixStatus>{
    "optimal", "best found", "infeasible"};

struct MixAnswer { // one of the two directions
    MixStatus status = MixStatus::Infeasible;
    double effect = 0.0;
    double bound = 0.0; // of the effect (same budget) or of the budget (same effect)
    double gap = 0.0; // relative, proven
    double spent = 0.0;
    std::optional<double> price; // effect of one more unit of currency
    std::vector<double> spend; // one per Mix::touchpoints, unrounded
    std::optional<RoundedMix> rounded;
    std::vector<Message> conflict; // irreducible, where infeasible
    std::optional<double> change; // gain of effect or saving of budget, relative to today
};

enum class MixAction { Invest, Hold, Reduce, Stop, Start };
template <>
inline constexpr std::array<std::string_view, 5> enumTexts<MixAction>{
    "invest", "hold", "reduce", "stop", "start"};

struct SpendAdvice {
    double from = 0.0;
    double to = 0.0; // rounded spend of "same budget"
    std::optional<MixAction> action; // none: not steered by budget
    std::optional<double> marginal; // effect of one more unit of currency there
    std::vector<Message> reasons;
};

struct Mix {
    std::vector<Id<Touchpoint>> touchpoints; // short list, or those with given curves
    std::vector<std::string> names;
    std::vector<bool> steered; // has a curve: part of the mix
    double budget = 0.0;
    double effectToday = 0.0; // 100 unless curves were given or effects measured
    std::int64_t assumed = 0; // values taken from defaults
    std::optional<MixAnswer> sameBudget;
    std::optional<MixAnswer> sameEffect;
    std::vector<FrontierPoint> frontier;
    std::vector<SpendAdvice> actions; // one per touchpoint
    std::vector<double> saturation; // today, one per touchpoint; 0 where not steered
};

enum class Stage { Journey, Cover, Mix }; // what an Analysis holds so far

struct Analysis {
    std::string workshop;
    std::int64_t seed = 1;
    Method method; // as used, after options
    std::string benchmarkName; // "best", "mean" or the brand
    Stage stage = Stage::Journey;
    std::vector<Message> notices;
    std::vector<BrandResult> brands;
    std::vector<PhaseResult> phases;
    std::vector<TouchpointResult> touchpoints;
    JourneyResult journey;
    std::optional<CoverageSummary> coverage;
    std::optional<Mix> mix;
    struct Timing { // milliseconds
        double load = 0.0, ratings = 0.0, journey = 0.0, coverage = 0.0, mix = 0.0;
        std::optional<double> robustness;
    } timing;

    const TouchpointResult* find(Id<Touchpoint> id) const
    {
        for (const TouchpointResult& touchpoint : touchpoints)
            if (touchpoint.id == id)
                return &touchpoint;
        return nullptr;
    }
};

} // namespace rundblick
