// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/events/importjourneys.h"

#include "core/exchange/cleaning/journeypreview.h"
#include "core/exchange/draft.h"
#include "core/exchange/journeys/listing.h"

#include <algorithm>

namespace rundblick {
namespace {

// The most frequent stand first among those that are made.
Status makeTouchpoints(const ObservedJourneys& observed, Draft& draft, const std::string& file)
{
    Listing listing(draft);
    const auto error = [&](Code code, std::pair<std::string, MessageValue> value) {
        return Error{code,
            {{"file", file}, {"row", std::int64_t{1}}, {"column", std::string(Touchpoint::table)},
                std::move(value)},
            {}};
    };
    for (const MetTouchpoint& met : touchpointsOf(observed, draft.before)) {
        if (std::ranges::find(reservedTouchpoints, met.name) != reservedTouchpoints.end())
            return error(Code::NameReserved, {"name", met.name});
        listing.touchpoint(met.name);
        if (draft.touchpoints.records().size() > mostTouchpoints)
            return error(Code::InventoryFull, {"limit", std::int64_t{mostTouchpoints}});
    }
    listing.markWhileRoom();
    return ok();
}

void takePaths(ObservedJourneys observed, Draft& draft)
{
    std::vector<Id<Touchpoint>> ids;
    for (const std::string& name : observed.names) {
        const Touchpoint* touchpoint = draft.touchpoints.find(name);
        ids.push_back(touchpoint ? touchpoint->id : Id<Touchpoint>());
    }
    draft.paths.reserve(observed.journeys.size());
    for (ObservedJourney& journey : observed.journeys) {
        Path path{{}, journey.conversions, journey.value, journey.nulls};
        for (const std::uint32_t step : journey.steps)
            path.steps.push_back(ids[step]);
        draft.paths.push_back(std::move(path));
        journey.steps = {};
    }
}

std::vector<Message> messagesOf(const EventTally& tally)
{
    std::vector<Message> messages{{Code::JourneysMade,
        {{"count", tally.journeys}, {"events", tally.events}, {"conversions", tally.conversions}},
        {}}};
    if (tally.unreadable + tally.repeated > 0)
        messages.push_back(
            {Code::EventsLeftOut, {{"count", tally.unreadable + tally.repeated}}, {}});
    if (tally.problem)
        messages.push_back(*tally.problem);
    return messages;
}

} // namespace

Result<Imported> importJourneys(
    const Workshop& workshop, JourneysRead read, const std::filesystem::path& file)
{
    const std::string source = file.filename().string();
    Draft draft(workshop);
    if (const Status made = makeTouchpoints(read.journeys, draft, source); !made)
        return made.error();
    takePaths(std::move(read.journeys), draft);
    draft.pathSet.emplace().source = source;
    for (const auto& [id, set] : workshop.all<PathSet>())
        if (set.source == source)
            draft.pathSet = set;
    return checkedImport(workshop, editOf(draft), messagesOf(read.tally));
}

} // namespace rundblick
