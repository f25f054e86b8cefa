// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// The few words of a calendar, in the language of its reader.
struct CalendarWords {
    std::string touchpoint = "Touchpoint";
    std::string owner = "Owner";
    std::string budget = "Budget";
    std::string indicator = "Measured by";
};

// The measures that have a date as a calendar (iCalendar, RFC 5545): events of whole days, by their
// start, none of which says that somebody is busy. An event keeps its UID, so that a calendar that
// is sent again takes the place of the one before; the same workshop gives the same bytes.
std::string measureCalendar(const Workshop& workshop, const CalendarWords& words);

// Whether there is a measure with a date.
bool hasDatedMeasures(const Workshop& workshop);

} // namespace rundblick
