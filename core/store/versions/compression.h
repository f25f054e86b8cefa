// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace rundblick {

// zlib over bytes in memory.

std::vector<std::uint8_t> compressed(std::string_view bytes);

// Nothing where it is damaged or would be longer than `limit`: memory is only taken for what is
// really there.
std::optional<std::vector<std::uint8_t>> inflated(std::string_view bytes, std::size_t limit);

} // namespace rundblick
