// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/uncertainty/contrast.h"

#include "core/engine/uncertainty/studentst.h"

#include <cmath>
#include <unordered_map>

namespace rundblick {
namespace {

constexpr double noError = 1e-9; // points; a smaller standard error is rounding
constexpr double leastP = 1e-300;

// Σ d² and the number of raters, apart for each pattern, in the order patterns are met.
class PatternSums {
public:
    void add(std::uint64_t pattern, double squared)
    {
        if (m_sums.empty() || m_sums[m_last].pattern != pattern)
            m_last = placeOf(pattern);
        m_sums[m_last].squares += squared;
        ++m_sums[m_last].raters;
    }
    double variance() const
    {
        double sum = 0.0;
        for (const Sum& group : m_sums)
            sum += group.squares;
        return sum;
    }
    double degreesOfFreedom() const
    {
        const double total = variance();
        double sum = 0.0;
        for (const Sum& group : m_sums) {
            const double share = group.squares / total; // first, so that nothing underflows
            sum += share * share / static_cast<double>(std::max<std::size_t>(1, group.raters - 1));
        }
        return 1.0 / sum;
    }

private:
    struct Sum {
        std::uint64_t pattern = 0;
        double squares = 0.0;
        std::size_t raters = 0;
    };
    std::size_t placeOf(std::uint64_t pattern)
    {
        const auto [place, isNew] = m_places.try_emplace(pattern, m_sums.size());
        if (isNew)
            m_sums.push_back({pattern});
        return place->second;
    }

    std::vector<Sum> m_sums;
    std::unordered_map<std::uint64_t, std::size_t> m_places;
    std::size_t m_last = 0;
};

// A brand of the contrast that raters have rated.
struct Term {
    const double* influence = nullptr;
    double coefficient = 0.0;
};

PatternSums patternSums(
    const SampleRow& row, const std::vector<Term>& terms, std::uint64_t involved)
{
    PatternSums sums;
    for (std::size_t r = 0; r < row.patterns.size(); ++r) {
        const std::uint64_t pattern = row.patterns[r] & involved;
        if (pattern == 0)
            continue;
        double sum = 0.0;
        for (const Term& term : terms)
            sum += term.coefficient * term.influence[r];
        sums.add(pattern, sum * sum);
    }
    return sums;
}

void finish(Contrast& contrast, double raterVariance, double raterDf, double groupVariance)
{
    contrast.se = std::sqrt(raterVariance + groupVariance);
    contrast.df = contrast.hasGroup ? std::numeric_limits<double>::infinity() : raterDf;
    if (*contrast.se < noError) {
        contrast.se = 0.0;
        contrast.df = static_cast<double>(std::max<std::size_t>(1, contrast.n - 1));
    }
}

} // namespace

double Contrast::tail(double distance) const
{
    if (!se)
        return 1.0;
    if (*se == 0.0)
        return distance > noError ? leastP : distance < -noError ? 1.0 : 0.5;
    return std::max(leastP, tTail(distance / *se, df));
}

Interval Contrast::interval(double probability, double low, double high) const
{
    Interval interval;
    interval.value = value;
    if (!se)
        return interval;
    const double reach = tQuantile(0.5 + probability / 2.0, df) * *se;
    interval.low = std::clamp(value - reach, low, high);
    interval.high = std::clamp(value + reach, low, high);
    return interval;
}

Contrast contrastOf(const SampleRow& row, const std::vector<double>& coefficients)
{
    Contrast contrast;
    contrast.n = std::numeric_limits<std::size_t>::max();
    std::vector<Term> terms;
    std::uint64_t involved = 0;
    double groupVariance = 0.0;
    bool isKnown = true;
    for (std::size_t b = 0; b < row.brands.size(); ++b) {
        const Sample& sample = row.brands[b];
        const double coefficient = coefficients[b];
        if (coefficient == 0.0)
            continue;
        contrast.value += coefficient * *sample.value;
        contrast.n = std::min(contrast.n, sample.n);
        isKnown = isKnown && sample.variance;
        if (sample.fromGroup) {
            contrast.hasGroup = true;
            groupVariance += coefficient * coefficient * sample.variance.value_or(0.0);
        } else {
            terms.push_back({sample.influence.data(), coefficient});
            involved |= patternBit(b);
        }
    }
    if (!isKnown)
        return contrast;
    const PatternSums sums = patternSums(row, terms, involved);
    finish(contrast, sums.variance(), sums.degreesOfFreedom(), groupVariance);
    return contrast;
}

Contrast differenceOf(const Sample& first, const Sample& second)
{
    Contrast contrast;
    contrast.value = *first.value - *second.value;
    contrast.n = std::min(first.n, second.n);
    contrast.hasGroup = first.fromGroup || second.fromGroup;
    if (!first.variance || !second.variance)
        return contrast;
    const double sum = *first.variance + *second.variance;
    const auto part = [&](const Sample& sample) {
        const double share = *sample.variance / sum;
        return share * share / static_cast<double>(std::max<std::size_t>(2, sample.n) - 1);
    };
    finish(contrast, sum, 1.0 / (part(first) + part(second)), 0.0);
    return contrast;
}

double sharedVariance(const Sample& first, const Sample& second)
{
    double sum = 0.0;
    for (std::size_t r = 0; r < std::min(first.influence.size(), second.influence.size()); ++r)
        sum += first.influence[r] * second.influence[r];
    return sum;
}

} // namespace rundblick
