// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "ui/paint/ink.h"
#include "ui/report/flowpages.h"

namespace rundblick {

// A table of texts on as many pages as it needs, its head on each; rows are as high as their
// longest text.

struct PaperColumn {
    QString head;
    double weight = 1.0; // of the width that is left
    double width = 0.0; // fixed, points; 0: by weight
    Qt::Alignment align = Qt::AlignLeft;
};

struct PaperCell {
    QString text{};
    TextStyle style = TextStyle::Small;
    QColor color{}; // invalid: the look's
    // Drawn at its left, in a square as high as a letter.
    std::function<void(Ink& ink, const QRectF& square)> sign{};
};

struct PaperRow {
    std::vector<PaperCell> cells; // one per column; a title: only one
    bool isTitle = false; // of the rows that follow, over all columns
};

PaperCell verdictCell(std::optional<Cover> cover, const QString& name);

std::vector<PaintPage> tablePages(const std::vector<PaperColumn>& columns,
    const std::vector<PaperRow>& rows, const Ink& ink, QSizeF room);

} // namespace rundblick
