// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"

namespace rundblick {

// Spreadsheets compute what begins with = + - @ or a tab. An apostrophe before such a text keeps
// them from it, and reading takes it off again; a text that has apostrophes before such a sign
// itself gets one more, so that every text comes back as it was. Numbers are left as they are.

// The text behind its apostrophes begins with such a sign.
inline bool beginsAsFormula(std::string_view text)
{
    const std::size_t sign = text.find_first_not_of('\'');
    return sign != std::string_view::npos
        && std::string_view("=+-@\t\r").find(text[sign]) != std::string_view::npos;
}

inline bool needsGuard(std::string_view text)
{
    return beginsAsFormula(text) && !parseNumber(text);
}

inline std::string_view withoutGuard(std::string_view cell)
{
    const bool isGuarded = cell.starts_with('\'') && beginsAsFormula(cell);
    return isGuarded ? cell.substr(1) : cell;
}

} // namespace rundblick
