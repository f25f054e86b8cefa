// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/survey/guess.h"
#include "core/exchange/survey/surveytable.h"
#include "core/exchange/survey/templateplaces.h"

namespace rundblick {

// The table of a survey on its way into a workshop.
struct SurveyJob {
    TableSource table = {};
    Mapping mapping = {};
    std::optional<ImportScale> scale = {}; // of criteria that are new or have no ratings yet
    NamedInTable named = {}; // brands and criteria
    std::string ownBrand = {}; // where the workshop has none, or one that gives its place
};

// What all the answers of the table are. Refuses what reading it refuses, and Cancelled.
Result<AnswerValues> answerValues(const SurveyJob& job, const GoesOn& goesOn);

// What an import would do.
struct SurveyImport {
    Imported imported = {}; // of all that can be taken, one Edit
    std::int64_t rows = 0; // of the table, without its header
    std::int64_t fineRows = 0; // of which nothing is left out
    std::int64_t ratings = 0; // that are taken
    std::int64_t missing = 0; // places without a rating
    std::int64_t knownRaters = 0; // who are in the workshop already
};

// Reads the table into one Edit and leaves out what cannot be taken. Refuses what keeps the table
// from being read, what importFiles() refuses of a whole file, and Cancelled. It may run on any
// thread.
Result<SurveyImport> importSurvey(
    const Workshop& workshop, const SurveyJob& job, const GoesOn& goesOn);

} // namespace rundblick
