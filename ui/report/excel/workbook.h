// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/rendering.h"

#include <memory>

namespace rundblick {

class Workshop;
struct Analysis;

// The workshop as an Excel workbook (.xlsx) in this language ("en", "de"): raw numbers, formulas
// that make the results of them, conditional formats and charts. The same workshop gives the same
// bytes. On the thread of the application.
std::unique_ptr<Rendering> workbookRendering(
    const Workshop& workshop, const Analysis& analysis, const QString& language);

} // namespace rundblick
