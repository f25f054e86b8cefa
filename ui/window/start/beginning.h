// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/setup/phasesets.h"
#include "ui/window/start/owntemplates.h"

#include <variant>

namespace rundblick {

// What a new workshop begins with: a workshop that is baked into the program, an empty one with a
// set of phases, or a template of the person's own.
using Beginning = std::variant<Template, PhaseSetKind, OwnTemplate>;

std::vector<Beginning> bakedBeginnings(); // all but the sample
std::vector<Beginning> allBeginnings(); // with the person's own at the end

QString textOf(const Beginning& beginning); // of a baked one on the command line: "procurement"

QString nameOf(Template which);
QString nameOf(const Beginning& beginning);
QString descriptionOf(const Beginning& beginning); // one or two lines

// Writes the new workshop where it shall lie.
Status writeBeginning(const Beginning& beginning, Language language, const QString& path);

} // namespace rundblick
