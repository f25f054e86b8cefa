// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journey/journeyfigure.h"
#include "ui/paint/ink.h"

namespace rundblick {

// The texts of a lane's cell, broken into the lines that its column needs; nothing is cut.

// What stands before a text; a shape beside the words, so that colour is never alone.
enum class LaneSign { None, Lead, Help, Warning, Idea };

struct LaneParagraph {
    TextBlock block;
    QColor color;
    LaneSign sign = LaneSign::None;
};

struct LaneTexts {
    std::vector<LaneParagraph> paragraphs;
    double height = 0.0;
};

// `width` is that of the text, without the padding of its cell.
LaneTexts laneTexts(const Ink& ink, const LaneRow& row, std::size_t column, double width);

void paintLaneTexts(Ink& ink, const LaneTexts& texts, QPointF corner);

double laneTextSize(const Look& look, double width); // of the letters

} // namespace rundblick
