// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixinputs.h"

#include "core/engine/curves/curveanswers.h"
#include "core/engine/mix/mixrestrictions.h"
#include "core/model/study.h"

#include <cmath>

namespace rundblick {
namespace {

std::map<Id<Touchpoint>, const Curve*> givenCurves(const Workshop& workshop)
{
    std::map<Id<Touchpoint>, const Curve*> curves;
    for (const auto& [id, curve] : workshop.all<Curve>())
        curves[curve.touchpoint] = &curve;
    return curves;
}

// What each touchpoint delivers today, the sum being 100 (method.md 6); none where it has no value.
std::map<Id<Touchpoint>, double> deliveredEffects(const Analysis& analysis)
{
    double sum = 0.0;
    for (const TouchpointResult& touchpoint : analysis.touchpoints)
        sum += touchpoint.delivered.value_or(0.0);
    std::map<Id<Touchpoint>, double> effects;
    for (const TouchpointResult& touchpoint : analysis.touchpoints)
        if (touchpoint.delivered && sum > 0.0)
            effects[touchpoint.id] = 100.0 * *touchpoint.delivered / sum;
    return effects;
}

class MixInputBuilder {
public:
    MixInputBuilder(const Workshop& workshop, const Analysis& analysis)
        : m_workshop(workshop)
        , m_analysis(analysis)
        , m_curves(givenCurves(workshop))
        , m_effects(deliveredEffects(analysis))
    {
    }

    MixInput input()
    {
        for (const Touchpoint* touchpoint : ordered<Touchpoint>(m_workshop))
            if (m_curves.contains(touchpoint->id) || (touchpoint->rated && isAnswered()))
                add(*touchpoint);
        setTargets();
        if (const Scenario* scenario = m_workshop.find(m_workshop.setup().scenario))
            addMixRestrictions(m_workshop, m_analysis, *scenario, m_input);
        addNotices();
        return std::move(m_input);
    }

private:
    // Whether the short list takes part: not where all there is are given curves.
    bool isAnswered() const { return m_curves.empty() || !m_effects.empty(); }

    void add(const Touchpoint& touchpoint);
    void addGiven(const Touchpoint& touchpoint, const Curve& curve);
    void addAnswered(const Touchpoint& touchpoint, double effect);
    void addTrial(const Touchpoint& touchpoint, double effect);
    void addUnknown(const Touchpoint& touchpoint);
    void addConstant(double effect);
    void addItem(const Touchpoint& touchpoint, const ResponseCurve& curve, double typicalSpend);
    bool addCurve(const Touchpoint& touchpoint, const CurveAnswers& answers);
    void setTargets();
    void addNotices();

    const Workshop& m_workshop;
    const Analysis& m_analysis;
    std::map<Id<Touchpoint>, const Curve*> m_curves;
    std::map<Id<Touchpoint>, double> m_effects;
    MixInput m_input;
    std::vector<std::string> m_withoutEffect;
};

void MixInputBuilder::add(const Touchpoint& touchpoint)
{
    m_input.touchpoints.push_back(&touchpoint);
    if (const auto given = m_curves.find(touchpoint.id); given != m_curves.end())
        return addGiven(touchpoint, *given->second);
    const auto delivered = m_effects.find(touchpoint.id);
    std::optional<double> effect = touchpoint.effect;
    if (!effect && delivered != m_effects.end())
        effect = delivered->second;
    if (touchpoint.spend > 0.0)
        return effect ? addAnswered(touchpoint, *effect) : addUnknown(touchpoint);
    if (touchpoint.trialSpend.value_or(0.0) > 0.0 && touchpoint.trialEffect.value_or(0.0) > 0.0)
        return addTrial(touchpoint, effect.value_or(0.0));
    addConstant(effect.value_or(0.0));
}

void MixInputBuilder::addGiven(const Touchpoint& touchpoint, const Curve& curve)
{
    const double typical = touchpoint.spend > 0.0 ? touchpoint.spend : curve.halfway;
    addItem(touchpoint, {curve.baseline, curve.amplitude, curve.shape, curve.halfway}, typical);
}

void MixInputBuilder::addAnswered(const Touchpoint& touchpoint, double effect)
{
    if (!addCurve(touchpoint,
            {touchpoint.spend, effect, touchpoint.organic.value_or(0.0), touchpoint.saturation,
                touchpoint.half, touchpoint.twice}))
        addUnknown(touchpoint);
}

// What is there without spend is the organic part of what the trial would have.
void MixInputBuilder::addTrial(const Touchpoint& touchpoint, double effect)
{
    const double organic = std::min(1.0, effect / *touchpoint.trialEffect);
    if (!addCurve(touchpoint,
            {*touchpoint.trialSpend, *touchpoint.trialEffect, organic, touchpoint.saturation,
                touchpoint.half, touchpoint.twice}))
        addConstant(effect);
}

bool MixInputBuilder::addCurve(const Touchpoint& touchpoint, const CurveAnswers& answers)
{
    const Result<AnsweredCurve> curve = curveFromAnswers(answers);
    if (!curve)
        return false;
    m_input.assumed += curve->saturationAssumed ? 1 : 0;
    if (curve->shapeLimited)
        m_input.notices.push_back({Code::CurveShapeLimited,
            {{"touchpoint", touchpoint.name}, {"half", curve->half}, {"double", curve->twice}},
            {}});
    addItem(touchpoint, curve->curve, answers.spend);
    return true;
}

// Money is spent, but nobody knows what for: the spend stays as it is.
void MixInputBuilder::addUnknown(const Touchpoint& touchpoint)
{
    addItem(touchpoint, {}, touchpoint.spend);
    m_input.problem.items.back().lock = MixLock::Today;
    m_input.steered.back() = false;
    m_withoutEffect.push_back(touchpoint.name);
}

void MixInputBuilder::addConstant(double effect)
{
    m_input.problem.constantEffect += effect;
    m_input.constant.push_back(effect);
    m_input.item.push_back(MixInput::noItem);
    m_input.steered.push_back(false);
}

void MixInputBuilder::addItem(
    const Touchpoint& touchpoint, const ResponseCurve& curve, double typicalSpend)
{
    constexpr MixLock locks[] = {MixLock::None, MixLock::Today, MixLock::Off};
    const SpendLimits limits = spendLimits(typicalSpend, touchpoint.minimum, touchpoint.maximum);
    MixItem item;
    item.curve = curve;
    item.today = touchpoint.spend;
    item.minimum = limits.minimum;
    item.maximum = std::max(limits.minimum, limits.maximum);
    item.activation = touchpoint.activation;
    item.stoppable = touchpoint.stoppable;
    item.lock = locks[static_cast<std::size_t>(touchpoint.locked)];
    m_input.item.push_back(m_input.problem.items.size());
    m_input.constant.push_back(0.0);
    m_input.steered.push_back(true);
    m_input.today.push_back(touchpoint.spend);
    m_input.problem.items.push_back(item);
}

void MixInputBuilder::setTargets()
{
    const Scenario* scenario = m_workshop.find(m_workshop.setup().scenario);
    m_input.costToday = mixCost(m_input.problem, m_input.today);
    m_input.effectToday = mixEffect(m_input.problem, m_input.today);
    m_input.budget = m_input.costToday;
    m_input.effectWanted = m_input.effectToday;
    if (scenario) {
        m_input.budget = scenario->budget.value_or(m_input.budget);
        m_input.effectWanted *= scenario->effect.value_or(100.0) / 100.0;
    }
    m_input.unit = defaultRoundingUnit(m_input.budget);
    if (scenario && scenario->unit)
        m_input.unit = *scenario->unit;
}

void MixInputBuilder::addNotices()
{
    if (!m_withoutEffect.empty()) {
        constexpr std::size_t named = 3; // the rest is counted
        std::string names;
        for (std::size_t i = 0; i < std::min(named, m_withoutEffect.size()); ++i)
            names += (i == 0 ? "" : ", ") + m_withoutEffect[i];
        if (m_withoutEffect.size() > named)
            names += " …";
        m_input.notices.push_back({Code::MixEffectUnknown,
            {{"count", static_cast<std::int64_t>(m_withoutEffect.size())}, {"touchpoints", names}},
            {}});
    }
}

} // namespace

MixInput mixInput(const Workshop& workshop, const Analysis& analysis)
{
    return MixInputBuilder(workshop, analysis).input();
}

} // namespace rundblick
