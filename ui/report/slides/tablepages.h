// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/deck/slidepen.h"

namespace rundblick {

// A table before it is divided: heads, and rows of any number and height.
struct TablePlan {
    std::vector<TableColumn> columns;
    QStringList heads;
    std::vector<std::vector<TableCell>> rows;
    double size = 11.0; // of letters
    double height = slideRoom.height();
    bool isEven = false; // the last slide has about as many rows as the others
};

// The table on as many slides as it needs, its head on each; a row taller than a slide goes on in
// the next one.
std::vector<SlideTable> tablePages(const TablePlan& plan);

TableCell plainCell(const QString& text, DeckColour colour = DeckColour::Text, bool isBold = false);

} // namespace rundblick
