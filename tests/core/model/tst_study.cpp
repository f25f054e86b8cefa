// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/ratingedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

class StudyTest : public QObject {
    Q_OBJECT

private slots:
    void encodesOnlyValuesOnTheStep_data();
    void encodesOnlyValuesOnTheStep();
    void packsOneAndTwoBytes();
    void readsBeyondTheEndAsNotRated();
    void findsColumnsAndRatersByPlace();
    void setsOneRating();
    void refusesRatingsOffTheScale();
    void removesARaterWithItsCodes();
    void groupValueIsChangedOrRemoved();
};

void StudyTest::encodesOnlyValuesOnTheStep_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<double>("step");
    QTest::addColumn<double>("value");
    QTest::addColumn<int>("code"); // -1: refused
    QTest::newRow("lowest") << 1.0 << 5.0 << 1.0 << 1.0 << 0;
    QTest::newRow("highest") << 1.0 << 5.0 << 1.0 << 5.0 << 4;
    QTest::newRow("above") << 1.0 << 5.0 << 1.0 << 6.0 << -1;
    QTest::newRow("below") << 1.0 << 5.0 << 1.0 << 0.0 << -1;
    QTest::newRow("between") << 1.0 << 5.0 << 1.0 << 2.5 << -1;
    QTest::newRow("half step") << 1.0 << 5.0 << 0.5 << 2.5 << 3;
    QTest::newRow("tenth, no binary fraction") << 0.0 << 1.0 << 0.1 << 0.7 << 7;
    QTest::newRow("negative scale") << -2.0 << 2.0 << 1.0 << -1.0 << 1;
}

void StudyTest::encodesOnlyValuesOnTheStep()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(double, step);
    QFETCH(double, value);
    QFETCH(int, code);
    Criterion criterion;
    criterion.low = low;
    criterion.high = high;
    criterion.step = step;
    const std::optional<std::uint32_t> encoded = encode(criterion, value);
    QCOMPARE(encoded ? static_cast<int>(*encoded) : -1, code);
    if (encoded)
        QVERIFY(std::abs(decode(criterion, *encoded) - value) < 1e-12);
}

void StudyTest::packsOneAndTwoBytes()
{
    const std::vector<std::uint32_t> codes{0, 4, notRated, 254};
    const Bytes narrow = packCodes(codes, 1);
    QVERIFY(narrow.copy() == (std::vector<std::uint8_t>{0, 4, 255, 254}));
    const Bytes wide = packCodes(std::vector<std::uint32_t>{1, 300, notRated}, 2);
    QVERIFY(wide.copy() == (std::vector<std::uint8_t>{1, 0, 0x2C, 1, 255, 255})); // 300 = 0x012C
    Column column;
    column.width = 2;
    column.codes = wide;
    QCOMPARE(codeCount(column), std::size_t{3});
    QCOMPARE(codeAt(column, 1), 300U);
    QCOMPARE(codeAt(column, 2), notRated);
    Criterion criterion; // 1..5 in steps of 1
    QCOMPARE(codeWidth(criterion), std::int64_t{1});
    criterion.step = 4.0 / 255.0; // 255 steps: the code 255 is needed, which means "not rated"
    QCOMPARE(codeWidth(criterion), std::int64_t{2});
}

void StudyTest::readsBeyondTheEndAsNotRated()
{
    Column column;
    column.codes = Bytes({3});
    QCOMPARE(codeAt(column, 0), 3U);
    QCOMPARE(codeAt(column, 1), notRated);
}

void StudyTest::findsColumnsAndRatersByPlace()
{
    WorkshopBuilder builder;
    const auto shop = builder.touchpoint("Shop");
    const auto own = builder.brand("Own", true);
    const auto trust = builder.criterion("Trust");
    const auto reach = builder.criterion("Influence", CriterionRole::Influence);
    const auto anna = builder.rater("Anna");
    const auto rated = builder.ratings({shop, own, trust}, {4.0});
    const auto influence = builder.ratings({shop, {}, reach}, {2.0});
    const Study study = studyOf(builder.workshop());
    QCOMPARE(study.columns.size(), std::size_t{2});
    QVERIFY(study.columns.at({shop, own, trust})->id == rated);
    QVERIFY(study.columns.at({shop, {}, reach})->id == influence);
    const auto slot = static_cast<std::size_t>(builder.workshop().find(anna)->slot);
    QVERIFY(study.raters.at(slot)->id == anna);
}

void StudyTest::setsOneRating()
{
    WorkshopBuilder builder;
    const Cell cell{builder.touchpoint("Shop"), builder.brand("Own", true), builder.criterion("C")};
    const auto anna = builder.rater("Anna");
    const auto beat = builder.rater("Beat");
    Workshop workshop = builder.workshop();
    workshop.apply(*setRating(workshop, beat, cell, 5.0)); // makes the column
    workshop.apply(*setRating(workshop, anna, cell, 1.0));
    const auto slotOf
        = [&](Id<Rater> id) { return static_cast<std::size_t>(workshop.find(id)->slot); };
    const Column* column = studyOf(workshop).columns.at(cell);
    QCOMPARE(codeAt(*column, slotOf(anna)), 0U);
    QCOMPARE(codeAt(*column, slotOf(beat)), 4U);
    workshop.apply(*setRating(workshop, beat, cell, {}));
    QCOMPARE(codeAt(*studyOf(workshop).columns.at(cell), slotOf(beat)), notRated);
    QCOMPARE(workshop.all<Column>().size(), std::size_t{1});
    workshop.apply(*setRating(workshop, anna, cell, {})); // the last one takes the column along
    QVERIFY(workshop.all<Column>().empty());
}

void StudyTest::refusesRatingsOffTheScale()
{
    WorkshopBuilder builder;
    const Cell cell{builder.touchpoint("Shop"), builder.brand("Own", true), builder.criterion("C")};
    const auto anna = builder.rater("Anna");
    const Workshop& workshop = builder.workshop();
    QCOMPARE(setRating(workshop, anna, cell, 6.0).error().code, Code::ValueOutOfRange);
    QCOMPARE(setRating(workshop, {99}, cell, 3.0).error().code, Code::ReferenceMissing);
}

void StudyTest::removesARaterWithItsCodes()
{
    WorkshopBuilder builder;
    const Cell cell{builder.touchpoint("Shop"), builder.brand("Own", true), builder.criterion("C")};
    const auto anna = builder.rater("Anna");
    builder.rater("Beat");
    builder.ratings(cell, {2.0, 3.0});
    Workshop workshop = builder.workshop();
    const Edit removal = removeRater(workshop, anna);
    workshop.apply(removal);
    const Column* column = studyOf(workshop).columns.at(cell);
    QCOMPARE(codeAt(*column, 0), notRated);
    QCOMPARE(codeAt(*column, 1), 2U); // 3 on 1..5
    QCOMPARE(nextSlot(workshop), std::int64_t{2}); // the slot is not given to another
    workshop.apply(inverse(removal));
    QVERIFY(workshop == builder.workshop());
}

void StudyTest::groupValueIsChangedOrRemoved()
{
    WorkshopBuilder builder;
    const Cell cell{builder.touchpoint("Shop"), builder.brand("Own", true), builder.criterion("C")};
    Workshop workshop = builder.workshop();
    QVERIFY(setGroupValue(workshop, cell, {}).isEmpty());
    workshop.apply(setGroupValue(workshop, cell, GroupEstimate{3.0, 2.0, 5.0}));
    workshop.apply(setGroupValue(workshop, cell, GroupEstimate{4.0, {}, {}}));
    QCOMPARE(workshop.all<GroupValue>().size(), std::size_t{1});
    const GroupValue* value = studyOf(workshop).groupValues.at(cell);
    QCOMPARE(value->value, 4.0);
    QVERIFY(!value->low);
    workshop.apply(setGroupValue(workshop, cell, {}));
    QVERIFY(workshop == builder.workshop());
}

QTEST_APPLESS_MAIN(StudyTest)
#include "tst_study.moc"
