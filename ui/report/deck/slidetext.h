// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/deck/decklook.h"

namespace rundblick {

// How much room texts take on a slide. They are measured in the program's own font, which is a
// little wider than the Arial that slides are written in, so that nothing overflows where they are
// opened.

inline constexpr double lineSpacing = 1.2; // of the size

double widthOf(const QString& text, double size, bool isBold = false);
int linesOf(const QString& text, double width, double size, bool isBold = false);
double heightOf(const QString& text, double width, double size, bool isBold = false);

// The greatest size, not below `least`, at which the text fits the room in so many lines.
struct FittingSize {
    double most = 0.0;
    double least = 0.0;
    int lines = 1;
};
double sizeFor(const QString& text, double width, const FittingSize& fitting, bool isBold = false);

// What fits a line of this width; the end is replaced by "…" where it does not.
QString shortened(const QString& text, double width, double size, bool isBold = false);

} // namespace rundblick
