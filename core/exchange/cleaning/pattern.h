// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace rundblick {

// Whether the whole text is as the pattern says: "*" stands for any characters, or none; the case
// of ASCII letters does not count.
bool fitsPattern(std::string_view text, std::string_view pattern);

} // namespace rundblick
