// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace rundblick {

class Ruler;

// A text broken into lines.
struct TextLines {
    QStringList lines;
    bool isHyphenated = false; // a word was divided
    bool isBroken = false; // a word was divided where no syllable ends
};

// Breaks a text into lines that are at most `width` wide: between words and after hyphens and
// slashes; a longer word is divided with a hyphen at a syllable if `mayHyphenate`, otherwise it
// stands out.
TextLines brokenIntoLines(const QString& text, const Ruler& ruler, double width, bool mayHyphenate);

// Where a German or English word may be divided: before index i. A rule of thumb without a
// dictionary: the last consonant of a group goes to the next syllable; ch, ck, sch, ph, th, qu
// stay together; at least three letters on both sides.
QList<qsizetype> hyphenationPoints(const QString& word);

} // namespace rundblick
