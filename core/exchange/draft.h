// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/roster.h"
#include "core/exchange/sheet.h"
#include "core/model/edit.h"
#include "core/model/paths.h"
#include "core/model/study.h"

#include <set>

namespace rundblick {

// The ratings of a cell that a file brings: a code per rater, in the order of Draft::ratedBy;
// `untouched` where the file says nothing of this rater, `unrated` where it says "not rated".
struct CellRatings {
    static constexpr std::uint16_t untouched = 0xFFFE;
    static constexpr std::uint16_t unrated = 0xFFFF;
    Cell cell;
    std::vector<std::uint16_t> codes;
};

// The workshop as it will be after an import, while its files are read. It finds and makes records;
// what a row means is in the importers, what becomes of the draft in draftedit.
class Draft {
public:
    using PlacementKey = std::tuple<Id<Touchpoint>, Id<Phase>, Id<Segment>>;
    using PointKey
        = std::tuple<Id<Touchpoint>, double, std::string, std::string>; // spend, source, date
    using LinkKey = std::tuple<LinkEnd, Id<Touchpoint>, LinkEnd, Id<Touchpoint>>;
    using SuppositionKey = std::tuple<Id<Scenario>, Id<Touchpoint>, WhatIf>;
    using RestrictionKey = std::pair<Id<Scenario>, Id<Phase>>;
    using JudgementKey = std::tuple<std::string, Id<Criterion>, Id<Criterion>>; // smaller id first

    explicit Draft(const Workshop& workshop);

    // The touchpoint named in the cell, made and marked "rate this" where there is none. Refuses,
    // beside what names refuse, NameReserved and InventoryFull.
    Touchpoint& touchpoint(Sheet& sheet, Sheet::Column column);

    // The touchpoint of this name; the cell is where it stands.
    Touchpoint& touchpoint(Sheet& sheet, Sheet::Column column, const std::string& name);

    // Refuses TooManyMarked at the row that met or marked the touchpoint beyond the limit.
    Status checkMarked() const;
    std::size_t marked() const;

    // The placement of a touchpoint in a phase, made where there is none.
    Placement& placement(Id<Touchpoint> touchpoint, Id<Phase> phase, Id<Segment> segment);

    const Workshop& before;
    Roster<Brand> brands;
    Roster<Segment> segments;
    Roster<Phase> phases;
    Roster<Touchpoint> touchpoints;
    Roster<Criterion> criteria;
    Roster<Wave> waves;
    Roster<Rater> raters;
    Roster<Scenario> scenarios;
    std::map<PlacementKey, Placement> placements;
    std::map<Id<Touchpoint>, Curve> curves;
    std::map<PointKey, CurvePoint> points;
    std::map<LinkKey, Link> links;
    std::map<Cell, GroupValue> groupValues;
    std::map<RestrictionKey, PhaseRestriction> restrictions;
    std::map<SuppositionKey, Supposition> suppositions;
    std::map<JudgementKey, Judgement> judgements; // the pairs themselves as the file has them
    std::deque<CellRatings> ratings;
    std::vector<const Rater*> ratedBy; // who gave them
    std::optional<PathSet> pathSet; // source, and the id where it replaces a set
    std::vector<Path> paths; // of pathSet
    std::optional<Id<Scenario>> shown; // the scenario that Mix shows from now on
    std::optional<Setup> setup; // where a file has settings
    std::optional<Method> method;
    // The columns of budgets that a touchpoints file filled: another file may not say otherwise.
    std::set<std::pair<Id<Touchpoint>, std::string_view>> given;
    std::vector<Message> notices;

private:
    struct Place { // where a touchpoint was met, for what concerns many rows
        const Touchpoint* touchpoint;
        std::string file;
        std::int64_t row;
        std::string column;
    };

    std::vector<Place> m_met; // in the order of the rows
};

// Turns the draft into one Edit. Records are put in order and given ids by their names, so that
// the same rows in another order make the same workshop.
Edit editOf(Draft& draft);

// Columns that touchpoints and curves files both have.
inline constexpr std::array<std::string_view, 5> budgetFields{
    "spend", "minimum", "maximum", "activation", "stoppable"};

inline constexpr std::array<std::string_view, 3> reservedTouchpoints{
    "(start)", "(conversion)", "(lost)"};
inline constexpr std::array<std::string_view, 2> reservedBrands{"best", "mean"};

} // namespace rundblick
