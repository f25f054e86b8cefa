// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/derivation.h"

#include <QString>

namespace rundblick {

class NumberStyle;

// The words around a derivation, in the language of the program.

// With more digits than pages show, so that it can be recomputed by hand.
QString written(double value, Unit unit, const NumberStyle& style);

// The value with its unit and interval: "61.32 points (58.10 to 64.54)".
QString valueText(const Derivation& derivation, const NumberStyle& style);

// Verdicts and reasons that belong to it, one a line.
QString noteText(const Derivation& derivation, const NumberStyle& style);

// "survey.csv: 112 raters, 30 November 2025"
QString sourceText(const DerivationSource& source, const NumberStyle& style);

// n, evidence and the part of the method, one line each.
QStringList factLines(const Derivation& derivation, const NumberStyle& style);

// All of it as plain text, for the clipboard.
QString plainText(const Derivation& derivation, const NumberStyle& style);

} // namespace rundblick
