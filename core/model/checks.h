// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace rundblick {

// Whether the edit may be applied to this workshop. Refuses
// - EditOutdated: a "before" differs from the record as it is;
// - NameEmpty, NameTaken, NameTooLong: names are unique per kind;
// - ValueOutOfRange: a number outside the range of its field, or not finite; a text too long; a
//   rating off the scale of its criterion;
// - TextNotUtf8: a text that no file could hold;
// - ReferenceMissing: a record would refer to one that is not there, or a link lacks an end;
// - OnlyOne: a second own brand, placement at a touchpoint in a phase for a segment, column or
// group
//   value of a cell, curve of a touchpoint, rater in a slot, place of a node, text of a lane,
//   emotion, part of a role in a phase, guess of a participant, setup or method;
// - Inconsistent: an end of a link with a touchpoint too many, codes that do not fill their width;
// - TooManyRecords: more phases, brands or criteria than a workshop holds (mostOf);
// - TooManyRated, TooManyTouchpoints, NotMarkedForRating: the limits of the short and long list;
//   a touchpoint that has ratings by brand stays marked (influence is rated of any).
Status check(const Workshop& workshop, const Edit& edit);

// The same rules for all records of a workshop that came from a file.
Status check(const Workshop& workshop);

} // namespace rundblick
