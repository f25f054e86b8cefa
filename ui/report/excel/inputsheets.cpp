// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/grouping.h"
#include "ui/paint/journey/lanewords.h"
#include "ui/paint/words/setupwords.h"
#include "ui/paint/words/words.h"
#include "ui/report/excel/sheets.h"
#include "ui/report/excel/valueformulas.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Workbook)
};

using enum CellStyle;

QString yesNo(bool value)
{
    return value ? Words::tr("yes") : Words::tr("no");
}

QString nameOf(Lock lock)
{
    return lock == Lock::Today ? Words::tr("as today")
        : lock == Lock::Off    ? Words::tr("off")
                               : QString();
}

QStringList touchpointHeads()
{
    return {Words::tr("No."), Words::tr("Touchpoint"), Words::tr("Channel"), Words::tr("Owner"),
        Words::tr("On the short list"), Words::tr("Verdict"), Words::tr("Spend today"),
        Words::tr("Minimum"), Words::tr("Maximum"), Words::tr("Can be stopped"),
        Words::tr("Fixed cost while active"), Words::tr("Locked"),
        Words::tr("Effect today, measured"), Words::tr("Organic share"), Words::tr("Saturation"),
        Words::tr("Half the spend keeps"), Words::tr("Double the spend brings"),
        Words::tr("Elasticity"), Words::tr("Spend to try"), Words::tr("Effect of the trial"),
        Words::tr("Note")};
}

void writeTouchpoint(SheetPen& pen, const ExcelSource& source, std::size_t i, std::size_t row)
{
    const Touchpoint& touchpoint = *source.inventory[i];
    const TouchpointResult* result = source.analysis.find(touchpoint.id);
    pen.number({row, 0}, static_cast<double>(i + 1), Whole);
    pen.text({row, 1}, touchpoint.name);
    pen.text({row, 2}, channelOf(touchpoint.ownership, touchpoint.form));
    pen.text({row, 3}, touchpoint.owner);
    pen.text({row, 4}, yesNo(touchpoint.rated), Centred);
    pen.text({row, 5}, result && result->cover ? titleOf(*result->cover) : QString());
    pen.number({row, TouchpointColumns::spend}, touchpoint.spend, Amount);
    pen.number({row, TouchpointColumns::minimum}, touchpoint.minimum, Amount);
    pen.number({row, TouchpointColumns::maximum}, touchpoint.maximum, Amount);
    pen.text({row, 9}, yesNo(touchpoint.stoppable), Centred);
    pen.number({row, 10}, touchpoint.activation, Amount);
    pen.text({row, 11}, nameOf(touchpoint.locked), Centred);
    pen.number({row, TouchpointColumns::effect}, touchpoint.effect, Value);
    pen.number({row, TouchpointColumns::organic}, touchpoint.organic, Percent);
    pen.number({row, TouchpointColumns::saturation}, touchpoint.saturation, Percent);
    pen.number({row, TouchpointColumns::half}, touchpoint.half, Percent);
    pen.number({row, 16}, touchpoint.twice, Percent);
    pen.number({row, 17}, touchpoint.elasticity, Share);
    pen.number({row, TouchpointColumns::trialSpend}, touchpoint.trialSpend, Amount);
    pen.number({row, TouchpointColumns::trialEffect}, touchpoint.trialEffect, Value);
    pen.text({row, 20}, touchpoint.note, Wrapped);
}

QStringList placementHeads()
{
    return {Words::tr("No."), Words::tr("Touchpoint"), Words::tr("Phase no."), Words::tr("Phase"),
        Words::tr("Segment"), Words::tr("Role"), Words::tr("Usage"), Words::tr("Importance (1–5)"),
        Words::tr("Counts with"), Words::tr("Counted usage"), Words::tr("Usage × importance"),
        Words::tr("Experience of customers"), Words::tr("Experience as the team sees it"),
        Words::tr("Experience to be"), Words::tr("Moment of truth"), Words::tr("Evidence"),
        Words::tr("What customers do"), Words::tr("What they need"), Words::tr("What they feel"),
        Words::tr("Who leads")};
}

// Where the numbers of a placement come from.
CellStyle placementHead(std::size_t column)
{
    const bool isLive = column == PlacementColumns::usage || column == PlacementColumns::weighted;
    return isLive ? LiveHead : InputHead;
}

void writePlacement(SheetPen& pen, const ExcelSource& source, const Placement& placement,
    double share, std::size_t row)
{
    const Touchpoint* touchpoint = source.workshop.find(placement.touchpoint);
    const Phase* phase = source.workshop.find(placement.phase);
    const Segment* segment = source.workshop.find(placement.segment);
    std::size_t number = 0;
    for (std::size_t p = 0; p < source.analysis.phases.size(); ++p)
        number = source.analysis.phases[p].id == placement.phase ? p + 1 : number;
    pen.number({row, 0}, static_cast<double>(source.numberOf(placement.touchpoint)), Whole);
    pen.text({row, 1}, touchpoint ? touchpoint->name : std::string());
    pen.number({row, 2}, static_cast<double>(number), Whole);
    pen.text({row, 3}, phase ? phase->name : std::string());
    pen.text({row, 4}, segment ? toQt(segment->name) : Words::tr("all"));
    pen.text({row, 5}, nameOf(placement.role));
    pen.number({row, 6}, placement.usage, Percent);
    pen.number({row, 7}, placement.importance, Value);
    pen.number({row, PlacementColumns::share}, share, Share);
    const std::string counted = rowCell({row, 6}) + '*' + rowCell({row, PlacementColumns::share});
    pen.formula({row, PlacementColumns::usage}, counted, placement.usage * share, Share);
    pen.formula({row, PlacementColumns::weighted},
        rowCell({row, PlacementColumns::usage}) + '*' + rowCell({row, 7}),
        placement.usage * share * placement.importance, Share);
    pen.number({row, 11}, placement.experience, Points);
    pen.number({row, 12}, placement.teamExperience, Points);
    pen.number({row, 13}, placement.targetExperience, Points);
    pen.text({row, 14}, placement.momentOfTruth ? Words::tr("yes") : QString(), Centred);
    pen.text({row, 15}, nameOf(placement.evidence));
    pen.text({row, 16}, placement.activity, Wrapped);
    pen.text({row, 17}, placement.needs, Wrapped);
    pen.text({row, 18}, placement.feelings, Wrapped);
    pen.text({row, 19}, placement.responsible);
}

// The straight pieces of the curves that go from point to point, for the formulas of the mix.
void writeTables(SheetPen& pen, const ExcelSource& source)
{
    constexpr std::size_t column = ExcelSource::tableColumn;
    if (source.tableRows.empty())
        return;
    pen.head({2, column - 1}, Words::tr("Curve of"), FixedHead);
    pen.head({2, column}, Words::tr("Spend"), FixedHead);
    pen.head({2, column + 1}, Words::tr("Paid effect"), FixedHead);
    for (const auto& [i, first] : source.tableRows) {
        std::size_t row = first;
        for (const CurveVertex& vertex : source.mix->curves[i].curve.table) {
            pen.text({row, column - 1}, source.mix->touchpoints[i]->name);
            pen.number({row, column}, vertex.spend);
            pen.number({row++, column + 1}, vertex.paidEffect);
        }
    }
}

} // namespace

SheetRange touchpointNumbers(const ExcelSource& source)
{
    const std::size_t first = ExcelSource::firstTouchpoint;
    return {{first, 0}, {first + std::max<std::size_t>(1, source.inventory.size()) - 1, 0}};
}

void writeTouchpoints(const ExcelSource& source, ExcelBook& book)
{
    SheetPen& pen = book.sheet(SheetKind::Touchpoints);
    constexpr std::size_t head = ExcelSource::firstTouchpoint - 1;
    pen.text({0, 0}, sheetName(SheetKind::Touchpoints), Title);
    pen.text({1, 0},
        Words::tr("The inventory with spends and answers; amounts in %1. The mix follows what is "
                  "changed here.")
            .arg(source.numbers.currency()),
        Muted);
    const QStringList heads = touchpointHeads();
    for (qsizetype column = 0; column < heads.size(); ++column) {
        const auto place = static_cast<std::size_t>(column);
        pen.head({head, place}, heads[column], place == 5 ? FixedHead : InputHead);
    }
    for (std::size_t i = 0; i < source.inventory.size(); ++i)
        writeTouchpoint(pen, source, i, ExcelSource::firstTouchpoint + i);
    for (const std::size_t column : {6U, 7U, 8U, 10U, 18U})
        pen.width(column, 14);
    pen.finish({.frozen = {head + 1, 2},
        .filter = SheetRange{{head, 0}, {head + source.inventory.size(), 20}},
        .headRow = head});
}

void writePlacements(const ExcelSource& source, ExcelBook& book)
{
    SheetPen& pen = book.sheet(SheetKind::Placements);
    constexpr std::size_t head = ExcelSource::firstPlacement - 1;
    pen.text({0, 0}, sheetName(SheetKind::Placements), Title);
    pen.text({1, 0},
        Words::tr("Touchpoints in phases. “Counts with” says how a placement enters the coverage: "
                  "1 wholly, 0 not at all, between by the size of its segment."),
        Muted);
    const QStringList heads = placementHeads();
    for (qsizetype column = 0; column < heads.size(); ++column) {
        const auto place = static_cast<std::size_t>(column);
        pen.head({head, place}, heads[column], placementHead(place));
    }
    const std::map<Id<Placement>, double> shares = placementShares(source);
    std::size_t row = ExcelSource::firstPlacement;
    for (const Placement* placement : source.placements) {
        const auto share = shares.find(placement->id);
        writePlacement(pen, source, *placement, share == shares.end() ? 0.0 : share->second, row++);
    }
    pen.finish({.frozen = {head + 1, 2},
        .filter = SheetRange{{head, 0}, {head + source.placements.size(), 19}},
        .headRow = head});
}

void writePoints(const ExcelSource& source, ExcelBook& book)
{
    SheetPen& pen = book.sheet(SheetKind::Points);
    pen.text({0, 0}, sheetName(SheetKind::Points), Title);
    pen.text({1, 0}, Words::tr("What spends achieved where it was measured."), Muted);
    const QStringList heads{Words::tr("No."), Words::tr("Touchpoint"), Words::tr("Spend"),
        Words::tr("Effect"), Words::tr("Weight"), Words::tr("Source"), Words::tr("Date")};
    for (qsizetype column = 0; column < heads.size(); ++column)
        pen.head({2, static_cast<std::size_t>(column)}, heads[column], InputHead);
    std::vector<const CurvePoint*> points;
    for (const auto& [id, point] : source.workshop.all<CurvePoint>())
        points.push_back(&point);
    std::ranges::stable_sort(points, {}, [&](const CurvePoint* point) {
        return std::tuple(source.numberOf(point->touchpoint), point->spend, point->effect);
    });
    std::size_t row = ExcelSource::firstPoint;
    for (const CurvePoint* point : points) {
        const Touchpoint* touchpoint = source.workshop.find(point->touchpoint);
        pen.number({row, 0}, static_cast<double>(source.numberOf(point->touchpoint)), Whole);
        pen.text({row, 1}, touchpoint ? touchpoint->name : std::string());
        pen.number({row, 2}, point->spend, Amount);
        pen.number({row, 3}, point->effect, General);
        pen.number({row, 4}, point->weight, General);
        pen.text({row, 5}, point->source);
        pen.day({row++, 6}, point->date);
    }
    pen.width(2, 14);
    writeTables(pen, source);
    pen.finish({.frozen = {3, 2}, .filter = SheetRange{{2, 0}, {row - 1, 6}}, .headRow = 2});
}

} // namespace rundblick
