// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/guessedits.h"

#include "core/base/text.h"

#include <set>

namespace rundblick {
namespace {

std::vector<const Guess*> guessRecords(const Workshop& workshop, std::string_view participant)
{
    std::vector<const Guess*> guesses;
    for (const auto& [id, guess] : workshop.all<Guess>())
        if (guess.participant == participant)
            guesses.push_back(&guess);
    std::ranges::stable_sort(guesses, {}, &Guess::rank);
    return guesses;
}

std::vector<Id<Touchpoint>> firstTen(const std::vector<Id<Touchpoint>>& ranking)
{
    std::vector<Id<Touchpoint>> first;
    for (const Id<Touchpoint> touchpoint : ranking)
        if (first.size() < mostGuesses && std::ranges::find(first, touchpoint) == first.end())
            first.push_back(touchpoint);
    return first;
}

} // namespace

std::vector<std::string> participantsOf(const Workshop& workshop)
{
    std::set<std::string> names;
    for (const auto& [id, guess] : workshop.all<Guess>())
        names.insert(guess.participant);
    return {names.begin(), names.end()};
}

std::vector<Id<Touchpoint>> guessesOf(const Workshop& workshop, std::string_view participant)
{
    std::vector<Id<Touchpoint>> touchpoints;
    for (const Guess* guess : guessRecords(workshop, participant))
        touchpoints.push_back(guess->touchpoint);
    return touchpoints;
}

Edit setGuesses(const Workshop& workshop, std::string_view participant,
    const std::vector<Id<Touchpoint>>& ranking)
{
    const std::string name(trimmed(participant));
    Edit edit{EditKind::ChangeGuess, {}};
    if (name.empty())
        return edit;
    const std::vector<Id<Touchpoint>> wanted = firstTen(ranking);
    std::set<Id<Touchpoint>> known;
    for (const Guess* before : guessRecords(workshop, name)) {
        const auto place = std::ranges::find(wanted, before->touchpoint);
        known.insert(before->touchpoint);
        if (place == wanted.end()) {
            edit.changes.push_back(Change<Guess>{*before, {}});
            continue;
        }
        Guess after = *before;
        after.rank = place - wanted.begin() + 1;
        if (after != *before)
            edit.changes.push_back(Change<Guess>{*before, std::move(after)});
    }
    for (std::size_t place = 0; place < wanted.size(); ++place)
        if (!known.contains(wanted[place]))
            edit.changes.push_back(Change<Guess>{{},
                Guess{Id<Guess>::random(), name, wanted[place],
                    static_cast<std::int64_t>(place) + 1}});
    return edit;
}

} // namespace rundblick
