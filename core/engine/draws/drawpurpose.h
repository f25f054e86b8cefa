// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/randomstream.h"

namespace rundblick {

// What a stream of a draw is for. Every input has its own, so that one more criterion, say, leaves
// the values of all touchpoints as they were drawn.
enum class DrawPurpose : std::uint32_t { Weights, Values, Influence, Curve, Journey };

inline RandomStream streamFor(
    std::int64_t seed, std::size_t draw, DrawPurpose purpose, std::size_t index = 0)
{
    const auto kind = static_cast<std::uint32_t>(purpose) << 24;
    return RandomStream(seed, draw, kind | static_cast<std::uint32_t>(index));
}

} // namespace rundblick
