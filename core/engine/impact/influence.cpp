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

// The same influence in all phases.
void setSame(const InfluenceInput& input, Influence& influence, std::size_t i, double value)
{
    const std::size_t n = input.grid.touchpoints;
    for (std::size_t place = i; place < influence.byPhase.size(); place += n)
        influence.byPhase[place] = value;
    influence.mean[i] = value;
}

bool takeImportance(const InfluenceInput& input, Influence& influence, std::size_t i)
{
    const PlacementGrid& grid = input.grid;
    bool isPlaced = false;
    for (std::size_t p = 0; p < grid.phases.size(); ++p) {
        const std::size_t place = p * grid.touchpoints + i;
        if (!grid.isPlaced(p, i))
            continue;
        influence.byPhase[place] = *grid.importance[place] / highestImportance;
        isPlaced = true;
    }
    if (isPlaced)
        influence.mean[i] = meanOverPhases(grid, influence.byPhase, i);
    return isPlaced;
}

// Whether the source has something to say of the touchpoint; then it has said it.
bool take(const InfluenceInput& input, InfluenceSource source, Influence& influence, std::size_t i)
{
    if (source == InfluenceSource::Importance)
        return takeImportance(input, influence, i);
    const auto& values = source == InfluenceSource::Criteria ? input.criteria : input.journey;
    if (values.empty() || !values[i])
        return false;
    setSame(input, influence, i, *values[i]);
    return true;
}

std::vector<InfluenceSource> sourcesOf(InfluenceChoice choice)
{
    using enum InfluenceSource;
    switch (choice) {
    case InfluenceChoice::Journey:
        return {Journey, Criteria, Importance};
    case InfluenceChoice::Importance:
        return {Importance, Criteria};
    case InfluenceChoice::None:
        return {};
    case InfluenceChoice::Auto:
    case InfluenceChoice::Criteria:
        break;
    }
    return {Criteria, Importance};
}

} // namespace

Influence influenceOf(const InfluenceInput& input)
{
    const std::size_t n = input.grid.touchpoints;
    Influence influence;
    influence.byPhase.assign(std::max<std::size_t>(1, input.grid.phases.size()) * n, 1.0);
    influence.mean.assign(n, 1.0);
    influence.source.assign(n, InfluenceSource::None);
    const std::vector<InfluenceSource> sources = sourcesOf(input.choice);
    for (std::size_t i = 0; i < n; ++i)
        for (const InfluenceSource source : sources)
            if (take(input, source, influence, i)) {
                influence.source[i] = source;
                break;
            }
    return influence;
}

} // namespace rundblick
