// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"

namespace rundblick {

// Settles what one side removed and the other changed or built on: a question for each record at
// the root of it. Where it is kept, the side that removed it has it again, with all that went
// along; where it is not, the other side loses it likewise. Afterwards what is missing on one side
// is as it was in the base on the other. Without a base it asks of all that only one side has.
void settleRemovals(Copies& copies);

} // namespace rundblick
