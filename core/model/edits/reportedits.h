// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// How the report is composed: templates, of which Setup::report is the one that is shown; none
// where nothing was chosen yet.

const ReportTemplate* shownReport(const Workshop& workshop); // null: none

// Shows a proposal: the template of its name where there is one, else a new one as proposed.
Edit showReport(const Workshop& workshop, const ReportTemplate& proposal);

// The shown template with another content; where none is shown `after` becomes a new one.
Edit changeReport(const Workshop& workshop, ReportTemplate after);

// A copy of `shown` under another name, which is shown then; the template that has the name already
// takes its content. Empty where the name is.
Edit saveReport(const Workshop& workshop, const ReportTemplate& shown, std::string_view name);

// Empty where the name is, or another template has it.
Edit renameReport(const Workshop& workshop, Id<ReportTemplate> id, std::string_view name);

Edit removeReport(const Workshop& workshop, Id<ReportTemplate> id);

} // namespace rundblick
