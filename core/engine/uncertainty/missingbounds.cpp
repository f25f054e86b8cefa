// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/uncertainty/missingbounds.h"

namespace rundblick {
namespace {

constexpr double toldFrom = 0.2; // share of missing ratings beyond which the bounds are told
constexpr double noShare = 1e-9; // less is rounding

// Σ g of the raters who were asked for each brand.
std::vector<double> askedRaters(const RatingFrame& frame, const std::vector<MissingHere>& missing)
{
    std::vector<std::uint64_t> anywhere(frame.voice.size(), 0);
    for (const MissingHere& here : missing)
        for (std::size_t r = 0; r < here.patterns.size(); ++r)
            anywhere[r] |= here.patterns[r];
    std::vector<double> weights(frame.brands.size(), 0.0);
    for (std::size_t b = 0; b < weights.size(); ++b)
        for (std::size_t r = 0; r < anywhere.size(); ++r)
            weights[b] += (anywhere[r] & patternBit(b)) != 0 ? frame.voice.weights[r] : 0.0;
    return weights;
}

void addBounds(const Answered& answered, double raters, Performance& performance)
{
    const double asked = raters * answered.asked;
    const double lacking = asked - answered.weight;
    if (performance.n == 0 || lacking <= noShare * asked)
        return;
    performance.missingShare = lacking / asked;
    if (performance.missingShare <= toldFrom)
        return;
    performance.lowest = answered.sum / asked;
    performance.highest = (answered.sum + 100.0 * lacking) / asked;
}

} // namespace

void addMissingBounds(const RatingFrame& frame, const std::vector<MissingHere>& missing,
    std::vector<RatedTouchpoint>& rated)
{
    const std::vector<double> raters = askedRaters(frame, missing);
    for (std::size_t i = 0; i < rated.size(); ++i)
        for (std::size_t b = 0; b < raters.size(); ++b)
            addBounds(missing[i].answered[b], raters[b], rated[i].performance[b]);
}

} // namespace rundblick
