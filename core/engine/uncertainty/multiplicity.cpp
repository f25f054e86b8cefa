// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/uncertainty/multiplicity.h"

#include <algorithm>

namespace rundblick {
namespace {

// `tests`: how many tests each p is worth.
std::vector<std::optional<double>> stepUp(const std::vector<std::optional<double>>& p, double tests)
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
        least = std::min(least, *p[i] * tests / static_cast<double>(rank));
        q[i] = least;
    }
    return q;
}

} // namespace

std::vector<std::optional<double>> benjaminiHochberg(
    const std::vector<std::optional<double>>& p, std::size_t family)
{
    return stepUp(p, static_cast<double>(family));
}

std::vector<std::optional<double>> benjaminiYekutieli(
    const std::vector<std::optional<double>>& p, std::size_t family)
{
    double harmonic = 0.0;
    for (std::size_t i = family; i > 0; --i) // small terms first
        harmonic += 1.0 / static_cast<double>(i);
    return stepUp(p, static_cast<double>(family) * harmonic);
}

std::vector<std::optional<double>> adjusted(
    const std::vector<std::optional<double>>& p, std::size_t family, Adjustment adjustment)
{
    return adjustment == Adjustment::BenjaminiYekutieli ? benjaminiYekutieli(p, family)
                                                        : benjaminiHochberg(p, family);
}

} // namespace rundblick
