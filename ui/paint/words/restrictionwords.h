// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/restrictionfigure.h"

#include <QString>
#include <QStringList>

namespace rundblick {

class NumberStyle;

// The words of restrictions and their prices, on the screen and on paper.

// "costs 0.8 points of effect; one touchpoint more would add 0.3"; points are of today = 100.
QString priceText(const RestrictionPrice& price, double effectToday, const NumberStyle& style);

// "“Poster” is dropped", "“Fair” becomes as good as the competitors are on average".
QString suppositionText(const Supposed& supposed, const NumberStyle& style);

// Every restriction of the scenario as a sentence with its price.
QStringList restrictionsOf(const RestrictionFigure& figure, const NumberStyle& style);

} // namespace rundblick
