// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/reportedits.h"
#include "core/report/parts/reportsection.h"
#include "ui/report/reportpages.h"

namespace rundblick {

// What reports are proposed, in the language of the program: the full report first.
std::vector<ReportTemplate> proposedReports();

// The one that the workshop shows, or the full report where nothing was chosen yet.
ReportTemplate shownTemplate(const Workshop& workshop);

// How that goes to paper.
PaperOptions shownPaper(const Workshop& workshop);

// Its sections; those that are unknown are left out.
std::vector<ReportSection> sectionsOf(const ReportTemplate& shown);

} // namespace rundblick
