// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/deck/slidepen.h"

#include <QByteArray>
#include <QColor>

namespace rundblick {

// The parts that all slides of a deck share: theme, master and layouts, notes master.

struct DeckTheme {
    QColor brand; // of the consultant, dark enough for white text
    QString number; // words of the place holders that the master shows: "Slide number"
    QString title; // "Click to edit the title"
    QString body;
};

QByteArray themePart(const DeckTheme& theme);
QByteArray masterPart(const DeckTheme& theme, bool hasLogo);
QByteArray layoutPart(const DeckTheme& theme, SlideLayout layout);
QByteArray notesMasterPart();
QByteArray notesPart(const QString& text);

inline const QRectF logoRoom{820.0, 498.0, 96.0, 28.0}; // of the consultant, on every slide

} // namespace rundblick
