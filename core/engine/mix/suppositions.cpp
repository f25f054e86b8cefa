// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/suppositions.h"

#include "core/engine/mixsearch/mixrestrictions.h"

#include <algorithm>

namespace rundblick {
namespace {

// Performance values of a touchpoint before and as supposed.
struct Raise {
    double from = 0.0;
    double to = 0.0;
};

std::optional<Raise> raiseOf(
    const Analysis& analysis, Id<Touchpoint> touchpoint, std::optional<double> quality)
{
    const TouchpointResult* result = analysis.find(touchpoint);
    if (!result)
        return {};
    std::optional<double> own;
    double sum = 0.0;
    int competitors = 0;
    for (std::size_t b = 0; b < result->performance.size(); ++b) {
        const std::optional<double> value = result->performance[b].interval.value;
        if (analysis.brands[b].own)
            own = value;
        else if (value) {
            sum += *value;
            ++competitors;
        }
    }
    if (!own || !(*own > 0.0) || (!quality && competitors == 0))
        return {};
    return Raise{*own, quality ? *quality : std::max(*own, sum / competitors)};
}

class Supposing {
public:
    Supposing(const Analysis& analysis, MixInput& input)
        : m_analysis(analysis)
        , m_input(input)
    {
    }

    void suppose(const Supposition& supposition)
    {
        const auto& touchpoints = m_input.touchpoints;
        const auto found = std::ranges::find(touchpoints, supposition.touchpoint, &Touchpoint::id);
        if (found == touchpoints.end())
            return; // it has no part in the mix
        const auto index = static_cast<std::size_t>(found - touchpoints.begin());
        if (supposition.kind == WhatIf::Drop)
            drop(index);
        else
            raise(index, supposition.quality);
    }

    void settleConstant()
    {
        m_input.problem.constantEffect = 0.0;
        for (const double constant : m_input.constant)
            m_input.problem.constantEffect += constant;
    }

private:
    void multiply(std::size_t index, double factor)
    {
        CurveResult& response = m_input.curves[index];
        response.curve = scaled(std::move(response.curve), factor);
        if (m_input.item[index] == MixInput::noItem)
            m_input.constant[index] *= factor;
        else
            m_input.problem.items[m_input.item[index]].curve = response.curve;
    }

    void drop(std::size_t index)
    {
        multiply(index, 0.0);
        if (m_input.item[index] != MixInput::noItem)
            m_input.problem.items[m_input.item[index]].lock = MixLock::Off;
        m_input.supposed[index] = Message{Code::MixSupposedDrop, {}, {}};
    }

    void raise(std::size_t index, std::optional<double> quality)
    {
        const Touchpoint& touchpoint = *m_input.touchpoints[index];
        const auto raised = raiseOf(m_analysis, touchpoint.id, quality);
        if (!raised) {
            m_input.notices.push_back(
                {Code::SuppositionUnknown, {{"touchpoint", touchpoint.name}}, {}});
            return;
        }
        multiply(index, raised->to / raised->from);
        m_input.supposed[index]
            = Message{Code::MixSupposedQuality, {{"from", raised->from}, {"to", raised->to}}, {}};
    }

    const Analysis& m_analysis;
    MixInput& m_input;
};

// The restrictions with the supposed constant effects, asking for what they asked for before.
void renewRestrictions(const Workshop& workshop, const Analysis& analysis, MixInput& input)
{
    const std::vector<MixPhase> before = std::move(input.problem.phases);
    const std::vector<double> today = std::move(input.phaseEffectToday);
    input.problem.phases.clear();
    input.phases.clear();
    input.phaseEffectToday.clear();
    addMixRestrictions(workshop, analysis, *input.scenario, input);
    for (std::size_t p = 0; p < before.size(); ++p)
        input.problem.phases[p].minEffect = before[p].minEffect;
    input.phaseEffectToday = today;
}

} // namespace

void applySuppositions(const Workshop& workshop, const Analysis& analysis, MixInput& input)
{
    std::vector<const Supposition*> suppositions;
    for (const auto& [id, supposition] : workshop.all<Supposition>())
        if (supposition.scenario == input.scenario->id)
            suppositions.push_back(&supposition);
    if (suppositions.empty())
        return;
    Supposing supposing(analysis, input);
    for (const Supposition* supposition : suppositions)
        supposing.suppose(*supposition);
    supposing.settleConstant();
    renewRestrictions(workshop, analysis, input);
}

} // namespace rundblick
