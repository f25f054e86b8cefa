// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/scenariofigure.h"

#include <QString>

namespace rundblick {

class NumberStyle;

// The words of the scenarios side by side, on the screen and on paper.

// A line of the table of scenarios: first what each scenario reaches, then the coverage of the
// phases, then what happens at the touchpoints.
struct ScenarioLine {
    enum Kind {
        Budget,
        Spent,
        Effect,
        Gain,
        LeastBudget,
        Saving,
        Active,
        Supposed,
        Coverage,
        Spend
    };
    Kind kind = Budget;
    std::size_t place = 0; // of the phase, of the row of the figure
    QString name;
    bool isStrong = false;
    bool isMarked = false; // the scenarios differ at this touchpoint
};
std::vector<ScenarioLine> scenarioLines(const ScenarioFigure& figure);

// What stands in this line for the scenario at `column`.
QString scenarioText(const ScenarioFigure& figure, const ScenarioLine& line, std::size_t column,
    const NumberStyle& style);

// "+22 % (+18 % to +34 %)": a change with its interval where it is known; "not possible".
QString changeText(std::optional<double> change, std::optional<double> low,
    std::optional<double> high, const NumberStyle& style);

// The saving as a change of the budget.
QString savingText(const ScenarioColumn& column, const NumberStyle& style);

// "invest · 124’000".
QString textOf(const ScenarioRow::Cell& cell, const NumberStyle& style);

// The touchpoints that the scenario supposes something of; "–" where there are none.
QString suppositionsText(const ScenarioColumn& column);

// What changes from one scenario to another, in one sentence.
QString comparisonOf(
    const ScenarioColumn& shown, const ScenarioColumn& before, const NumberStyle& style);

} // namespace rundblick
