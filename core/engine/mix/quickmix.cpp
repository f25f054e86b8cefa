// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/quickmix.h"

#include "core/engine/mix/mixplan.h"

#include <algorithm>

namespace rundblick {

namespace {

std::vector<MixSpan> allSpans(const MixSearch& search)
{
    std::vector<MixSpan> spans;
    spans.reserve(search.terms.size());
    for (const MixTerm& term : search.terms)
        spans.push_back(term.span);
    return spans;
}

} // namespace

MixStart mixStart(const MixProblem& problem, double budget)
{
    MixSearch search = mixSearch(problem, {});
    const auto relaxation = relaxed(search, allSpans(search), {MixTarget::Kind::Budget, budget}, 0);
    return relaxation ? MixStart{{relaxation->price}} : MixStart{};
}

QuickMix quickMix(const MixProblem& problem, double budget, const MixStart& start)
{
    QuickMix answer;
    MixSearch search = mixSearch(problem, {});
    const MixTarget target{MixTarget::Kind::Budget, budget};
    const std::vector<MixSpan> spans = allSpans(search);
    const double guess = start.multipliers.empty() ? 0 : start.multipliers.front();
    const auto relaxation = relaxed(search, spans, target, guess);
    if (!relaxation)
        return answer;
    auto plan = planned(search, spans, *relaxation, target);
    if (!plan)
        return answer;
    answer.feasible = true;
    answer.spend = std::move(plan->spend);
    answer.effect = search.baseline + plan->effect;
    answer.bound = std::max(answer.effect, search.baseline + relaxation->bound);
    return answer;
}

} // namespace rundblick
