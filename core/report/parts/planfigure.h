// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// What shall become better, as plain data for paper: ideas collected at touchpoints, and the work
// that is planned.

struct IdeaRow {
    std::string touchpoint;
    std::string phase; // of its placement; empty: of the touchpoint as a whole
    std::string step; // of a moment of truth; empty: none
    std::string text;
    std::int64_t votes = 0;
};

struct IdeaFigure {
    std::vector<IdeaRow> rows; // most votes first, then in the order of the workshop
    bool hasVotes = false;
};

IdeaFigure ideaFigure(const Workshop& workshop);

struct ActionRow {
    std::string text;
    std::string touchpoint; // empty: of the workshop as a whole
    std::string owner;
    std::string start; // ISO 8601, empty: not set
    std::string end;
    std::optional<double> budget;
    std::string indicator;
    ActionState state = ActionState::Planned;
};

struct ActionFigure {
    std::vector<ActionRow> rows; // in the order of the workshop
    double budget = 0.0; // of all that are not dropped
};

ActionFigure actionFigure(const Workshop& workshop);

} // namespace rundblick
