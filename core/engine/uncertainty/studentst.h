// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundblick {

// Student's t distribution for any df > 0, whole or not. A df of infinity is the normal
// distribution.

// P(T > t).
double tTail(double t, double df);

// The t with P(T <= t) = probability, 0.5 <= probability < 1.
double tQuantile(double probability, double df);

} // namespace rundblick
