// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixsettled.h"

#include <algorithm>

namespace rundblick {

std::optional<MixTarget> tableTarget(const MixSearch& search, const MixCoupling& coupling)
{
    const bool hasTable = std::ranges::any_of(
        search.terms, [](const MixTerm& term) { return term.curve.family == CurveFamily::Table; });
    const MixCoupling continuous = withoutCounts(coupling);
    if (!hasTable || continuous.rows.size() != 1 || continuous.uses.front().empty())
        return {};
    const MixTag& tag = continuous.uses.front().front().tag; // the target's is that of all items
    const double limit = continuous.limits.front();
    if (continuous.rows.front().kind == MixRestriction::Kind::Budget && tag.price > 0)
        return MixTarget{MixTarget::Kind::Budget, limit / tag.price};
    if (continuous.rows.front().kind == MixRestriction::Kind::Effect && tag.weight > 0)
        return MixTarget{MixTarget::Kind::Effect, -limit / tag.weight};
    return {};
}

bool isSettled(const std::vector<MixSpan>& spans)
{
    return std::ranges::none_of(
        spans, [](const MixSpan& span) { return span.mayStop && span.mayRun; });
}

std::optional<MixLook> settledLook(MixSearch& search, const std::vector<MixSpan>& spans,
    const MixTarget& target, const MixOutset& outset)
{
    const auto relaxation = relaxed(search, spans, target, 0);
    if (!relaxation)
        return {};
    MixLook look;
    look.tagBound = relaxation->bound;
    look.bound = std::min(relaxation->bound, outset.bound);
    look.multipliers = outset.multipliers;
    look.leap = widestLeap(search, *relaxation, target);
    look.spans = spans;
    return look;
}

std::optional<MixPlan> settledPlan(MixSearch& search, const std::vector<MixSpan>& spans,
    const std::vector<bool>& on, const MixTarget& target)
{
    std::vector<MixSpan> settled = spans;
    for (std::size_t i = 0; i < settled.size(); ++i) {
        settled[i].mayStop = !on[i];
        settled[i].mayRun = on[i];
    }
    const auto relaxation = relaxed(search, settled, target, 0);
    if (!relaxation)
        return {};
    auto plan = planned(search, settled, *relaxation, target);
    if (plan)
        plan->price = relaxation->price;
    return plan;
}

} // namespace rundblick
