// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"
#include "core/report/mixfigure.h"

#include <QRectF>
#include <QString>

namespace rundblick {

class Ink;
class NumberStyle;
struct Look;

// The parts of the marketing mix, on the screen and on paper.

// Today's spend above, the recommended below; `largest` fills the width. Where the draws are known
// a whisker shows where 80 % of their recommended spends lie.
void paintSpendBars(Ink& ink, const QRectF& rect, const MixRow& row, double largest);

// An amount, right-aligned; the recommended one strong.
void paintAmountCell(
    Ink& ink, const QRectF& rect, double amount, bool strong, const NumberStyle& style);

// invest, hold, reduce, stop, start, or a muted "not steered"; filled where at least 90 % of the
// draws agree.
void paintActionCell(Ink& ink, const QRectF& rect, const MixRow& row);

// The share of the draws that agree with the action; empty where it is not known.
void paintProbabilityCell(
    Ink& ink, const QRectF& rect, const MixRow& row, const NumberStyle& style);

// A card with a name, one large figure, what it means, and how sure it is on up to two lines.
struct FigureCard {
    QString name;
    QString figure;
    QString note;
    QColor color;
    QString detail{};
    std::optional<QuantityAt> number{}; // what the figure is
};
void paintFigureCard(Ink& ink, const QRectF& rect, const FigureCard& card);

} // namespace rundblick
