// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/waves/waves.h"

namespace rundblick {

// What changed from one wave of a study to the next, for one brand, as plain data. Draws nothing
// and decides nothing: verdicts are the engine's.

struct WavesRow {
    Id<Touchpoint> touchpoint;
    std::string name;
    std::vector<WaveValue> values; // one per wave
    WaveChange change; // to the wave that is shown
};

// How many rows carry which verdict; `unknown` have no change at all.
struct WavesCounts {
    std::size_t better = 0;
    std::size_t worse = 0;
    std::size_t likely = 0; // either way
    std::size_t unchanged = 0;
    std::size_t open = 0;
    std::size_t unknown = 0;
};

struct WavesFigure {
    Id<Brand> brand;
    std::string brandName;
    std::vector<std::string> waves; // names, the oldest first
    std::size_t shown = 0; // the last wave that can be compared with the one before it; 0: none
    std::vector<WavesRow> rows; // the largest change first, those without one last
    WavesCounts counts;
    double span = 0.0; // points; every interval lies in −span … +span; a multiple of 5
    double relevant = 0.0; // δ, points
};

// Without rows where nothing can be compared.
WavesFigure wavesFigure(
    const Workshop& workshop, const WaveComparison& comparison, Id<Brand> brand);

// The same of the own brand, compared by the method.
WavesFigure ownWavesFigure(const Workshop& workshop, const Method& method);

} // namespace rundblick
