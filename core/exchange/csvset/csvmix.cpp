// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/csvset/csvtable.h"

namespace rundblick {
namespace {

using Names = std::vector<std::string_view>;

template <typename Record>
std::vector<const Record*> allOf(const Workshop& workshop)
{
    std::vector<const Record*> records;
    for (const auto& [id, record] : workshop.all<Record>())
        records.push_back(&record);
    return records;
}

// By the order of their touchpoints.
template <typename Record>
std::vector<const Record*> byTouchpoint(const Workshop& workshop)
{
    std::vector<const Record*> records = allOf<Record>(workshop);
    std::ranges::stable_sort(records, {}, [&](const Record* record) {
        return std::pair(workshop.find(record->touchpoint)->order, record->touchpoint);
    });
    return records;
}

CsvTable curvesTable(const Workshop& workshop)
{
    Names fields{"family", "baseline", "amplitude", "shape", "halfway"};
    Names header{"touchpoint", "spend"};
    header.insert(header.end(), fields.begin(), fields.end());
    return tableOf<Curve>(ImportKind::Curves, std::move(header), byTouchpoint<Curve>(workshop),
        [fields = std::move(fields), &workshop](CsvWriter& csv, const Curve& curve) {
            const Touchpoint* touchpoint = workshop.find(curve.touchpoint);
            csv.text(onOneLine(touchpoint->name));
            csv.number(touchpoint->spend);
            csv.fields(curve, fields);
        });
}

std::string sourceOf(const CurvePoint& point)
{
    return std::string(trimmed(onOneLine(point.source)));
}

// "Lab (2)" or "(2)"; the first one as it is.
std::string numbered(const std::string& text, int number)
{
    if (number == 1)
        return text;
    return text + (text.empty() ? "(" : " (") + std::to_string(number) + ')';
}

// Points that say the same but for their effect are kept apart by their source.
CsvTable pointsTable(const Workshop& workshop)
{
    std::map<std::tuple<Id<Touchpoint>, double, std::string, std::string>, int> seen;
    std::map<Id<CurvePoint>, int> numbers;
    for (const CurvePoint* point : byTouchpoint<CurvePoint>(workshop))
        numbers[point->id] = ++seen[{point->touchpoint, point->spend, sourceOf(*point),
            std::string(dateOrNothing(point->date))}];
    return tableOf<CurvePoint>(ImportKind::Points,
        {"touchpoint", "spend", "effect", "weight", "source", "date"},
        byTouchpoint<CurvePoint>(workshop),
        [numbers = std::move(numbers), &workshop](CsvWriter& csv, const CurvePoint& point) {
            const int number = numbers.at(point.id);
            csv.text(onOneLine(workshop.find(point.touchpoint)->name));
            csv.number(point.spend);
            csv.number(point.effect);
            csv.number(point.weight);
            csv.text(numbered(sourceOf(point), number));
            csv.text(dateOrNothing(point.date));
        });
}

// Keys and values of all scenarios, the one that Mix shows marked.
class ScenarioRows {
public:
    explicit ScenarioRows(const Workshop& workshop)
        : m_workshop(workshop)
    {
        for (const Scenario& scenario : inOwnOrder<Scenario>(workshop))
            add(scenario);
    }

    std::vector<CsvCells> take() { return std::move(m_rows); }

private:
    void addRow(const Scenario& scenario, std::string key, CsvCells value)
    {
        m_rows.emplace_back([name = onOneLine(scenario.name), key = std::move(key),
                                value = std::move(value)](CsvWriter& csv) {
            csv.text(name);
            csv.text(key);
            value(csv);
        });
    }
    void addNumber(const Scenario& scenario, std::string key, std::optional<double> number)
    {
        if (number)
            addRow(
                scenario, std::move(key), [value = *number](CsvWriter& csv) { csv.number(value); });
    }

    void add(const Scenario& scenario)
    {
        addNumber(scenario, "order", scenario.order);
        if (m_workshop.setup().scenario == scenario.id)
            addRow(scenario, "shown", [](CsvWriter& csv) { csv.text("yes"); });
        addNumber(scenario, "budget", scenario.budget);
        addNumber(scenario, "effect", scenario.effect);
        if (scenario.maxActive)
            addNumber(scenario, "maxActive", static_cast<double>(*scenario.maxActive));
        addNumber(scenario, "unit", scenario.unit);
        for (const PhaseRestriction* restriction : allOf<PhaseRestriction>(m_workshop))
            if (restriction->scenario == scenario.id)
                addRestriction(scenario, *restriction);
        for (const Supposition* supposition : allOf<Supposition>(m_workshop))
            if (supposition->scenario == scenario.id)
                addSupposition(scenario, *supposition);
    }

    void addRestriction(const Scenario& scenario, const PhaseRestriction& restriction)
    {
        const std::string phase = onOneLine(m_workshop.find(restriction.phase)->name);
        if (restriction.minActive > 0)
            addNumber(scenario, "perPhase:" + phase, static_cast<double>(restriction.minActive));
        if (restriction.effectShare > 0.0)
            addNumber(scenario, "phaseEffect:" + phase, restriction.effectShare);
    }

    void addSupposition(const Scenario& scenario, const Supposition& supposition)
    {
        const std::string name = onOneLine(m_workshop.find(supposition.touchpoint)->name);
        if (supposition.kind == WhatIf::Drop)
            addRow(scenario, "drop:" + name, [](CsvWriter& csv) { csv.text("yes"); });
        else
            addRow(scenario, "quality:" + name,
                [quality = supposition.quality](CsvWriter& csv) { csv.number(quality); });
    }

    const Workshop& m_workshop;
    std::vector<CsvCells> m_rows;
};

} // namespace

std::vector<CsvTable> tablesOfMix(const Workshop& workshop)
{
    std::vector<CsvTable> tables;
    tables.push_back(curvesTable(workshop));
    tables.push_back(pointsTable(workshop));
    tables.push_back(tableOfCells(
        ImportKind::Scenario, {"scenario", "key", "value"}, ScenarioRows(workshop).take()));
    return tables;
}

} // namespace rundblick
