// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/maplayout.h"
#include "core/report/mapfigure.h"
#include "ui/paint/board/boardnote.h"

#include <optional>

namespace rundblick {

// The notes of the map on paper: in the ring and the direction where they lie on the screen, or as
// near to it as they cover nothing. What finds no room is told apart.
class MapNotes {
public:
    MapNotes() = default;

    // Within `room`, off the `obstacles`; lengths are those of the layout, its centre the origin.
    void layOut(const Ink& ink, const MapFigure& figure, const MapLayout& layout,
        const QRectF& room, const std::vector<QRectF>& obstacles);

    const std::vector<QString>& homeless() const { return m_homeless; } // texts without room
    std::vector<QRectF> frames() const;
    void paintLeads(Ink& ink) const; // from those that gave way to their places
    void paint(Ink& ink) const;

private:
    struct Placed {
        QRectF frame;
        TextBlock text;
        std::optional<QPointF> meant; // where it lies on the screen and not here
    };

    std::vector<Placed> m_placed;
    std::vector<QString> m_homeless;
};

} // namespace rundblick
