// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

#include <span>

namespace rundblick {

// The random numbers of all bootstraps of one run: every interval draws its raters by the same
// numbers, so that neither their order nor the threads matter.
class Resamples {
public:
    static constexpr std::size_t count = 2000;
    static constexpr std::size_t mostRaters = 200;

    explicit Resamples(std::int64_t seed);

    // Which of n <= mostRaters raters stands at a place of a resample.
    std::size_t rater(std::size_t resample, std::size_t place, std::size_t n) const
    {
        return (std::size_t{m_numbers[resample * mostRaters + place]} * n) >> 32U;
    }

private:
    std::vector<std::uint32_t> m_numbers;
};

// The 95 % interval of a weighted mean by bias-corrected and accelerated bootstrap (BCa), Efron
// (1987), Journal of the American Statistical Association 82: acceleration by the jackknife. An
// option beside Student's t (method.md 2.4): it covers too little for few raters on skewed scales.
// Nothing for a single rater, and beyond Resamples::mostRaters, where t is as good.
std::optional<Interval> bcaInterval(
    std::span<const double> values, std::span<const double> weights, const Resamples& resamples);

} // namespace rundblick
