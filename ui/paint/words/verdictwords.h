// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/coverage/flippoint.h"
#include "core/engine/explain/quantity.h"

#include <QString>

namespace rundblick {

class NumberStyle;

// How sure the draws are of a verdict on blue, method.md 5.
Sureness surenessOf(double probabilityBlue, Cover verdict);

// "firm · 96 %": how many of the draws agree with the verdict.
QString surenessText(double probabilityBlue, Cover verdict, const NumberStyle& style);

// What the rule "share" would say, where it says otherwise than the cheapest cover; else empty.
QString shareRuleText(const TouchpointResult& touchpoint);

// How far the coverage of a phase falls without it; empty where that is unknown.
QString lossWithoutText(const TouchpointResult& touchpoint, const NumberStyle& style);

// "Becomes grey when the target falls below 74 %." The targets of `method` and phases are as they
// were when it was computed.
QString flipText(const FlipPoint& flip, const Analysis& analysis, const NumberStyle& style);

} // namespace rundblick
