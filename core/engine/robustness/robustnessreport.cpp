// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/robustness/robustnessreport.h"

#include "core/engine/draws/drawstatistics.h"

#include <algorithm>

namespace rundblick {
namespace {

using Draws = std::span<const float>;

std::vector<double> sorted(Draws draws)
{
    std::vector<double> values(draws.begin(), draws.end());
    std::ranges::sort(values);
    return values;
}

double shareOf(std::int64_t count, std::size_t draws)
{
    return static_cast<double>(count) / static_cast<double>(draws);
}

// How often each rank 1..count occurs; empty where there is none.
std::vector<double> rankShares(std::span<const std::int64_t> times, std::size_t draws)
{
    std::vector<double> shares;
    if (std::ranges::all_of(times, [](std::int64_t n) { return n == 0; }))
        return shares;
    for (const std::int64_t n : times)
        shares.push_back(shareOf(n, draws));
    return shares;
}

std::size_t ratedBrands(const TouchpointResult& touchpoint)
{
    return static_cast<std::size_t>(std::ranges::count_if(touchpoint.performance,
        [](const Performance& performance) { return performance.interval.value.has_value(); }));
}

} // namespace

void reportBrands(Analysis& analysis, const Ledger& ledger)
{
    const Tally& tally = ledger.tally;
    for (std::size_t i = 0; i < ledger.touchpoints; ++i) {
        TouchpointRobustness& result = analysis.robustness->touchpoints[i];
        if (analysis.touchpoints[i].gap.interval.value)
            result.strength = shareOf(tally.ahead[i], ledger.draws);
        result.rank = rankShares(
            {tally.rank.data() + i * ledger.brands, ratedBrands(analysis.touchpoints[i])},
            ledger.draws);
        if (!result.rank.empty())
            result.best = result.rank.front();
    }
    for (std::size_t b = 0; b < ledger.brands; ++b)
        analysis.robustness->brandRank.push_back(
            rankShares({tally.brandRank.data() + b * ledger.brands, ledger.brands}, ledger.draws));
}

void reportCover(Analysis& analysis, const Ledger& ledger)
{
    constexpr double limit = 0.95;
    const auto covered = static_cast<std::size_t>(ledger.tally.covered);
    for (std::size_t i = 0; i < ledger.touchpoints; ++i) {
        TouchpointResult& touchpoint = analysis.touchpoints[i];
        if (covered > 0) {
            touchpoint.probabilityBlue = shareOf(ledger.tally.blue[i], covered);
            analysis.robustness->touchpoints[i].blue = touchpoint.probabilityBlue;
        }
        if (!ledger.impact.empty() && touchpoint.impact)
            touchpoint.impactHigh = quantileOfSorted(
                sorted({ledger.impact.data() + ledger.at(i, 0), ledger.kept}), limit);
    }
}

void reportJourney(Analysis& analysis, const Ledger& ledger)
{
    constexpr double tail = 0.025;
    if (ledger.conversion.empty())
        return;
    const std::vector<double> conversion = sorted(ledger.conversion);
    analysis.journey.conversionLow = quantileOfSorted(conversion, tail);
    analysis.journey.conversionHigh = quantileOfSorted(conversion, 1.0 - tail);
    for (std::size_t i = 0; i < ledger.touchpoints; ++i) {
        TouchpointJourney& journey = analysis.touchpoints[i].journey;
        if (!journey.removalLost)
            continue;
        const std::vector<double> removal
            = sorted({ledger.removal.data() + ledger.at(i, 0), ledger.kept});
        journey.removalLow = quantileOfSorted(removal, tail);
        journey.removalHigh = quantileOfSorted(removal, 1.0 - tail);
    }
}

std::vector<std::optional<double>> gainsOf(const Ledger& ledger)
{
    std::vector<std::optional<double>> gains;
    for (const MixDraw& draw : ledger.mixes)
        gains.push_back(draw.isSolved && draw.todayEffect > 0.0
                ? std::optional(draw.keptEffect / draw.todayEffect - 1.0)
                : std::nullopt);
    return gains;
}

} // namespace rundblick
