// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>
#include <vector>

namespace rundblick {

// What is said of many draws. All are plain sums in the order of the draws.

double meanOf(std::span<const double> values); // of at least one

// The value below which `share` of the values lie, interpolated between neighbours (definition 7 of
// Hyndman and Fan 1996). `sorted` ascending, at least one.
double quantileOfSorted(std::span<const double> sorted, double share);

// Two ends between which the middle of the values lies.
struct Range {
    double low = 0.0;
    double high = 0.0;
};

// The 10 % and 90 % quantiles; none without values.
std::optional<Range> middleRange(std::vector<double> values);

// CVaR10: the mean of the worst tenth, the last of them counted by its part. Small is bad.
double worstTenthMean(std::vector<double> values);

// Ranks 1, 2, 3 …, of equals their mean.
std::vector<double> ranksOf(std::span<const double> values);

// Pearson's correlation, of ranks Spearman's; none where one side does not vary.
std::optional<double> correlation(std::span<const double> first, std::span<const double> second);

} // namespace rundblick
