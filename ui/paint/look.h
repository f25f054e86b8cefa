// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace rundblick {

enum class Theme { Light, Dark };

// What a text is for; its size and weight follow from that.
enum class TextStyle {
    Title, // name of a page
    Headline, // name of a card
    Figure, // the big number of a card
    Body,
    Strong, // body in semibold
    Small,
    SmallStrong,
    Caption, // letter-spaced heads of groups
};

// Colours, fonts and sizes of everything that is drawn. One for the screen in light, one for the
// screen in dark, one for paper. Lengths are in the painter's unit: logical pixels on the screen,
// points on paper. All colours are opaque: the PDF writer cannot mix.
struct Look {
    bool isDark = false;
    bool isPaper = false;

    QColor ground; // behind cards
    QColor card; // cards, bars, tables
    QColor line; // borders and grid lines
    QColor track; // empty part of a bar, zebra rows
    QColor text;
    QColor muted; // second text
    QColor blue; // covers the journey, active
    QColor blueDeep; // first and last phase
    QColor blueSoft; // selected row, hover
    QColor onBlue; // text on blue
    QColor grey; // does not cover the journey
    QColor greySoft;
    QColor teal; // strength
    QColor tealSoft;
    QColor vermilion; // deficit
    QColor vermilionSoft;
    QColor amber; // warning
    QColor amberSoft;

    // Sizes of letters, one per TextStyle, and the least that text may be shrunk to.
    int sizes[8] = {};
    int leastSize = 10;

    QFont font(TextStyle style) const;
    QFont::Weight weight(TextStyle style) const;
    int size(TextStyle style) const { return sizes[static_cast<int>(style)]; }
    QColor between(const QColor& from, const QColor& to, double share) const; // opaque mixture
    QPalette palette() const; // for Qt's own widgets
};

Look screenLook(Theme theme);
Look paperLook();

// Registers Inter from the program's resources, once; every font() needs it.
void loadFonts();

} // namespace rundblick
