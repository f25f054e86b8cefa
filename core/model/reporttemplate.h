// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

namespace rundblick {

enum class Paper { A4, A3, A2, A1, A0 }; // landscape
template <>
inline constexpr std::array<std::string_view, 5> enumTexts<Paper>{"A4", "A3", "A2", "A1", "A0"};

// The sheets that a page too large for the printer is put together from.
enum class TilePaper { None, A4, A3 };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<TilePaper>{"", "A4", "A3"};

// What a report consists of and on which paper: chosen on the page Report, kept for the next one.
struct ReportTemplate {
    Id<ReportTemplate> id;
    std::string name;
    double order = 0.0;
    Paper paper = Paper::A4;
    TilePaper tiles = TilePaper::None;
    std::string language; // "en", "de"; empty: that of the program
    std::string sections; // the texts of those chosen, in their order, one per line

    static constexpr std::string_view table = "reportTemplate";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        using R = ReportTemplate;
        return std::tuple{Field{"name", &R::name}, Field{"order", &R::order},
            Field{"paper", &R::paper}, Field{"tiles", &R::tiles}, Field{"language", &R::language},
            Field{"sections", &R::sections}};
    }
    bool operator==(const ReportTemplate&) const = default;
};

} // namespace rundblick
