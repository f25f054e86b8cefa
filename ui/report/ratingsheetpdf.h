// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/ratingsheet.h"
#include "ui/report/pdf.h"

namespace rundblick {

// The rating sheet for paper: A4 upright, a page code to type it in by, the scale on top, a big box
// per brand and criterion; ratings that are known are printed in their box. `language` as in
// PaperOptions; `pages` may be null. Needs a QGuiApplication.
QByteArray ratingSheetPdf(const Workshop& workshop, const RatingSheet& sheet,
    const QString& language, std::vector<PaperPage>* pages = nullptr);

} // namespace rundblick
