// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace rundblick {

enum class Theme { Light, Dark, HighContrast, Projector };

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

// Colours, fonts and sizes of everything that is drawn: one for each theme of the screen, one for
// paper. Lengths are in the painter's unit: logical pixels on the screen, points on paper. All
// colours are opaque: the PDF writer cannot mix.
struct Look {
    bool isDark = false;
    bool isPaper = false;
    bool lettersAsPaths = false; // drawn as shapes: for pictures that go where no font of ours is
    bool isTouch = false; // workshop mode: everything to be hit has room for a finger
    double scale = 1.0; // of letters and lengths on the screen
    double leastContrast = 4.5; // of text to what it stands on, as WCAG 2.1 counts it

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
    // The colour for letters and signs on card, ground or row: darker or lighter where it must be.
    QColor asText(const QColor& color) const;
    QColor textOn(const QColor& fill) const; // that of onBlue, text and card which is read best
    int length(double pixels) const; // of a width, height or margin at the scale
    int target() const; // least height of what is hit: 44 pixels in workshop mode
    QPalette palette() const; // for Qt's own widgets
};

struct ScreenSize {
    double scale = 1.0; // 1..2
    bool isTouch = false;
};
Look screenLook(Theme theme, ScreenSize size = {});
Look paperLook();

// The contrast ratio of two colours, 1..21 (WCAG 2.1, 1.4.3).
double contrast(const QColor& first, const QColor& second);

// Registers Inter from the program's resources, once; every font() needs it.
void loadFonts();

} // namespace rundblick
