// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/dialect.h"
#include "core/model/field.h"

#include <map>
#include <set>

namespace rundblick {

// What a column of a survey's table says. An Answer is a rating; what it rates stands in the names
// beside it, in other columns of the row, or is the same for the whole table.
enum class ColumnRole {
    Ignored,
    Rater,
    Voice,
    Segment,
    Weight,
    Date,
    Wave,
    Touchpoint,
    Brand,
    Criterion,
    Answer
};
template <>
inline constexpr std::array<std::string_view, 11> enumTexts<ColumnRole>{"", "rater", "voice",
    "segment", "weight", "date", "wave", "touchpoint", "brand", "criterion", "answer"};

// What is rated; empty where it stands elsewhere.
struct Rated {
    std::string touchpoint = {};
    std::string brand = {};
    std::string criterion = {};
    bool operator==(const Rated&) const = default;
};

struct ColumnMeaning {
    ColumnRole role = ColumnRole::Ignored;
    Rated rated = {}; // of an Answer
    bool operator==(const ColumnMeaning&) const = default;
};

// How the table of a survey becomes ratings.
struct Mapping {
    std::vector<ColumnMeaning> columns = {}; // of the table, in its order
    Rated everywhere = {}; // where neither the column nor the row says it
    bool monthFirst = false; // in dates with slashes
    std::string voice = {}; // of raters whose row says none: a word of Voice, or empty
    std::string wave = {}; // of raters whose row says none
    std::map<std::string, std::string> words = {}; // "very good" → "5", in small letters
    bool zeroIsMissing = false; // else it is an answer
    bool naIsMissing = true; // "NA" in a name, as R writes it; it may be one, too
    std::set<std::string> brandless = {}; // criteria on which touchpoints are rated, not brands
    bool operator==(const Mapping&) const = default;
};

} // namespace rundblick
