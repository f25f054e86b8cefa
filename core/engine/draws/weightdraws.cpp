// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/weightdraws.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace rundblick {
namespace {

constexpr double concentration = 30.0;

// The largest share to the largest weight, and so on; equal weights in their order.
void putInOrder(const std::vector<double>& weights, std::vector<double>& shares)
{
    std::vector<std::size_t> order(weights.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, std::greater{}, [&](std::size_t c) { return weights[c]; });
    std::vector<double> sorted = shares;
    std::ranges::sort(sorted, std::greater{});
    for (std::size_t k = 0; k < order.size(); ++k)
        shares[order[k]] = sorted[k];
}

} // namespace

std::vector<double> drawnWeights(
    const std::vector<double>& weights, WeightDraws kind, RandomStream& random)
{
    std::vector<double> shapes;
    for (const double weight : weights)
        shapes.push_back(kind == WeightDraws::AroundValues ? concentration * weight
                : weight > 0.0                             ? 1.0
                                                           : 0.0);
    std::vector<double> shares(weights.size());
    random.dirichlet(shapes, shares);
    if (kind == WeightDraws::InOrder)
        putInOrder(weights, shares);
    return shares;
}

} // namespace rundblick
