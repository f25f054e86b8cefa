// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/shortlistedits.h"

#include <functional>

namespace rundblick {
namespace {

// The first `count` of the ranking are marked, beside those that must stay.
Edit keepFirst(const Workshop& workshop, const std::vector<Id<Touchpoint>>& ranking,
    std::size_t count, EditKind kind)
{
    std::set<Id<Touchpoint>> marked = ratedByBrand(workshop);
    std::size_t room = mostRated - std::min(mostRated, marked.size());
    for (std::size_t place = 0; place < std::min(count, ranking.size()) && room > 0; ++place)
        room -= workshop.find(ranking[place]) && marked.insert(ranking[place]).second ? 1U : 0U;
    Edit edit{kind, {}};
    for (const auto& [id, touchpoint] : workshop.all<Touchpoint>()) {
        Touchpoint after = touchpoint;
        after.rated = marked.contains(id);
        if (after.rated != touchpoint.rated)
            edit.changes.push_back(Change<Touchpoint>{touchpoint, std::move(after)});
    }
    return edit;
}

} // namespace

std::vector<ShortListPlace> usageTimesImportance(const Workshop& workshop)
{
    std::map<std::pair<Id<Touchpoint>, Id<Phase>>, double> largest;
    for (const auto& [id, placement] : workshop.all<Placement>()) {
        double& most = largest[{placement.touchpoint, placement.phase}];
        most = std::max(most, placement.usage * placement.importance);
    }
    std::map<Id<Touchpoint>, double> scores;
    for (const auto& [place, product] : largest)
        if (const Phase* phase = workshop.find(place.second))
            scores[place.first] += phase->weight * product;
    std::vector<ShortListPlace> places;
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop))
        if (!touchpoint->parked)
            places.push_back({touchpoint->id, scores[touchpoint->id]});
    std::ranges::stable_sort(places, std::greater<>(), &ShortListPlace::score);
    return places;
}

std::set<Id<Touchpoint>> ratedByBrand(const Workshop& workshop)
{
    std::set<Id<Touchpoint>> found;
    for (const auto& [id, column] : workshop.all<Column>())
        if (column.brand)
            found.insert(column.touchpoint);
    for (const auto& [id, value] : workshop.all<GroupValue>())
        if (value.brand)
            found.insert(value.touchpoint);
    return found;
}

Edit pickShortList(const Workshop& workshop, std::size_t count)
{
    // Those that stay anyhow count: the room that is left is for the best of the others.
    const std::set<Id<Touchpoint>> rated = ratedByBrand(workshop);
    const std::size_t wanted = std::min(count, mostRated);
    std::size_t room = wanted - std::min(wanted, rated.size());
    std::vector<Id<Touchpoint>> picked;
    for (const ShortListPlace& place : usageTimesImportance(workshop))
        if (picked.size() < room && !rated.contains(place.touchpoint))
            picked.push_back(place.touchpoint);
    return keepFirst(workshop, picked, picked.size(), EditKind::PickShortList);
}

Edit keepMostInfluential(
    const Workshop& workshop, const std::vector<Id<Touchpoint>>& ranking, std::size_t count)
{
    return keepFirst(workshop, ranking, count, EditKind::MarkForRating);
}

} // namespace rundblick
