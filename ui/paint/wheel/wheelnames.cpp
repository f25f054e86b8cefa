// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/wheel/wheelnames.h"

#include "ui/paint/measure.h"
#include "ui/support/strings.h"

#include <QtMath>

#include <cmath>

namespace rundblick {
namespace {

constexpr double leastShare = 0.46; // of half the room that the wheel may not fall below
constexpr double elidedShare = 0.7; // what it takes on the screen, where names are shortened

// Small letters rather than shortened names: the wheel can be zoomed.
double leastNameSize(const Look& look)
{
    return measure(look, look.leastSize, 9.0);
}

class NameFitter {
public:
    NameFitter(const WheelFigure& figure, const std::vector<WheelSlice>& slices, const Ink& ink,
        QSizeF room)
        : m_slices(slices)
        , m_ink(ink)
        , m_room(room)
        , m_half(std::min(room.width(), room.height()) / 2.0)
        , m_slot(slices.empty() ? 360.0 : slices.front().to - slices.front().from)
    {
        for (const WheelSlice& slice : slices)
            m_texts.append(toQt(wedgeOf(figure, slice).name));
    }

    WheelNames fitted() const
    {
        WheelNames best = bestOf(m_texts);
        if (best.rim >= leastShare * m_half)
            return best;
        return m_ink.look().isPaper ? numbered() : elided();
    }

private:
    double sizeOfStyle() const { return m_ink.look().size(TextStyle::Small); }

    // Height that a name may have at this rim.
    double pitch(double rim) const
    {
        return std::min(qDegreesToRadians(m_slot), 1.0) * (rim + nameGap(m_ink.look()));
    }

    // How long a block of this height may be that begins at radius 0 of this direction.
    double reach(const WheelSlice& slice, double height) const
    {
        const double radians = qDegreesToRadians(slice.middle());
        const double across = std::abs(std::sin(radians));
        const double down = std::abs(std::cos(radians));
        const double inWidth
            = (m_room.width() / 2.0 - down * height / 2.0) / std::max(across, 1e-6);
        const double inHeight
            = (m_room.height() / 2.0 - across * height / 2.0) / std::max(down, 1e-6);
        return std::min(inWidth, inHeight);
    }

    // The narrowest block of at most this many lines that divides no word.
    TextBlock narrow(const QString& text, double size, int lines) const
    {
        const double whole = m_ink.width(text, TextStyle::Small, size);
        for (double share = 1.0 / lines; lines > 1 && share < 1.0; share += 0.06) {
            TextBlock block = m_ink.wrapped(text, whole * share, TextStyle::Small, size);
            if (block.lines.size() <= lines && !block.isHyphenated && !block.isOutside)
                return block;
        }
        return m_ink.wrapped(text, 2.0 * whole, TextStyle::Small, size); // one line for sure
    }

    WheelNames laidOut(const QStringList& texts, double size, int lines) const
    {
        WheelNames names;
        names.rim = 0.97 * m_half;
        double highest = 0.0;
        for (std::size_t i = 0; i < m_slices.size(); ++i) {
            names.blocks.push_back(narrow(texts[qsizetype(i)], size, lines));
            const QSizeF extent = names.blocks.back().extent;
            highest = std::max(highest, extent.height());
            const double rim
                = reach(m_slices[i], extent.height()) - extent.width() - nameGap(m_ink.look());
            names.rim = std::min(names.rim, rim);
        }
        if (highest > pitch(names.rim))
            names.rim = 0.0;
        return names;
    }

    WheelNames bestOf(const QStringList& texts) const
    {
        WheelNames best;
        double bestScore = 0.0;
        const double step = m_ink.look().isPaper ? 0.5 : 1.0;
        for (double size = sizeOfStyle(); size >= leastNameSize(m_ink.look()); size -= step)
            for (int lines = 1; lines <= 3; ++lines) {
                WheelNames names = laidOut(texts, size, lines);
                const double score = names.rim * std::sqrt(size);
                if (score > bestScore) {
                    bestScore = score;
                    best = std::move(names);
                }
            }
        return best;
    }

    WheelNames numbered() const
    {
        QStringList numbers;
        for (qsizetype i = 1; i <= m_texts.size(); ++i)
            numbers.append(QString::number(i));
        WheelNames names = bestOf(numbers);
        names.isNumbered = true;
        return names;
    }

    WheelNames elided() const
    {
        WheelNames names;
        names.rim = elidedShare * m_half;
        const double height = pitch(names.rim);
        const double line = 1.16 * m_ink.look().leastSize;
        for (std::size_t i = 0; i < m_slices.size(); ++i) {
            TextBlock block;
            if (height >= line) {
                const double length
                    = reach(m_slices[i], height) - names.rim - nameGap(m_ink.look());
                block = m_ink.fitted(m_texts[qsizetype(i)], {length, height},
                    {.style = TextStyle::Small, .maxLines = height > 2.2 * line ? 2 : 1});
            }
            names.blocks.push_back(block); // without room for a line: zoom in
        }
        return names;
    }

    const std::vector<WheelSlice>& m_slices;
    const Ink& m_ink;
    QSizeF m_room;
    double m_half;
    double m_slot; // degrees
    QStringList m_texts;
};

} // namespace

double nameGap(const Look& look)
{
    return measure(look, 3.0, 7.0);
}

WheelNames fittedNames(
    const WheelFigure& figure, const std::vector<WheelSlice>& slices, const Ink& ink, QSizeF room)
{
    return NameFitter(figure, slices, ink, room).fitted();
}

} // namespace rundblick
