// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/merge.h"

#include <QString>

namespace rundblick {

class NumberStyle;

// A conflict as people read it, on the screen and in the command line.
struct ConflictWords {
    QString record; // "Touchpoint"
    QString name; // "Website"
    QString field; // "Spend"; several with commas; empty: the whole record
    QString base; // "–" where there is nothing
    QString ours;
    QString theirs;
};

// Numbers and dates in the style of the workshop. Of names and of what only one side has the values
// say what choosing that side does.
ConflictWords wordsOf(const Conflict& conflict, const NumberStyle& style, bool hasBase);

// How it was settled, one sentence.
QString settlementOf(const Conflict& conflict);

// The words of the lists of fields; the names as core knows them where there is no word.
QString recordWord(std::string_view table); // "Touchpoint"
QString fieldWord(std::string_view table, std::string_view field); // "Spend"

} // namespace rundblick
