// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/engine/curves/touchpointcurve.h"
#include "core/engine/mix/frontier.h"
#include "core/engine/mix/mixrounding.h"
#include "core/engine/mixsearch/mixproblem.h"
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
    double missingShare = 0.0; // of the ratings that its raters were asked for
    std::optional<double> lowest; // V with all missing as 0 and as 100; where over 20 % are missing
    std::optional<double> highest;
    std::optional<double> shrunk; // method.md 2.6, where the method asks for it
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
    std::optional<double> returns;
    std::optional<double> removalValue; // as removalLost, of the value of the conversions
    std::optional<double> removalLow; // 95 % of the Dirichlet draws, of removalLost
    std::optional<double> removalHigh;
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
    std::optional<double> impactHigh; // its upper 95 % limit, of the draws of the robustness
    std::vector<double> impactByPhase; // m_pi, one per phase of Analysis::phases
    std::optional<double> delivered; // M_i V_i0/100
    std::optional<double> lostPotential; // M_i (1 − V_i0/100)
    std::optional<double> experienceShare; // of the own brand at this touchpoint
    std::optional<Quadrant> quadrant;
    TouchpointJourney journey;
    std::optional<Cover> cover; // the JSON key "verdict"
    std::vector<Message> reasons;
    std::optional<double> probabilityBlue;
    std::optional<bool> blueByShare; // what the rule "share" says beside the cheapest cover
    std::optional<double> leaveOneOutLoss; // largest fall of a phase's coverage without it, 0..1
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

struct BestJourney { // a walk from the start to conversion
    std::vector<Id<Touchpoint>> touchpoints; // repeats included
    std::vector<std::string> names;
    double probability = 0.0; // of a walk
    double share = 0.0; // of all conversions
};

struct OrderComparison { // the smaller BIC is the better order
    double first = 0.0;
    double second = 0.0;
};

struct EdgeResult { // where one point of customers more changes the conversion most
    std::string from; // name of a touchpoint, "(start)", "(conversion)" or "(lost)"
    std::string to;
    double leverage = 0.0;
};

struct JourneyResult {
    std::optional<double> conversion;
    std::optional<double> meanLength;
    std::optional<std::int64_t> order;
    std::vector<double> firstTouch; // conversions, one per touchpoint; empty without paths
    std::vector<double> lastTouch;
    std::vector<double> linearTouch;
    std::vector<double> shapley;
    std::vector<BestJourney> best;
    std::optional<OrderComparison> orders; // absent without paths
    std::optional<double> value; // expected of a walk; absent where the paths have no values
    std::optional<double> conversionLow; // 95 % of the Dirichlet draws
    std::optional<double> conversionHigh;
    std::optional<EdgeResult> strongestEdge;
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

// What a restriction costs: the effect (same budget) that its lifting would add.
struct RestrictionPrice {
    Message restriction; // a conflict code with its numbers
    double gain = 0.0; // effect if it were lifted wholly
    std::optional<double>
        perUnit; // effect of one unit more: a currency unit, a touchpoint, a point
    bool proven = true; // else the gain is the best found
};

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
    std::optional<double> changeLow; // 10–90 % of the draws
    std::optional<double> changeHigh;
    std::optional<double> probabilityGain; // against today's mix under the same draw
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
    std::optional<double> probability; // share of the draws in which the action's direction holds
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
    std::vector<CurveResult> curves; // one per touchpoint
    std::string scenario; // its name; empty: none yet
    std::vector<RestrictionPrice> prices; // by gain, the dearest first
    std::optional<double> journeyChange; // relative change of the conversion by "same budget", the
                                         // consistency check of method.md 6
};

// The effect and coverage of one scenario, beside the others.
struct ScenarioOutcome {
    Id<Scenario> id;
    std::string name;
    double budget = 0.0;
    double effectToday = 0.0; // under the scenario's suppositions, at today's spends
    std::optional<MixAnswer> sameBudget;
    std::optional<MixAnswer> sameEffect;
    std::vector<Id<Touchpoint>> touchpoints; // of the two answers' spends
    std::vector<std::string> names;
    std::vector<std::optional<MixAction>> actions; // one per touchpoint
    std::vector<double> from; // spend today, one per touchpoint
    std::vector<std::optional<double>> coverage; // Cov_p of what stays active, one per phase
    std::int64_t active = 0; // touchpoints with a spend
};

// Whose weights count how much, method.md 2.2, 2.12, 2.13.
struct WeightJudgement { // a judgement that makes the others inconsistent
    Id<Criterion> first;
    Id<Criterion> second;
    double ratio = 1.0; // given
    double repaired = 1.0; // what would agree with the others, on the scale 1/9..9
    std::optional<double> ratioThen; // consistency ratio with it in place
};

struct CriteriaWeights {
    Weighting source = Weighting::Points; // as used: points where the chosen source has no data
    std::vector<Id<Criterion>> criteria; // performance criteria, in order
    std::vector<std::string> names;
    std::vector<double> weight; // sum 1
    std::optional<double> lambdaMax; // of judgements, as are the next four
    std::optional<double> consistencyIndex;
    std::optional<double> consistencyRatio; // absent for fewer than three criteria
    std::vector<WeightJudgement> worst; // at most three, where the ratio is above .10
    std::vector<double> eigenvector; // the other priorities, for comparison
    std::optional<double> rSquared; // of derived weights
    std::optional<std::int64_t> n; // answers or judges behind them
};

struct Disputed {
    Id<Touchpoint> touchpoint;
    std::string name;
    double sd = 0.0; // of its raters' values, points of 0..100
};

// Whether the raters agree on the own brand, method.md 2.14. An absent number: too few ratings.
struct Agreement {
    std::optional<double> kendallW;
    std::optional<double> kendallChiSquare;
    std::optional<double> kendallP;
    std::optional<double> icc21;
    std::optional<double> icc31;
    std::optional<double> alphaNominal;
    std::optional<double> alphaOrdinal;
    Interval alphaInterval; // 95 % by bootstrap over the touchpoints
    std::int64_t raters = 0; // with complete ratings: of W and ICC
    std::int64_t touchpoints = 0; // likewise
    std::vector<Disputed> mostDisputed; // at most five
};

// The joint Monte Carlo, method.md 8. Probabilities are shares of the draws.
struct TouchpointRobustness {
    std::optional<double> strength; // P(own brand ahead of the benchmark)
    std::optional<double> best; // P(own brand has the highest value)
    std::vector<double> rank; // P(own brand is 1st, 2nd, …); empty without values
    std::optional<double> blue;
    std::optional<double> more; // of those steered by budget: P(x > today + 5 %)
    std::optional<double> less; // P(0 < x < today − 5 %)
    std::optional<double> off; // P(x = 0)
    std::optional<double> spendLow; // 10 % of the draws
    std::optional<double> spendHigh; // 90 %
    std::optional<Id<Criterion>> switchingCriterion; // the least shift of weight that turns the gap
    std::optional<double> switchingShift; // t in (0, 1]
};

struct TornadoBar { // how much an input decides about the gain
    Message input; // a tornado code with its touchpoint, phase or criterion
    double correlation = 0.0; // Spearman, −1..1
};

struct Robustness {
    std::int64_t draws = 0;
    std::int64_t mixDraws = 0; // of those with a mix: at most 10,000; 1,000 under restrictions
    std::vector<TouchpointRobustness> touchpoints; // one per Analysis::touchpoints
    std::vector<std::vector<double>> brandRank; // per brand: P(rank k by experience share)
    std::optional<double> keepsMix; // share of the draws whose best mix has at most 5 % more effect
    std::optional<double> regretMean; // effect lost by keeping the recommended mix, of the best
    std::optional<double> regretHigh; // 90 % of the draws
    std::vector<TornadoBar> tornado; // strongest first, at most twelve
    std::vector<double> robustSpend; // per Mix::touchpoints: the mix with the best CVaR10
    std::optional<double>
        robustEffect; // its mean over the draws, today's mix = effectToday in each
    std::optional<double> robustCvar; // mean of its worst tenth
    std::optional<double> effectMean; // the same of the recommended mix
    std::optional<double> effectCvar;
    double standardError = 0.0; // of a probability of one half, in points of 100
};

enum class Stage { Journey, Cover, Mix, Robustness }; // what an Analysis holds so far

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
    CriteriaWeights weights;
    Agreement agreement;
    std::vector<ScenarioOutcome> scenarios; // only where asked for
    std::optional<Robustness> robustness; // absent with 0 draws
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
