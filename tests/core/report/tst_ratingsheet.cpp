// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/impact/sixoften.h"
#include "core/exchange/import.h"
#include "core/model/edits/guessedits.h"
#include "core/model/edits/ratingedits.h"
#include "core/report/ratingsheet.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <set>

using namespace rundblick;

class RatingSheetTest : public QObject {
    Q_OBJECT

private slots:
    void gridHasARowPerCriterionGroupedByPhase();
    void influenceIsAskedOfTheTouchpointItself();
    void influenceAloneIsAskedOfTheLongList();
    void progressCountsPhasesAndColumns();
    void pagesHoldEveryCellOnce_data();
    void pagesHoldEveryCellOnce();
    void codesAreUniqueAndReadInAnyWriting();
    void anotherOrderGivesOtherCodes();
    void nothingToRateIsRefused();
    void csvOfARaterIsReadBack();
    void csvOfTheGroupIsReadBack();
    void separatorFollowsTheLocale();
    void hitsAreCounted();
    void noImpactMeansNoCustomersTen();
};

namespace {

// Two phases, two brands, trust and influence; "Talk" is not on the short list.
struct Shop {
    WorkshopBuilder builder;
    Id<Brand> other = builder.brand("Rival; \"Best\"");
    Id<Brand> own = builder.brand("Own", true);
    Id<Criterion> trust = builder.criterion("Trust");
    Id<Criterion> influence = builder.criterion("Influence", CriterionRole::Influence);
    Id<Phase> before = builder.phase("Before");
    Id<Phase> buy = builder.phase("Buy");
    Id<Rater> anna = builder.rater("Anna", Voice::Employee);
    Id<Touchpoint> till = builder.touchpoint("Till");
    Id<Touchpoint> web = builder.touchpoint("Web");
    Id<Touchpoint> talk = builder.touchpoint("Talk");

    Shop()
    {
        builder.placement(till, buy);
        builder.placement(web, before);
        builder.placement(talk, before);
        builder.change(talk, [](Touchpoint& touchpoint) { touchpoint.rated = false; });
    }
    const Workshop& workshop() const { return builder.workshop(); }
};

std::size_t cellCount(const RatingGrid& grid)
{
    std::size_t count = 0;
    for (std::size_t row = 0; row < grid.rows.size(); ++row)
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            count += grid.cellAt(row, column) ? 1U : 0U;
    return count;
}

Workshop imported(const Workshop& workshop, const std::string& csv)
{
    ImportRequest request;
    request.files.push_back({ImportKind::Ratings, "sheet.csv", csv});
    const Result<Imported> read = importFiles(workshop, request);
    if (!read)
        return {};
    Workshop after = workshop;
    after.apply(read->edit);
    return after;
}

// The CSV with a value put behind the row that begins with `start`.
std::string filled(std::string csv, const std::string& start, const std::string& value)
{
    const std::size_t at = csv.find(start);
    if (at == std::string::npos)
        return "row not found: " + start;
    return csv.insert(at + start.size(), value);
}

} // namespace

void RatingSheetTest::gridHasARowPerCriterionGroupedByPhase()
{
    const Shop shop;
    const RatingGrid grid = ratingGrid(shop.workshop(), {});
    const std::vector<GridRow> expected{{{}, {}, "Before", false},
        {shop.web, shop.trust, "Before", true}, {shop.web, shop.influence, "Before", false},
        {{}, {}, "Buy", false}, {shop.till, shop.trust, "Buy", true},
        {shop.till, shop.influence, "Buy", false}};
    QVERIFY(grid.rows == expected);
    // The touchpoint itself, then the own brand although it comes second in the workshop.
    QVERIFY(grid.columns == (std::vector<Id<Brand>>{{}, shop.own, shop.other}));
}

void RatingSheetTest::influenceIsAskedOfTheTouchpointItself()
{
    const Shop shop;
    const RatingGrid grid = ratingGrid(shop.workshop(), {});
    QVERIFY(!grid.cellAt(0, 1)); // the head of a phase
    QVERIFY(!grid.cellAt(1, 0)); // trust is asked of brands
    QVERIFY(grid.cellAt(1, 1) == std::optional(Cell{shop.web, shop.own, shop.trust}));
    QVERIFY(grid.cellAt(2, 0) == std::optional(Cell{shop.web, {}, shop.influence}));
    QVERIFY(!grid.cellAt(2, 1));
    const RatingGrid alone = ratingGrid(shop.workshop(), shop.trust);
    QVERIFY(alone.columns == (std::vector<Id<Brand>>{shop.own, shop.other}));
}

void RatingSheetTest::influenceAloneIsAskedOfTheLongList()
{
    Shop shop;
    RatingGrid grid = ratingGrid(shop.workshop(), shop.influence);
    QCOMPARE(cellCount(grid), std::size_t{3}); // Talk, too
    QVERIFY(grid.columns == std::vector<Id<Brand>>{{}});
    shop.builder.change(shop.talk, [](Touchpoint& touchpoint) { touchpoint.parked = true; });
    grid = ratingGrid(shop.workshop(), shop.influence);
    QCOMPARE(cellCount(grid), std::size_t{2});
}

void RatingSheetTest::progressCountsPhasesAndColumns()
{
    const Shop shop;
    const RatingGrid grid = ratingGrid(shop.workshop(), {});
    const auto isRated
        = [](std::size_t row, std::size_t column) { return row == 1 && column == 2; };
    const std::vector<Progress> phases = progressByPhase(grid, isRated);
    QCOMPARE(phases.size(), std::size_t{2});
    QCOMPARE(phases[0].name, std::string("Before"));
    QCOMPARE(phases[0].done, std::int64_t{1});
    QCOMPARE(phases[0].all, std::int64_t{3}); // trust of two brands, influence
    QCOMPARE(phases[1].done, std::int64_t{0});
    const std::vector<Progress> columns = progressByColumn(grid, isRated);
    QCOMPARE(columns.size(), std::size_t{3});
    QCOMPARE(columns[0].all, std::int64_t{2});
    QCOMPARE(columns[2].done, std::int64_t{1});
}

void RatingSheetTest::pagesHoldEveryCellOnce_data()
{
    QTest::addColumn<int>("brands");
    QTest::addColumn<int>("criteria");
    QTest::addColumn<int>("phases");
    QTest::addRow("few") << 3 << 2 << 3;
    QTest::addRow("one phase, without heads") << 2 << 1 << 1;
    QTest::addRow("two bands of brands") << 25 << 3 << 12;
    QTest::addRow("twenty criteria") << 4 << 19 << 5;
}

void RatingSheetTest::pagesHoldEveryCellOnce()
{
    QFETCH(int, brands);
    QFETCH(int, criteria);
    QFETCH(int, phases);
    WorkshopSize size;
    size.touchpoints = 100;
    size.brands = static_cast<std::size_t>(brands);
    size.criteria = static_cast<std::size_t>(criteria);
    size.phases = static_cast<std::size_t>(phases);
    size.customers = 1;
    size.employees = 0;
    size.links = false;
    const Workshop workshop = generatedWorkshop(size);
    const Result<RatingSheet> sheet = ratingSheet(workshop);
    QVERIFY(sheet);
    std::set<Cell> seen;
    std::size_t count = 0;
    for (const SheetPage& page : sheet->pages) {
        const RatingGrid grid = gridOf(*sheet, page);
        QVERIFY(grid.columns.size() <= SheetMeasures::mostColumns);
        double height = page.phase.empty() ? 0.0 : SheetMeasures::phaseHead;
        for (const GridRow& row : grid.rows)
            height += row.isHead() ? SheetMeasures::phaseHead
                                   : SheetMeasures::row
                    + (row.isFirst ? SheetMeasures::touchpointHead + SheetMeasures::gap : 0.0);
        QVERIFY2(height <= SheetMeasures::room, page.code.c_str());
        QVERIFY(!grid.rows.back().isHead()); // no head without its touchpoints
        for (std::size_t row = 0; row < grid.rows.size(); ++row)
            for (std::size_t column = 0; column < grid.columns.size(); ++column)
                if (const auto cell = grid.cellAt(row, column)) {
                    seen.insert(*cell);
                    ++count;
                }
    }
    QCOMPARE(count, cellCount(sheet->grid));
    QCOMPARE(seen.size(), count);
}

void RatingSheetTest::codesAreUniqueAndReadInAnyWriting()
{
    const Workshop workshop = stressWorkshop();
    const RatingSheet sheet = *ratingSheet(workshop);
    std::set<std::string> codes;
    for (const SheetPage& page : sheet.pages)
        codes.insert(page.code);
    QCOMPARE(codes.size(), sheet.pages.size());
    const SheetPage& third = sheet.pages[2];
    QVERIFY(QString::fromStdString(third.code).startsWith(QStringLiteral("3-")));
    std::string written = "  " + third.code;
    std::ranges::replace(written, '-', ' ');
    std::ranges::transform(
        written, written.begin(), [](char c) { return static_cast<char>(std::tolower(c)); });
    QVERIFY(*sheetPage(sheet, written) == third);
    QCOMPARE(sheetPage(sheet, "3-???").error().code, Code::SheetPageUnknown);
    QCOMPARE(sheetPage(sheet, "").error().code, Code::SheetPageUnknown);
}

// What was printed before the change must not be typed into other places.
void RatingSheetTest::anotherOrderGivesOtherCodes()
{
    Shop shop;
    const std::string before = ratingSheet(shop.workshop())->pages[0].code;
    QCOMPARE(ratingSheet(shop.workshop())->pages[0].code, before);
    shop.builder.brand("Newcomer");
    const RatingSheet after = *ratingSheet(shop.workshop());
    QVERIFY(after.pages[0].code != before);
    QVERIFY(!sheetPage(after, before));
}

void RatingSheetTest::nothingToRateIsRefused()
{
    QCOMPARE(ratingSheet(Workshop()).error().code, Code::SheetNothingToRate);
    WorkshopBuilder builder;
    builder.brand("Own", true);
    builder.touchpoint("Web");
    QCOMPARE(ratingSheet(builder.workshop()).error().code, Code::SheetNothingToRate);
}

void RatingSheetTest::csvOfARaterIsReadBack()
{
    Shop shop;
    const Cell cell{shop.web, shop.own, shop.trust};
    shop.builder.ratings(cell, {2.0});
    const Workshop& workshop = shop.workshop();
    const auto csvFor = [&](const char* name) {
        const SheetRater rater = sheetRater(workshop, name, Voice::Expert);
        return ratingSheetCsv(workshop, *ratingSheet(workshop, rater));
    };
    const std::string known = csvFor("Anna");
    QVERIFY(known.find("Anna;employee;Web;Trust;Own;2\r\n") != std::string::npos);
    QVERIFY(imported(workshop, known).all<Column>() == workshop.all<Column>()); // nothing new
    const std::string changed
        = filled(known, "Anna;employee;Till;Trust;\"Rival; \"\"Best\"\"\";", "4");
    const Workshop after = imported(workshop, changed);
    const Study study = studyOf(after);
    QCOMPARE(codeAt(*study.columns.at({shop.till, shop.other, shop.trust}), 0), 3U); // 4 on 1..5
    QCOMPARE(codeAt(*study.columns.at(cell), 0), 1U);
    // Somebody who is not in the workshop yet.
    const Workshop joined
        = imported(workshop, filled(csvFor("Zoe"), "Zoe;expert;Web;Influence;;", "5"));
    const Rater* zoe = findByName<Rater>(joined, "Zoe");
    QVERIFY(zoe);
    QCOMPARE(zoe->voice, Voice::Expert);
}

void RatingSheetTest::csvOfTheGroupIsReadBack()
{
    Shop shop;
    shop.builder.groupValue({shop.web, shop.own, shop.trust}, 4.0, 3.0, 4.5);
    const Workshop& workshop = shop.workshop();
    const std::string csv = ratingSheetCsv(workshop, *ratingSheet(workshop));
    QVERIFY(csv.find("Web;Trust;Own;4;3;4.5\r\n") != std::string::npos);
    const Workshop after = imported(workshop, filled(csv, "Till;Trust;Own;", "2"));
    QCOMPARE(after.all<GroupValue>().size(), std::size_t{2});
    QVERIFY(after.all<Rater>() == workshop.all<Rater>());
}

void RatingSheetTest::separatorFollowsTheLocale()
{
    Shop shop;
    Setup setup;
    setup.locale = "en_GB";
    shop.builder.add(setup);
    const std::string csv = ratingSheetCsv(shop.workshop(), *ratingSheet(shop.workshop()));
    QVERIFY(csv.find("touchpoint,criterion,brand,value,low,high\r\n") != std::string::npos);
    QVERIFY(csv.find("Till,Trust,\"Rival; \"\"Best\"\"\",,,\r\n") != std::string::npos);
}

void RatingSheetTest::hitsAreCounted()
{
    WorkshopBuilder builder;
    Analysis analysis;
    for (int i = 0; i < 12; ++i) { // impacts 1..12: the last ten are the customers' ten
        TouchpointResult result;
        result.id = builder.touchpoint("T" + std::to_string(i + 1));
        result.name = "T" + std::to_string(i + 1);
        result.impact = i + 1.0;
        result.influenceSource = i < 3 ? InfluenceSource::None : InfluenceSource::Criteria;
        analysis.touchpoints.push_back(result);
    }
    Workshop workshop = builder.workshop();
    const auto at = [&](std::size_t i) { return analysis.touchpoints[i].id; };
    workshop.apply(setGuesses(workshop, "Adam", {at(0), at(11)}));
    workshop.apply(setGuesses(workshop, "Zoe", {at(11), at(1), at(2)}));
    const SixOfTen result = sixOfTen(workshop, analysis);
    QCOMPARE(result.customers.size(), std::size_t{10});
    QCOMPARE(result.customers.front().name, std::string("T12"));
    QCOMPARE(result.customers.front().guessedBy, std::int64_t{2});
    QCOMPARE(result.customers.back().name, std::string("T3"));
    QCOMPARE(result.source, InfluenceSource::Criteria);
    QCOMPARE(result.participants.front().participant, std::string("Zoe")); // T12 and T3
    QVERIFY(result.participants.front().hits == (std::vector<bool>{true, false, true}));
    QCOMPARE(result.participants.back().hitCount, std::int64_t{1});
    QCOMPARE(result.meanHits, 1.5);
}

void RatingSheetTest::noImpactMeansNoCustomersTen()
{
    Analysis analysis;
    analysis.touchpoints.resize(3);
    const SixOfTen result = sixOfTen({}, analysis);
    QVERIFY(result.customers.empty());
    QVERIFY(result.participants.empty());
    QCOMPARE(result.meanHits, 0.0);
}

QTEST_APPLESS_MAIN(RatingSheetTest)
#include "tst_ratingsheet.moc"
