// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/weights/rankweights.h"

#include <algorithm>
#include <numeric>

namespace rundblick {

std::vector<double> rankWeights(std::span<const std::int64_t> ranks)
{
    const std::size_t count = ranks.size();
    std::vector<double> ofPlace(count, 0.0);
    double sum = 0.0;
    for (std::size_t place = count; place > 0; --place) {
        sum += 1.0 / static_cast<double>(place);
        ofPlace[place - 1] = sum / static_cast<double>(count);
    }
    std::vector<std::size_t> order(count);
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return ranks[i]; });
    std::vector<double> weights(count);
    for (std::size_t first = 0; first < count;) {
        std::size_t last = first + 1;
        double shared = ofPlace[first];
        while (last < count && ranks[order[last]] == ranks[order[first]])
            shared += ofPlace[last++];
        for (std::size_t tied = first; tied < last; ++tied)
            weights[order[tied]] = shared / static_cast<double>(last - first);
        first = last;
    }
    return weights;
}

} // namespace rundblick
