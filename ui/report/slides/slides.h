// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/rendering.h"

#include <memory>

namespace rundblick {

class Workshop;
struct Analysis;

// The workshop as a presentation (.pptx) in this language ("en", "de"): shapes, texts and tables
// that can be edited, one idea a slide, titles that say what was found. The same workshop gives
// the same bytes. On the thread of the application; needs its fonts.
std::unique_ptr<Rendering> slidesRendering(
    const Workshop& workshop, const Analysis& analysis, const QString& language);

} // namespace rundblick
