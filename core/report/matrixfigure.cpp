// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/matrixfigure.h"

#include "core/engine/explain/verdictmessages.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double leastSpan = 10.0;

std::vector<std::size_t> ownFirst(const std::vector<BrandResult>& brands)
{
    std::vector<std::size_t> places(brands.size());
    for (std::size_t b = 0; b < brands.size(); ++b)
        places[b] = b;
    std::ranges::stable_partition(places, [&](std::size_t b) { return brands[b].own; });
    return places;
}

MatrixRow rowOf(const TouchpointResult& result, const Analysis& analysis,
    const std::vector<std::size_t>& places)
{
    MatrixRow row;
    row.touchpoint = result.id;
    row.name = result.name;
    row.cover = result.cover;
    row.gap = result.gap;
    row.mark = markOf(result.gap);
    row.impact = result.impact;
    row.quadrant = result.quadrant;
    row.explanation = explainGap(result, analysis);
    for (const std::size_t b : places) {
        const bool known = b < result.performance.size();
        const Performance performance = known ? result.performance[b] : Performance{};
        row.scores.push_back({performance.interval.value, performance.fromGroup, performance.lowest,
            performance.highest, performance.shrunk});
        row.n.push_back(static_cast<std::size_t>(performance.n));
    }
    return row;
}

void count(MatrixCounts& counts, GapMark mark)
{
    switch (mark) {
    case GapMark::None:
        ++counts.unrated;
        break;
    case GapMark::Open:
        ++counts.open;
        break;
    case GapMark::Parity:
        ++counts.parities;
        break;
    case GapMark::TendsStrength:
    case GapMark::TendsDeficit:
        ++counts.tendencies;
        break;
    case GapMark::Strength:
        ++counts.strengths;
        break;
    case GapMark::Deficit:
        ++counts.deficits;
        break;
    }
}

// The rows are still in the order of the analysis.
void addCertainty(MatrixFigure& figure, const Analysis& analysis)
{
    if (!analysis.robustness)
        return;
    const std::vector<TouchpointRobustness>& draws = analysis.robustness->touchpoints;
    for (std::size_t i = 0; i < std::min(figure.rows.size(), draws.size()); ++i) {
        figure.rows[i].ahead = draws[i].strength;
        figure.rows[i].best = draws[i].best;
    }
}

// The method's own crosshair, else the median impact, as the engine divides.
double crosshairOf(const Analysis& analysis)
{
    if (analysis.method.crosshair)
        return *analysis.method.crosshair;
    std::vector<double> impacts;
    for (const TouchpointResult& touchpoint : analysis.touchpoints)
        if (touchpoint.impact)
            impacts.push_back(*touchpoint.impact);
    if (impacts.empty())
        return 0.0;
    std::ranges::sort(impacts);
    const std::size_t half = impacts.size() / 2;
    return impacts.size() % 2 == 1 ? impacts[half] : (impacts[half - 1] + impacts[half]) / 2.0;
}

} // namespace

GapMark markOf(const Gap& gap)
{
    if (!gap.verdict)
        return GapMark::None;
    switch (*gap.verdict) {
    case GapVerdict::Strength:
        return GapMark::Strength;
    case GapVerdict::Deficit:
        return GapMark::Deficit;
    case GapVerdict::Parity:
        return GapMark::Parity;
    case GapVerdict::Undecided:
        break;
    }
    switch (gap.tendency) {
    case Tendency::Strength:
        return GapMark::TendsStrength;
    case Tendency::Deficit:
        return GapMark::TendsDeficit;
    case Tendency::None:
        break;
    }
    return GapMark::Open;
}

double reachOf(const Interval& interval)
{
    double reach = 0.0;
    for (const std::optional<double>& end : {interval.value, interval.low, interval.high})
        reach = std::max(reach, std::abs(end.value_or(0.0)));
    return reach;
}

MatrixFigure matrixFigure(const Analysis& analysis)
{
    MatrixFigure figure;
    figure.benchmark = analysis.benchmarkName;
    figure.hasDraws = analysis.robustness.has_value();
    figure.agreement = analysis.agreement;
    const std::vector<std::size_t> places = ownFirst(analysis.brands);
    for (const std::size_t b : places) {
        const BrandResult& brand = analysis.brands[b];
        figure.brands.push_back({brand.id, brand.name, brand.own});
        if (brand.own)
            figure.own = brand.name;
    }
    double reach = leastSpan;
    for (const TouchpointResult& touchpoint : analysis.touchpoints) {
        figure.rows.push_back(rowOf(touchpoint, analysis, places));
        count(figure.counts, figure.rows.back().mark);
        reach = std::max(reach, reachOf(touchpoint.gap.interval));
    }
    addCertainty(figure, analysis);
    std::ranges::stable_sort(figure.rows, {}, [](const MatrixRow& row) {
        return row.gap.interval.value.value_or(std::numeric_limits<double>::infinity());
    });
    figure.span = std::ceil(reach / 5.0) * 5.0;
    figure.crosshair = crosshairOf(analysis);
    return figure;
}

} // namespace rundblick
