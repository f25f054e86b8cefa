// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/text.h"
#include "core/exchange/import.h"

#include <algorithm>
#include <cmath>

namespace rundblick {

// Several CSV files in one text, as the command line names them: a line "--ratings" begins the file
// of that kind, "--own NAME", "--missing VALUE" and "--scale 1:5" stand for themselves, "--onto"
// imports into a workshop that has something already. What comes before the first is lost.
struct TableSections {
    ImportRequest request;
    bool isOntoSmall = false;
};

inline std::string& contentOf(ImportRequest& request, ImportKind kind)
{
    const auto found = std::ranges::find(request.files, kind, &ImportFile::kind);
    if (found != request.files.end())
        return found->content;
    request.files.push_back({kind, std::string(textOf(kind)) + ".csv", {}});
    return request.files.back().content;
}

inline std::optional<ImportScale> scaleOf(std::string_view words)
{
    const std::vector<std::string_view> parts = split(words, ":");
    if (parts.size() != 2)
        return {};
    const ImportScale scale{
        parseNumber(parts[0]).value_or(1.0), parseNumber(parts[1]).value_or(0.0)};
    const bool isEven = scale.high - scale.low >= 1.0 && scale.high == std::round(scale.high)
        && scale.low == std::round(scale.low);
    return isEven ? std::optional(scale) : std::nullopt;
}

inline TableSections readSections(std::string_view text)
{
    TableSections sections;
    std::optional<ImportKind> kind;
    for (const std::string_view line : split(text, "\n")) {
        const std::string_view word = line.substr(0, line.find(' '));
        const std::string_view rest = line.substr(std::min(word.size() + 1, line.size()));
        if (!word.starts_with("--")) {
            if (kind)
                (contentOf(sections.request, *kind) += line) += '\n';
        } else if (word == "--own") {
            sections.request.own = std::string(rest);
        } else if (word == "--missing") {
            sections.request.missing = std::string(rest);
        } else if (word == "--scale") {
            sections.request.scale = scaleOf(rest);
        } else if (word == "--onto") {
            sections.isOntoSmall = true;
        } else {
            kind = enumFrom<ImportKind>(word.substr(2));
        }
    }
    return sections;
}

} // namespace rundblick
