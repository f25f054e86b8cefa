// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/journey/journeygeometry.h"

namespace rundblick {

// The emotion lane: every curve with a stroke and a marker of its own, named at its side and on the
// left. A filled marker was said by somebody, a hollow one is the mean of the placements.
void paintEmotionLane(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry);

// What of it stands on the left of the phases: what the curves are, and the ends of the scale.
void paintEmotionLegend(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry);

double emotionLabelHeight(const Ink& ink, const JourneyFigure& figure);

} // namespace rundblick
