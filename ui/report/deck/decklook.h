// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QRectF>
#include <QString>

#include <vector>

namespace rundblick {

// Lengths on a slide are points from its upper left corner: 960 × 540, a wide screen.
inline constexpr double slideWidth = 960.0;
inline constexpr double slideHeight = 540.0;
inline const QRectF slideRoom{44.0, 108.0, 872.0, 372.0}; // below the title, above the foot
inline constexpr double titleSize = 26.0;
inline const QRectF titleRoom{44.0, 30.0, 872.0, 68.0};

// Colours of the theme, so that who changes the theme changes the slides; tints are fixed.
enum class DeckColour {
    None,
    Text,
    White,
    Brand, // the consultant's; white is read on it
    Ground,
    Blue,
    Teal,
    Vermilion,
    Amber,
    Grey,
    BlueDeep,
    Muted, // fixed from here on
    Line,
    Track,
    BlueSoft,
    GreySoft,
    TealSoft,
    VermilionSoft,
};

enum class Across { Left, Centre, Right };
enum class Down { Top, Middle, Bottom };

struct TextLook {
    double size = 14.0;
    DeckColour colour = DeckColour::Text;
    bool isBold = false;
    Across across = Across::Left;
    Down down = Down::Top;
    bool isOneLine = false; // never broken
};

// A stretch of text in a colour of its own.
struct TextRun {
    QString text;
    DeckColour colour = DeckColour::None; // None: that of the text
    bool isBold = false;
};
using RunLine = std::vector<TextRun>; // a paragraph

struct ShapeLook {
    DeckColour fill = DeckColour::None;
    DeckColour line = DeckColour::None;
    double lineWidth = 0.75;
    bool isDashed = false;
};

enum class Preset { Rectangle, Rounded, Ellipse, Triangle, TriangleDown, Diamond };

} // namespace rundblick
