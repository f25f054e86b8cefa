// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/drawstatistics.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

namespace rundblick {

double meanOf(std::span<const double> values)
{
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum / static_cast<double>(values.size());
}

double quantileOfSorted(std::span<const double> sorted, double share)
{
    const double place = share * static_cast<double>(sorted.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, sorted.size() - 1);
    const double part = place - static_cast<double>(below);
    // Of equals exactly their value, not a rounded mixture.
    return sorted[below] == sorted[above] ? sorted[below]
                                          : sorted[below] + part * (sorted[above] - sorted[below]);
}

std::optional<Range> middleRange(std::vector<double> values)
{
    if (values.empty())
        return {};
    std::ranges::sort(values);
    return Range{quantileOfSorted(values, 0.1), quantileOfSorted(values, 0.9)};
}

double worstTenthMean(std::vector<double> values)
{
    std::ranges::sort(values);
    const double wanted = static_cast<double>(values.size()) / 10.0;
    double sum = 0.0;
    double left = wanted;
    for (std::size_t i = 0; i < values.size() && left > 0.0; ++i) {
        const double part = std::min(1.0, left);
        sum += part * values[i];
        left -= part;
    }
    return sum / wanted;
}

std::vector<double> ranksOf(std::span<const double> values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::sort(order, [&](std::size_t a, std::size_t b) {
        return values[a] != values[b] ? values[a] < values[b] : a < b;
    });
    std::vector<double> ranks(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t end = first + 1;
        while (end < order.size() && values[order[end]] == values[order[first]])
            ++end;
        for (std::size_t i = first; i < end; ++i)
            ranks[order[i]] = static_cast<double>(first + end + 1) / 2.0;
        first = end;
    }
    return ranks;
}

std::optional<double> correlation(std::span<const double> first, std::span<const double> second)
{
    if (first.empty())
        return {};
    const double meanFirst = meanOf(first);
    const double meanSecond = meanOf(second);
    double product = 0.0;
    double squaresFirst = 0.0;
    double squaresSecond = 0.0;
    for (std::size_t i = 0; i < first.size(); ++i) {
        const double a = first[i] - meanFirst;
        const double b = second[i] - meanSecond;
        product += a * b;
        squaresFirst += a * a;
        squaresSecond += b * b;
    }
    if (!(squaresFirst > 0.0 && squaresSecond > 0.0))
        return {};
    return std::clamp(product / (std::sqrt(squaresFirst) * std::sqrt(squaresSecond)), -1.0, 1.0);
}

} // namespace rundblick
