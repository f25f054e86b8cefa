// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeys/mermaid.h"

#include "core/base/text.h"

#include <map>

namespace rundblick {
namespace {

constexpr double neutralScore = 3.0;
constexpr std::string_view teamActor = "Team"; // the same word in every language

// Words that mean something at the beginning of a line.
bool beginsWithKeyword(std::string_view text)
{
    constexpr std::string_view words[]
        = {"journey", "title", "section", "acctitle", "accdescr", "---", "```"};
    std::string start(text.substr(0, 10));
    for (char& c : start)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c;
    return std::ranges::any_of(
        words, [&](std::string_view word) { return start.starts_with(word); });
}

std::string byNumber(char c)
{
    return '#' + std::to_string(static_cast<unsigned char>(c)) + ';';
}

// Names as the syntax can hold them, and as browsers show them.
std::string escaped(std::string_view name)
{
    constexpr std::string_view special = "#:;,%&<>\"{}";
    std::string text;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const char c = name[i];
        const bool isControl = static_cast<unsigned char>(c) < 0x20;
        const bool isOuterBlank = c == ' ' && (i == 0 || i + 1 == name.size());
        const bool isSpecial = special.find(c) != std::string_view::npos;
        if (isControl || isOuterBlank || isSpecial)
            text += byNumber(c);
        else
            text += c;
    }
    return text;
}

// A segment may be called as the actor that stands for the team.
std::string escapedActor(std::string_view name)
{
    return name == teamActor ? byNumber(name.front()) + std::string(name.substr(1)) : escaped(name);
}

// The name of a task begins its line.
std::string escapedTask(std::string_view name)
{
    return beginsWithKeyword(name) ? byNumber(name.front()) + escaped(name.substr(1))
                                   : escaped(name);
}

void addTask(std::string& text, const MermaidTask& task)
{
    (((text += "        ") += escapedTask(task.name)) += ": ") += formatNumber(task.score);
    std::string_view separator = ": ";
    for (const std::string& actor : task.actors) {
        (text += separator) += escapedActor(actor);
        separator = ", ";
    }
    if (task.isOfTeam)
        (text += separator) += teamActor;
    text += '\n';
}

class JourneyOfWorkshop {
public:
    explicit JourneyOfWorkshop(const Workshop& workshop)
        : m_workshop(workshop)
    {
        for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop))
            m_places.emplace(touchpoint->id, m_places.size());
        for (const Segment* segment : ordered<Segment>(workshop))
            m_segments.emplace(segment->id, m_segments.size() + 1); // behind "all"
    }

    MermaidJourney journey() const
    {
        MermaidJourney journey{m_workshop.setup().title, {}};
        for (const Phase* phase : ordered<Phase>(m_workshop)) {
            MermaidSection section{phase->name, {}};
            for (const Placement* placement : placementsIn(phase->id))
                addTasks(*placement, section.tasks);
            journey.sections.push_back(std::move(section));
        }
        return journey;
    }

private:
    std::vector<const Placement*> placementsIn(Id<Phase> phase) const
    {
        std::vector<const Placement*> placements;
        for (const auto& [id, placement] : m_workshop.all<Placement>())
            if (placement.phase == phase)
                placements.push_back(&placement);
        std::ranges::sort(placements, {}, [this](const Placement* placement) {
            return std::pair(m_places.at(placement->touchpoint),
                placement->segment ? m_segments.at(*placement->segment) : 0);
        });
        return placements;
    }

    void addTasks(const Placement& placement, std::vector<MermaidTask>& tasks) const
    {
        MermaidTask task;
        task.name = m_workshop.find(placement.touchpoint)->name;
        if (const Segment* segment = m_workshop.find(placement.segment))
            task.actors.push_back(segment->name);
        if (placement.experience || !placement.teamExperience) {
            task.score = neutralScore + placement.experience.value_or(0.0);
            tasks.push_back(task);
        }
        if (placement.teamExperience) {
            task.score = neutralScore + *placement.teamExperience;
            task.isOfTeam = true;
            tasks.push_back(std::move(task));
        }
    }

    const Workshop& m_workshop;
    std::map<Id<Touchpoint>, std::size_t> m_places;
    std::map<Id<Segment>, std::size_t> m_segments;
};

} // namespace

MermaidJourney mermaidJourneyOf(const Workshop& workshop)
{
    return JourneyOfWorkshop(workshop).journey();
}

std::string mermaidText(const MermaidJourney& journey)
{
    std::string text = "journey\n";
    if (!journey.title.empty())
        text += "    title " + escaped(journey.title) + '\n';
    for (const MermaidSection& section : journey.sections) {
        if (!section.name.empty())
            text += "    section " + escaped(section.name) + '\n';
        for (const MermaidTask& task : section.tasks)
            addTask(text, task);
    }
    return text;
}

} // namespace rundblick
