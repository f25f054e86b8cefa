// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/robustness/switching.h"

#include <algorithm>

namespace rundblick {
namespace {

// The shift at which (1 − t) D + t D_c is 0; none where it stays on its side.
std::optional<double> root(double difference, double onCriterion)
{
    const double shift = difference / (difference - onCriterion);
    const bool turns = (difference > 0.0) != (onCriterion > 0.0) && difference != onCriterion;
    return turns && shift > 0.0 && shift <= 1.0 ? std::optional(shift) : std::nullopt;
}

// The first shift to criterion c that ends being ahead of all.
std::optional<double> firstFallBehind(const std::vector<WeighedGap>& gaps, std::size_t c)
{
    std::optional<double> first;
    for (const WeighedGap& gap : gaps) {
        if (!gap.byCriterion[c])
            return {};
        const auto shift = root(gap.difference, *gap.byCriterion[c]);
        if (shift && (!first || *shift < *first))
            first = shift;
    }
    return first;
}

// The first shift to criterion c at which no competitor is ahead any more.
std::optional<double> lastDeficitEnds(const std::vector<WeighedGap>& gaps, std::size_t c)
{
    double from = 0.0;
    double to = 1.0; // where a lead of today ends
    for (const WeighedGap& gap : gaps) {
        if (!gap.byCriterion[c])
            return {};
        const auto shift = root(gap.difference, *gap.byCriterion[c]);
        if (gap.difference > 0.0)
            to = std::min(to, shift.value_or(1.0));
        else if (gap.difference < 0.0 && !shift)
            return {};
        else if (gap.difference < 0.0)
            from = std::max(from, *shift);
    }
    return from > 0.0 && from <= to ? std::optional(from) : std::nullopt;
}

} // namespace

std::optional<SwitchingWeight> switchingWeight(const std::vector<WeighedGap>& gaps)
{
    if (gaps.empty())
        return {};
    double least = gaps.front().difference;
    for (const WeighedGap& gap : gaps)
        least = std::min(least, gap.difference);
    if (least == 0.0)
        return {};
    std::optional<SwitchingWeight> best;
    for (std::size_t c = 0; c < gaps.front().byCriterion.size(); ++c) {
        const auto shift = least > 0.0 ? firstFallBehind(gaps, c) : lastDeficitEnds(gaps, c);
        if (shift && (!best || *shift < best->shift))
            best = SwitchingWeight{c, *shift};
    }
    return best;
}

} // namespace rundblick
