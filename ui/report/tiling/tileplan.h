// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/reporttemplate.h"

#include <QRectF>
#include <QString>

namespace rundblick {

inline constexpr double pointsPerMillimetre = 72.0 / 25.4;

// How a poster is cut into sheets that are printed one by one and glued together: neighbours show
// the same strip of 10 mm. All lengths are points.
struct TilePlan {
    static constexpr double overlap = 10.0 * pointsPerMillimetre;
    static constexpr double margin = 10.0 * pointsPerMillimetre; // of a sheet, for the crop marks

    QSizeF poster;
    QSizeF sheet;
    std::size_t columns = 1;
    std::size_t rows = 1;

    std::size_t count() const { return columns * rows; }
    // The part of the poster that a tile shows; tiles go row by row.
    QRectF part(std::size_t tile) const;
    // Where that is on the sheet.
    QRectF place(std::size_t tile) const;
    QString name(std::size_t tile) const; // "B2": second column, second row

    bool hasRight(std::size_t tile) const { return tile % columns + 1 < columns; }
    bool hasBelow(std::size_t tile) const { return tile / columns + 1 < rows; }
};

// With the fewest sheets, upright or on their long side. `paper`: not None.
TilePlan tilePlan(QSizeF poster, TilePaper paper);

} // namespace rundblick
