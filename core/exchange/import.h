// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/edit.h"

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
    Judgements
};
template <>
inline constexpr std::array<std::string_view, 12> enumTexts<ImportKind>{"touchpoints", "phases",
    "placements", "criteria", "brands", "ratings", "paths", "links", "curves", "points", "scenario",
    "judgements"};

struct ImportFile {
    ImportKind kind = ImportKind::Touchpoints;
    std::string name; // as the person gave it, for messages
    std::string content;
};

// low, low + step, … high.
struct ImportScale {
    double low = 1.0;
    double high = 5.0;
    double step = 1.0;
};

struct ImportRequest {
    std::vector<ImportFile> files; // at most one of a kind; their order does not matter
    std::optional<std::string> own; // the own brand
    std::optional<ImportScale> scale; // of the criteria that this import makes
    std::optional<std::string> missing; // the value that means "not rated"
};

struct Imported {
    Edit edit; // empty where the workshop holds all of it already
    std::vector<Message> summary; // what it makes and changes, and what was left alone
};

// Reads the files into one Edit. Records are found by name: those that are there are updated (a
// column that a file has not leaves its field alone), others are made, also those that a file only
// mentions. The result does not depend on the order of files and rows, but for phases without
// `order`. A set of paths takes the place of the one that came from a file of the same name.
// Refuses the whole with file, row, column and what to do: every code under "import" in codes.h,
// and what check() refuses.
Result<Imported> importFiles(const Workshop& workshop, const ImportRequest& request);

} // namespace rundblick
