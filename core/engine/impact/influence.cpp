// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/impact/influence.h"

namespace rundblick {
namespace {

constexpr double highestImportance = 5.0;

// The mean of one touchpoint's influence over its phases, by usage; plain where nobody uses it.
double meanOverPhases(const PlacementGrid& grid, const std::vector<double>& byPhase, std::size_t i)
{
    double sum = 0.0;
    double weight = 0.0;
    double plain = 0.0;
    double placed = 0.0;
    for (std::size_t p = 0; p < grid.phases.size(); ++p) {
        if (!grid.isPlaced(p, i))
            continue;
        const std::size_t place = p * grid.touchpoints + i;
        sum += grid.usage[place] * byPhase[place];
        weight += grid.usage[place];
        plain += byPhase[place];
        placed += 1.0;
    }
    return weight > 0.0 ? sum / weight : plain / placed;
}

} // namespace

Influence influenceOf(const InfluenceInput& input)
{
    const PlacementGrid& grid = input.grid;
    const std::size_t n = grid.touchpoints;
    const std::size_t rows = std::max<std::size_t>(1, grid.phases.size());
    Influence influence;
    influence.byPhase.assign(rows * n, 1.0);
    influence.mean.assign(n, 1.0);
    influence.source.assign(n, InfluenceSource::None);
    for (std::size_t i = 0; i < n; ++i) {
        std::optional<double> same = input.journey.empty() ? std::nullopt : input.journey[i];
        influence.source[i] = InfluenceSource::Journey;
        if (!same) {
            same = input.criteria[i];
            influence.source[i] = InfluenceSource::Criteria;
        }
        if (same) {
            for (std::size_t p = 0; p < rows; ++p)
                influence.byPhase[p * n + i] = *same;
            influence.mean[i] = *same;
            continue;
        }
        influence.source[i] = InfluenceSource::None;
        for (std::size_t p = 0; p < grid.phases.size(); ++p)
            if (grid.isPlaced(p, i)) {
                influence.byPhase[p * n + i] = *grid.importance[p * n + i] / highestImportance;
                influence.source[i] = InfluenceSource::Importance;
            }
        if (influence.source[i] == InfluenceSource::Importance)
            influence.mean[i] = meanOverPhases(grid, influence.byPhase, i);
    }
    return influence;
}

} // namespace rundblick
