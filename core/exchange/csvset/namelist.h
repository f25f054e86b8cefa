// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace rundblick {

// Names in one cell, "Website > App" with the mark '>': a mark between blanks divides them. One
// that belongs to a name has a backslash before it, "A \> B"; backslashes there are doubled by one.

std::string joinedNames(const std::vector<std::string>& names, char mark);

// Without white space around them; empty ones stay.
std::vector<std::string> namesIn(std::string_view text, char mark);

} // namespace rundblick
