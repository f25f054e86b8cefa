// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/standing.h"

#include <algorithm>

namespace rundblick {
namespace {

// 1 + how many are greater.
std::size_t rankOf(double value, const std::vector<double>& others)
{
    const auto greater = std::ranges::count_if(others, [&](double x) { return x > value; });
    return static_cast<std::size_t>(greater) + 1;
}

std::optional<double> valueOf(const TouchpointResult& touchpoint, std::size_t brand)
{
    return touchpoint.performance[brand].interval.value;
}

} // namespace

Benchmarks::Benchmarks(const EngineRun& run)
    : m_own(run.frame.own)
    , m_kind(run.method().benchmark)
    , m_criteria(run.frame.performance.size())
{
    for (std::size_t b = 0; b < run.frame.brands.size(); ++b)
        if (run.frame.brands[b]->id == run.method().benchmarkBrand)
            m_brand = b;
}

bool Benchmarks::takesPart(std::size_t brand) const
{
    return brand != *m_own && (m_kind != Benchmark::Brand || brand == m_brand);
}

Standing Benchmarks::standing(
    const World& world, const WorldSampler& sampler, std::size_t touchpoint) const
{
    Standing standing;
    if (!m_own || !sampler.hasValue(touchpoint, *m_own))
        return standing;
    const double* values = world.values.data() + touchpoint * sampler.brands();
    std::vector<double> all;
    std::vector<double> compared;
    for (std::size_t b = 0; b < sampler.brands(); ++b) {
        if (b == *m_own || !sampler.hasValue(touchpoint, b))
            continue;
        all.push_back(values[b]);
        if (takesPart(b))
            compared.push_back(values[b]);
    }
    const double own = values[*m_own];
    if (!all.empty())
        standing.rank = rankOf(own, all);
    if (compared.empty())
        return standing;
    double mark = *std::ranges::max_element(compared);
    if (m_kind == Benchmark::Mean) {
        mark = 0.0;
        for (const double value : compared)
            mark += value / static_cast<double>(compared.size());
    }
    standing.isAhead = own > mark;
    return standing;
}

// The own brand against the mean of others, by value and by criterion.
WeighedGap Benchmarks::gap(const TouchpointResult& touchpoint,
    const std::vector<std::optional<double>>& byCriterion,
    const std::vector<std::size_t>& others) const
{
    const auto count = static_cast<double>(others.size());
    WeighedGap gap{*valueOf(touchpoint, *m_own), {}};
    for (const std::size_t b : others)
        gap.difference -= *valueOf(touchpoint, b) / count;
    for (std::size_t c = 0; c < m_criteria; ++c) {
        std::optional<double> difference = byCriterion[*m_own * m_criteria + c];
        for (const std::size_t b : others) {
            const auto& value = byCriterion[b * m_criteria + c];
            difference
                = difference && value ? std::optional(*difference - *value / count) : std::nullopt;
        }
        gap.byCriterion.push_back(difference);
    }
    return gap;
}

std::vector<WeighedGap> Benchmarks::gaps(
    const TouchpointResult& touchpoint, const std::vector<std::optional<double>>& byCriterion) const
{
    if (!m_own || !valueOf(touchpoint, *m_own))
        return {};
    std::vector<std::size_t> others;
    for (std::size_t b = 0; b < touchpoint.performance.size(); ++b)
        if (takesPart(b) && valueOf(touchpoint, b))
            others.push_back(b);
    std::vector<WeighedGap> gaps;
    if (m_kind == Benchmark::Mean && !others.empty())
        gaps.push_back(gap(touchpoint, byCriterion, others));
    if (m_kind != Benchmark::Mean)
        for (const std::size_t b : others)
            gaps.push_back(gap(touchpoint, byCriterion, {b}));
    return gaps;
}

ExperienceRanks::ExperienceRanks(const EngineRun& run, bool isAssociated)
    : m_run(run)
    , m_isAssociated(isAssociated)
{
}

std::vector<std::size_t> ExperienceRanks::ranks(
    const World& world, const WorldSampler& sampler) const
{
    const std::size_t brands = sampler.brands();
    std::vector<double> points(brands, 0.0);
    double sum = 0.0;
    for (std::size_t i = 0; i < sampler.touchpoints(); ++i) {
        const double drawn = world.influence.empty() ? 1.0 : world.influence[i];
        const double influence = m_run.analysis.touchpoints[i].influence.value_or(1.0) * drawn;
        for (std::size_t b = 0; b < brands; ++b) {
            double experience = m_run.experience[i][b].value_or(0.0);
            if (!m_isAssociated && sampler.hasValue(i, b))
                experience = std::clamp(world.values[i * brands + b], 0.0, 100.0) / 100.0;
            points[b] += influence * experience;
            sum += influence * experience;
        }
    }
    std::vector<std::size_t> ranks;
    for (const double own : points)
        ranks.push_back(sum > 0.0 ? rankOf(own, points) : std::size_t{0});
    return ranks;
}

} // namespace rundblick
