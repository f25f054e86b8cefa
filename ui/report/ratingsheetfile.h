// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ratingsheet.h"

#include <QByteArray>
#include <QString>

namespace rundblick {

// Which rating sheet, and in what file.
struct SheetRequest {
    SheetRater rater;
    bool isCsv = false; // for a laptop; otherwise PDF for paper
    bool isDiscreet = false; // brands and client have other names, the rater has none
    QString language; // of paper and of other names: "en", "de"
};

// The file. A discreet one on paper has the page codes of the workshop and can be typed in; as CSV
// it cannot be read back, its brands are none of the workshop. Refuses SheetNothingToRate.
Result<QByteArray> sheetFile(const Workshop& workshop, const SheetRequest& request);

} // namespace rundblick
