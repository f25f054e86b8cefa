// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/mixcoupled/mixcoupling.h"

#include <vector>

namespace rundblick {

// The spends of a mix that keeps all limits, made tight where it leaves something over: money goes
// where it brings the most effect; effect beyond what was asked is taken back where that saves the
// most money. One item moves at a time, and which items run does not change. The way from inside
// ends a little before the limits, and on the convex part of a curve at the end of a span: there
// the last step to the limit is this one.
std::vector<double> tightened(
    const MixSearch& search, const MixCoupling& coupling, std::vector<double> spend);

} // namespace rundblick
