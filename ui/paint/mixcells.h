// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/mixfigure.h"

#include <QRectF>
#include <QString>

namespace rundblick {

class Ink;
class NumberStyle;
struct Look;

// The parts of the marketing mix, on the screen and on paper.

// Today's spend above, the recommended below; `largest` fills the width.
void paintSpendBars(Ink& ink, const QRectF& rect, const MixRow& row, double largest);

// An amount, right-aligned; the recommended one strong.
void paintAmountCell(
    Ink& ink, const QRectF& rect, double amount, bool strong, const NumberStyle& style);

// invest, hold, reduce, stop, start, or a muted "not steered".
void paintActionCell(Ink& ink, const QRectF& rect, const MixRow& row);

QString nameOf(std::optional<MixAction> action);
QColor actionColor(const Look& look, std::optional<MixAction> action);

// A card with a name, one large figure and what it means.
struct FigureCard {
    QString name;
    QString figure;
    QString note;
    QColor color;
};
void paintFigureCard(Ink& ink, const QRectF& rect, const FigureCard& card);

// Same budget, same effect, waste today: those that the analysis holds.
std::vector<FigureCard> mixCards(
    const MixFigure& figure, const Look& look, const NumberStyle& style);

// "Proven to within 0.1 %", "Proven optimal", or what makes the mix impossible.
QString proofOf(const MixCard& card, const NumberStyle& style);

// The reasons of a row as one paragraph; empty where there are none.
QString whyOf(const MixRow& row, const NumberStyle& style);

} // namespace rundblick
