// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/analyses.h"

namespace rundblick {
namespace {

// A number in 0..1 that belongs to two indices.
double fraction(std::size_t a, std::size_t b)
{
    const std::size_t mixed = (a * 7919 + b * 104'729 + 12'345) % 1009;
    return static_cast<double>(mixed) / 1009.0;
}

void addTouchpoint(Analysis& analysis, const Workshop& workshop, const Touchpoint& touchpoint)
{
    const std::size_t i = analysis.touchpoints.size();
    TouchpointResult result;
    result.id = touchpoint.id;
    result.name = touchpoint.name;
    std::size_t b = 0;
    double sum = 0.0;
    for (const Brand* brand : ordered<Brand>(workshop)) {
        Performance performance;
        performance.brand = brand->id;
        const double value = 25.0 + 65.0 * fraction(i, b++);
        performance.interval = {value, value - 5.0, value + 5.0};
        performance.n = 40;
        sum += value;
        result.performance.push_back(performance);
    }
    result.market.value = sum / static_cast<double>(std::max<std::size_t>(b, 1));
    result.cover = static_cast<Cover>((i * 5 / 3) % 3);
    result.impact = 0.01;
    for (const auto& phase : analysis.phases) {
        double most = 0.0;
        for (const auto& [id, placement] : workshop.all<Placement>())
            if (placement.touchpoint == touchpoint.id && placement.phase == phase.id)
                most = 0.01 * placement.usage;
        result.impactByPhase.push_back(most);
    }
    analysis.touchpoints.push_back(std::move(result));
}

} // namespace

Analysis madeUpAnalysis(const Workshop& workshop)
{
    Analysis analysis;
    analysis.workshop = workshop.setup().title;
    analysis.method = workshop.method();
    analysis.benchmarkName = "best";
    analysis.stage = Stage::Cover;
    const auto brands = ordered<Brand>(workshop);
    for (std::size_t b = 0; b < brands.size(); ++b)
        analysis.brands.push_back({brands[b]->id, brands[b]->name, brands[b]->own, {},
            1.0 / static_cast<double>(brands.size()) + 0.002 * static_cast<double>(b % 2)});
    for (const Phase* phase : ordered<Phase>(workshop)) {
        const double coverage = 0.6 + 0.4 * fraction(analysis.phases.size(), 3);
        analysis.phases.push_back({phase->id, phase->name, 0.1, coverage, 0.8, {}});
    }
    for (const Touchpoint* touchpoint : ratedTouchpoints(workshop))
        addTouchpoint(analysis, workshop, *touchpoint);
    analysis.coverage = CoverageSummary{"cover", 0.0, true, 240'000.0, 230'000.0, 0.06};
    return analysis;
}

} // namespace rundblick
