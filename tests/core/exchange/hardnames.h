// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/model/field.h"

#include <vector>

namespace rundblick {

// Names that every format must bring back as they were: other scripts and signs, what a spreadsheet
// would compute, and what means something in the syntax of a format.
inline const std::vector<std::string>& hardNames()
{
    static const std::vector<std::string> names = [] {
        std::vector<std::string> list{"Händler «Süd»", "👩‍🚀 Rakete 🚀",
            "متجر عبر الإنترنت", "\xE2\x80\xAEgnp.exe", "He said \"no\"", "It's 'quoted'",
            "=SUM(A1:A9)", "+41 44 000", "-2+3", "@home", "'=already", "''@twice", "-5", "1e3",
            "A   B", "semi;colon, comma", "colon: here", "#1 hash", "title of a page", "section 3",
            "a > b", "> first", "last >", "x | y", "a \\> b", "ends\\", "\\N", "<b>&amp;</b>",
            "]]>", "_x0041_ and _x0007_", "100%", "{name}", "%%comment", "Team", "---", "null",
            "true", "journey", "ﬂ°°35¶ß", "tab\xC2\xA0nbsp", "\\u0041", "\\\"", "#58;", "&#58;"};
        std::string longest;
        while (longest.size() + 2 <= longestName)
            longest += "ü";
        list.push_back(longest);
        return list;
    }();
    return names;
}

// Those that hold line breaks, tabs and control characters: formats of one line fold them.
inline const std::vector<std::string>& brokenNames()
{
    static const std::vector<std::string> names{
        "first\nsecond", "a\tb", "\x01\x07\x1b[31m.", "dos\r\nline", std::string("nul\0in", 6)};
    return names;
}

} // namespace rundblick
