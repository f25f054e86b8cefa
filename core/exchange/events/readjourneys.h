// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cleaning/cleaning.h"
#include "core/exchange/events/sessions.h"

namespace rundblick {

// A file of events on its way to journeys.
struct JourneyJob {
    EventSource source;
    EventColumns columns;
    SessionRules session;
    CleaningRules cleaning;
    std::filesystem::path scratch; // the folder for what memory does not hold
    std::size_t eventsInMemory = std::size_t{1} << 20U; // of 48 bytes
};

// What became of the events of a file.
struct EventTally {
    std::int64_t events = 0; // all of them
    std::int64_t unreadable = 0; // of no customer, without a time, damaged
    std::int64_t repeated = 0; // the same as another
    std::int64_t journeys = 0;
    std::int64_t conversions = 0;
    std::optional<Error> problem = {}; // of the first that cannot be read
};

struct JourneysRead {
    ObservedJourneys journeys;
    EventTally tally;
};

// Reads any number of events within bounded memory, in whatever order they are, and makes clean
// journeys of them. What cannot be read of them is left out. Refuses what openEvents() refuses,
// EventsEmpty where there is none, the first problem where none can be read, RoomFull where there
// are more than mostObservedJourneys different journeys or too many touchpoints, EventsUnsorted
// where the scratch folder has no room, and Cancelled.
Result<JourneysRead> readJourneys(const JourneyJob& job, const GoesOn& goesOn);

// The first journeys of a file with the names as they are, to choose rules by.
struct JourneySample {
    JourneysRead read; // of at most a thousand journeys
    std::vector<std::pair<std::string, std::int64_t>>
        activities; // how often, the most frequent first
    std::vector<std::string> times; // as they stand there
};

// The same from the start of the file, with no rules of cleaning.
Result<JourneySample> sampleJourneys(const JourneyJob& job);

// What is recognised of a file, before a person corrects it: its columns and the touchpoint.
JourneyJob proposedJob(const EventStart& start, std::filesystem::path scratch);

// What a sample shows: the goal, how dates are written, what is noise.
void proposeRules(const JourneySample& sample, JourneyJob& job);

} // namespace rundblick
