// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/matrixfigure.h"
#include "core/report/parts/wavesfigure.h"
#include "ui/support/strings.h"

#include <QPointF>

namespace rundblick {

class Ink;

// What stands beside the bars: on the screen a table of its own, on paper everything.
enum class WaveDetail { Changes, Everything };

// What changed since the wave before, on the screen and on paper: a row a touchpoint with its
// change as a bar from 0 and the whiskers of the 95 % interval; filled where it is proven, hollow
// where it is likely, before a band that is the least relevant difference. Borrows figure and
// style.
class WaveBars {
public:
    WaveBars(const WavesFigure& figure, const NumberStyle& style, WaveDetail detail);

    void fit(const Ink& ink, double width); // before it is painted

    double headHeight() const { return m_head; }
    double rowHeight() const { return m_row; }

    void paintHead(Ink& ink, QPointF corner) const;
    void paintRow(Ink& ink, const WavesRow& row, QPointF corner) const;

private:
    void fitHead(const Ink& ink);
    std::size_t end() const; // behind the last wave whose value is shown

    const WavesFigure& m_figure;
    const NumberStyle& m_style;
    WaveDetail m_detail;
    double m_width = 0.0;
    double m_name = 0.0; // widths
    double m_value = 0.0; // of each wave
    std::size_t m_first = 0; // wave whose value is shown; those before it have no room
    double m_bar = 0.0;
    double m_mark = 0.0;
    double m_test = 0.0; // of n and q
    double m_head = 0.0; // heights
    double m_row = 0.0;
};

// What is said of a change, as the matrix says it of a gap: proven, likely, or nothing.
GapMark markOf(WaveVerdict verdict);

} // namespace rundblick
