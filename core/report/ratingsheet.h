// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/ratinggrid.h"

namespace rundblick {

// Who fills in a sheet.
struct SheetRater {
    std::string name; // empty: anybody on paper, the group in a CSV file
    Voice voice = Voice::Customer;
    std::optional<Id<Rater>> id; // somebody of the workshop
};

// One page of paper: touchpoints with a row per criterion and a box per brand.
struct SheetPage {
    std::string code; // "3-K7Q": the number of the page, and letters that depend on what is on it
    std::size_t firstRow = 0; // of RatingSheet::grid …
    std::size_t endRow = 0; // … behind the last one
    std::size_t firstColumn = 0;
    std::size_t endColumn = 0;
    std::string phase; // of the first touchpoint, where its head is on a page before

    bool operator==(const SheetPage&) const = default;
};

// A rating sheet as plain data without words of any language: the grid of all criteria, cut into
// pages. The pages depend on touchpoints, brands and criteria alone, so that what was printed can
// be typed in as long as these are the same.
struct RatingSheet {
    std::string title;
    std::string client;
    std::string date; // ISO 8601, empty: not set
    std::string locale;
    SheetRater rater;
    RatingGrid grid;
    std::vector<SheetPage> pages;
};

// Heights on a page in millimetres: what core counts with and ui draws.
struct SheetMeasures {
    static constexpr double room = 216.0; // for rows, below the heads of the columns
    static constexpr double phaseHead = 7.5;
    static constexpr double touchpointHead = 7.0;
    static constexpr double row = 8.5; // of a criterion, its box included
    static constexpr double gap = 2.5; // below a touchpoint
    static constexpr std::size_t mostColumns = 12; // side by side
};

// Refuses SheetNothingToRate.
Result<RatingSheet> ratingSheet(const Workshop& workshop, SheetRater rater = {});

// The page with this code, however it is written ("3 k7q"). Refuses SheetPageUnknown.
Result<SheetPage> sheetPage(const RatingSheet& sheet, std::string_view code);

// The rater of this name, or somebody new with it.
SheetRater sheetRater(const Workshop& workshop, std::string_view name, Voice voice);

// The rows of a page as a grid of their own, in the order of the paper.
RatingGrid gridOf(const RatingSheet& sheet, const SheetPage& page);

// The sheet for a laptop: a CSV file in the form that `import --ratings` reads, one row per rating,
// values that are known filled in. Without a rater it asks for the values of the group, with low
// and high. The separator is what spreadsheets of the workshop's locale expect.
std::string ratingSheetCsv(const Workshop& workshop, const RatingSheet& sheet);

} // namespace rundblick
