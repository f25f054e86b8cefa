// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "ui/paint/ink.h"

namespace rundblick {

// A touchpoint as a card on a board, on the screen and on paper.
struct BoardCard {
    QString text;
    std::optional<Cover> cover; // its sign and border; none: a thin grey outline
    bool isGhost = false; // the same touchpoint elsewhere: dashed, without a sign
    QColor accent{}; // of the border, where it is not that of the verdict
    QString badge{}; // short text at the upper right corner

    bool operator==(const BoardCard&) const = default;
};

// A length of a card: its letters are smaller on paper, and so is all around them.
double cardLength(const Look& look, double pixels);

// The sizes at which the text is whole: with large letters, then smaller ones, each on one line
// and, where it is long, on two, at last with divided words. As many for every text. For
// fingers high ones come first.
std::vector<QSizeF> cardForms(const Ink& ink, const QString& text);

// The text of a card of this size, with the largest letters that hold it whole; empty where there
// is room for its sign only.
TextBlock cardText(const Ink& ink, const QString& text, QSizeF size);

QColor cardBorder(const Look& look, const BoardCard& card);

enum class CardMark { None, Selected, Current };

// With the hints that the painter has: while a board moves it is drawn without smooth edges.
void paintCardBody(QPainter& painter, const Look& look, const BoardCard& card, const QRectF& frame,
    CardMark mark = CardMark::None);
// Sign, text and badge upon the body.
void paintCardContent(Ink& ink, const BoardCard& card, const QRectF& frame, const TextBlock& text);

} // namespace rundblick
