// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/exportformats.h"

namespace rundblick {

// The formats of core/exchange, which other programs read: data, no pages.

std::unique_ptr<Rendering> makeJson(const ExportJob& job); // workshop.json
std::unique_ptr<Rendering> makeTables(const ExportJob& job); // touchpoints.csv, phases.csv, …

// journey.graphml and journey.dot, with the verdicts of the analysis. Refuse NothingToWrite where
// there is no touchpoint.
std::unique_ptr<Rendering> makeGraphMl(const ExportJob& job);
std::unique_ptr<Rendering> makeDot(const ExportJob& job);

// journey.mmd; refuses NothingToWrite where there is no phase.
std::unique_ptr<Rendering> makeMermaid(const ExportJob& job);

// measures.ics; refuses NothingToWrite where no measure has a date.
std::unique_ptr<Rendering> makeCalendar(const ExportJob& job);

} // namespace rundblick
