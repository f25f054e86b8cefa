// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/journeys/listing.h"
#include "core/exchange/journeys/mermaid.h"

#include <cmath>

namespace rundblick {
namespace {

constexpr std::size_t mostTasks = 50'000; // what a workshop holds is for check()

// Scores are written with as many digits as needed: 2.7 − 3 shall be −0.3.
double experienceOf(double score)
{
    constexpr double digits = 1e9;
    return std::round((score - 3.0) * digits) / digits;
}

class MermaidImport {
public:
    explicit MermaidImport(const Workshop& workshop)
        : m_draft(workshop)
        , m_listing(m_draft)
    {
    }

    Edit edit(const MermaidJourney& journey)
    {
        for (const MermaidSection& section : journey.sections) {
            const Phase* phase = section.name.empty() ? nullptr : &m_listing.phase(section.name);
            for (const MermaidTask& task : section.tasks)
                take(task, phase);
        }
        m_listing.markWhileRoom();
        return editOf(m_draft);
    }

private:
    void take(const MermaidTask& task, const Phase* phase)
    {
        const Touchpoint& touchpoint = m_listing.touchpoint(task.name);
        if (!phase)
            return;
        for (const Id<Segment> segment : segmentsOf(task)) {
            Placement& placement = m_draft.placement(touchpoint.id, phase->id, segment);
            (task.isOfTeam ? placement.teamExperience : placement.experience)
                = experienceOf(task.score);
        }
    }

    // One that is none where the task is for all.
    std::vector<Id<Segment>> segmentsOf(const MermaidTask& task)
    {
        std::vector<Id<Segment>> segments;
        for (const std::string& actor : task.actors)
            segments.push_back(m_listing.segment(actor).id);
        if (segments.empty())
            segments.emplace_back();
        return segments;
    }

    Draft m_draft;
    Listing m_listing;
};

} // namespace

Result<Imported> importMermaid(
    const Workshop& workshop, std::string_view text, const std::string& file)
{
    const Result<MermaidJourney> journey = readMermaid(text, file);
    if (!journey)
        return journey.error();
    std::size_t count = 0;
    for (const MermaidSection& section : journey->sections)
        count += 1 + section.tasks.size();
    if (count > mostTasks)
        return Error{Code::TooManyTouchpoints,
            {{"count", static_cast<std::int64_t>(count)},
                {"limit", static_cast<std::int64_t>(mostTouchpoints)}},
            {}};
    return checkedImport(workshop, MermaidImport(workshop).edit(*journey), {});
}

} // namespace rundblick
