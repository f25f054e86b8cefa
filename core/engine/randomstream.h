// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace rundblick {

// Philox4x32-10, the counter-based generator of Salmon, Moraes, Dror and Shaw, "Parallel random
// numbers: as easy as 1, 2, 3" (SC11): a keyed bijection, so that block n costs as much as block 0.
using PhiloxCounter = std::array<std::uint32_t, 4>;
using PhiloxKey = std::array<std::uint32_t, 2>;
PhiloxCounter philox(PhiloxCounter counter, PhiloxKey key);

// The z with P(Z <= z) = probability of the standard normal distribution, 0 < probability < 1.
// Wichura (1988), Applied Statistics 37, 477, algorithm AS 241: about 16 digits.
double normalQuantile(double probability);

// Random numbers of one draw of a simulation for one purpose. Streams of different (seed, draw,
// purpose) share nothing, so that the result depends neither on the order of the draws nor on the
// threads. Uses +, -, *, /, sqrt, log and exp alone: no distribution of the library, whose results
// differ between systems. A stream holds 2^32 blocks of two numbers; nobody comes near.
class RandomStream {
public:
    RandomStream(std::int64_t seed, std::uint64_t draw, std::uint32_t purpose);

    double uniform(); // 0 < u < 1, 52 bits
    std::size_t below(std::size_t count); // 0 .. count - 1, count > 0
    double normal(); // mean 0, variance 1, by inversion
    double gamma(double shape); // scale 1, shape > 0
    double logGamma(double shape); // its logarithm, finite even where the number underflows
    double beta(double first, double second);

    // The PERT distribution on [low, high]: Beta(1 + 4(mode - low)/(high - low),
    // 1 + 4(high - mode)/(high - low)), mean (low + 4 mode + high)/6. `mode` where low = high.
    double pert(double low, double mode, double high);

    double logNormal(double logSd); // median 1

    // Shares that sum to 1; `shapes` >= 0, those of 0 get 0. All 0: all get 0. Same length.
    void dirichlet(std::span<const double> shapes, std::span<double> shares);

private:
    std::uint64_t bits();

    // Gamma numbers as shares of the largest, so that not all of them underflow.
    void relativeGammas(std::span<const double> shapes, std::span<double> numbers);

    PhiloxCounter m_counter;
    PhiloxKey m_key;
    PhiloxCounter m_block{};
    bool m_hasSecond = false; // of the two numbers of the block
};

} // namespace rundblick
