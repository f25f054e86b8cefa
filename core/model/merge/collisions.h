// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"

namespace rundblick {

// Settles what merging brought together though each copy was sound: two records of a base that now
// have one name (theirs gets a number) or fill one place (a question; what hangs on the one that
// gives way goes to the other), ratings of what was taken off the short list, and references to
// what is gone.
void settleCollisions(Copies& copies, Tables& merged);

} // namespace rundblick
