// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/multiplicity.h"

#include <algorithm>

namespace rundblick {

std::vector<std::optional<double>> benjaminiHochberg(
    const std::vector<std::optional<double>>& p, std::size_t family)
{
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < p.size(); ++i)
        if (p[i])
            order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return *p[i]; });
    std::vector<std::optional<double>> q(p.size());
    double least = 1.0;
    for (std::size_t rank = order.size(); rank > 0; --rank) {
        const std::size_t i = order[rank - 1];
        least = std::min(least, *p[i] * static_cast<double>(family) / static_cast<double>(rank));
        q[i] = least;
    }
    return q;
}

} // namespace rundblick
