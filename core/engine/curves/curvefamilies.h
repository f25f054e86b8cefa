// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/curves/curves.h"

namespace rundblick {

// What each family beside Hill says; curves.h chooses among them and is the way in. Spends > 0,
// shares of the amplitude in (0, 1), amplitudes > 0.

double exponentialShare(const ResponseCurve& curve, double spend);
double exponentialMarginal(const ResponseCurve& curve, double spend);
double exponentialSpend(const ResponseCurve& curve, double share);
double exponentialLnRise(const ResponseCurve& curve);
std::optional<StationaryPoint> exponentialStationary(const PreparedCurve& curve, double lnSlope);

double logisticShare(const ResponseCurve& curve, double spend);
double logisticMarginal(const ResponseCurve& curve, double spend);
double logisticSpend(const ResponseCurve& curve, double share);
double logisticLnRise(const ResponseCurve& curve);
std::optional<StationaryPoint> logisticStationary(const PreparedCurve& curve, double lnSlope);

double tablePaidEffect(const ResponseCurve& curve, double spend);
double tableMarginal(const ResponseCurve& curve, double spend);
double tableSpend(const ResponseCurve& curve, double paidEffect);
double tableInflection(const ResponseCurve& curve);

} // namespace rundblick
