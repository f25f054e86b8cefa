// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/uncertainty/bootstrap.h"

#include "core/engine/randomstream.h"
#include "core/engine/uncertainty/studentst.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr std::uint32_t purpose = 0x42434121; // of the stream; no other has it
constexpr double reach = 0.975;
constexpr double infinite = std::numeric_limits<double>::infinity();

struct Mean {
    double sum = 0.0;
    double weight = 0.0;

    double value() const { return sum / weight; }
};

Mean meanOf(std::span<const double> values, std::span<const double> weights)
{
    Mean mean;
    for (std::size_t i = 0; i < values.size(); ++i) {
        mean.sum += weights[i] * values[i];
        mean.weight += weights[i];
    }
    return mean;
}

std::vector<double> resampledMeans(
    std::span<const double> values, std::span<const double> weights, const Resamples& resamples)
{
    const std::size_t n = values.size();
    std::vector<double> means(Resamples::count);
    for (std::size_t s = 0; s < means.size(); ++s) {
        Mean mean;
        for (std::size_t place = 0; place < n; ++place) {
            const std::size_t i = resamples.rater(s, place, n);
            mean.sum += weights[i] * values[i];
            mean.weight += weights[i];
        }
        means[s] = mean.value();
    }
    std::ranges::sort(means);
    return means;
}

// z0, from the share of resamples below the value; half of those that equal it.
double biasCorrection(const std::vector<double>& means, double value)
{
    const double tolerance = 1e-9;
    const auto below = std::ranges::lower_bound(means, value - tolerance) - means.begin();
    const auto upTo = std::ranges::upper_bound(means, value + tolerance) - means.begin();
    const auto size = static_cast<double>(means.size());
    const double share = static_cast<double>(below + upTo) / 2.0;
    return normalQuantile(std::clamp(share, 0.5, size - 0.5) / size);
}

// a, from the skewness of the means that leave one rater out.
double acceleration(std::span<const double> values, std::span<const double> weights)
{
    const Mean all = meanOf(values, weights);
    std::vector<double> without;
    double centre = 0.0;
    for (std::size_t i = 0; i < values.size(); ++i) {
        without.push_back((all.sum - weights[i] * values[i]) / (all.weight - weights[i]));
        centre += without.back() / static_cast<double>(values.size());
    }
    double squares = 0.0;
    double cubes = 0.0;
    for (const double value : without) {
        const double distance = centre - value;
        squares += distance * distance;
        cubes += distance * distance * distance;
    }
    return squares > 0.0 ? cubes / (6.0 * squares * std::sqrt(squares)) : 0.0;
}

// The mean at the corrected share.
double corrected(const std::vector<double>& means, double z, double bias, double skew)
{
    const double shifted = bias + (bias + z) / (1.0 - skew * (bias + z));
    const double share = 1.0 - tTail(shifted, infinite);
    const auto last = static_cast<double>(means.size() - 1);
    return means[static_cast<std::size_t>(std::clamp(share * (last + 2.0) - 1.0, 0.0, last))];
}

} // namespace

Resamples::Resamples(std::int64_t seed)
    : m_numbers(count * mostRaters)
{
    for (std::size_t s = 0; s < count; ++s) {
        RandomStream random(seed, s, purpose);
        for (std::size_t place = 0; place < mostRaters; ++place)
            m_numbers[s * mostRaters + place]
                = static_cast<std::uint32_t>(random.uniform() * 4294967296.0);
    }
}

std::optional<Interval> bcaInterval(
    std::span<const double> values, std::span<const double> weights, const Resamples& resamples)
{
    if (values.size() < 2 || values.size() > Resamples::mostRaters)
        return {};
    Interval interval;
    interval.value = meanOf(values, weights).value();
    const std::vector<double> means = resampledMeans(values, weights, resamples);
    const double bias = biasCorrection(means, *interval.value);
    const double skew = acceleration(values, weights);
    const double z = normalQuantile(reach);
    interval.low = std::min(*interval.value, corrected(means, -z, bias, skew));
    interval.high = std::max(*interval.value, corrected(means, z, bias, skew));
    return interval;
}

} // namespace rundblick
