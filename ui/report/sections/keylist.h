// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "ui/report/papersection.h"

namespace rundblick {

// What numbers and letters of a picture stand for: titles and entries in columns, beside the
// picture and on pages that follow.
struct KeyEntry {
    QString sign; // "12", "A"; empty: none
    QString text;
    bool isTitle = false;
    std::optional<Cover> cover{}; // of an entry with a verdict
    bool hasCover = false;
};

class KeyList {
public:
    // Fills the columns of `beside`, a part of the first page, then whole pages of this size.
    KeyList(std::vector<KeyEntry> entries, const Ink& ink, const QRectF& beside, QSizeF room);

    std::size_t pages() const { return m_pages; } // beyond the first
    void paint(Ink& ink, std::size_t page, QPointF origin) const; // 0: beside the picture

private:
    struct Placed {
        KeyEntry entry;
        std::size_t page = 0;
        QRectF rect;
    };
    void place(const Ink& ink, const QRectF& beside, QSizeF room);
    static double heightOf(const Ink& ink, const KeyEntry& entry, double width);

    std::vector<Placed> m_entries;
    std::size_t m_pages = 0;
};

} // namespace rundblick
