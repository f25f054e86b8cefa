// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixinputs.h"

#include "core/engine/curves/curveanswers.h"
#include "core/engine/mix/suppositions.h"
#include "core/engine/mixsearch/mixrestrictions.h"
#include "core/model/edits/budgetedits.h"
#include "core/model/study.h"

#include <cmath>

namespace rundblick {
namespace {

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
    MixInputBuilder(const Workshop& workshop, const Analysis& analysis, const Scenario* scenario)
        : m_workshop(workshop)
        , m_analysis(analysis)
        , m_effects(deliveredEffects(analysis))
    {
        m_input.scenario = scenario;
        for (const auto& [id, curve] : workshop.all<Curve>())
            m_given[curve.touchpoint] = &curve;
        for (const auto& [id, point] : workshop.all<CurvePoint>())
            m_points[point.touchpoint].push_back(&point);
    }

    MixInput input()
    {
        for (const Touchpoint* touchpoint : ordered<Touchpoint>(m_workshop))
            if (takesPart(*touchpoint))
                add(*touchpoint);
        setTargets();
        if (m_input.scenario) {
            addMixRestrictions(m_workshop, m_analysis, *m_input.scenario, m_input);
            applySuppositions(m_workshop, m_analysis, m_input);
        }
        m_input.effectSupposed = mixEffect(m_input.problem, m_input.today);
        addNotices();
        return std::move(m_input);
    }

private:
    bool takesPart(const Touchpoint& touchpoint) const;
    void add(const Touchpoint& touchpoint);
    void addItem(const Touchpoint& touchpoint, const CurveResult& response);
    void setTargets();
    void addNotices();

    const Workshop& m_workshop;
    const Analysis& m_analysis;
    std::map<Id<Touchpoint>, const Curve*> m_given;
    std::map<Id<Touchpoint>, std::vector<const CurvePoint*>> m_points; // by id
    std::map<Id<Touchpoint>, double> m_effects;
    MixInput m_input;
    std::vector<std::string> m_withoutEffect;
};

bool MixInputBuilder::takesPart(const Touchpoint& touchpoint) const
{
    if (m_given.contains(touchpoint.id) || m_points.contains(touchpoint.id))
        return true;
    // The short list does not where all there is are given curves.
    return touchpoint.rated && (m_given.empty() || !m_effects.empty() || touchpoint.effect);
}

void MixInputBuilder::add(const Touchpoint& touchpoint)
{
    const auto given = m_given.find(touchpoint.id);
    const auto points = m_points.find(touchpoint.id);
    const auto delivered = m_effects.find(touchpoint.id);
    CurveSources sources{touchpoint};
    sources.given = given == m_given.end() ? nullptr : given->second;
    if (points != m_points.end())
        sources.points = points->second;
    sources.effect = touchpoint.effect;
    if (!sources.effect && delivered != m_effects.end())
        sources.effect = delivered->second;

    CurveResult response = responseOf(sources);
    m_input.assumed += response.saturationAssumed ? 1 : 0;
    m_input.notices.insert(m_input.notices.end(), response.notices.begin(), response.notices.end());
    if (response.source == CurveSource::Unknown)
        m_withoutEffect.push_back(touchpoint.name);
    if (response.source == CurveSource::Constant) {
        m_input.problem.constantEffect += response.curve.baseline;
        m_input.constant.push_back(response.curve.baseline);
        m_input.item.push_back(MixInput::noItem);
    } else {
        addItem(touchpoint, response);
    }
    m_input.steered.push_back(response.isSteered());
    m_input.effects.push_back(effectAt(response.curve, touchpoint.spend));
    m_input.touchpoints.push_back(&touchpoint);
    m_input.supposed.emplace_back();
    m_input.curves.push_back(std::move(response));
}

void MixInputBuilder::addItem(const Touchpoint& touchpoint, const CurveResult& response)
{
    constexpr MixLock locks[] = {MixLock::None, MixLock::Today, MixLock::Off};
    const SpendLimits limits
        = spendLimits(response.typicalSpend, touchpoint.minimum, touchpoint.maximum);
    MixItem item;
    item.curve = response.curve;
    item.today = touchpoint.spend;
    item.minimum = limits.minimum;
    item.maximum = std::max(limits.minimum, limits.maximum);
    item.activation = touchpoint.activation;
    item.stoppable = touchpoint.stoppable;
    // Money is spent, but nobody knows what for: the spend stays as it is.
    item.lock = response.isSteered() ? locks[static_cast<std::size_t>(touchpoint.locked)]
                                     : MixLock::Today;
    m_input.item.push_back(m_input.problem.items.size());
    m_input.constant.push_back(0.0);
    m_input.today.push_back(touchpoint.spend);
    m_input.problem.items.push_back(std::move(item));
}

void MixInputBuilder::setTargets()
{
    const Scenario* scenario = m_input.scenario;
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
    if (m_withoutEffect.empty())
        return;
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

} // namespace

MixInput mixInput(const Workshop& workshop, const Analysis& analysis, const Scenario* scenario)
{
    return MixInputBuilder(workshop, analysis, scenario).input();
}

MixInput mixInput(const Workshop& workshop, const Analysis& analysis)
{
    return mixInput(workshop, analysis, currentScenario(workshop));
}

} // namespace rundblick
