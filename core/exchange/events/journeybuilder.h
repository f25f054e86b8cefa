// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/cleaning/cleaning.h"
#include "core/exchange/events/eventsorter.h"
#include "core/exchange/events/sessions.h"

#include <optional>

namespace rundblick {

// What an event is beside its touchpoint.
enum EventFlag : std::uint32_t { IsConversion = 1, HasGoodOutcome = 2, HasTime = 4 };

inline constexpr std::size_t mostObservedJourneys = 300'000; // different ones

// Makes journeys of packed events that come in the order of customers and time.
class JourneyBuilder {
public:
    JourneyBuilder(const SessionRules& session, const CleaningRules& cleaning);

    void add(const PackedEvent& event);
    void finish(); // the last journey

    std::int64_t repeated() const { return m_repeated; } // events that were there already
    std::int64_t journeys() const { return m_journeys; }
    std::int64_t conversions() const { return m_conversions; }
    std::size_t different() const { return m_counts.size(); }
    std::vector<ObservedJourney> take() { return m_counts.take(); }

private:
    bool isRepeated(const PackedEvent& event) const;
    bool endsBefore(const PackedEvent& event) const;
    void addStep(std::uint32_t name);
    void close(bool isConverted);

    const SessionRules& m_session;
    const CleaningRules& m_cleaning;
    const std::int64_t m_gap; // microseconds; 0: none
    JourneyCounts m_counts;
    std::vector<PackedEvent> m_now; // of one customer at one time, the newest of them
    std::optional<PackedEvent> m_last;
    ObservedJourney m_journey;
    bool m_isGood = false; // an outcome said so
    bool m_hasConverted = false; // the customer, before
    std::int64_t m_repeated = 0;
    std::int64_t m_journeys = 0;
    std::int64_t m_conversions = 0;
};

} // namespace rundblick
