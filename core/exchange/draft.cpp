// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/draft.h"

namespace rundblick {
namespace {

template <typename Record>
auto keyed(const Workshop& workshop, const auto& keyOf)
{
    std::map<decltype(keyOf(std::declval<const Record&>())), Record> records;
    for (const auto& [id, record] : workshop.all<Record>())
        records.emplace(keyOf(record), record);
    return records;
}

} // namespace

Draft::Draft(const Workshop& workshop)
    : before(workshop)
    , brands(workshop)
    , segments(workshop)
    , phases(workshop)
    , touchpoints(workshop)
    , criteria(workshop)
    , waves(workshop)
    , raters(workshop)
    , scenarios(workshop)
    , placements(keyed<Placement>(workshop,
          [](const Placement& p) {
              return PlacementKey(p.touchpoint, p.phase, p.segment.value_or(Id<Segment>()));
          }))
    , curves(keyed<Curve>(workshop, [](const Curve& curve) { return curve.touchpoint; }))
    , points(keyed<CurvePoint>(workshop,
          [](const CurvePoint& p) { return PointKey(p.touchpoint, p.spend, p.source, p.date); }))
    , links(keyed<Link>(workshop,
          [](const Link& link) {
              return LinkKey(link.fromEnd, link.from.value_or(Id<Touchpoint>()), link.toEnd,
                  link.to.value_or(Id<Touchpoint>()));
          }))
    , groupValues(keyed<GroupValue>(workshop,
          [](const GroupValue& v) {
              return Cell{v.touchpoint, v.brand.value_or(Id<Brand>()), v.criterion};
          }))
    , restrictions(keyed<PhaseRestriction>(
          workshop, [](const PhaseRestriction& r) { return RestrictionKey(r.scenario, r.phase); }))
    , suppositions(keyed<Supposition>(workshop,
          [](const Supposition& s) { return SuppositionKey(s.scenario, s.touchpoint, s.kind); }))
    , judgements(keyed<Judgement>(
          workshop, [](const Judgement& j) { return JudgementKey(j.judge, j.first, j.second); }))
{
}

Touchpoint& Draft::touchpoint(Sheet& sheet, Sheet::Column column)
{
    return touchpoint(sheet, column, sheet.name(column));
}

Touchpoint& Draft::touchpoint(Sheet& sheet, Sheet::Column column, const std::string& name)
{
    if (std::ranges::find(reservedTouchpoints, name) != reservedTouchpoints.end())
        sheet.fail(Code::NameReserved, column, {{"name", name}});
    const bool isNew = !touchpoints.find(name);
    Touchpoint& touchpoint = touchpoints.named(name);
    if (isNew && touchpoints.records().size() > mostTouchpoints)
        sheet.fail(Code::InventoryFull, column, {{"limit", std::int64_t{mostTouchpoints}}});
    if (isNew || sheet.column("rated"))
        m_met.push_back({&touchpoint, sheet.file(), sheet.row(),
            sheet.title(sheet.column("rated") ? sheet.column("rated") : column)});
    return touchpoint;
}

std::size_t Draft::marked() const
{
    return static_cast<std::size_t>(std::ranges::count_if(
        touchpoints.records(), [](const Touchpoint& touchpoint) { return touchpoint.rated; }));
}

Status Draft::checkMarked() const
{
    const std::size_t count = marked();
    if (count <= mostRated)
        return ok();
    std::size_t beyond = count - mostRated;
    for (auto place = m_met.rbegin(); place != m_met.rend(); ++place)
        if (place->touchpoint->rated && --beyond == 0)
            return Error{Code::TooManyMarked,
                {{"file", place->file}, {"row", place->row}, {"column", place->column},
                    {"count", static_cast<std::int64_t>(count)},
                    {"limit", std::int64_t{mostRated}}},
                {}};
    return ok(); // more were marked before: nothing of this import, check() says so
}

Placement& Draft::placement(Id<Touchpoint> touchpoint, Id<Phase> phase, Id<Segment> segment)
{
    const auto [found, isNew] = placements.try_emplace({touchpoint, phase, segment});
    if (isNew) {
        found->second.touchpoint = touchpoint;
        found->second.phase = phase;
        if (segment)
            found->second.segment = segment;
    }
    return found->second;
}

} // namespace rundblick
