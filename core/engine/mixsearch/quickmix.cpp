// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mixsearch/quickmix.h"

#include "core/engine/mixsearch/mixrelaxer.h"

#include <algorithm>

namespace rundblick {

namespace {

// One look at the whole of the search.
struct RootLook {
    double baseline = 0;
    std::optional<MixLook> look;
};

RootLook rootLook(const MixProblem& problem, double budget, const MixStart& start)
{
    constexpr std::size_t turned = 1;
    const bool coupled = isCoupled(problem);
    MixSearch search = coupled ? coupledSearch(problem, {}) : mixSearch(problem, {});
    const MixTarget target{MixTarget::Kind::Budget, budget};
    std::vector<MixSpan> spans;
    spans.reserve(search.terms.size());
    for (const MixTerm& term : search.terms)
        spans.push_back(term.span);
    MixOutset outset;
    outset.multipliers = start.multipliers;
    outset.wantedGap = 1e-7;
    if (!coupled)
        return {search.baseline, plainRelaxer(search, target)->look(spans, outset)};
    const MixCoupling coupling = mixCoupling(problem, search, aimOf(target));
    if (outset.multipliers.size() != coupling.rows.size())
        outset.multipliers.clear();
    return {search.baseline, coupledRelaxer(search, coupling, turned)->look(spans, outset)};
}

} // namespace

MixStart mixStart(const MixProblem& problem, double budget)
{
    const auto root = rootLook(problem, budget, {});
    return root.look ? MixStart{root.look->multipliers} : MixStart{};
}

QuickMix quickMix(const MixProblem& problem, double budget, const MixStart& start)
{
    QuickMix answer;
    auto [baseline, look] = rootLook(problem, budget, start);
    if (!look || !look->plan)
        return answer;
    answer.feasible = true;
    answer.spend = std::move(look->plan->spend);
    answer.effect = baseline + look->plan->effect;
    answer.bound = std::max(answer.effect, baseline + look->bound);
    return answer;
}

} // namespace rundblick
