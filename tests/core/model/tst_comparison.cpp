// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/comparison/comparison.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

class ComparisonTest : public QObject {
    Q_OBJECT

private slots:
    void sameWorkshopsDoNotDiffer();
    void namesWhatIsNewGoneAndChanged();
    void referencesAreNames();
    void onlyArrangedOtherwise();
    void whatReplacedItsNamesakeIsTheSame();
    void countsRatings();
    void aScaleThatKeepsTheValuesChangesNoRating();
    void namedVersionsDoNotCount();
};

void ComparisonTest::sameWorkshopsDoNotDiffer()
{
    QVERIFY(differencesBetween(smallWorkshop(), smallWorkshop()).empty());
    QVERIFY(differencesBetween({}, {}).empty());
}

void ComparisonTest::namesWhatIsNewGoneAndChanged()
{
    WorkshopBuilder before;
    before.touchpoint("Shop");
    const Id<Touchpoint> site = before.touchpoint("Website");
    WorkshopBuilder after;
    after.add(*before.workshop().find(site));
    after.change(site, [](Touchpoint& touchpoint) {
        touchpoint.name = "Web site";
        touchpoint.spend = 1200.0;
    });
    Touchpoint fair;
    fair.id = {77};
    fair.name = "Fair";
    after.add(fair);
    const std::vector<Difference> expected{{"touchpoint", DifferenceKind::Added, "Fair", {}, 0},
        {"touchpoint", DifferenceKind::Removed, "Shop", {}, 0},
        {"touchpoint", DifferenceKind::Changed, "Web site",
            {{"name", std::string("Website"), std::string("Web site")}, {"spend", 0.0, 1200.0}},
            0}};
    QVERIFY(differencesBetween(before.workshop(), after.workshop()) == expected);
}

void ComparisonTest::referencesAreNames()
{
    WorkshopBuilder before;
    const Id<Phase> search = before.phase("Search");
    const Id<Phase> buy = before.phase("Buy");
    const Id<Touchpoint> site = before.touchpoint("Website");
    const Id<Placement> placement = before.placement(site, search, 0.5);
    WorkshopBuilder after = before;
    after.change(placement, [&](Placement& one) {
        one.phase = buy;
        one.momentOfTruth = true;
    });
    const std::vector<Difference> found = differencesBetween(before.workshop(), after.workshop());
    QCOMPARE(found.size(), std::size_t{1});
    QCOMPARE(found.front().name, "Website · Buy");
    const std::vector<FieldDifference> expected{
        {"phase", std::string("Search"), std::string("Buy")},
        {"momentOfTruth", std::string("no"), std::string("yes")}};
    QVERIFY(std::ranges::all_of(expected, [&](const FieldDifference& one) {
        return std::ranges::find(found.front().fields, one) != found.front().fields.end();
    }));
    QCOMPARE(found.front().fields.size(), expected.size());
}

void ComparisonTest::onlyArrangedOtherwise()
{
    WorkshopBuilder before;
    const Id<Phase> search = before.phase("Search");
    WorkshopBuilder after = before;
    after.change(search, [](Phase& phase) { phase.order += 5; });
    const std::vector<Difference> found = differencesBetween(before.workshop(), after.workshop());
    const std::vector<Difference> expected{{"phase", DifferenceKind::Changed, "Search", {}, 0}};
    QVERIFY(found == expected);
}

// Two that were joined are one, by whose id it may go: what hangs on it hangs there still.
void ComparisonTest::whatReplacedItsNamesakeIsTheSame()
{
    const auto withFlyer = [](double spend, std::int64_t id, const char* idea) {
        WorkshopBuilder builder;
        Touchpoint flyer;
        flyer.id = {id};
        flyer.name = "Flyer";
        flyer.spend = spend;
        builder.add(flyer);
        Idea one;
        one.id = {900};
        one.touchpoint = flyer.id;
        one.text = idea;
        builder.add(one);
        return builder.workshop();
    };
    const Workshop before = withFlyer(1.0, 700, "Larger");
    QVERIFY(differencesBetween(before, withFlyer(1.0, 600, "Larger")).empty());
    const std::vector<Difference> expected{
        {"touchpoint", DifferenceKind::Changed, "Flyer", {{"spend", 1.0, 2.0}}, 0},
        {"idea", DifferenceKind::Changed, "Flyer · Smaller",
            {{"text", std::string("Larger"), std::string("Smaller")}}, 0}};
    QVERIFY(differencesBetween(before, withFlyer(2.0, 600, "Smaller")) == expected);
}

// Two raters: one rating is taken back, one is new, in a column that is there in both; the column
// of the other touchpoint, with two ratings, is gone.
void ComparisonTest::countsRatings()
{
    WorkshopBuilder common;
    const Id<Brand> own = common.brand("Ours", true);
    const Id<Criterion> trust = common.criterion("Trust");
    const Id<Touchpoint> site = common.touchpoint("Website");
    const Id<Touchpoint> shop = common.touchpoint("Shop");
    for (const char* name : {"Anna", "Beat", "Cleo"})
        common.rater(name);
    WorkshopBuilder before = common;
    before.ratings({site, own, trust}, {4.0, {}, 2.0});
    before.ratings({shop, own, trust}, {1.0, 5.0});
    WorkshopBuilder after = common;
    after.ratings({site, own, trust}, {{}, 3.0, 2.0});
    const std::vector<Difference> expected{
        {"ratingColumn", DifferenceKind::Removed, "Shop · Ours · Trust", {}, 2},
        {"ratingColumn", DifferenceKind::Changed, "Website · Ours · Trust", {}, 2}};
    QVERIFY(differencesBetween(before.workshop(), after.workshop()) == expected);
}

void ComparisonTest::aScaleThatKeepsTheValuesChangesNoRating()
{
    const auto withScale = [](double low) {
        WorkshopBuilder builder;
        const Id<Brand> own = builder.brand("Ours", true);
        const Id<Criterion> trust = builder.criterion("Trust");
        builder.change(trust, [low](Criterion& criterion) { criterion.low = low; });
        const Id<Touchpoint> site = builder.touchpoint("Website");
        builder.rater("Anna");
        builder.ratings({site, own, trust}, {4.0});
        return builder.workshop();
    };
    const std::vector<Difference> found = differencesBetween(withScale(1.0), withScale(0.0));
    QCOMPARE(found.size(), std::size_t{1}); // the criterion alone
    QCOMPARE(found.front().record, std::string_view("criterion"));
}

void ComparisonTest::namedVersionsDoNotCount()
{
    WorkshopBuilder builder;
    NamedVersion version;
    version.name = "Before voting";
    builder.add(version);
    QVERIFY(differencesBetween({}, builder.workshop()).empty());
}

QTEST_APPLESS_MAIN(ComparisonTest)
#include "tst_comparison.moc"
