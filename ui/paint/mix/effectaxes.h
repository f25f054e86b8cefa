// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/plane.h"

#include <QMarginsF>
#include <QString>

namespace rundblick {

class Ink;
class NumberStyle;

// The axes of charts of effect against money: effect upwards, money to the right.

// Room that ticks and titles need around the plane, in the unit of the look.
QMarginsF effectMargins(const Ink& ink);

void paintEffectAxis(Ink& ink, const Plane& plane, const NumberStyle& style);

// Titles of the money axis, by the unit that its ticks are written in.
struct MoneyTitles {
    QString plain;
    QString thousands;
    QString millions;
};
void paintMoneyAxis(
    Ink& ink, const Plane& plane, const MoneyTitles& titles, const NumberStyle& style);

} // namespace rundblick
