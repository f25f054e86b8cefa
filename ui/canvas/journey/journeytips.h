// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/journey/journeyscene.h"

namespace rundblick {

// What a place of the board says in full, for the tool tip and for those who hear it: plain text,
// several lines. Everything that is drawn as a sign is a word here.
QString explanationOf(
    const JourneyScene& board, const Surroundings& surroundings, const BoardPlace& place);

} // namespace rundblick
