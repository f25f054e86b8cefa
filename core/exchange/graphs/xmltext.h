// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace rundblick {

// A text as XML 1.0 can hold it, in an element or an attribute. Characters that it has no way to
// write, and white space at the ends, become "_x0007_", as in spreadsheets; what looks like that
// gets "_x005F_" for its first line, so that every text comes back as it was.
std::string xmlText(std::string_view text);

// The other way, for what a parser gave (it has seen to the rest).
std::string withoutXmlCodes(std::string_view text);

} // namespace rundblick
