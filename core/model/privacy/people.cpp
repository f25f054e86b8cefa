// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/privacy/people.h"

namespace rundblick {
namespace {

std::string filledIn(std::string_view pattern, const std::string& value)
{
    std::string text(pattern);
    constexpr std::string_view place = "%1";
    if (const std::size_t at = text.find(place); at != std::string::npos)
        return text.replace(at, place.size(), value);
    return text + ' ' + value;
}

// A … Z, AA …
std::string letterOf(std::size_t number)
{
    constexpr std::size_t letters = 26;
    const auto last = static_cast<char>('A' + number % letters);
    return number < letters ? std::string(1, last) : letterOf(number / letters - 1) + last;
}

// Numbers names as they come.
class Numbering {
public:
    Numbering(std::map<std::string, std::string, std::less<>>& names, const std::string& pattern)
        : m_names(names)
        , m_pattern(pattern)
    {
    }

    void take(const std::string& name)
    {
        if (!name.empty() && !m_names.contains(name))
            m_names.emplace(name, filledIn(m_pattern, std::to_string(m_names.size() + 1)));
    }

    template <typename Record>
    void takeAll(const Workshop& workshop, std::string Record::*name)
    {
        for (const auto& [id, record] : workshop.all<Record>())
            take(record.*name);
    }

private:
    std::map<std::string, std::string, std::less<>>& m_names;
    const std::string& m_pattern;
};

} // namespace

Masks masksFor(const Workshop& workshop, const StandIns& standIns)
{
    Masks masks;
    std::size_t competitors = 0;
    for (const Brand* brand : ordered<Brand>(workshop))
        masks.brands[brand->id]
            = brand->own ? standIns.ownBrand : filledIn(standIns.brand, letterOf(competitors++));
    Numbering people(masks.people, standIns.rater);
    std::map<std::int64_t, const Rater*> bySlot;
    for (const auto& [id, rater] : workshop.all<Rater>())
        bySlot.emplace(rater.slot, &rater);
    for (const auto& [slot, rater] : bySlot)
        people.take(rater->name);
    people.takeAll(workshop, &Judgement::judge);
    people.takeAll(workshop, &Guess::participant);
    Numbering teams(masks.teams, standIns.team);
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop))
        teams.take(touchpoint->owner);
    teams.takeAll(workshop, &Responsibility::who);
    teams.takeAll(workshop, &Placement::responsible);
    teams.takeAll(workshop, &Step::responsible);
    teams.takeAll(workshop, &Action::owner);
    return masks;
}

} // namespace rundblick
