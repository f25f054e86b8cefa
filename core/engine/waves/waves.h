// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ratings/ratingframe.h"

#include <stop_token>

namespace rundblick {

// Unchanged: surely within the relevant difference. Tending: likely, but not proven. Open: neither,
// or too few raters.
enum class WaveVerdict { Open, Unchanged, Better, Worse, TendsBetter, TendsWorse };
template <>
inline constexpr std::array<std::string_view, 6> enumTexts<WaveVerdict>{
    "open", "unchanged", "better", "worse", "tends better", "tends worse"};

// What a wave says of a brand at a touchpoint, 0..100.
struct WaveValue {
    std::optional<double> value;
    std::optional<double> se; // unknown for a single rater
    std::optional<double> sd; // of the raters' values
    std::size_t n = 0; // raters
};

// From the wave before to this one, in points.
struct WaveChange {
    Interval interval; // 95 %
    std::optional<double> se;
    std::optional<double> df; // degrees of freedom, where there is a standard error
    std::optional<double> p; // two-sided; none with fewer than five raters in one of the waves
    std::optional<double> q; // over all changes
    WaveVerdict verdict = WaveVerdict::Open;
};

struct WaveRow {
    Id<Touchpoint> touchpoint;
    Id<Brand> brand;
    std::vector<WaveValue> values; // one per wave
    std::vector<WaveChange> changes; // one per wave, the first of them empty

    bool isRated() const; // in any of the waves
};

// The waves of a study side by side, the oldest first.
struct WaveComparison {
    std::vector<Id<Wave>> waves;
    std::vector<WaveRow> rows; // touchpoint by touchpoint, brands in their order

    const WaveRow* find(Id<Touchpoint> touchpoint, Id<Brand> brand) const;
};

// How the ratings are read where waves are compared: as the method says, but of all waves.
RatingFrame waveFrame(const Workshop& workshop, const Study& study, const Method& method);

// Those of the wave who speak for the values of the whole study.
Panel wavePanel(const Study& study, const Panel& voice, Id<Wave> wave);

// Compares what the raters of each wave say by the weights of the criteria that hold now; raters of
// no wave take no part, nor do values that a group agreed on. Each wave is tested against the one
// before it by Welch (1947), Biometrika 34: as if nobody answered in both, which is not known.
// Where somebody did, the changes are surer than they are said to be. The method's adjustment for
// many tests is over all that are shown. The wave that the method names makes no difference. Error:
// Cancelled.
Result<WaveComparison> compareWaves(const Workshop& workshop, const Study& study,
    const Method& method, const std::stop_token& stop);

} // namespace rundblick
