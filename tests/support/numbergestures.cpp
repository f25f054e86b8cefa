// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/budgetedits.h"
#include "core/model/edits/curveedits.h"
#include "core/model/edits/guessedits.h"
#include "core/model/edits/methodedits.h"
#include "core/model/edits/ratingedits.h"
#include "core/model/edits/scenarioedits.h"
#include "core/model/setupedits/audienceedits.h"
#include "tests/support/gestures.h"

namespace rundblick {
namespace {

using Made = Result<Edit>;

const std::string first = "Base";

// Of a brand at a touchpoint, or of the touchpoint itself where the criterion asks no brand.
std::optional<Cell> cellOf(Draw& draw)
{
    const Criterion* criterion = draw.any<Criterion>();
    const Id<Touchpoint> touchpoint = draw.id<Touchpoint>();
    const bool isOfBrand = criterion && criterion->role != CriterionRole::Influence;
    const Id<Brand> brand = isOfBrand ? draw.id<Brand>() : Id<Brand>{};
    if (!criterion || !touchpoint || (isOfBrand && !brand))
        return {};
    return Cell{touchpoint, brand, criterion->id};
}

double valueFor(Draw& draw, const Cell& cell)
{
    const Criterion& criterion = *draw.workshop().find(cell.criterion);
    const double steps = std::floor((criterion.high - criterion.low) / criterion.step);
    return criterion.low
        + criterion.step * static_cast<double>(draw.below(static_cast<std::uint64_t>(steps) + 1));
}

Made rated(Draw& draw, EditKind kind)
{
    const auto cell = cellOf(draw);
    const Id<Rater> rater = draw.id<Rater>();
    if (!cell || !rater)
        return Edit();
    const double value = valueFor(draw, *cell);
    if (kind == EditKind::PasteRatings)
        return setRatings(draw.workshop(), rater, {{*cell, value}}, kind);
    return setRating(
        draw.workshop(), rater, *cell, draw.chance(4) ? std::nullopt : std::optional(value));
}

Made cleared(Draw& draw)
{
    const Column* column = draw.any<Column>();
    const Id<Rater> rater = draw.id<Rater>();
    if (!column || !rater)
        return Edit();
    const Cell cell{column->touchpoint, column->brand.value_or(Id<Brand>{}), column->criterion};
    return setRatings(draw.workshop(), rater, {{cell, {}}}, EditKind::ClearRatings);
}

std::vector<Gesture> ratings()
{
    return {{"addRaters", [](Draw& d) -> Made { return addRaters(d.workshop(), {d.name()}); }},
        {"editRecord",
            [](Draw& d) -> Made {
                const double weight = d.number(0.1, 3);
                return editRecord(d.workshop(), d.id<Rater>(), EditKind::ChangeRater,
                    [&](Rater& rater) { rater.weight = weight; });
            }},
        {"removeRater", [](Draw& d) -> Made { return removeRater(d.workshop(), d.id<Rater>()); }},
        {"setRating", [](Draw& d) -> Made { return rated(d, EditKind::Rate); }},
        {"setRatings", [](Draw& d) -> Made { return rated(d, EditKind::PasteRatings); }},
        {"setRatings", [](Draw& d) -> Made { return cleared(d); }},
        {"setGroupValue",
            [](Draw& d) -> Made {
                const auto cell = cellOf(d);
                if (!cell)
                    return Edit();
                const double value = valueFor(d, *cell);
                return setGroupValue(d.workshop(), *cell,
                    d.chance(4) ? std::nullopt : std::optional(GroupEstimate{value, value, {}}));
            }},
        {"setGroupValues",
            [](Draw& d) -> Made {
                const auto cell = cellOf(d);
                if (!cell)
                    return Edit();
                const GroupEstimate estimate{valueFor(d, *cell), {}, {}};
                return setGroupValues(
                    d.workshop(), {{*cell, estimate}}, EditKind::ChangeGroupValue);
            }},
        {"setGuesses", [](Draw& d) -> Made {
             return setGuesses(d.workshop(), "Guest " + std::to_string(d.below(3)),
                 d.chance(5) ? std::vector<Id<Touchpoint>>() : d.ids<Touchpoint>());
         }}};
}

Made budget(Draw& draw, EditKind kind)
{
    const BudgetEntry entry{draw.id<Touchpoint>(), BudgetColumn::Spend, draw.number(0, 9000)};
    return entry.touchpoint ? setBudgetEntries(draw.workshop(), {&entry, 1}, kind) : Edit();
}

std::vector<Gesture> budgets()
{
    return {{"setBudgetEntries",
                [](Draw& d) -> Made {
                    return budget(
                        d, d.chance(2) ? EditKind::ChangeBudgetTable : EditKind::PasteBudgetTable);
                }},
        {"setScenarioBudget",
            [](Draw& d) -> Made {
                return setScenarioBudget(d.workshop(), d.number(0, 1e6), first);
            }},
        {"setScenarioEffect",
            [](Draw& d) -> Made {
                return setScenarioEffect(d.workshop(), d.number(50, 150), first);
            }},
        {"setBenchmark",
            [](Draw& d) -> Made {
                const Id<Brand> brand = d.id<Brand>();
                return brand && d.chance(2) ? setBenchmark(d.workshop(), Benchmark::Brand, brand)
                                            : setBenchmark(d.workshop(), Benchmark::Mean);
            }},
        {"setCurvePoint",
            [](Draw& d) -> Made {
                CurvePoint point;
                point.touchpoint = d.id<Touchpoint>();
                point.spend = d.number(0, 5000);
                point.effect = d.number(0, 100);
                return point.touchpoint ? setCurvePoint(d.workshop(), point) : Edit();
            }},
        {"removeCurvePoint",
            [](Draw& d) -> Made { return removeCurvePoint(d.workshop(), d.id<CurvePoint>()); }},
        {"setCurve",
            [](Draw& d) -> Made {
                Curve curve;
                curve.touchpoint = d.id<Touchpoint>();
                curve.amplitude = d.number(1, 100);
                curve.halfway = d.number(1, 5000);
                return curve.touchpoint ? setCurve(d.workshop(), curve) : Edit();
            }},
        {"setCurveFamily", [](Draw& d) -> Made {
             const Id<Touchpoint> touchpoint = d.id<Touchpoint>();
             if (!touchpoint)
                 return Edit();
             return setCurveFamily(d.workshop(), touchpoint,
                 d.chance(3) ? std::nullopt : std::optional(d.value<CurveFamily>()));
         }}};
}

std::vector<Gesture> scenarios()
{
    return {{"addScenario",
                [](Draw& d) -> Made {
                    return addScenario(d.workshop(), {d.name(), first});
                }},
        {"renameScenario",
            [](Draw& d) -> Made {
                return renameScenario(d.workshop(), d.id<Scenario>(), d.name());
            }},
        {"removeScenario",
            [](Draw& d) -> Made { return removeScenario(d.workshop(), d.id<Scenario>()); }},
        {"showScenario",
            [](Draw& d) -> Made {
                return d.any<Scenario>() ? showScenario(d.workshop(), d.id<Scenario>()) : Edit();
            }},
        {"setMaxActive",
            [](Draw& d) -> Made {
                return setMaxActive(
                    d.workshop(), static_cast<std::int64_t>(1 + d.below(30)), first);
            }},
        {"setPhaseRestriction",
            [](Draw& d) -> Made {
                if (!d.any<Phase>())
                    return Edit();
                return setPhaseRestriction(d.workshop(), d.id<Phase>(),
                    {static_cast<std::int64_t>(d.below(3)), d.number(0, 1)}, first);
            }},
        {"suppose",
            [](Draw& d) -> Made {
                if (!d.any<Touchpoint>())
                    return Edit();
                const bool isDrop = d.chance(2);
                return suppose(d.workshop(), d.id<Touchpoint>(),
                    {isDrop ? WhatIf::Drop : WhatIf::Quality,
                        isDrop ? std::nullopt : std::optional(d.number(0, 100))},
                    first);
            }},
        {"withdraw",
            [](Draw& d) -> Made {
                const Supposition* there = d.any<Supposition>();
                return there ? withdraw(d.workshop(), there->touchpoint) : Edit();
            }},
        {"whatIfDropped",
            [](Draw& d) -> Made {
                return d.any<Touchpoint>()
                    ? whatIfDropped(d.workshop(), d.id<Touchpoint>(), {d.name(), first})
                    : Edit();
            }},
        {"whatIfRaised", [](Draw& d) -> Made {
             return d.any<Touchpoint>()
                 ? whatIfRaised(d.workshop(), d.id<Touchpoint>(), {d.name(), first})
                 : Edit();
         }}};
}

std::vector<Gesture> methods()
{
    return {{"setMethod",
                [](Draw& d) -> Made {
                    return setMethod(d.workshop(), &Method::complexityCharge, d.number(0, 1));
                }},
        {"changeMethod",
            [](Draw& d) -> Made {
                Method method = d.workshop().method();
                method.coverageTarget = d.number(0, 1);
                return changeMethod(d.workshop(), method);
            }},
        {"resetMethod",
            [](Draw& d) -> Made {
                return d.chance(2) ? resetMethod(d.workshop(), "coverageTarget")
                                   : resetMethod(d.workshop());
            }},
        {"setCoverageTarget", [](Draw& d) -> Made {
             return setCoverageTarget(d.workshop(), d.id<Phase>(), d.number(0, 1));
         }}};
}

} // namespace

std::vector<Gesture> numberGestures()
{
    std::vector<Gesture> gestures;
    for (const auto& some : {ratings(), budgets(), scenarios(), methods()})
        gestures.insert(gestures.end(), some.begin(), some.end());
    return gestures;
}

std::vector<Gesture> allGestures()
{
    std::vector<Gesture> gestures;
    for (const auto& some :
        {touchpointGestures(), boardGestures(), setupGestures(), numberGestures()})
        gestures.insert(gestures.end(), some.begin(), some.end());
    return gestures;
}

} // namespace rundblick
