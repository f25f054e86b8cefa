// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/events/eventsorter.h"
#include "core/exchange/events/readjourneys.h"
#include "core/exchange/roster.h"

namespace rundblick {

// The numbers of touchpoints by their names, clean already.
class TouchpointNumbers {
public:
    explicit TouchpointNumbers(const CleaningRules& rules)
        : m_rules(rules)
    {
    }

    // From 1; 0 where the name is left out.
    std::uint32_t numberOf(std::string_view name);

    std::size_t size() const { return m_names.size(); }
    std::vector<std::string> take() { return std::move(m_names); }

private:
    using Numbers = std::unordered_map<std::string, std::uint32_t, TextHash, std::equal_to<>>;

    const CleaningRules& m_rules;
    std::vector<std::string> m_names;
    Numbers m_numbers; // of clean names
    Numbers m_known; // of names as they stand in the file, some of them
};

// Packs what is told of an event, and counts what cannot be.
class EventPacker {
public:
    explicit EventPacker(const JourneyJob& job);

    // Nothing where the event cannot be read; the tally says so.
    std::optional<PackedEvent> packed(const EventRows& event);

    TouchpointNumbers& touchpoints() { return m_touchpoints; }
    EventTally& tally() { return m_tally; }
    Error errorAt(
        Code code, EventField field, const EventRows& event, std::string_view value = {}) const;

private:
    std::optional<Error> problemOf(const EventRows& event, PackedEvent& packed) const;
    double valueOf(const EventRows& event) const;

    const JourneyJob& m_job;
    const bool m_hasTimes;
    TouchpointNumbers m_touchpoints;
    EventTally m_tally;
};

} // namespace rundblick
