// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace rundblick {

// Made-up randomness that is the same on every machine: SplitMix64 (Steele, Lea and Flood 2014) and
// exact arithmetic only.
class Random {
public:
    explicit Random(std::uint64_t seed)
        : m_state(seed)
    {
    }

    double uniform() // 0 <= x < 1
    {
        constexpr double ulp = 1.0 / 9007199254740992.0; // 2^-53
        return static_cast<double>(next() >> 11U) * ulp;
    }

    // About normal: the sum of twelve uniform numbers (Irwin and Hall), mean 0, never beyond six
    // standard deviations.
    double normal(double deviation)
    {
        double sum = -6.0;
        for (int i = 0; i < 12; ++i)
            sum += uniform();
        return deviation * sum;
    }

private:
    std::uint64_t next()
    {
        m_state += 0x9e3779b97f4a7c15U;
        std::uint64_t z = m_state;
        z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
        z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
        return z ^ (z >> 31U);
    }

    std::uint64_t m_state;
};

} // namespace rundblick
