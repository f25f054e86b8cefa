// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <vector>

namespace rundblick {

// The places of values in rising order, 1 for the least; equal values share the mean of theirs.
struct MeanRanks {
    std::vector<double> rank; // in the order of the values
    double ties = 0.0; // Σ (t³ − t) over groups of t equal values
};

inline MeanRanks meanRanks(const std::vector<double>& values)
{
    std::vector<std::size_t> order(values.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return values[i]; });
    MeanRanks ranks;
    ranks.rank.resize(values.size());
    for (std::size_t first = 0; first < order.size();) {
        std::size_t next = first + 1;
        while (next < order.size() && values[order[next]] == values[order[first]])
            ++next;
        const auto tied = static_cast<double>(next - first);
        for (std::size_t place = first; place < next; ++place) // places first + 1 .. next
            ranks.rank[order[place]] = static_cast<double>(first) + (tied + 1.0) / 2.0;
        ranks.ties += tied * tied * tied - tied;
        first = next;
    }
    return ranks;
}

} // namespace rundblick
