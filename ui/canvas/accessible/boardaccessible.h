// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace rundblick {

// Makes boards heard: a BoardView becomes a list, its items list items with name, description,
// state, place and the actions to go to and to press them. Once is enough; more does no harm.
void installBoardAccessibility();

} // namespace rundblick
