// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QPointF>
#include <QString>

namespace rundblick {

class Ink;

// A piece of a ring that carries a text; angles in degrees, clockwise from 12 o'clock.
struct ArcRoom {
    QPointF centre;
    double inner = 0.0;
    double outer = 0.0;
    double from = 0.0;
    double to = 0.0;
};

// The text along the ring, word by word so that each stays one word for a search in the PDF;
// readable from below in the lower half; on the screen a long word is bent in parts. False where it
// does not fit: on paper nothing is drawn then, on the screen it is shortened.
bool paintArcText(Ink& ink, const ArcRoom& room, const QString& text, const QColor& color);
bool fitsArc(const Ink& ink, const ArcRoom& room, const QString& text);

} // namespace rundblick
