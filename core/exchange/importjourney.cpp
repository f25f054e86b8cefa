// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/exchange/csvset/namelist.h"
#include "core/exchange/importers.h"

namespace rundblick {
namespace {

// The last part of a file's name: the same file in another folder is the same source.
std::string sourceOf(std::string_view file)
{
    const std::size_t slash = file.find_last_of("/\\");
    return std::string(slash == std::string_view::npos ? file : file.substr(slash + 1));
}

std::vector<Id<Touchpoint>> stepsAt(Sheet& sheet, Sheet::Column column, Draft& draft)
{
    std::vector<Id<Touchpoint>> steps;
    for (const std::string& name : namesIn(sheet.text(column), '>')) {
        if (name.empty())
            sheet.fail(Code::CellEmpty, column);
        else if (name.size() > longestName)
            sheet.fail(Code::CellTooLong, column, {{"limit", std::int64_t{longestName}}});
        if (!sheet.isFine())
            break;
        steps.push_back(draft.touchpoint(sheet, column, name).id);
    }
    return steps;
}

struct LinkPoint {
    LinkEnd end = LinkEnd::Touchpoint;
    Id<Touchpoint> touchpoint;
};

// A touchpoint, or the one of (start), (conversion), (lost) that may stand here.
LinkPoint pointAt(Sheet& sheet, Sheet::Column column, Draft& draft, bool isFrom)
{
    const std::string name = sheet.name(column);
    const auto reserved = std::ranges::find(reservedTouchpoints, name);
    if (reserved == reservedTouchpoints.end())
        return {LinkEnd::Touchpoint, draft.touchpoint(sheet, column, name).id};
    const auto end = static_cast<LinkEnd>(1 + (reserved - reservedTouchpoints.begin()));
    if ((end == LinkEnd::Start) != isFrom)
        sheet.fail(Code::LinkEndWrong, column, {{"value", name}});
    return {end, {}};
}

} // namespace

void readPaths(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    constexpr double most = 1e12;
    const Sheet::Column pathAt = sheet.column("path");
    const Sheet::Column conversionsAt = sheet.column("conversions");
    const Sheet::Column valueAt = sheet.column("value");
    const Sheet::Column nullsAt = sheet.column("nulls");
    double conversions = 0.0;
    double nulls = 0.0;
    while (sheet.next()) {
        Path path;
        path.steps = stepsAt(sheet, pathAt, draft);
        path.conversions = sheet.number(conversionsAt, 0.0, most).value_or(0.0);
        path.value = sheet.number(valueAt, -most, most).value_or(0.0);
        path.nulls = sheet.number(nullsAt, 0.0, most).value_or(0.0);
        conversions += path.conversions;
        nulls += path.nulls;
        draft.paths.push_back(std::move(path));
    }
    draft.pathSet.emplace();
    draft.pathSet->source = sourceOf(sheet.file());
    for (const auto& [id, set] : draft.before.all<PathSet>())
        if (set.source == draft.pathSet->source)
            draft.pathSet = set;
    draft.notices.push_back({Code::PathsRead,
        {{"count", static_cast<std::int64_t>(draft.paths.size())}, {"conversions", conversions},
            {"nulls", nulls}},
        {}});
}

void readLinks(Sheet& sheet, Draft& draft, const ImportRequest&)
{
    constexpr std::string_view fields[] = {"weight", "unit"};
    const Sheet::Column fromAt = sheet.column("from");
    const Sheet::Column toAt = sheet.column("to");
    std::set<Draft::LinkKey> seen;
    std::map<std::pair<LinkEnd, Id<Touchpoint>>, LinkUnit> units;
    while (sheet.next()) {
        const LinkPoint from = pointAt(sheet, fromAt, draft, true);
        const LinkPoint to = pointAt(sheet, toAt, draft, false);
        const Draft::LinkKey key(from.end, from.touchpoint, to.end, to.touchpoint);
        const std::string name(sheet.text(fromAt));
        if (!seen.insert(key).second)
            sheet.fail(Code::RowRepeated, toAt, {{"value", name + " > " + sheet.name(toAt)}});
        Link& link = draft.links[key];
        std::tie(link.fromEnd, link.toEnd) = std::tuple(from.end, to.end);
        if (from.touchpoint)
            link.from = from.touchpoint;
        if (to.touchpoint)
            link.to = to.touchpoint;
        sheet.readFields(fields, link, Link());
        const LinkUnit first
            = units.try_emplace({from.end, from.touchpoint}, link.unit).first->second;
        if (first != link.unit)
            sheet.fail(Code::CellContradicts, sheet.column("unit"),
                {{"value", std::string(textOf(link.unit))}, {"other", std::string(textOf(first))},
                    {"name", name}});
    }
}

} // namespace rundblick
