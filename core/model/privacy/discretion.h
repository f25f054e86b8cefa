// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// What stands for names, in the language of the reader. "%1" becomes a letter or a number.
struct StandIns {
    std::string title; // of the workshop
    std::string client;
    std::string ownBrand;
    std::string brand; // "Brand %1": A, B … in the order of the competitors
    std::string rater; // "Rater %1": 1, 2 … in the order of their slots
    std::string team; // "Team %1": 1, 2 …, whoever owns, leads or helps
};

// The workshop for eyes that must not know whose it is. Brands, raters, judges, participants,
// owners and responsibles have stand-ins, the same one wherever the same name stood; titles,
// client, colours and pictures, sources of quotes, measurements and imports, and the named versions
// are gone; where a name or a text mentions a brand, the client, a rater or an owner, in full or by
// a word they are called (hiding.h), the stand-in is there. All numbers are as they were, and every
// result is but for last digits: sums run in the order of names. What passed check() passes again.
Workshop discreetCopy(const Workshop& workshop, const StandIns& standIns);

// The same for a text about the workshop, such as cells on their way to another program, with tabs
// and line ends between them.
std::string discreetText(const Workshop& workshop, const StandIns& standIns, std::string_view text);

// The workshop as a client keeps it: all of its content, without the named versions and without
// what says who rated: names of raters, judges and participants, in texts too, and the files their
// ratings came from. Owners stay, their work is planned.
Workshop cleanCopy(const Workshop& workshop, const StandIns& standIns);

} // namespace rundblick
