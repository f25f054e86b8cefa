// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"
#include "core/exchange/survey/guess.h"

namespace rundblick {

// What is known of the tables of one origin: of a survey tool, or of a study that a person imported
// before. Titles are compared without case, blanks and marks.
struct Profile {
    std::string name = {};
    std::vector<std::vector<std::string>> marks = {}; // of each group such a table has a title
    int headerRows = 1;
    std::map<std::string, ColumnMeaning> columns = {}; // by their titles
    bool namesAll = false; // what it does not name is left out; else it is guessed
    Rated everywhere = {};
    bool monthFirst = false;
    std::string voice = {};
    std::map<std::string, std::string> words = {};
    std::optional<ImportScale> scale = {};
    std::optional<bool> zeroIsMissing = {}; // what a person answered
    bool operator==(const Profile&) const = default;
};

// What survey tools and people make: Qualtrics, LimeSurvey, SurveyMonkey, Google Forms, a row for
// each rating ("long"), a column for each ("wide"), which fits anything.
const std::vector<Profile>& builtInProfiles();

// The one that the first rows of a table fit best: with all of its marks, and of those the one that
// has most. At a tie the first counts. Null where none does.
const Profile* fittingProfile(
    std::span<const Profile* const> profiles, const std::vector<std::vector<std::string>>& rows);

// The meaning of columns with these titles by a profile; what it leaves open is guessed from the
// first rows below the header and the names of the workshop.
Mapping mappingBy(const Profile& profile, const std::vector<std::string>& titles,
    const std::vector<std::vector<std::string>>& rows, const Workshop& workshop);

// A profile that knows a table again by the columns that have a meaning, under a name of its own.
Profile profileOf(std::string name, const std::vector<std::string>& titles, int headerRows,
    const Mapping& mapping);

} // namespace rundblick
