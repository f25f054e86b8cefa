// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace rundblick {

class BoardScene;

// The notes of a board as items of its scene: all of them, or those that an edit names.
void showNotes(BoardScene& scene, const Workshop& workshop, Board board);
void followNotes(BoardScene& scene, const Edit& edit, Board board);

} // namespace rundblick
