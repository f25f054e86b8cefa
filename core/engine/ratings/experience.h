// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"

namespace rundblick {

// Brand experience points BEP_ib = C_i·A_ib (method.md 2.8).
struct ExperiencePoints {
    std::size_t brands = 0;
    std::vector<double> influence; // C_i, per touchpoint
    std::vector<std::vector<std::optional<double>>> association; // A_ib in 0..1, per touchpoint
};

// Shares of all points per brand; sum 1; none where there are no points at all.
std::vector<std::optional<double>> experienceShares(const ExperiencePoints& points);

// Share of one brand of the points at each touchpoint.
std::vector<std::optional<double>> experienceSharesAt(
    const ExperiencePoints& points, std::size_t brand);

} // namespace rundblick
