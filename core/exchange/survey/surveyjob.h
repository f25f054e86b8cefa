// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/profile.h"
#include "core/exchange/survey/surveyimport.h"

namespace rundblick {

// What things are called that neither table nor workshop name.
struct ProposedNames {
    std::string brand; // the own one
    std::string criterion;
};

// What a table seems to ask for, by a profile: the meaning of its columns, and for what no column
// says the own brand, or else the client, and the first criterion, or, where a template brings many
// that nobody rated, the one that is proposed. Where the own brand is open, it is one of the table.
SurveyJob proposedJob(const Workshop& workshop, const TableStart& start, const Profile& profile,
    const ProposedNames& names);

// What the mapping says of brands, after it was changed: which there are, and, where that is open,
// which is the own one. `rows`: the first of the table, below the header.
void followMapping(
    SurveyJob& job, const Workshop& workshop, const std::vector<std::vector<std::string>>& rows);

// Adds what the answers say: numbers for words, and the scale, where none is known: that of the
// criterion where all answers are on it, and it was rated before or somebody chose its highest
// value; else the one that the answers look like.
void proposeScale(SurveyJob& job, const Workshop& workshop, const AnswerValues& values);

// The answers as numbers, words as those that they stand for.
AnswerValues inNumbers(const AnswerValues& values, const Mapping& mapping);

// Whether 0 was given and may stand for "not rated": only a person knows.
bool asksForZero(const AnswerValues& values);

// The person's answer; the scale begins at 0 or above it.
void answerZero(SurveyJob& job, bool isMissing);

} // namespace rundblick
