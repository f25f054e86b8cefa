// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/board/linepieces.h"
#include "ui/report/map/mapnotes.h"
#include "ui/report/sections/keylist.h"

#include <map>

namespace rundblick {

class NumberStyle;

// The 360° map on paper, laid out for a radius: names on its chips, or numbers where names are too
// long. Whoever makes it completes it before it is painted.
class MapSheet {
public:
    enum class Chips { Named, Numbered };
    MapSheet(const MapFigure& figure, const NumberStyle& style, const Ink& ink, double radius,
        Chips chips);

    bool fits() const { return m_fits; } // within the radius, in letters that are read
    double radius() const { return m_scale * m_layout.outerRadius; }

    // Adds the further placements and the notes that have room. `room`: around the centre, points.
    void complete(const Ink& ink, const QRectF& room);
    bool hasGhosts() const { return !m_ghosts.empty(); }
    // What numbers and letters stand for, and the notes without room.
    std::vector<KeyEntry> key() const;

    void paint(Ink& ink, QPointF centre) const;

private:
    struct Ghost {
        std::size_t entry = 0; // index
        Box box;
    };

    QString textOf(std::size_t chip) const;
    QString textOfGhost(const MapEntry& entry) const;
    void numberChips();
    void layOut(const Ink& ink, double radius);
    void layOutGhosts(const Ink& ink);
    std::vector<QRectF> obstacles() const;
    void paintLines(Ink& ink) const;
    void paintLabels(Ink& ink, const std::vector<const MapLink*>& links,
        const std::vector<LinePieces>& lines) const;
    bool isOnDisc(const QRectF& room) const;
    void paintGhost(Ink& ink, const Ghost& ghost) const;
    void paintChip(Ink& ink, std::size_t chip) const;

    const MapFigure& m_figure;
    const NumberStyle& m_style;
    const bool m_isNumbered;
    bool m_fits = false;
    std::vector<std::size_t> m_order; // of the chips in the key
    std::map<Id<Touchpoint>, std::size_t> m_numbers;
    MapShape m_shape;
    MapLayout m_layout;
    double m_scale = 1.0;
    std::vector<QString> m_rim;
    std::vector<Ghost> m_ghosts;
    MapNotes m_notes;
};

} // namespace rundblick
