// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"

#include <random>

namespace rundblick {
namespace {

thread_local std::uint64_t seeded = 0; // 0: the operating system's randomness

// SplitMix64, Steele, Lea and Flood 2014: every seed gives a full-period stream.
std::uint64_t nextSeeded()
{
    seeded += 0x9e3779b97f4a7c15U;
    std::uint64_t z = seeded;
    z = (z ^ (z >> 30U)) * 0xbf58476d1ce4e5b9U;
    z = (z ^ (z >> 27U)) * 0x94d049bb133111ebU;
    return z ^ (z >> 31U);
}

std::uint64_t nextFromSystem()
{
    thread_local std::random_device device;
    return (std::uint64_t{device()} << 32U) | device();
}

} // namespace

std::int64_t randomId()
{
    std::int64_t id = 0;
    while (id == 0)
        id = static_cast<std::int64_t>((seeded ? nextSeeded() : nextFromSystem()) >> 1U);
    return id;
}

void seedRandomIds(std::uint64_t seed)
{
    seeded = seed;
}

} // namespace rundblick
