// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundblick {

// Makes the journey heard: a JourneyView becomes a table. Its first row are the phases (in a moment
// of truth the steps), its first column the titles of lanes, groups and touchpoints; cells have
// name, description, state, place and the action to go to them. Once is enough; more does no harm.
void installJourneyAccessibility();

} // namespace rundblick
