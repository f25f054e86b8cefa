// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/experience.h"

namespace rundblick {

std::vector<std::optional<double>> experienceShares(const ExperiencePoints& points)
{
    std::vector<double> sums(points.brands, 0.0);
    double total = 0.0;
    for (std::size_t i = 0; i < points.influence.size(); ++i)
        for (std::size_t b = 0; b < points.brands; ++b) {
            const double experience = points.influence[i] * points.association[i][b].value_or(0.0);
            sums[b] += experience;
            total += experience;
        }
    std::vector<std::optional<double>> shares(points.brands);
    for (std::size_t b = 0; b < points.brands && total > 0.0; ++b)
        shares[b] = sums[b] / total;
    return shares;
}

std::vector<std::optional<double>> experienceSharesAt(
    const ExperiencePoints& points, std::size_t brand)
{
    std::vector<std::optional<double>> shares(points.influence.size());
    for (std::size_t i = 0; i < points.influence.size(); ++i) {
        double total = 0.0;
        for (const std::optional<double>& association : points.association[i])
            total += association.value_or(0.0);
        if (total > 0.0 && points.association[i][brand])
            shares[i] = *points.association[i][brand] / total; // C_i cancels
    }
    return shares;
}

} // namespace rundblick
