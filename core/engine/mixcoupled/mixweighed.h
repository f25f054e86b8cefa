// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>

namespace rundblick {

// An item's choices together, weighed.
struct MixWeighed {
    double smooth = 0;
    double best = 0;
    double slope[3] = {}; // by weight, price, charge
    double bend[3][3] = {};
    double drift[3] = {}; // of the slope as tau falls
};

// The squares of the choices' weights, and what the choices bring weighed by them: of these is the
// bend of the smooth maximum.
struct MixMoments {
    double squares = 0;
    double first[3] = {};
    double second[3][3] = {};

    void add(double weight, const std::array<double, 3>& by, MixWeighed& result)
    {
        const double square = weight * weight;
        for (std::size_t a = 0; a < 3; ++a) {
            result.slope[a] += weight * by[a];
            first[a] += square * by[a];
            for (std::size_t b = 0; b <= a; ++b)
                second[a][b] += square * by[a] * by[b];
        }
    }

    void finish(double tau, MixWeighed& result) const
    {
        for (std::size_t a = 0; a < 3; ++a) {
            for (std::size_t b = 0; b <= a; ++b)
                result.bend[a][b] += (second[a][b] - first[a] * first[b] / squares) / tau;
            result.drift[a] = (first[a] / squares - result.slope[a]) / tau;
        }
    }
};

} // namespace rundblick
