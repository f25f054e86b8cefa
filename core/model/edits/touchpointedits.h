// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// Touchpoints with these names behind the last one, marked "rate this" while the short list has
// room. Names are trimmed; empty ones and names that exist already (or twice in the list) are left
// out. `placedIn`: they get a placement in this phase.
Edit addTouchpoints(const Workshop& workshop, const std::vector<std::string>& names,
    std::optional<Id<Phase>> placedIn = {});

Edit renameTouchpoint(const Workshop& workshop, Id<Touchpoint> id, std::string name);

// With their placements, links, ratings, curves, quotes and ideas.
Edit removeTouchpoints(const Workshop& workshop, const std::vector<Id<Touchpoint>>& ids);

Edit setChannel(const Workshop& workshop, Id<Touchpoint> id, Ownership ownership, Form form);
Edit markForRating(const Workshop& workshop, Id<Touchpoint> id, bool rated);
Edit forceVerdict(const Workshop& workshop, Id<Touchpoint> id, Forced verdict); // None: computed
Edit setOwner(const Workshop& workshop, Id<Touchpoint> id, std::string owner);

// The placement of a touchpoint in a phase for all segments; null where there is none.
const Placement* placementAt(const Workshop& workshop, Id<Touchpoint> touchpoint, Id<Phase> phase);

// A new placement for all segments; empty where there is one already.
Edit addPlacement(const Workshop& workshop, Id<Touchpoint> touchpoint, Id<Phase> phase);

// To another touchpoint, phase or both; empty where the target is taken.
Edit movePlacement(
    const Workshop& workshop, Id<Placement> id, Id<Touchpoint> touchpoint, Id<Phase> phase);

// With its steps and quotes; ideas stay with the touchpoint.
Edit removePlacement(const Workshop& workshop, Id<Placement> id);

} // namespace rundblick
