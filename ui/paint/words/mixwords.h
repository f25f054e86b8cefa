// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/mix/mixcells.h"

#include <QStringList>

namespace rundblick {

// The words of the marketing mix, on the screen and on paper.

QString nameOf(std::optional<MixAction> action);
// The action of a row; "–" where no mix is possible.
QString adviceOf(const MixRow& row);
QColor actionColor(const Look& look, std::optional<MixAction> action);

// Same budget, same effect, waste today and certainty: those that the analysis holds.
std::vector<FigureCard> mixCards(
    const MixFigure& figure, const Look& look, const NumberStyle& style);

// "Proven to within 0.1 %", "Proven optimal", or what makes the mix impossible.
QString proofOf(const MixCard& card, const NumberStyle& style);

// The proofs of both directions and what the numbers are, a sentence an entry.
QStringList proofsOf(const MixFigure& figure, const NumberStyle& style);

// The reasons of a row as one paragraph, with how many draws agree; empty where there are none.
QString whyOf(const MixRow& row, const NumberStyle& style);

// What keeping the recommended mix costs where the answers are not quite right.
QString regretOf(const MixCertainty& certainty, const NumberStyle& style);

// The robust mix beside the one with the most effect; empty where it is not known.
QString robustnessOf(const MixFigure& figure, const NumberStyle& style);

// "88 %", with the standard error where it is more than a point: "88 % (± 1.6)".
QString probabilityText(double share, const MixCertainty& certainty, const NumberStyle& style);

} // namespace rundblick
