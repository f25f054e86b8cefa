// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace rundblick {

bool isUtf8(std::string_view text); // strict: no surrogates, no overlong forms

std::string_view trimmed(std::string_view text); // without ASCII white space at both ends

// At most so many bytes of UTF-8, cut between characters.
std::string shortened(std::string text, std::size_t most);

std::vector<std::string_view> split(std::string_view text, std::string_view separator);

// A finite number with a decimal point, the whole text; nothing else ("1,5", "nan", "" are none).
std::optional<double> parseNumber(std::string_view text);

// A whole number, the whole text.
std::optional<long long> parseInteger(std::string_view text);

// Whether it is a day that exists, as ISO 8601 writes it: "2026-03-31".
bool isDate(std::string_view text);

// The shortest text that reads back as the same number; "-0" becomes "0".
std::string formatNumber(double value);

// The text as a JSON string, quotes included; control characters are escaped.
std::string jsonString(std::string_view text);

} // namespace rundblick
