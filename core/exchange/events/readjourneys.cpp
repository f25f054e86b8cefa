// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/readjourneys.h"

#include "core/exchange/events/eventpacker.h"
#include "core/exchange/events/eventtime.h"
#include "core/exchange/events/journeybuilder.h"
#include "core/model/rating.h"
#include "core/model/workshop.h"

#include <algorithm>
#include <limits>
#include <map>

namespace rundblick {
namespace {

constexpr std::size_t mostNames = 100'000; // of touchpoints, before the rare ones are left out
constexpr std::int64_t eventsBetweenLooks = 4096;
constexpr double shareOfReading = 0.85; // of the whole work

EventField touchpointField(const SessionRules& session)
{
    switch (session.touchpoint) {
    case TouchpointBy::Page:
        return EventField::Page;
    case TouchpointBy::Channel:
        return EventField::Source;
    default:
        return EventField::Activity;
    }
}

struct Most {
    std::int64_t events = std::numeric_limits<std::int64_t>::max();
    std::int64_t journeys = std::numeric_limits<std::int64_t>::max();
};

class Reading {
public:
    Reading(const JourneyJob& job, const GoesOn& goesOn)
        : m_job(job)
        , m_goesOn(goesOn)
        , m_packer(job)
        , m_sorter(job.scratch, job.eventsInMemory)
    {
    }

    // Of so many events and journeys; `told` sees each event.
    Result<JourneysRead> run(const Most& most, const auto& told)
    {
        Result<std::unique_ptr<EventRows>> rows = openEvents(m_job.source, m_job.columns);
        if (!rows)
            return rows.error();
        if (const Status packed = pack(**rows, most.events, told); !packed)
            return packed.error();
        EventTally& tally = m_packer.tally();
        if (m_sorter.count() == 0 && tally.problem)
            return *tally.problem;
        if (m_sorter.count() == 0)
            return Error{Code::EventsEmpty, {{"file", fileName()}}, {}};
        if (const Status sorted = m_sorter.finish(); !sorted)
            return named(sorted.error());
        return build(most.journeys);
    }

private:
    Status pack(EventRows& rows, std::int64_t mostEvents, const auto& told)
    {
        const EventTally& tally = m_packer.tally();
        while (tally.events < mostEvents) {
            if (tally.events % eventsBetweenLooks == 0
                && !m_goesOn(rows.progress() * shareOfReading))
                return Error{Code::Cancelled, {}, {}};
            const Result<bool> more = rows.next();
            if (!more)
                return more.error();
            if (!*more)
                break;
            told(rows);
            const std::optional<PackedEvent> event = m_packer.packed(rows);
            if (!event)
                continue;
            if (m_packer.touchpoints().size() > mostNames)
                return full(Code::InventoryFull, rows, Touchpoint::table, mostTouchpoints);
            if (const Status added = m_sorter.add(*event); !added)
                return named(added.error());
        }
        return ok();
    }

    Result<JourneysRead> build(std::int64_t mostJourneys)
    {
        JourneyBuilder builder(m_job.session, m_job.cleaning);
        PackedEvent event;
        for (std::int64_t i = 0; builder.journeys() < mostJourneys; ++i) {
            const double done = static_cast<double>(i) / static_cast<double>(m_sorter.count());
            if (i % eventsBetweenLooks == 0
                && !m_goesOn(shareOfReading + done * (1.0 - shareOfReading)))
                return Error{Code::Cancelled, {}, {}};
            const Result<bool> more = m_sorter.next(event);
            if (!more)
                return more.error();
            if (!*more) {
                builder.finish();
                break;
            }
            builder.add(event);
            if (builder.different() > mostObservedJourneys)
                return tooMany(event.row);
        }
        return conclude(builder);
    }

    JourneysRead conclude(JourneyBuilder& builder)
    {
        EventTally& tally = m_packer.tally();
        tally.repeated = builder.repeated();
        tally.journeys = builder.journeys();
        tally.conversions = builder.conversions();
        ObservedJourneys observed{m_packer.touchpoints().take(), builder.take()};
        return {cleanedJourneys(std::move(observed), m_job.cleaning), tally};
    }

    Error full(Code code, const EventRows& rows, std::string_view record, std::size_t limit) const
    {
        Error error = m_packer.errorAt(code, touchpointField(m_job.session), rows);
        error.values.emplace_back("record", std::string(record));
        error.values.emplace_back("limit", static_cast<std::int64_t>(limit));
        return error;
    }
    Error tooMany(std::int64_t row) const
    {
        return {Code::RoomFull,
            {{"file", fileName()}, {"row", row},
                {"column", m_job.columns[touchpointField(m_job.session)]},
                {"record", std::string(PathSet::table)},
                {"limit", static_cast<std::int64_t>(mostObservedJourneys)}},
            {}};
    }

    std::string fileName() const { return m_job.source.table.path.filename().string(); }
    Error named(Error error) const
    {
        error.values.emplace_back("file", fileName());
        return error;
    }

    const JourneyJob& m_job;
    const GoesOn& m_goesOn;
    EventPacker m_packer;
    EventSorter m_sorter;
};

// What browsers report of themselves, not what a customer does.
constexpr std::string_view noise[] = {"session_start", "first_visit", "user_engagement", "scroll"};

TouchpointBy touchpointIn(const EventColumns& columns)
{
    const bool hasPage = !columns[EventField::Page].empty();
    if (hasPage && (isWebAnalytics(columns) || columns[EventField::Activity].empty()))
        return TouchpointBy::Page;
    const bool hasActivity = !columns[EventField::Activity].empty();
    return hasActivity ? TouchpointBy::Activity : TouchpointBy::Channel;
}

} // namespace

Result<JourneysRead> readJourneys(const JourneyJob& job, const GoesOn& goesOn)
{
    return Reading(job, goesOn).run(Most(), [](const EventRows&) {});
}

Result<JourneySample> sampleJourneys(const JourneyJob& given)
{
    constexpr Most most{50'000, 1000};
    constexpr std::size_t mostTimes = 200;
    JourneyJob job = given;
    job.cleaning = {.mergesRepeats = false};
    JourneySample sample;
    std::map<std::string, std::int64_t, std::less<>> counts;
    const GoesOn always = [](double) { return true; };
    Result<JourneysRead> read = Reading(job, always).run(most, [&](const EventRows& event) {
        if (sample.times.size() < mostTimes)
            sample.times.emplace_back(event.at(EventField::Time));
        const std::string_view activity = event.at(EventField::Activity);
        if (const auto known = counts.find(activity); known != counts.end())
            ++known->second;
        else if (!activity.empty() && counts.size() < mostNames)
            counts.emplace(activity, 1);
    });
    if (!read)
        return read.error();
    sample.read = *std::move(read);
    sample.activities.assign(counts.begin(), counts.end());
    std::ranges::stable_sort(
        sample.activities, std::ranges::greater(), &std::pair<std::string, std::int64_t>::second);
    return sample;
}

void proposeRules(const JourneySample& sample, JourneyJob& job)
{
    job.session.monthFirst = guessMonthFirst(sample.times);
    std::vector<std::string> activities;
    for (const auto& [activity, count] : sample.activities)
        activities.push_back(activity);
    job.session.conversions = guessConversions(activities);
    if (isWebAnalytics(job.columns) && job.session.touchpoint != TouchpointBy::Page)
        job.cleaning.leftOut.assign(std::begin(noise), std::end(noise));
}

JourneyJob proposedJob(const EventStart& start, std::filesystem::path scratch)
{
    JourneyJob job;
    job.source = start.source;
    job.columns = guessEventColumns(start.names);
    job.session.touchpoint = touchpointIn(job.columns);
    job.scratch = std::move(scratch);
    return job;
}

} // namespace rundblick
