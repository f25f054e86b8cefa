// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/edits/ratingedits.h"

#include <QString>

namespace rundblick {

class NumberStyle;

// Ratings as text, for cells, the clipboard and screen readers: "4", and of a group that is not
// quite sure "4 (3–5)".

QString ratingText(double value, const NumberStyle& style);
QString ratingText(const GroupEstimate& estimate, const NumberStyle& style);

// "1 to 5" or "1 to 5 in steps of 0.5".
QString scaleText(const Criterion& criterion, const NumberStyle& style);

// "4", "4 (3–5)", "4 (3-5)"; also "–" and an empty text, which are no value. Nothing where the text
// is neither.
struct ReadRating {
    std::optional<GroupEstimate> estimate; // none: not rated
};
std::optional<ReadRating> ratingFromText(const QString& text, const NumberStyle& style);

// Whether a rating is one of the criterion's: for a person on its steps, for a group in its range.
bool isOnScale(const Criterion& criterion, const GroupEstimate& estimate, bool isGroup);

// The rows and cells of a block from a spreadsheet: lines, and tabs between cells.
std::vector<QStringList> cellsOfBlock(QString block);

} // namespace rundblick
