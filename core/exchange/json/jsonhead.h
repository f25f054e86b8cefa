// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace rundblick {

// What a JSON file of ours says of itself, wherever its object says so.
struct JsonHead {
    std::string format;
    std::int64_t version = 0;
};

// Nothing where it is no JSON object up to there, or has no such words.
std::optional<JsonHead> readJsonHead(std::string_view text);

} // namespace rundblick
