// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"

namespace rundblick {

// The slots of raters are places in every column, and two copies may have given one to different
// people.

// Gives each new rater of either copy a slot that nobody else has or had, with the ratings in it,
// unless the one it has is such.
void separateSlots(Copies& copies);

// Afterwards: each new rater returns to the slot it had, where that is free.
void returnSlots(const Copies& copies, Tables& merged);

} // namespace rundblick
