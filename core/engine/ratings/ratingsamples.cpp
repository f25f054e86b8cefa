// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/ratingsamples.h"

#include <array>
#include <cmath>

namespace rundblick {
namespace {

constexpr double leastObservedWeight = 0.5 - 1e-12; // of the criteria, for a value to count
constexpr double noSpread = 1e-9; // points; less is rounding

// What every one-byte code adds, missing ones nothing: no branch in the loop over the raters.
std::array<RaterPart, 256> partsOfCodes(const ScoredCriterion& criterion)
{
    std::array<RaterPart, 256> parts{};
    for (std::uint32_t code = 0; code <= std::min(criterion.lastCode, 254U); ++code)
        parts[code] = {criterion.weight * criterion.scoreOfCode(code), criterion.weight};
    return parts;
}

void addColumn(
    std::vector<RaterPart>& parts, const Column& column, const ScoredCriterion& criterion)
{
    const std::size_t count = codeCount(column);
    if (parts.size() < count)
        parts.resize(count);
    if (column.width == 1) {
        const std::array<RaterPart, 256> added = partsOfCodes(criterion);
        const std::uint8_t* codes = column.codes.data();
        for (std::size_t slot = 0; slot < count; ++slot) {
            parts[slot].sum += added[codes[slot]].sum;
            parts[slot].weight += added[codes[slot]].weight;
        }
        return;
    }
    for (std::size_t slot = 0; slot < count; ++slot) {
        const std::uint32_t code = codeAt(column, slot);
        if (code > criterion.lastCode)
            continue;
        parts[slot].sum += criterion.weight * criterion.scoreOfCode(code);
        parts[slot].weight += criterion.weight;
    }
}

Answered answeredOf(const std::vector<RaterPart>& parts, const Panel& panel)
{
    Answered answered;
    for (std::size_t r = 0; r < panel.size(); ++r)
        if (panel.raterSlots[r] < parts.size()) {
            answered.sum += panel.weights[r] * parts[panel.raterSlots[r]].sum;
            answered.weight += panel.weights[r] * parts[panel.raterSlots[r]].weight;
        }
    return answered;
}

double askedWeight(const Study& study, Id<Touchpoint> touchpoint, Id<Brand> brand,
    const std::vector<ScoredCriterion>& criteria)
{
    double weight = 0.0;
    for (const ScoredCriterion& criterion : criteria)
        if (study.columns.contains({touchpoint, brand, criterion.record->id}))
            weight += criterion.weight;
    return weight;
}

// Mean and variance of the PERT distribution, as scores.
struct Pert {
    double mean = 0.0;
    double variance = 0.0;
};

Pert pertOf(const GroupValue& group, const ScoredCriterion& criterion)
{
    const Criterion& scale = *criterion.record;
    const double value = std::clamp(group.value, scale.low, scale.high);
    double low = std::clamp(group.low.value_or(value - scale.step), scale.low, value);
    double high = std::clamp(group.high.value_or(value + scale.step), value, scale.high);
    low = std::min(low, value);
    high = std::max(high, value);
    const double range = high - low;
    if (range <= 0.0)
        return {criterion.scoreOf(value), 0.0};
    const double alpha = 1.0 + 4.0 * (value - low) / range;
    const double beta = 1.0 + 4.0 * (high - value) / range; // alpha + beta = 6
    const double points = 100.0 * range / (scale.high - scale.low);
    return {criterion.scoreOf((low + 4.0 * value + high) / 6.0),
        points * points * alpha * beta / 252.0};
}

} // namespace

std::vector<RaterPart> raterParts(const Study& study, Id<Touchpoint> touchpoint, Id<Brand> brand,
    const std::vector<ScoredCriterion>& criteria)
{
    std::vector<RaterPart> parts;
    for (const ScoredCriterion& criterion : criteria) {
        const auto found = study.columns.find({touchpoint, brand, criterion.record->id});
        if (found != study.columns.end())
            addColumn(parts, *found->second, criterion);
    }
    return parts;
}

std::vector<double> raterValues(const std::vector<RaterPart>& parts)
{
    std::vector<double> values(parts.size());
    for (std::size_t slot = 0; slot < parts.size(); ++slot)
        values[slot] = parts[slot].weight >= leastObservedWeight
            ? std::clamp(parts[slot].sum / parts[slot].weight, 0.0, 100.0)
            : -1.0;
    return values;
}

std::vector<double> raterValues(const Study& study, Id<Touchpoint> touchpoint, Id<Brand> brand,
    const std::vector<ScoredCriterion>& criteria)
{
    return raterValues(raterParts(study, touchpoint, brand, criteria));
}

Sample sampleOf(const std::vector<double>& values, const Panel& panel)
{
    const auto valueOf = [&](std::size_t r) {
        return panel.raterSlots[r] < values.size() ? values[panel.raterSlots[r]] : -1.0;
    };
    Sample sample;
    double weights = 0.0;
    double sum = 0.0;
    for (std::size_t r = 0; r < panel.size(); ++r) {
        const double value = valueOf(r);
        if (value < 0.0)
            continue;
        ++sample.n;
        weights += panel.weights[r];
        sum += panel.weights[r] * value;
    }
    if (sample.n == 0)
        return sample;
    sample.value = sum / weights;
    sample.influence.assign(panel.size(), 0.0);
    if (sample.n == 1)
        return sample;
    const auto n = static_cast<double>(sample.n);
    const double scale = std::sqrt(n / (n - 1.0)) / weights;
    double squares = 0.0;
    double variance = 0.0;
    for (std::size_t r = 0; r < panel.size(); ++r) {
        const double value = valueOf(r);
        if (value < 0.0)
            continue;
        const double distance = value - *sample.value;
        const double psi = panel.weights[r] * distance * scale;
        sample.influence[r] = psi;
        squares += panel.weights[r] * distance * distance;
        variance += psi * psi;
    }
    const double sd = std::sqrt(squares / weights * n / (n - 1.0));
    if (sd < noSpread) {
        sample.influence.assign(panel.size(), 0.0);
        variance = 0.0;
    }
    sample.sd = sd < noSpread ? 0.0 : sd;
    sample.variance = variance;
    return sample;
}

Sample groupSample(const Study& study, Id<Touchpoint> touchpoint, Id<Brand> brand,
    const std::vector<ScoredCriterion>& criteria)
{
    double weight = 0.0;
    double sum = 0.0;
    double variance = 0.0;
    for (const ScoredCriterion& criterion : criteria) {
        const auto found = study.groupValues.find({touchpoint, brand, criterion.record->id});
        if (found == study.groupValues.end())
            continue;
        const Pert pert = pertOf(*found->second, criterion);
        weight += criterion.weight;
        sum += criterion.weight * pert.mean;
        variance += criterion.weight * criterion.weight * pert.variance;
    }
    Sample sample;
    if (weight < leastObservedWeight)
        return sample;
    sample.value = std::clamp(sum / weight, 0.0, 100.0);
    sample.variance = variance / (weight * weight);
    sample.fromGroup = true;
    return sample;
}

Sample panelSample(const Study& study, const Cell& place, const Panel& panel,
    const std::vector<ScoredCriterion>& criteria)
{
    Sample sample = sampleOf(raterValues(study, place.touchpoint, place.brand, criteria), panel);
    return sample.value ? sample : groupSample(study, place.touchpoint, place.brand, criteria);
}

void markRaters(std::vector<std::uint64_t>& patterns, const std::vector<double>& values,
    const Panel& panel, std::size_t brand)
{
    patterns.resize(panel.size());
    for (std::size_t r = 0; r < panel.size(); ++r)
        if (panel.raterSlots[r] < values.size() && values[panel.raterSlots[r]] >= 0.0)
            patterns[r] |= patternBit(brand);
}

SampleRow sampleRow(const RatingFrame& frame, const Study& study, Id<Touchpoint> touchpoint)
{
    SampleRow row;
    row.patterns.resize(frame.voice.size());
    for (std::size_t b = 0; b < frame.brands.size(); ++b) {
        const Id<Brand> brand = frame.brands[b]->id;
        const std::vector<RaterPart> parts
            = raterParts(study, touchpoint, brand, frame.performance);
        std::vector<double> values = raterValues(parts);
        Sample sample = sampleOf(values, frame.voice);
        if (sample.n > 0)
            markRaters(row.patterns, values, frame.voice, b);
        else
            sample = groupSample(study, touchpoint, brand, frame.performance);
        row.brands.push_back(std::move(sample));
        row.answered.push_back(answeredOf(parts, frame.voice));
        row.answered.back().asked = askedWeight(study, touchpoint, brand, frame.performance);
        if (b == frame.own)
            row.ownValues = std::move(values);
    }
    return row;
}

} // namespace rundblick
