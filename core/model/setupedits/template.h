// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// What a template keeps of a workshop beside its phases, lanes, criteria and method.
struct TemplateParts {
    bool touchpoints = true; // with channel, owner, phases, roles and usage
    bool brands = false;
    bool segments = false; // with their personas
    std::string scenario; // name of the empty scenario that it begins with
};

// The structure of a workshop, for others to begin with: nothing that was rated, counted, said,
// spent or guessed, and nothing of the client. Roles and usage of placements stay as a first guess.
Workshop templateOf(const Workshop& workshop, const TemplateParts& parts);

} // namespace rundblick
