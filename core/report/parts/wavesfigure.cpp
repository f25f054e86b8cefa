// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/parts/wavesfigure.h"

#include "core/report/matrixfigure.h"

#include <algorithm>
#include <cmath>
#include <functional>

namespace rundblick {
namespace {

constexpr double leastSpan = 10.0; // points

void count(WavesCounts& counts, const WaveChange& change)
{
    if (!change.interval.value) {
        ++counts.unknown;
        return;
    }
    switch (change.verdict) {
    case WaveVerdict::Better:
        ++counts.better;
        break;
    case WaveVerdict::Worse:
        ++counts.worse;
        break;
    case WaveVerdict::TendsBetter:
    case WaveVerdict::TendsWorse:
        ++counts.likely;
        break;
    case WaveVerdict::Unchanged:
        ++counts.unchanged;
        break;
    case WaveVerdict::Open:
        ++counts.open;
        break;
    }
}

std::size_t lastCompared(const std::vector<const WaveRow*>& rows, std::size_t waves)
{
    for (std::size_t wave = waves; wave-- > 1;)
        if (std::ranges::any_of(rows,
                [&](const WaveRow* row) { return row->changes[wave].interval.value.has_value(); }))
            return wave;
    return 0;
}

} // namespace

WavesFigure wavesFigure(const Workshop& workshop, const WaveComparison& comparison, Id<Brand> brand)
{
    WavesFigure figure;
    figure.brand = brand;
    figure.relevant = workshop.method().relevantDifference;
    if (const Brand* record = workshop.find(brand))
        figure.brandName = record->name;
    for (const Id<Wave> wave : comparison.waves)
        figure.waves.push_back(workshop.find(wave) ? workshop.find(wave)->name : std::string());
    std::vector<const WaveRow*> rows;
    for (const WaveRow& row : comparison.rows)
        if (row.brand == brand && workshop.find(row.touchpoint) && row.isRated())
            rows.push_back(&row);
    figure.shown = lastCompared(rows, comparison.waves.size());
    if (figure.shown == 0)
        return figure;
    double reach = leastSpan;
    for (const WaveRow* row : rows) {
        const WaveChange& change = row->changes[figure.shown];
        figure.rows.push_back(
            {row->touchpoint, workshop.find(row->touchpoint)->name, row->values, change});
        count(figure.counts, change);
        reach = std::max(reach, reachOf(change.interval));
    }
    figure.span = std::ceil(reach / 5.0) * 5.0;
    std::ranges::stable_sort(figure.rows, std::greater(), [](const WavesRow& row) {
        return row.change.interval.value ? std::abs(*row.change.interval.value) : -1.0;
    });
    return figure;
}

WavesFigure ownWavesFigure(const Workshop& workshop, const Method& method)
{
    const Brand* own = ownBrand(workshop);
    if (!own || workshop.all<Wave>().size() < 2)
        return {};
    const Result<WaveComparison> comparison = compareWaves(workshop, studyOf(workshop), method, {});
    return comparison ? wavesFigure(workshop, *comparison, own->id) : WavesFigure();
}

} // namespace rundblick
