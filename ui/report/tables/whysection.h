// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/whyfigure.h"
#include "ui/report/papersection.h"

namespace rundblick {

class NumberStyle;

// Why every touchpoint is what it is, a row each: verdict, strength or deficit, spend, in
// sentences. The reasons of the spends are left out where the mix of the same report tells them.
// Borrows figure and style.
enum class SpendReasons { Told, Elsewhere };
PaperSection whySection(const WhyFigure& figure, const NumberStyle& style, SpendReasons spends);

} // namespace rundblick
