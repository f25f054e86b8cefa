// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/journeybuilder.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace rundblick {
namespace {

constexpr double minuteInMicroseconds = 60e6;
constexpr std::size_t mostLookedBack = 16; // events at the same time

} // namespace

JourneyBuilder::JourneyBuilder(const SessionRules& session, const CleaningRules& cleaning)
    : m_session(session)
    , m_cleaning(cleaning)
    , m_gap(std::llround(session.gap.value_or(0.0) * minuteInMicroseconds))
{
}

void JourneyBuilder::add(const PackedEvent& event)
{
    if (!m_last || !m_last->isOfSameCustomer(event)) {
        finish();
        m_hasConverted = false;
    } else if (isRepeated(event)) {
        ++m_repeated;
        return;
    } else if (endsBefore(event)) {
        close(m_isGood);
    }
    if (m_last && (m_last->time != event.time || !m_last->isOfSameCustomer(event)))
        m_now.clear();
    if (m_now.size() == mostLookedBack)
        m_now.erase(m_now.begin());
    m_now.push_back(event);
    m_last = event;
    if (m_hasConverted && m_session.endsAtConversion)
        return;
    m_isGood = m_isGood || (event.flags & HasGoodOutcome) != 0;
    if (event.value != 0.0 && (event.flags & (IsConversion | HasGoodOutcome)) != 0)
        m_journey.value = event.value;
    if ((event.flags & IsConversion) != 0)
        close(true);
    else if (event.step != 0)
        addStep(event.step - 1);
}

bool JourneyBuilder::isRepeated(const PackedEvent& event) const
{
    if (m_session.keepsRepeated || (event.flags & HasTime) == 0 || m_last->time != event.time)
        return false;
    return std::ranges::any_of(m_now, [&](const PackedEvent& other) {
        return other.step == event.step && other.flags == event.flags && other.value == event.value;
    });
}

bool JourneyBuilder::endsBefore(const PackedEvent& event) const
{
    return m_gap > 0 && (event.flags & HasTime) != 0 && event.time - m_last->time > m_gap;
}

// Repeats that are merged anyway take no room.
void JourneyBuilder::addStep(std::uint32_t name)
{
    std::vector<std::uint32_t>& steps = m_journey.steps;
    if (m_cleaning.mergesRepeats && !steps.empty() && steps.back() == name)
        return;
    const bool keepsFirst = m_cleaning.kept == KeptEnd::First && m_cleaning.longest;
    if (steps.size() == 2 * std::size_t{mostSteps} && !keepsFirst)
        steps.erase(steps.begin(), steps.end() - mostSteps);
    if (steps.size() < 2 * std::size_t{mostSteps})
        steps.push_back(name);
}

void JourneyBuilder::finish()
{
    close(m_isGood);
}

// A journey without a touchpoint says nothing of any.
void JourneyBuilder::close(bool isConverted)
{
    ObservedJourney journey = std::exchange(m_journey, {});
    m_hasConverted = m_hasConverted || isConverted;
    m_isGood = false;
    if (journey.steps.empty())
        return;
    if (!m_cleaning.minimum)
        cleanSteps(journey.steps, m_cleaning);
    if (journey.steps.size() > std::size_t{mostSteps})
        journey.steps.erase(journey.steps.begin(), journey.steps.end() - mostSteps);
    journey.conversions = isConverted ? 1.0 : 0.0;
    journey.nulls = isConverted ? 0.0 : 1.0;
    if (!isConverted)
        journey.value = 0.0;
    ++m_journeys;
    m_conversions += isConverted ? 1 : 0;
    m_counts.add(std::move(journey));
}

} // namespace rundblick
