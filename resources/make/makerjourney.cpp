// SPDX-License-Identifier: GPL-3.0-or-later
// Journey and voices: placements, links, quotes, ideas, actions.
#include "core/base/text.h"
#include "resources/make/maker.h"

namespace rundblick {
namespace {

// The words of a text, separated by single spaces.
std::vector<std::string> wordsOf(std::string_view text)
{
    std::vector<std::string> words;
    for (const std::string_view word : split(trimmed(text), " "))
        words.emplace_back(word);
    return words;
}

double numberAt(const Row& row, const std::string& text)
{
    const std::optional<double> number = parseNumber(text);
    if (!number)
        stopAt(row.place(), "no number: \"" + text + '"');
    return *number;
}

Role roleOf(const Row& row, const std::string& letter)
{
    if (letter == "D")
        return Role::Decisive;
    if (letter == "S")
        return Role::Supporting;
    if (letter == "P")
        return Role::Peripheral;
    stopAt(row.place(), "no role: \"" + letter + '"');
}

} // namespace

void Maker::addPlacements()
{
    for (const Row& row : table("placements"))
        for (const std::string_view text : split(row.text("placements"), ";"))
            addPlacement(row, text);
    for (const Row& row : table("lanes")) {
        Placement& placement = m_placements[{
            at(m_touchpoints, row, row.text("touchpoint")), at(m_phases, row, row.text("phase"))}];
        placement.activity = row.in(m_tongue, "activity");
        placement.needs = row.in(m_tongue, "needs");
        placement.feelings = row.in(m_tongue, "feelings");
        placement.responsible = row.in(m_tongue, "responsible");
        placement.targetExperience = row.number("target");
    }
    for (const auto& [where, placement] : m_placements) {
        if (!placement.id)
            stopAt("lanes.txt", "a lane without its placement");
        m_edit.changes.push_back(Change<Placement>{{}, placement});
    }
}

// phase role usage importance experience teamExperience evidence [*]; only the first three are
// needed.
void Maker::addPlacement(const Row& row, std::string_view text)
{
    const std::vector<std::string> words = wordsOf(text);
    if (words.size() < 3)
        stopAt(row.place(), "no placement: \"" + std::string(text) + '"');
    Placement placement;
    placement.id = Id<Placement>::random();
    placement.touchpoint = at(m_touchpoints, row, row.text("key"));
    placement.phase = at(m_phases, row, words[0]);
    placement.role = roleOf(row, words[1]);
    placement.usage = numberAt(row, words[2]);
    if (words.size() >= 7) {
        placement.importance = numberAt(row, words[3]);
        placement.experience = numberAt(row, words[4]);
        placement.teamExperience = numberAt(row, words[5]);
        placement.evidence = static_cast<Evidence>(static_cast<int>(numberAt(row, words[6])));
        placement.momentOfTruth = words.size() == 8 && words[7] == "*";
    }
    m_placements[{placement.touchpoint, placement.phase}] = placement;
}

Id<Placement> Maker::placement(const Row& row) const
{
    const auto found = m_placements.find(
        {at(m_touchpoints, row, row.text("touchpoint")), at(m_phases, row, row.text("phase"))});
    if (found == m_placements.end())
        stopAt(row.place(), "no such placement");
    return found->second.id;
}

void Maker::addLinks()
{
    for (const Row& row : table("links"))
        for (const std::string_view text : split(row.text("next"), ","))
            addLink(row, text);
}

void Maker::addLink(const Row& row, std::string_view text)
{
    const std::vector<std::string> words = wordsOf(text);
    if (words.size() != 2)
        stopAt(row.place(), "no link: \"" + std::string(text) + '"');
    Link link;
    if (row.text("key") == "start")
        link.fromEnd = LinkEnd::Start;
    else
        link.from = at(m_touchpoints, row, row.text("key"));
    if (words[0] == "conversion")
        link.toEnd = LinkEnd::Conversion;
    else if (words[0] == "lost")
        link.toEnd = LinkEnd::Lost;
    else
        link.to = at(m_touchpoints, row, words[0]);
    link.weight = numberAt(row, words[1]) / 100.0;
    add(link);
}

void Maker::addVoices()
{
    addSteps();
    for (const Row& row : table("quotes"))
        add(Quote{.id = {},
            .placement = placement(row),
            .voice = row.text("voice") == "employee" ? Voice::Employee : Voice::Customer,
            .text = row.in(m_tongue),
            .source = row.in(m_tongue, "source"),
            .date = row.text("date")});
    for (const Row& row : table("ideas")) {
        Idea idea;
        idea.touchpoint = at(m_touchpoints, row, row.text("touchpoint"));
        idea.placement = placement(row);
        idea.text = row.in(m_tongue);
        idea.votes = static_cast<std::int64_t>(row.numberOr("votes", 0.0));
        if (const auto step = row.number("step"))
            idea.step = stepAt(row, static_cast<std::size_t>(*step));
        m_ideas[row.text("key")] = add(idea);
    }
}

void Maker::addSteps()
{
    for (const Row& row : table("steps")) {
        Step step;
        step.placement = placement(row);
        step.text = row.in(m_tongue);
        step.importance = row.numberOr("importance", step.importance);
        step.experience = row.number("experience");
        step.teamExperience = row.number("team");
        step.targetExperience = row.number("target");
        step.needs = row.in(m_tongue, "needs");
        step.pains = row.in(m_tongue, "pains");
        step.company = row.in(m_tongue, "company");
        step.responsible = row.in(m_tongue, "responsible");
        m_steps[step.placement].push_back(add(step));
    }
}

// The steps of a placement are counted from 1.
Id<Step> Maker::stepAt(const Row& row, std::size_t number) const
{
    const auto steps = m_steps.find(placement(row));
    if (steps == m_steps.end() || number < 1 || number > steps->second.size())
        stopAt(row.place(), "no such step");
    return steps->second[number - 1];
}

void Maker::addActions()
{
    for (const Row& row : table("actions"))
        add(Action{.id = {},
            .text = row.in(m_tongue),
            .touchpoint = at(m_touchpoints, row, row.text("touchpoint")),
            .idea = row.text("idea").empty() ? std::nullopt
                                             : std::optional(at(m_ideas, row, row.text("idea"))),
            .owner = department(row),
            .start = row.text("start"),
            .end = row.text("end"),
            .budget = row.number("budget"),
            .indicator = row.in(m_tongue, "indicator"),
            .state = enumFrom<ActionState>(row.text("state")).value_or(ActionState::Planned)});
}

} // namespace rundblick
