// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/mixdraws.h"

#include "core/engine/draws/drawpurpose.h"

#include <map>

namespace rundblick {
namespace {

constexpr double same = 1e-9; // relative difference of effects that counts as none
constexpr std::size_t noItem = MixInput::noItem;

// One look at the root: the relaxation at its best price, and the mixes that round it.
constexpr MixOptions quick{.acceptedGap = 1e-6, .wantedGap = 1e-6, .patience = 0, .limit = 1};

// Whether impact and performance say nothing of the effect.
bool hasOwnEffect(const Touchpoint& touchpoint, const CurveResult& curve)
{
    switch (curve.source) {
    case CurveSource::Given:
    case CurveSource::Measured:
    case CurveSource::Trial:
        return true;
    case CurveSource::Unknown:
    case CurveSource::Constant:
    case CurveSource::Assumed:
    case CurveSource::Answers:
        break;
    }
    return touchpoint.effect.has_value();
}

CurveDoubt doubtOf(const Touchpoint& touchpoint, const CurveResult& curve)
{
    return {.spend = touchpoint.spend > 0.0 ? touchpoint.spend : curve.typicalSpend,
        .saturationLow = touchpoint.saturationLow,
        .saturationHigh = touchpoint.saturationHigh,
        .halfLow = touchpoint.halfLow,
        .halfHigh = touchpoint.halfHigh};
}

// One amount per item from one per touchpoint.
std::vector<double> byItem(const MixInput& input, const std::optional<MixAnswer>& answer)
{
    if (!answer || answer->spend.empty())
        return {};
    std::vector<double> spend(input.problem.items.size());
    for (std::size_t i = 0; i < input.item.size(); ++i)
        if (input.item[i] != noItem)
            spend[input.item[i]] = answer->spend[i];
    return spend;
}

} // namespace

MixSampler::MixSampler(const EngineRun& run, MixInput input)
    : m_run(run)
    , m_input(std::move(input))
    , m_start(mixStart(m_input.problem, m_input.budget))
    , m_recommended(byItem(m_input, run.analysis.mix->sameBudget))
    , m_cheapest(byItem(m_input, run.analysis.mix->sameEffect))
{
    std::map<Id<Touchpoint>, std::size_t> place;
    for (std::size_t i = 0; i < run.analysis.touchpoints.size(); ++i)
        place[run.analysis.touchpoints[i].id] = i;
    for (std::size_t i = 0; i < m_input.touchpoints.size(); ++i) {
        const auto found = place.find(m_input.touchpoints[i]->id);
        const bool isOwn
            = found == place.end() || hasOwnEffect(*m_input.touchpoints[i], m_input.curves[i]);
        m_place.push_back(isOwn ? noItem : found->second);
        addCurve(i, isOwn);
    }
}

void MixSampler::addCurve(std::size_t touchpoint, bool hasOwnEffect)
{
    const std::size_t item = m_input.item[touchpoint];
    if (item == noItem)
        return;
    CurveDoubt doubt = doubtOf(*m_input.touchpoints[touchpoint], m_input.curves[touchpoint]);
    doubt.ownEffect = hasOwnEffect;
    m_curves.emplace_back(m_input.problem.items[item].curve, doubt);
}

bool MixSampler::isRestricted() const
{
    return m_input.problem.maxActive || !m_input.problem.phases.empty();
}

MixWorld MixSampler::world(std::size_t draw, const World& world) const
{
    MixWorld mix;
    for (std::size_t i = 0; i < m_input.touchpoints.size(); ++i) {
        const double factor = m_place[i] == noItem ? 1.0 : world.effect[m_place[i]];
        const std::size_t item = m_input.item[i];
        if (item == noItem) {
            mix.constantEffect += factor * m_input.constant[i];
            mix.todayEffect += factor * m_input.effects[i];
            continue;
        }
        RandomStream random = streamFor(m_run.analysis.seed, draw, DrawPurpose::Curve, item);
        mix.answers.push_back(m_curves[item].draw(random));
        mix.curves.push_back(m_curves[item].numbers(mix.answers.back(), factor));
        mix.todayEffect += factor * mix.answers.back().effect * m_input.effects[i];
    }
    return mix;
}

double MixSampler::effect(const MixWorld& world, const std::vector<double>& spend) const
{
    double effect = world.constantEffect;
    for (std::size_t i = 0; i < m_curves.size(); ++i)
        effect += m_curves[i].effect(world.curves[i], spend[i]);
    return effect;
}

// Each phase is asked for the same part of what it has today.
void MixSampler::setPhases(MixProblem& problem) const
{
    for (std::size_t p = 0; p < problem.phases.size(); ++p) {
        MixPhase& phase = problem.phases[p];
        if (m_input.problem.constantEffect > 0.0)
            phase.constantEffect *= problem.constantEffect / m_input.problem.constantEffect;
        // Both under what the scenario supposes: what is asked stays measured by today.
        const double expected
            = phaseEffect(m_input.problem, m_input.problem.phases[p], m_input.today);
        if (expected > 0.0)
            phase.minEffect *= phaseEffect(problem, phase, m_input.today) / expected;
    }
}

MixProblem MixSampler::problem(const MixWorld& world) const
{
    MixProblem problem = m_input.problem;
    for (std::size_t i = 0; i < m_curves.size(); ++i)
        m_curves[i].apply(world.curves[i], problem.items[i].curve);
    problem.constantEffect = world.constantEffect;
    setPhases(problem);
    return problem;
}

MixDraw MixSampler::solve(const MixWorld& world) const
{
    MixDraw draw;
    const MixProblem drawn = problem(world);
    draw.todayEffect = world.todayEffect;
    draw.keptEffect = effect(world, m_recommended);
    QuickMix most = quickMix(drawn, m_input.budget, m_start);
    if (!most.feasible)
        return draw;
    draw.isSolved = true;
    draw.bestEffect = effect(world, most.spend);
    draw.bound = most.bound;
    draw.spend = std::move(most.spend);
    if (draw.keptEffect >= draw.bestEffect * (1.0 - same)) { // what was searched for longer
        draw.spend = m_recommended;
        draw.bestEffect = draw.keptEffect;
    }
    solveSameEffect(drawn, draw);
    return draw;
}

void MixSampler::solveSameEffect(const MixProblem& problem, MixDraw& draw) const
{
    if (m_cheapest.empty() || !(m_input.effectToday > 0.0))
        return;
    const double wanted = m_input.effectWanted / m_input.effectToday * draw.todayEffect;
    const Result<MixResult> least = leastBudget(problem, wanted, quick, m_run.stop);
    if (least && least->status != MixStatus::Infeasible)
        draw.cost = least->spent;
    const double before = mixCost(problem, m_cheapest);
    const bool isEnough = mixEffect(problem, m_cheapest) >= wanted * (1.0 - same);
    if (isEnough && before <= draw.cost.value_or(before) * (1.0 + same))
        draw.cost = before;
}

} // namespace rundblick
