// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/tables/namedrows.h"
#include "core/model/edit.h"

#include <functional>
#include <memory>

namespace rundblick {

// What a CSV file holds; its columns are in method.md, "Input as CSV".
enum class ImportKind {
    Touchpoints,
    Phases,
    Placements,
    Criteria,
    Brands,
    Ratings,
    Paths,
    Links,
    Curves,
    Points,
    Scenario,
    Judgements,
    Segments,
    Waves,
    Settings
};
template <>
inline constexpr std::array<std::string_view, 15> enumTexts<ImportKind>{"touchpoints", "phases",
    "placements", "criteria", "brands", "ratings", "paths", "links", "curves", "points", "scenario",
    "judgements", "segments", "waves", "settings"};

struct ImportFile {
    ImportKind kind = ImportKind::Touchpoints;
    std::string name; // as the person gave it, for messages
    std::string content; // CSV, or
    std::function<std::unique_ptr<NamedRows>()> rows = {}; // the same columns from elsewhere
};

// low, low + step, … high.
struct ImportScale {
    double low = 1.0;
    double high = 5.0;
    double step = 1.0;
    bool operator==(const ImportScale&) const = default;
};

struct ImportRequest {
    std::vector<ImportFile> files; // at most one of a kind; their order does not matter
    std::optional<std::string> own; // the own brand
    std::optional<ImportScale> scale; // of the criteria that this import makes
    std::optional<std::string> missing; // the value that means "not rated"
    bool leavesOut = false; // records that cannot be taken, instead of refusing the whole
};

// Records that were not taken.
struct LeftOut {
    std::vector<Error> first; // at most 10,000 of a file, with file, row and column, in their order
    std::int64_t count = 0;
    std::int64_t wrongRows = 0; // that hold some of them
    std::int64_t repeatedRows = 0; // that hold nothing wrong but what stood there before
};

struct Imported {
    Edit edit; // empty where the workshop holds all of it already
    std::vector<Message> summary; // what it makes and changes, and what was left alone
    LeftOut leftOut;
};

// Reads the files into one Edit. Records are found by name: those that are there are updated (a
// column that a file has not leaves its field alone), others are made, also those that a file only
// mentions. The result does not depend on the order of files and rows, but for phases without
// `order`. A set of paths takes the place of the one that came from a file of the same name.
// Refuses the whole with file, row, column and what to do: every code under "import" in
// exchangecodes.h, and what check() refuses. Where records are left out, the result is that of the
// others alone.
Result<Imported> importFiles(const Workshop& workshop, const ImportRequest& request);

// What the edit of an import makes and changes, by kind of record, and then the notices.
std::vector<Message> importSummary(const Edit& edit, std::vector<Message> notices);

} // namespace rundblick
