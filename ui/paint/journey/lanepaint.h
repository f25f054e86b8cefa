// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/journey/journeygeometry.h"
#include "ui/paint/journey/lanetexts.h"

namespace rundblick {

// The lanes above the journey matrix. A scene item paints one of them; paper paints all.

void paintLaneCard(Ink& ink, const JourneyGeometry& geometry); // with the lines between phases

// `texts` are those of its columns as laneTexts() breaks them; made here where it is empty.
void paintLane(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry,
    const JourneyLane& lane, const std::vector<LaneTexts>& texts = {});

void paintLaneTitle(Ink& ink, const JourneyFigure& figure, const JourneyGeometry& geometry,
    const JourneyLane& lane);

std::vector<LaneTexts> laneTextsOf(const Ink& ink, const JourneyFigure& figure,
    const JourneyGeometry& geometry, const JourneyLane& lane);

// The border between value creation and value enhancement in the company's lane.
QRectF trackRect(const JourneyGeometry& geometry, const QRectF& lane);
void paintTrack(Ink& ink, const JourneyGeometry& geometry, const QRectF& lane, double border);

} // namespace rundblick
