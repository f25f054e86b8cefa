// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/wavesfigure.h"

#include <QString>

namespace rundblick {

class NumberStyle;

// The words around waves, in the language of the reader.

// "better", "tends to be worse": what stands behind a sign.
QString nameOf(WaveVerdict verdict);

// How it was judged, of a change that can be asked where it comes from.
QString judgementOf(WaveVerdict verdict);

// What is compared with what: "From 2025 to 2026".
QString stepOf(const WavesFigure& figure);

// "2 better · 1 worse · 3 likely (hollow) · 4 unchanged · 5 open"
QString summaryOf(const WavesCounts& counts);

// "0.018", "< 0.001"
QString probabilityText(double value, const NumberStyle& style);

// Standard error, interval and test of a change; why not, where there is none.
QString testOf(const WaveChange& change, const NumberStyle& style);

} // namespace rundblick
