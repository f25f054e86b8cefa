// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <compare>
#include <cstdint>

namespace rundblick {

// A random positive 63-bit number, drawn from the operating system. Safe from any thread.
std::int64_t randomId();

// Makes randomId() on this thread count from a seed, so that samples and tests are reproducible;
// 0 returns to the operating system's randomness.
void seedRandomIds(std::uint64_t seed);

// Names a record of one kind; two copies of a workshop can be merged because ids never collide.
// The value 0 means "no record".
template <typename Record>
struct Id {
    std::int64_t value = 0;

    explicit operator bool() const { return value != 0; }
    auto operator<=>(const Id&) const = default;

    static Id random() { return {randomId()}; }
};

} // namespace rundblick
