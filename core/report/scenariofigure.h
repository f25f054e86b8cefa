// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/analysis.h"
#include "core/model/workshop.h"

namespace rundblick {

// A scenario beside the others. What is absent is not possible under its restrictions.
struct ScenarioColumn {
    Id<Scenario> scenario;
    std::string name;
    bool isShown = false; // the one that Mix shows
    std::vector<std::string> suppositions; // names of the touchpoints that it supposes something of
    double budget = 0.0;
    double effectToday = 0.0;
    std::optional<double> spent; // of "same budget"
    std::optional<double> effect;
    std::optional<double> gain; // of effect, relative to today
    std::optional<double> gainLow; // 10–90 % of the draws
    std::optional<double> gainHigh;
    std::optional<double> leastBudget; // of "same effect"
    std::optional<double> saving; // of budget, relative to today
    std::optional<double> savingLow;
    std::optional<double> savingHigh;
    std::int64_t active = 0;
    std::vector<std::optional<double>> coverage; // one per phase
    std::vector<Message> conflict; // where "same budget" is not possible
};

// What the scenarios do with one touchpoint.
struct ScenarioRow {
    struct Cell {
        std::optional<MixAction> action; // none: not steered, or not possible
        std::optional<double> to;
    };
    Id<Touchpoint> touchpoint;
    std::string name;
    double from = 0.0;
    std::vector<Cell> cells; // one per scenario
    bool differs = false; // the scenarios do not do the same
};

// Scenarios side by side, as plain data.
struct ScenarioFigure {
    std::vector<ScenarioColumn> scenarios; // in their order
    std::vector<std::string> phases;
    std::vector<Id<Phase>> phaseIds; // likewise
    std::vector<ScenarioRow> rows; // where they differ first
    std::size_t differing = 0;

    const ScenarioColumn* find(Id<Scenario> id) const;
};

// Empty where the analysis holds fewer than two scenarios.
std::optional<ScenarioFigure> scenarioFigure(const Workshop& workshop, const Analysis& analysis);

} // namespace rundblick
