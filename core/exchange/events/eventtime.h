// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace rundblick {

// Microseconds since 1970 in UTC; a time that names no zone counts as UTC. It reads ISO 8601,
// "31.3.2026 14:05", "3/31/2026 2:05 PM", "20260331", and numbers as computers count: seconds,
// milliseconds, microseconds or nanoseconds since 1970, by how large they are; small ones are
// places in an order. Between slashes the month comes first where `monthFirst` says so. Nothing
// where it is no such time.
std::optional<std::int64_t> parseEventTime(std::string_view text, bool monthFirst);

// Whether dates with slashes have the month first: as some among them can only be read so, or all
// have AM or PM.
bool guessMonthFirst(std::span<const std::string> times);

} // namespace rundblick
