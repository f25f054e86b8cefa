// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/coverinputs.h"

namespace rundblick {
namespace {

// What the complexity charge is a share of: the budget of the scenario, or today's spends.
double budgetOf(const Workshop& workshop, const Analysis& analysis)
{
    const Scenario* scenario = workshop.find(workshop.setup().scenario);
    if (scenario && scenario->budget)
        return *scenario->budget;
    double sum = 0.0;
    for (const TouchpointResult& result : analysis.touchpoints)
        if (const Touchpoint* touchpoint = workshop.find(result.id))
            sum += touchpoint->spend;
    return sum;
}

} // namespace

CoverInput coverInput(const Workshop& workshop, const Analysis& analysis)
{
    CoverInput input;
    const double charge = analysis.method.complexityCharge * budgetOf(workshop, analysis);
    for (const TouchpointResult& result : analysis.touchpoints) {
        const Touchpoint* touchpoint = workshop.find(result.id);
        input.names.push_back(result.name);
        input.cost.push_back((touchpoint ? touchpoint->spend : 0.0) + charge);
        input.forced.push_back(touchpoint ? touchpoint->forced : Forced::None);
        input.unavoidable.push_back(result.journey.unavoidable.value_or(false) ? 1 : 0);
    }
    for (std::size_t p = 0; p < analysis.phases.size(); ++p) {
        input.phaseNames.push_back(analysis.phases[p].name);
        input.target.push_back(analysis.phases[p].coverageTarget);
        for (const TouchpointResult& result : analysis.touchpoints)
            input.impact.push_back(result.impactByPhase[p]);
    }
    return input;
}

VerdictInput verdictInput(const Analysis& analysis)
{
    VerdictInput more;
    for (const TouchpointResult& touchpoint : analysis.touchpoints) {
        more.total.push_back(touchpoint.impact.value_or(0.0));
        more.upperTotal.push_back(touchpoint.impactHigh);
        more.reach.push_back(touchpoint.journey.reach);
    }
    return more;
}

} // namespace rundblick
