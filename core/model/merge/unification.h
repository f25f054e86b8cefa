// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"

namespace rundblick {

// Gives what both copies made, each under an id of its own, one id: records of the same name where
// the person says so, and what fills the same place (a placement in a phase, a rating of a cell, a
// link). Raters who were given the same slot get one each, and the columns follow. Afterwards equal
// ids mean the same record. Symmetric but for a name that is to be changed: theirs is.
void unify(Copies& copies);

} // namespace rundblick
