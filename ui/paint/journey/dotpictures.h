// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journey/journeyfigure.h"

#include <QPixmap>

#include <map>
#include <tuple>

class QPainter;

namespace rundblick {

struct Look;

// Dots that look alike are drawn once for a scale and then copied: a full matrix has more than a
// thousand of them, but some dozens of looks.
class DotPictures {
public:
    explicit DotPictures(const Look& look)
        : m_look(look)
    {
    }

    // Around the origin of the painter, which may be moved and scaled alike in both directions.
    void paint(QPainter& painter, double radius, const JourneyDot& dot);

private:
    // Radius, experience, assumed, moment of truth, whose voices, ideas, gap.
    using Key = std::tuple<double, int, bool, bool, int, bool, int>;
    const QPixmap& picture(double radius, const JourneyDot& dot);

    const Look& m_look;
    double m_scale = 0.0; // of the pictures, from the units of the scene …
    double m_ratio = 1.0; // … to logical pixels, and from these to those of the screen
    std::map<Key, QPixmap> m_pictures;
};

} // namespace rundblick
