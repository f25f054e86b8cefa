// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/journey/journeyfigure.h"

#include <QPointF>

namespace rundblick {

class Ink;

// Small marks beside the dot of a placement, each with a shape of its own; what they stand for is
// in the tool tip and in the inspector.

void paintJourneyDot(Ink& ink, QPointF centre, double radius, const JourneyDot& dot);
double dotReach(const Ink& ink, double radius); // half the extent of a dot with its marks

// A speech bubble: filled for customers, hollow where only employees or experts speak.
void paintVoices(Ink& ink, QPointF centre, double radius, bool ofCustomers);

void paintIdea(Ink& ink, QPointF centre, double radius); // an amber diamond

// A hollow triangle: up where the team thinks it better than the customers, down where worse.
void paintGapMark(Ink& ink, QPointF centre, double radius, double gap);

} // namespace rundblick
