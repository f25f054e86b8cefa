// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/importers.h"

namespace rundblick {
namespace {

constexpr std::string_view curveFields[] = {"family", "baseline", "amplitude", "shape", "halfway"};
constexpr std::string_view pointFields[] = {"spend", "effect", "weight", "source", "date"};
constexpr std::string_view phaseSeparator = "|";
constexpr std::string_view spendFields[] = {"spend", "minimum", "maximum", "activation"};

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

} // namespace rundblick
