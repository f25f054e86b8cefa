// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/titles/ratedtitles.h"
#include "core/exchange/titles/titles.h"

namespace rundblick {

// What the columns of a table seem to mean, but those that are known: who answered and when by the
// names that survey tools give; what is rated as ratedBy() recognises it. Where no title says it,
// and no column names touchpoints, whole titles do, also those of questions on the same scale as
// others that are recognised. Beside a column that names touchpoints, titles name criteria or
// brands. `rows` are the first below the header. A person corrects the rest.
Mapping guessMapping(const std::vector<std::string>& titles,
    const std::vector<std::vector<std::string>>& rows, const Workshop& workshop,
    const std::vector<std::optional<ColumnMeaning>>& known = {});

// What stands in the answers of a table, to guess a scale from.
struct AnswerValues {
    std::map<double, std::int64_t> numbers; // how often
    std::map<std::string, std::int64_t> words; // in small letters; at most 1,000
    std::int64_t empty = 0;
};

// The scale that the numbers are on. A zero apart from a scale that begins at 1 may be a place of
// its own or stand for "not rated": that must be asked.
struct ScaleGuess {
    double low = 1.0;
    double high = 5.0;
    double step = 1.0;
    bool zeroMayBeMissing = false;
    bool operator==(const ScaleGuess&) const = default;
};
std::optional<ScaleGuess> guessScale(const AnswerValues& values);

// The numbers but a few above 10 among many that are not: no scale has those.
std::map<double, std::int64_t> withoutSlips(const AnswerValues& values);

// Numbers for answers in words where they are the steps of a known scale ("sehr zufrieden" …), or
// begin with one ("5 – very good"), and no number where they say that nothing was answered ("n/a"):
// in small letters, the rest is left to a person.
std::map<std::string, std::string> guessWords(const AnswerValues& values);

} // namespace rundblick
