// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/scenariowords.h"

#include "ui/paint/words/mixwords.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Scenarios)
};

std::optional<double> negated(std::optional<double> value)
{
    return value ? std::optional(-*value) : std::nullopt;
}

QString coverageText(const ScenarioColumn& column, std::size_t phase, const NumberStyle& style)
{
    if (phase >= column.coverage.size() || !column.coverage[phase])
        return QStringLiteral("–");
    return style.percent(*column.coverage[phase]);
}

} // namespace

std::vector<ScenarioLine> scenarioLines(const ScenarioFigure& figure)
{
    using Line = ScenarioLine;
    std::vector<Line> lines{{Line::Budget, 0, Words::tr("Budget")},
        {Line::Spent, 0, Words::tr("Spent")}, {Line::Effect, 0, Words::tr("Effect, today = 100")},
        {Line::Gain, 0, Words::tr("Same budget: effect"), true},
        {Line::LeastBudget, 0, Words::tr("Least budget for the effect")},
        {Line::Saving, 0, Words::tr("Same effect: budget"), true},
        {Line::Active, 0, Words::tr("Touchpoints with a spend")},
        {Line::Supposed, 0, Words::tr("What it supposes")}};
    for (std::size_t p = 0; p < figure.phases.size(); ++p)
        lines.push_back(
            {Line::Coverage, p, Words::tr("Coverage of “%1”").arg(toQt(figure.phases[p]))});
    for (std::size_t r = 0; r < figure.rows.size(); ++r) {
        const QString name = toQt(figure.rows[r].name);
        const bool differs = figure.rows[r].differs;
        lines.push_back({Line::Spend, r, differs ? QString(QStringLiteral("≠ ") + name) : name,
            differs, differs});
    }
    return lines;
}

QString scenarioText(const ScenarioFigure& figure, const ScenarioLine& line, std::size_t place,
    const NumberStyle& style)
{
    const ScenarioColumn& column = figure.scenarios[place];
    switch (line.kind) {
    case ScenarioLine::Budget:
        return style.amount(column.budget);
    case ScenarioLine::Spent:
        return column.spent ? style.amount(*column.spent) : Words::tr("not possible");
    case ScenarioLine::Effect:
        return column.effect ? style.number(*column.effect, 1) : Words::tr("not possible");
    case ScenarioLine::Gain:
        return changeText(column.gain, column.gainLow, column.gainHigh, style);
    case ScenarioLine::LeastBudget:
        return column.leastBudget ? style.amount(*column.leastBudget) : Words::tr("not possible");
    case ScenarioLine::Saving:
        return savingText(column, style);
    case ScenarioLine::Active:
        return style.number(static_cast<double>(column.active));
    case ScenarioLine::Supposed:
        return suppositionsText(column);
    case ScenarioLine::Coverage:
        return coverageText(column, line.place, style);
    case ScenarioLine::Spend:
        break;
    }
    return textOf(figure.rows[line.place].cells[place], style);
}

QString changeText(std::optional<double> change, std::optional<double> low,
    std::optional<double> high, const NumberStyle& style)
{
    if (!change)
        return Words::tr("not possible");
    if (!low || !high)
        return style.signedPercent(*change);
    return Words::tr("%1 (%2 to %3)")
        .arg(style.signedPercent(*change), style.signedPercent(*low), style.signedPercent(*high));
}

QString savingText(const ScenarioColumn& column, const NumberStyle& style)
{
    return changeText(
        negated(column.saving), negated(column.savingHigh), negated(column.savingLow), style);
}

QString textOf(const ScenarioRow::Cell& cell, const NumberStyle& style)
{
    if (!cell.to)
        return QStringLiteral("–");
    return nameOf(cell.action) + QStringLiteral(" · ") + style.number(*cell.to);
}

QString suppositionsText(const ScenarioColumn& column)
{
    QStringList names;
    for (const std::string& name : column.suppositions)
        names += toQt(name);
    return names.isEmpty() ? QStringLiteral("–") : names.join(QStringLiteral(", "));
}

QString comparisonOf(
    const ScenarioColumn& shown, const ScenarioColumn& before, const NumberStyle& style)
{
    const QString name = toQt(before.name);
    if (!shown.effect || !before.effect)
        return shown.effect
            ? Words::tr("Possible, unlike “%1”.").arg(name)
            : Words::tr("Not possible under its restrictions, compared with “%1”.").arg(name);
    QStringList parts{Words::tr("effect %1 instead of %2 (%3 points)")
                          .arg(style.number(*shown.effect, 1), style.number(*before.effect, 1),
                              style.signedNumber(*shown.effect - *before.effect, 1))};
    if (shown.leastBudget && before.leastBudget)
        parts += Words::tr("for the same effect %1 instead of %2")
                     .arg(style.shortAmount(*shown.leastBudget),
                         style.shortAmount(*before.leastBudget));
    if (shown.active != before.active)
        parts += Words::tr("%1 touchpoints with a spend instead of %2")
                     .arg(shown.active)
                     .arg(before.active);
    QString all = parts.join(QStringLiteral("; "));
    if (all.endsWith(u'.')) // of an abbreviated amount
        all.chop(1);
    return Words::tr("Against “%1”: %2.").arg(name, all);
}

} // namespace rundblick
