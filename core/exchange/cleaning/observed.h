// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <cstdint>
#include <unordered_map>

namespace rundblick {

// A journey and how often it was observed: with a conversion, and without.
struct ObservedJourney {
    std::vector<std::uint32_t> steps; // numbers of names
    double conversions = 0.0;
    double value = 0.0; // of all its conversions together
    double nulls = 0.0;
    bool operator==(const ObservedJourney&) const = default;
};

// What customers did, each journey once.
struct ObservedJourneys {
    std::vector<std::string> names; // of the touchpoints
    std::vector<ObservedJourney> journeys;
    bool operator==(const ObservedJourneys&) const = default;
};

// Collects journeys: those with the same steps are counted together.
class JourneyCounts {
public:
    void add(ObservedJourney journey)
    {
        const auto [first, last] = m_places.equal_range(hashOf(journey.steps));
        for (auto place = first; place != last; ++place) {
            ObservedJourney& known = m_journeys[place->second];
            if (known.steps != journey.steps)
                continue;
            known.conversions += journey.conversions;
            known.value += journey.value;
            known.nulls += journey.nulls;
            return;
        }
        m_places.emplace(hashOf(journey.steps), static_cast<std::uint32_t>(m_journeys.size()));
        m_journeys.push_back(std::move(journey));
    }

    std::size_t size() const { return m_journeys.size(); }
    std::vector<ObservedJourney> take() { return std::move(m_journeys); }

private:
    static std::uint64_t hashOf(const std::vector<std::uint32_t>& steps)
    {
        std::uint64_t hash = steps.size();
        for (const std::uint32_t step : steps)
            hash = (hash ^ step) * 0x9E3779B97F4A7C15U + (hash >> 29U);
        return hash;
    }

    std::vector<ObservedJourney> m_journeys;
    std::unordered_multimap<std::uint64_t, std::uint32_t> m_places; // by the hash of the steps
};

} // namespace rundblick
