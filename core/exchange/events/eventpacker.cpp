// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/eventpacker.h"

#include "core/base/text.h"
#include "core/exchange/cleaning/pattern.h"
#include "core/exchange/events/eventtime.h"
#include "core/exchange/events/journeybuilder.h"

#include <algorithm>
#include <cstring>

namespace rundblick {
namespace {

constexpr std::size_t mostKnown = 100'000;

std::uint64_t mixed(std::uint64_t word)
{
    word = (word ^ (word >> 30U)) * 0xBF58476D1CE4E5B9U; // the finalizer of SplitMix64
    word = (word ^ (word >> 27U)) * 0x94D049BB133111EBU;
    return word ^ (word >> 31U);
}

std::uint64_t hashOf(std::string_view text, std::uint64_t seed)
{
    std::uint64_t hash = mixed(seed + text.size());
    for (std::size_t at = 0; at < text.size(); at += sizeof(std::uint64_t)) {
        std::uint64_t word = 0;
        std::memcpy(&word, text.data() + at, std::min(sizeof(word), text.size() - at));
        hash = mixed(hash ^ word) + 0x9E3779B97F4A7C15U;
    }
    return hash;
}

// Two names in a million million have the same number by chance in no file that there is.
void setCustomer(PackedEvent& event, std::string_view customer, std::string_view session)
{
    event.customerHigh = hashOf(session, hashOf(customer, 1));
    event.customerLow = hashOf(session, hashOf(customer, 2));
}

// As the name of a record may be.
std::string plainName(std::string name)
{
    std::ranges::replace_if(
        name, [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; }, ' ');
    return shortened(std::string(trimmed(name)), longestName);
}

} // namespace

std::uint32_t TouchpointNumbers::numberOf(std::string_view name)
{
    if (name.empty())
        return 0;
    if (const auto known = m_known.find(name); known != m_known.end())
        return known->second;
    std::uint32_t number = 0;
    if (std::string clean = cleanedName(plainName(std::string(name)), m_rules); !clean.empty()) {
        const auto [place, isNew]
            = m_numbers.try_emplace(clean, static_cast<std::uint32_t>(m_names.size() + 1));
        if (isNew)
            m_names.push_back(std::move(clean));
        number = place->second;
    }
    if (m_known.size() == mostKnown)
        m_known.clear();
    m_known.emplace(name, number);
    return number;
}

EventPacker::EventPacker(const JourneyJob& job)
    : m_job(job)
    , m_hasTimes(!job.columns[EventField::Time].empty())
    , m_touchpoints(job.cleaning)
{
}

Error EventPacker::errorAt(
    Code code, EventField field, const EventRows& event, std::string_view value) const
{
    Error error{code,
        {{"file", m_job.source.table.path.filename().string()}, {"row", event.row()},
            {"column", m_job.columns[field]}},
        {}};
    if (!value.empty())
        error.values.emplace_back("value", std::string(value));
    return error;
}

// What keeps an event from being one; sets the time.
std::optional<Error> EventPacker::problemOf(const EventRows& event, PackedEvent& packed) const
{
    if (event.problem())
        return event.problem();
    if (event.at(EventField::Customer).empty())
        return errorAt(Code::EventFieldMissing, EventField::Customer, event);
    if (!m_hasTimes)
        return {};
    const std::string_view text = event.at(EventField::Time);
    if (text.empty())
        return errorAt(Code::EventFieldMissing, EventField::Time, event);
    const std::optional<std::int64_t> time = parseEventTime(text, m_job.session.monthFirst);
    if (!time)
        return errorAt(Code::NotATime, EventField::Time, event, text);
    packed.time = *time;
    packed.flags |= HasTime;
    return {};
}

double EventPacker::valueOf(const EventRows& event) const
{
    const std::string_view text = event.at(EventField::Value);
    if (text.empty())
        return 0.0;
    if (m_job.source.isJson)
        return parseNumber(text).value_or(0.0);
    return parseNumber(text, m_job.source.table.dialect.decimalComma).value_or(0.0);
}

std::optional<PackedEvent> EventPacker::packed(const EventRows& event)
{
    ++m_tally.events;
    PackedEvent packed{.row = event.row()};
    if (std::optional<Error> problem = problemOf(event, packed)) {
        ++m_tally.unreadable;
        if (!m_tally.problem)
            m_tally.problem = std::move(problem);
        return {};
    }
    const std::string_view session
        = m_job.session.perSession ? event.at(EventField::Session) : std::string_view();
    setCustomer(packed, event.at(EventField::Customer), session);
    packed.value = valueOf(event);
    const std::string_view activity = event.at(EventField::Activity);
    const bool isConversion = std::ranges::any_of(m_job.session.conversions,
        [&](const std::string& pattern) { return fitsPattern(activity, pattern); });
    packed.flags |= isConversion ? IsConversion : 0U;
    packed.flags |= meansConversion(event.at(EventField::Outcome)) ? HasGoodOutcome : 0U;
    packed.step = isConversion ? 0 : m_touchpoints.numberOf(touchpointOf(event, m_job.session));
    return packed;
}

} // namespace rundblick
