// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/gaps.h"

#include "core/engine/uncertainty/multiplicity.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr double acceptedError = 0.05; // q below it is a strength or a deficit
constexpr double squaredReach = 7.84; // (1.96 + 0.84)²: 5 % error, 80 % power
constexpr std::size_t leastRaters = 5;

Interval gapInterval(const Contrast& contrast, double probability = 0.95)
{
    return contrast.interval(probability, -100.0, 100.0);
}

double twoSided(const Contrast& contrast)
{
    return std::min(1.0, 2.0 * contrast.tail(std::abs(contrast.value)));
}

// Own − brand b, for each brand that has a value beside the own one.
std::vector<std::optional<Contrast>> pairContrasts(const SampleRow& row, std::size_t own)
{
    std::vector<std::optional<Contrast>> contrasts(row.brands.size());
    if (!row.brands[own].value)
        return contrasts;
    std::vector<double> coefficients(row.brands.size(), 0.0);
    coefficients[own] = 1.0;
    for (std::size_t b = 0; b < row.brands.size(); ++b) {
        if (b == own || !row.brands[b].value)
            continue;
        coefficients[b] = -1.0;
        contrasts[b] = contrastOf(row, coefficients);
        coefficients[b] = 0.0;
    }
    return contrasts;
}

std::optional<Contrast> meanContrast(const SampleRow& row, std::size_t own)
{
    std::vector<double> coefficients(row.brands.size(), 0.0);
    std::size_t others = 0;
    for (std::size_t b = 0; b < row.brands.size(); ++b)
        others += b != own && row.brands[b].value ? 1U : 0U;
    if (others == 0 || !row.brands[own].value)
        return {};
    for (std::size_t b = 0; b < row.brands.size(); ++b)
        if (row.brands[b].value)
            coefficients[b] = b == own ? 1.0 : -1.0 / static_cast<double>(others);
    return contrastOf(row, coefficients);
}

// The competitor with the highest value, the first of equals.
std::optional<std::size_t> bestCompetitor(const SampleRow& row, std::size_t own)
{
    std::optional<std::size_t> best;
    for (std::size_t b = 0; b < row.brands.size(); ++b)
        if (b != own && row.brands[b].value
            && (!best || *row.brands[b].value > *row.brands[*best].value))
            best = b;
    return best;
}

// One-sided on the side of the gap: better than all, or worse than at least one (method.md 2.9).
std::optional<double> pAgainstBest(
    const std::vector<std::optional<Contrast>>& contrasts, bool isBetter)
{
    std::size_t tests = 0;
    double greatest = 0.0;
    double least = 1.0;
    for (const std::optional<Contrast>& contrast : contrasts) {
        if (!contrast || !contrast->isTested())
            continue;
        ++tests;
        greatest = std::max(greatest, contrast->tail(contrast->value));
        least = std::min(least, contrast->tail(-contrast->value));
    }
    if (tests == 0)
        return {};
    return isBetter ? greatest : std::min(1.0, static_cast<double>(tests) * least);
}

// Raters per brand that would decide: 7.84·s²/δ², s² the variance of one rater's difference where
// the same raters judge both, the sum of both variances where they do not, between where some do.
std::optional<double> neededRaters(const SampleRow& row, std::size_t own,
    std::optional<std::size_t> other, const Contrast& contrast, double relevant)
{
    if (relevant <= 0.0 || contrast.hasGroup || !contrast.se)
        return {};
    double variance = *contrast.se * *contrast.se * static_cast<double>(contrast.n);
    if (other) {
        const Sample& first = row.brands[own];
        const Sample& second = row.brands[*other];
        const double both = std::sqrt(static_cast<double>(first.n) * static_cast<double>(second.n));
        variance = std::max(0.0,
            *first.sd * *first.sd + *second.sd * *second.sd
                - 2.0 * both * sharedVariance(first, second));
    }
    return std::ceil(squaredReach * variance / (relevant * relevant));
}

// The benchmark of the gap: its name, which brand it is (none for the mean), the contrast, p.
struct Against {
    std::string name;
    std::optional<std::size_t> brand;
    std::optional<Contrast> contrast;
    std::optional<double> p;
};

Against against(const RatingFrame& frame, const SampleRow& row, const Method& method,
    const std::vector<std::optional<Contrast>>& pairs)
{
    const std::size_t own = *frame.own;
    Against result;
    if (method.benchmark == Benchmark::Mean) {
        result.name = "mean";
        result.contrast = meanContrast(row, own);
    } else {
        result.brand = bestCompetitor(row, own);
        if (method.benchmark == Benchmark::Brand)
            for (std::size_t b = 0; b < frame.brands.size(); ++b)
                if (frame.brands[b]->id == method.benchmarkBrand)
                    result.brand = b;
        if (result.brand) {
            result.name = frame.brands[*result.brand]->name;
            result.contrast = pairs[*result.brand];
        }
    }
    if (!result.contrast || !result.contrast->isTested())
        return result;
    result.p = method.benchmark == Benchmark::Best
        ? pAgainstBest(pairs, result.contrast->value >= 0.0)
        : std::optional(twoSided(*result.contrast));
    return result;
}

Tendency tendencyOf(const Contrast& contrast, double relevant)
{
    const Interval likely = gapInterval(contrast, 0.8);
    if (!likely.low || std::abs(contrast.value) < relevant / 2.0)
        return Tendency::None;
    return *likely.low > 0.0 ? Tendency::Strength
        : *likely.high < 0.0 ? Tendency::Deficit
                             : Tendency::None;
}

GapVerdict verdictOf(const Gap& gap, const Contrast& contrast, double relevant)
{
    if (contrast.hasGroup || contrast.n < leastRaters || !contrast.se)
        return GapVerdict::Undecided;
    const Interval inner = gapInterval(contrast, 0.9);
    if (*inner.low > -relevant && *inner.high < relevant)
        return GapVerdict::Parity;
    if (gap.q && *gap.q < acceptedError && contrast.value != 0.0)
        return contrast.value > 0.0 ? GapVerdict::Strength : GapVerdict::Deficit;
    return GapVerdict::Undecided;
}

void judge(Gap& gap, const Contrast& contrast, double relevant)
{
    gap.verdict = verdictOf(gap, contrast, relevant);
    gap.clear = (gap.verdict == GapVerdict::Strength && *gap.interval.low > relevant)
        || (gap.verdict == GapVerdict::Deficit && *gap.interval.high < -relevant);
    gap.tendency = tendencyOf(contrast, relevant);
    if (gap.verdict != GapVerdict::Undecided)
        gap.neededN.reset();
}

// The tests against each competitor by name are one family.
void judgeCompetitors(std::vector<GapTests>& tests, Adjustment adjustment)
{
    std::vector<std::optional<double>> p;
    for (const GapTests& touchpoint : tests)
        for (const CompetitorGap& gap : touchpoint.gaps)
            p.push_back(gap.p);
    const auto family = static_cast<std::size_t>(
        std::ranges::count_if(p, [](const auto& known) { return known.has_value(); }));
    const std::vector<std::optional<double>> q = adjusted(p, family, adjustment);
    std::size_t next = 0;
    for (GapTests& touchpoint : tests)
        for (CompetitorGap& gap : touchpoint.gaps)
            gap.q = q[next++];
}

void judgeBenchmark(std::vector<GapTests>& tests, const Method& method)
{
    std::vector<std::optional<double>> p;
    for (const GapTests& touchpoint : tests)
        p.push_back(touchpoint.gap.p);
    const auto known = static_cast<std::size_t>(
        std::ranges::count_if(p, [](const auto& value) { return value.has_value(); }));
    const std::size_t sides = method.benchmark == Benchmark::Best ? 2 : 1;
    const std::vector<std::optional<double>> q = adjusted(p, sides * known, method.adjustment);
    for (std::size_t i = 0; i < tests.size(); ++i)
        tests[i].gap.q = q[i];
}

} // namespace

GapTests gapTests(const RatingFrame& frame, const SampleRow& row, const Method& method)
{
    GapTests tests;
    const std::size_t own = *frame.own;
    const std::vector<std::optional<Contrast>> pairs = pairContrasts(row, own);
    for (std::size_t b = 0; b < frame.brands.size(); ++b) {
        if (b == own)
            continue;
        CompetitorGap gap;
        gap.brand = frame.brands[b]->id;
        if (pairs[b]) {
            gap.interval = gapInterval(*pairs[b]);
            if (pairs[b]->isTested())
                gap.p = twoSided(*pairs[b]);
        }
        tests.gaps.push_back(gap);
    }
    const Against benchmark = against(frame, row, method, pairs);
    tests.gap.benchmark = benchmark.name;
    tests.gap.p = benchmark.p;
    tests.contrast = benchmark.contrast;
    if (tests.contrast) {
        tests.gap.interval = gapInterval(*tests.contrast);
        tests.gap.neededN
            = neededRaters(row, own, benchmark.brand, *tests.contrast, method.relevantDifference);
    }
    return tests;
}

void judgeGaps(std::vector<GapTests>& tests, const Method& method)
{
    judgeCompetitors(tests, method.adjustment);
    judgeBenchmark(tests, method);
    for (GapTests& touchpoint : tests) {
        if (method.benchmark == Benchmark::Brand) // the same test, the same family
            for (const CompetitorGap& gap : touchpoint.gaps)
                if (gap.brand == method.benchmarkBrand)
                    touchpoint.gap.q = gap.q;
        if (touchpoint.contrast)
            judge(touchpoint.gap, *touchpoint.contrast, method.relevantDifference);
    }
}

} // namespace rundblick
