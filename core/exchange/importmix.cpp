// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/importers.h"

namespace rundblick {
namespace {

constexpr std::string_view curveFields[] = {"family", "baseline", "amplitude", "shape", "halfway"};
constexpr std::string_view pointFields[] = {"spend", "effect", "weight", "source", "date"};
constexpr std::string_view spendFields[] = {"spend", "minimum", "maximum", "activation"};
constexpr std::string_view phaseSeparator = "|";

// Needed cells: a curve without them would be another curve.
void requireNumbers(Sheet& sheet, CurveFamily family)
{
    for (const std::string_view name : {"amplitude", "shape", "halfway", "spend"}) {
        const bool isNeeded = name == "spend"
            || (family != CurveFamily::Table
                && (name != "shape" || family != CurveFamily::Exponential));
        if (isNeeded && sheet.isEmpty(sheet.column(name)))
            sheet.fail(Code::CellEmpty, sheet.column(name));
    }
}

// Given curves are of touchpoints that cannot be stopped, unless starting them costs something.
void readStoppable(Sheet& sheet, Touchpoint& touchpoint)
{
    constexpr std::string_view stoppable[] = {"stoppable"};
    Touchpoint defaults;
    defaults.stoppable = !sheet.isEmpty(sheet.column("activation"));
    touchpoint.stoppable = defaults.stoppable;
    sheet.readFields(stoppable, touchpoint, defaults);
}

std::string written(double value)
{
    return formatNumber(value);
}
std::string written(bool value)
{
    return value ? "yes" : "no";
}
std::string written(const std::optional<double>& value)
{
    return value ? written(*value) : std::string();
}

// What the touchpoints file says stays; where the curves file says otherwise it is refused.
void keepGiven(Sheet& sheet, const Touchpoint& before, Touchpoint& touchpoint, const Draft& draft)
{
    eachField<Touchpoint>([&](const auto& field) {
        if constexpr (requires { written(before.*field.member); }) {
            if (!draft.given.contains({before.id, field.name}))
                return;
            const Sheet::Column column = sheet.column(field.name);
            if (!sheet.isEmpty(column) && before.*field.member != touchpoint.*field.member)
                sheet.fail(Code::CellContradicts, column,
                    {{"value", std::string(sheet.text(column))},
                        {"other", written(before.*field.member)}, {"name", before.name}});
            touchpoint.*field.member = before.*field.member;
        }
    });
}

void placeInPhases(Sheet& sheet, const Touchpoint& touchpoint, Draft& draft)
{
    const Sheet::Column column = sheet.column("phases");
    if (sheet.isEmpty(column))
        return;
    for (const std::string_view part : split(sheet.text(column), phaseSeparator)) {
        const std::string_view name = trimmed(part);
        if (name.empty())
            return sheet.fail(Code::CellEmpty, column);
        const Phase& phase = namedWithin(sheet, column, draft.phases, name);
        draft.placement(touchpoint.id, phase.id, {});
    }
}

// A key of the scenario file that names a phase: "perPhase:Purchase".
Phase* phaseOf(Sheet& sheet, std::string_view key, std::string_view prefix, Draft& draft)
{
    if (!lowered(key).starts_with(lowered(prefix)))
        return nullptr;
    const std::string_view name = trimmed(key.substr(prefix.size()));
    if (name.empty())
        sheet.fail(Code::CellEmpty, sheet.column("key"));
    return &namedWithin(sheet, sheet.column("key"), draft.phases, name);
}

class ScenarioReader {
public:
    ScenarioReader(Sheet& sheet, Draft& draft)
        : m_sheet(sheet)
        , m_draft(draft)
    {
    }

    // The name may stand in any row, so that the rows are held until all are read.
    void read()
    {
        std::set<std::string> seen;
        while (m_sheet.next()) {
            const std::string key = m_sheet.name(m_key);
            refuseRepeated(m_sheet, m_key, seen, lowered(key));
            readKey(key);
        }
        Scenario& scenario = m_draft.scenarios.named(m_name);
        scenario.budget = m_scenario.budget;
        scenario.effect = m_scenario.effect;
        scenario.maxActive = m_scenario.maxActive;
        m_draft.shown = scenario.id;
        replaceRestrictions(scenario.id);
    }

private:
    void readKey(const std::string& key)
    {
        const std::string known = lowered(key);
        if (known == "name")
            m_name = m_sheet.name(m_value);
        else if (known == "budget")
            m_scenario.budget = m_sheet.number(m_value, 0.0, 1e15);
        else if (known == "effect")
            m_scenario.effect = m_sheet.number(m_value, 0.0, 1e15);
        else if (known == "maxactive")
            m_scenario.maxActive = whole();
        else if (const Phase* counted = phaseOf(m_sheet, key, "perPhase:", m_draft))
            m_restrictions[counted->id].minActive = whole().value_or(0);
        else if (const Phase* shared = phaseOf(m_sheet, key, "phaseEffect:", m_draft))
            m_restrictions[shared->id].effectShare
                = m_sheet.number(m_value, 0.0, 10.0).value_or(0.0);
        else
            m_sheet.fail(Code::NotAWord, m_key,
                {{"value", key},
                    {"allowed",
                        "name, budget, effect, maxActive, perPhase:NAME, phaseEffect:NAME"}});
    }

    std::optional<std::int64_t> whole()
    {
        const std::optional<double> number = m_sheet.number(m_value, 0.0, 1000.0);
        if (!number)
            return {};
        const auto result = static_cast<std::int64_t>(*number);
        if (static_cast<double>(result) != *number)
            m_sheet.fail(
                Code::NotANumber, m_value, {{"value", std::string(m_sheet.text(m_value))}});
        return result;
    }

    // The file holds the scenario whole: phases it does not name are free again.
    void replaceRestrictions(Id<Scenario> scenario)
    {
        for (auto& [key, restriction] : m_draft.restrictions)
            if (key.first == scenario) {
                restriction.minActive = 0;
                restriction.effectShare = 0.0;
            }
        for (const auto& [phase, asked] : m_restrictions) {
            PhaseRestriction& restriction = m_draft.restrictions[{scenario, phase}];
            restriction.scenario = scenario;
            restriction.phase = phase;
            restriction.minActive = asked.minActive;
            restriction.effectShare = asked.effectShare;
        }
    }

    Sheet& m_sheet;
    Draft& m_draft;
    const Sheet::Column m_key = m_sheet.column("key");
    const Sheet::Column m_value = m_sheet.column("value");
    std::string m_name = "Scenario";
    Scenario m_scenario;
    std::map<Id<Phase>, PhaseRestriction> m_restrictions;
};

} // namespace

void readCurves(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    const Sheet::Column at = sheet.column("touchpoint");
    std::set<std::string> seen;
    while (sheet.next()) {
        Touchpoint& touchpoint = draft.touchpoint(sheet, at);
        refuseRepeated(sheet, at, seen, touchpoint.name);
        const Touchpoint before = touchpoint;
        sheet.readFields(spendFields, touchpoint, Touchpoint());
        readStoppable(sheet, touchpoint);
        keepGiven(sheet, before, touchpoint, draft);
        checkBounds(sheet, touchpoint);
        Curve& curve = draft.curves[touchpoint.id];
        curve.touchpoint = touchpoint.id;
        sheet.readFields(curveFields, curve, Curve());
        requireNumbers(sheet, curve.family);
        placeInPhases(sheet, touchpoint, draft);
    }
}

void readPoints(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    const Sheet::Column at = sheet.column("touchpoint");
    const Sheet::Column dateAt = sheet.column("date");
    std::set<Draft::PointKey> seen;
    while (sheet.next()) {
        CurvePoint read;
        read.touchpoint = draft.touchpoint(sheet, at).id;
        for (const char* const name : {"spend", "effect"})
            if (sheet.isEmpty(sheet.column(name)))
                sheet.fail(Code::CellEmpty, sheet.column(name));
        sheet.readFields(pointFields, read, CurvePoint());
        if (!read.date.empty() && !isDate(read.date))
            sheet.fail(Code::NotADate, dateAt, {{"value", read.date}});
        const Draft::PointKey key(read.touchpoint, read.spend, read.source, read.date);
        if (!seen.insert(key).second)
            sheet.fail(Code::RowRepeated, sheet.column("spend"),
                {{"value", std::string(sheet.text(sheet.column("spend")))}});
        CurvePoint& point = draft.points[key];
        read.id = point.id;
        if (!sheet.column("weight") && point.id)
            read.weight = point.weight;
        point = std::move(read);
    }
}

void readScenario(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    ScenarioReader(sheet, draft).read();
}

} // namespace rundblick
