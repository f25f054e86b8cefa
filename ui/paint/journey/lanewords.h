// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journey/journeyfigure.h"

#include <QString>

namespace rundblick {

// The words of the journey's lanes, in the language of the translators that are installed.

QString titleOf(LaneKind lane); // "Needs"
QString explanationOf(LaneKind lane); // "what customers need there"
QString nameOf(const MoodCurve& curve); // "customers", "team, to be", "Families"
QString nameOf(Evidence evidence); // "Assumption" … "Measured"
QString nameOf(Grouping grouping); // "Channels" … "No groups"
QString nameOf(Sorting sorting); // "Own order" …
QString filterWords(const JourneyFigure& figure); // "Segment: Families · Voice: Customer"
QString emptyHint(LaneKind lane); // in a lane that says nothing yet

} // namespace rundblick
