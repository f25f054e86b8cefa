// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

namespace rundblick {

// A user journey as Mermaid writes it (https://mermaid.js.org/syntax/userJourney.html): sections of
// tasks, each with a score from 1 to 5 and those who go through it.
struct MermaidTask {
    std::string name;
    double score = 3.0;
    std::vector<std::string> actors; // beside the team
    bool isOfTeam = false; // as the team sees it
};

struct MermaidSection {
    std::string name; // empty: before the first one
    std::vector<MermaidTask> tasks;
};

struct MermaidJourney {
    std::string title;
    std::vector<MermaidSection> sections;
};

inline constexpr std::size_t mostMermaidMegabytes = 16;

// Phases as sections, touchpoints as tasks in their order, one for each placement: the score is the
// experience plus 3 (3 where it is not known), the actor the segment of the placement, nobody where
// it is for all. What the team thinks of it is a task of its own, of the actor "Team".
MermaidJourney mermaidJourneyOf(const Workshop& workshop);

// What has a meaning in the syntax is written by number, "#58;" for a colon.
std::string mermaidText(const MermaidJourney& journey);

// Refuses ImportTooLarge, MermaidForeign (also where it is no UTF-8) and MermaidLine (with the line
// as row).
Result<MermaidJourney> readMermaid(std::string_view text, const std::string& file);

// Brings the sections, tasks and actors of a journey into the workshop as phases, touchpoints and
// segments, found by name or made; experience is the score minus 3. Refuses what readMermaid()
// refuses, and what check() refuses.
Result<Imported> importMermaid(
    const Workshop& workshop, std::string_view text, const std::string& file);

} // namespace rundblick
