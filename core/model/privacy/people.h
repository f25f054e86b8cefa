// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/privacy/discretion.h"

#include <map>

namespace rundblick {

// Who stands for whom: the same name has the same stand-in wherever it is.
struct Masks {
    std::map<Id<Brand>, std::string> brands;
    std::map<std::string, std::string, std::less<>> people; // raters, judges, participants
    std::map<std::string, std::string, std::less<>> teams; // owners, who leads, who helps
};

Masks masksFor(const Workshop& workshop, const StandIns& standIns);

} // namespace rundblick
