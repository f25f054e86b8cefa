// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/weights/relativeweights.h"

#include "core/engine/weights/jacobi.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double noVariation = 1e-12; // of the mean square; less is rounding
constexpr double noDirection = 1e-9; // of the largest eigenvalue

} // namespace

RelativeWeights relativeWeights(
    std::span<const double> correlations, std::span<const double> withOverall)
{
    const std::size_t n = withOverall.size();
    const EigenSystem system = jacobi(correlations, n);
    const double largest = *std::ranges::max_element(system.values);
    std::vector<double> roots; // √l, 0 where there is no such direction
    for (const double value : system.values)
        roots.push_back(value > noDirection * largest ? std::sqrt(value) : 0.0);

    std::vector<double> along(n, 0.0); // diag(1/√l) Qᵀ r
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n && roots[k] > 0.0; ++i)
            along[k] += system.vectors[i * n + k] * withOverall[i] / roots[k];
    std::vector<double> beta(n, 0.0); // Λ⁻¹ r = Q diag(1/√l) Qᵀ r
    for (std::size_t i = 0; i < n; ++i)
        for (std::size_t k = 0; k < n; ++k)
            beta[i] += system.vectors[i * n + k] * along[k];

    RelativeWeights weights;
    for (std::size_t i = 0; i < n; ++i) {
        double share = 0.0;
        for (std::size_t j = 0; j < n; ++j) {
            double lambda = 0.0; // Λ_ij
            for (std::size_t k = 0; k < n; ++k)
                lambda += system.vectors[i * n + k] * roots[k] * system.vectors[j * n + k];
            share += lambda * lambda * beta[j] * beta[j];
        }
        weights.share.push_back(share);
        weights.rSquared += share;
    }
    return weights;
}

Correlations::Correlations(std::size_t items)
    : m_items(items)
    , m_sums(items * items)
{
}

void Correlations::add(
    std::span<const std::vector<double>> answers, std::span<const double> weights)
{
    for (std::size_t i = 0; i < m_items; ++i)
        for (std::size_t j = i; j < m_items; ++j) {
            Sums sums = m_sums[i * m_items + j];
            for (std::size_t a = 0; a < weights.size(); ++a) {
                const double x = answers[i][a];
                const double y = answers[j][a];
                if (std::isnan(x) || std::isnan(y))
                    continue;
                const double w = weights[a];
                sums.w += w;
                sums.x += w * x;
                sums.y += w * y;
                sums.xx += w * x * x;
                sums.yy += w * y * y;
                sums.xy += w * x * y;
            }
            m_sums[i * m_items + j] = sums;
        }
}

const Correlations::Sums& Correlations::sumsOf(std::size_t first, std::size_t second) const
{
    return m_sums[std::min(first, second) * m_items + std::max(first, second)];
}

std::optional<double> Correlations::between(std::size_t first, std::size_t second) const
{
    const Sums& sums = sumsOf(first, second);
    if (sums.w <= 0.0)
        return {};
    const double varianceX = sums.xx / sums.w - sums.x / sums.w * (sums.x / sums.w);
    const double varianceY = sums.yy / sums.w - sums.y / sums.w * (sums.y / sums.w);
    if (varianceX <= noVariation * sums.xx / sums.w || varianceY <= noVariation * sums.yy / sums.w)
        return {};
    const double covariance = sums.xy / sums.w - sums.x / sums.w * (sums.y / sums.w);
    return std::clamp(covariance / std::sqrt(varianceX * varianceY), -1.0, 1.0);
}

} // namespace rundblick
