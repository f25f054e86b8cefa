// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// A touchpoint to be made, from the catalogue or from a person.
struct NewTouchpoint {
    std::string name;
    Ownership ownership = Ownership::Unset;
    Form form = Form::Unset;
    bool parked = false;
    bool operator==(const NewTouchpoint&) const = default;
};

// Where on the map: a phase and a ring.
struct Spot {
    Id<Phase> phase;
    Role role = Role::Supporting;
};

// The touchpoints behind the last one, marked "rate this" while the short list has room (parked
// ones are not), placed at the spot if there is one. Names are trimmed; empty ones and names that
// exist already, or twice in the list, are left out.
Edit addNewTouchpoints(const Workshop& workshop, const std::vector<NewTouchpoint>& touchpoints,
    std::optional<Spot> spot = {}, EditKind kind = EditKind::AddTouchpoints);

// Placed at the spot for all segments, out of the parking lot. One that is in the phase already
// gets the role.
Edit placeTouchpoints(
    const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints, Spot spot);

// Off the map, with steps and quotes of the placements; they stay in the library.
Edit takeOffMap(const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints);

// Off the map and into the parking lot, without the mark "rate this" unless brands were rated.
Edit parkTouchpoints(const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints);

// Back to those not yet on the map, marked "rate this" while there is room.
Edit unparkTouchpoints(const Workshop& workshop, const std::vector<Id<Touchpoint>>& touchpoints);

// In order: those without a placement that are not parked, and those that are.
std::vector<const Touchpoint*> notOnMap(const Workshop& workshop);
std::vector<const Touchpoint*> parkedTouchpoints(const Workshop& workshop);

} // namespace rundblick
