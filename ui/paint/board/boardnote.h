// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/ink.h"

namespace rundblick {

// A sticky note on a board, on the screen and on paper: as high as its text needs.
struct BoardNote {
    TextBlock text;
    QSizeF size;
};
BoardNote boardNote(const Ink& ink, const QString& text);

// The paper with its corner turned up, and the text upon it.
void paintNoteBody(QPainter& painter, const Look& look, const QRectF& frame, bool isMarked = false);
void paintNoteText(Ink& ink, const QRectF& frame, const TextBlock& text);

} // namespace rundblick
