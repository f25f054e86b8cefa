// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/guessedits.h"
#include "core/model/edits/ratingedits.h"
#include "core/model/edits/shortlistedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

class RatingEditsTest : public QObject {
    Q_OBJECT

private slots:
    void aBlockIsOneEditWithOneColumnPerCell();
    void aBlockOffTheScaleChangesNothing();
    void theLastEntryOfACellCounts();
    void clearingTheLastRatingRemovesTheColumn();
    void aBlockOfGroupValues();
    void raterIsTrimmedAndGetsItsOwnSlot();
    void scoresUsageTimesImportance();
    void picksTheBestThatAreNotParked();
    void pickingKeepsWhatIsRatedByBrand();
    void pickingStopsAtAHundred();
    void guessesKeepTheirOrder();
    void guessesAreAtMostTenAndNeverTwice();
    void anEmptyListForgetsTheParticipant();

private:
    // Refused edits fail; undone it must be as before.
    static Workshop after(const Workshop& workshop, const Edit& edit)
    {
        Workshop changed = workshop;
        if (!check(workshop, edit))
            return {};
        changed.apply(edit);
        Workshop undone = changed;
        undone.apply(inverse(edit));
        return undone == workshop ? changed : Workshop();
    }
};

namespace {

struct Shop {
    WorkshopBuilder builder;
    Id<Brand> own = builder.brand("Own", true);
    Id<Brand> other = builder.brand("Other");
    Id<Criterion> trust = builder.criterion("Trust"); // 1..5
    Id<Rater> anna = builder.rater("Anna");
    Id<Rater> beat = builder.rater("Beat");
    Id<Touchpoint> web = builder.touchpoint("Web");
    Id<Touchpoint> call = builder.touchpoint("Call");

    Cell at(Id<Touchpoint> touchpoint, Id<Brand> brand) const { return {touchpoint, brand, trust}; }
    const Workshop& workshop() const { return builder.workshop(); }
};

std::optional<double> ratingOf(const Workshop& workshop, Id<Rater> rater, const Cell& cell)
{
    const Study study = studyOf(workshop);
    const auto column = study.columns.find(cell);
    if (column == study.columns.end())
        return {};
    const auto slot = static_cast<std::size_t>(workshop.find(rater)->slot);
    const std::uint32_t code = codeAt(*column->second, slot);
    return code == notRated ? std::nullopt
                            : std::optional(decode(*workshop.find(cell.criterion), code));
}

// Five touchpoints in two phases of weight 1 and 3.
struct LongList {
    WorkshopBuilder builder;
    Id<Phase> before = builder.phase("Before");
    Id<Phase> buy = builder.phase("Buy");
    std::vector<Id<Touchpoint>> touchpoints;

    LongList()
    {
        builder.change(buy, [](Phase& phase) { phase.weight = 3.0; });
        for (const char* const name : {"A", "B", "C", "D", "E"})
            touchpoints.push_back(builder.touchpoint(name));
        place(0, before, 0.5, 4.0); // A: 1 · 2.0
        place(0, buy, 0.2, 5.0); // and 3 · 1.0 = 5.0 in all
        place(1, buy, 0.8, 5.0); // B: 3 · 4.0 = 12.0
        place(2, before, 1.0, 5.0); // C: 5.0, behind A, which comes first
        place(3, buy, 0.9, 5.0); // D: 13.5, but parked
        builder.change(touchpoints[3], [](Touchpoint& parked) { parked.parked = true; });
    }
    void place(std::size_t touchpoint, Id<Phase> phase, double usage, double importance)
    {
        const auto id = builder.placement(touchpoints[touchpoint], phase, usage);
        builder.change(id, [&](Placement& placed) { placed.importance = importance; });
    }
};

QString marked(const Workshop& workshop)
{
    QStringList names;
    for (const Touchpoint* touchpoint : ratedTouchpoints(workshop))
        names << QString::fromStdString(touchpoint->name);
    return names.join(QLatin1Char(' '));
}

} // namespace

void RatingEditsTest::aBlockIsOneEditWithOneColumnPerCell()
{
    const Shop shop;
    const auto edit = setRatings(shop.workshop(), shop.beat,
        {{shop.at(shop.web, shop.own), 4.0}, {shop.at(shop.web, shop.other), 2.0},
            {shop.at(shop.call, shop.own), {}}},
        EditKind::PasteRatings);
    QVERIFY(edit);
    QCOMPARE(edit->kind, EditKind::PasteRatings);
    QCOMPARE(edit->changes.size(), std::size_t{2}); // an empty cell makes no column
    const Workshop rated = after(shop.workshop(), *edit);
    QCOMPARE(ratingOf(rated, shop.beat, shop.at(shop.web, shop.own)), std::optional(4.0));
    QCOMPARE(ratingOf(rated, shop.beat, shop.at(shop.web, shop.other)), std::optional(2.0));
    QCOMPARE(ratingOf(rated, shop.anna, shop.at(shop.web, shop.own)), std::optional<double>());
}

void RatingEditsTest::aBlockOffTheScaleChangesNothing()
{
    const Shop shop;
    const auto edit = setRatings(shop.workshop(), shop.anna,
        {{shop.at(shop.web, shop.own), 4.0}, {shop.at(shop.call, shop.own), 4.5}},
        EditKind::PasteRatings);
    QVERIFY(!edit);
    QCOMPARE(edit.error().code, Code::ValueOutOfRange);
    QVERIFY(!setRatings(shop.workshop(), Id<Rater>{999}, {}, EditKind::Rate));
}

void RatingEditsTest::theLastEntryOfACellCounts()
{
    const Shop shop;
    const Cell cell = shop.at(shop.web, shop.own);
    const auto edit
        = setRatings(shop.workshop(), shop.anna, {{cell, 1.0}, {cell, 5.0}}, EditKind::Rate);
    QCOMPARE(edit->changes.size(), std::size_t{1});
    QCOMPARE(ratingOf(after(shop.workshop(), *edit), shop.anna, cell), std::optional(5.0));
}

void RatingEditsTest::clearingTheLastRatingRemovesTheColumn()
{
    Shop shop;
    const Cell cell = shop.at(shop.web, shop.own);
    shop.builder.ratings(cell, {3.0, 4.0});
    Workshop workshop = after(shop.workshop(), *setRating(shop.workshop(), shop.anna, cell, {}));
    QCOMPARE(workshop.all<Column>().size(), std::size_t{1});
    QCOMPARE(ratingOf(workshop, shop.beat, cell), std::optional(4.0));
    workshop = after(workshop, *setRating(workshop, shop.beat, cell, {}));
    QVERIFY(workshop.all<Column>().empty());
    QCOMPARE(workshop.all<Touchpoint>().size(), std::size_t{2});
    // Now that nothing is rated there it may leave the short list.
    Touchpoint unmarked = *workshop.find(shop.web);
    unmarked.rated = false;
    QVERIFY(check(workshop, changeRecord(workshop, unmarked)));
}

void RatingEditsTest::aBlockOfGroupValues()
{
    Shop shop;
    shop.builder.groupValue(shop.at(shop.call, shop.own), 2.0);
    const Edit edit = setGroupValues(shop.workshop(),
        {{shop.at(shop.web, shop.own), GroupEstimate{4.0, 3.0, 5.0}},
            {shop.at(shop.call, shop.own), {}}},
        EditKind::PasteRatings);
    const Workshop changed = after(shop.workshop(), edit);
    QCOMPARE(changed.all<GroupValue>().size(), std::size_t{1});
    const GroupValue& value = changed.all<GroupValue>().begin()->second;
    QCOMPARE(value.touchpoint, shop.web);
    QCOMPARE(value.low, std::optional(3.0));
    QCOMPARE(value.high, std::optional(5.0));
}

void RatingEditsTest::raterIsTrimmedAndGetsItsOwnSlot()
{
    const Shop shop;
    const Rater carla = newRater(shop.workshop(), "  Carla ", Voice::Employee);
    QCOMPARE(carla.name, std::string("Carla"));
    QCOMPARE(carla.slot, std::int64_t{2}); // behind Anna and Beat
    QCOMPARE(carla.voice, Voice::Employee);
    QVERIFY(check(shop.workshop(), addRecord(carla, EditKind::AddRater)));
    const Rater again = newRater(shop.workshop(), "Anna", Voice::Customer);
    QCOMPARE(
        check(shop.workshop(), addRecord(again, EditKind::AddRater)).error().code, Code::NameTaken);
}

void RatingEditsTest::scoresUsageTimesImportance()
{
    const LongList list;
    const auto places = usageTimesImportance(list.builder.workshop());
    QCOMPARE(places.size(), std::size_t{4}); // D is parked
    const std::pair<std::size_t, double> expected[] = {{1, 12.0}, {0, 5.0}, {2, 5.0}, {4, 0.0}};
    for (std::size_t i = 0; i < 4; ++i) {
        QCOMPARE(places[i].touchpoint, list.touchpoints[expected[i].first]);
        QCOMPARE(places[i].score, expected[i].second);
    }
}

void RatingEditsTest::picksTheBestThatAreNotParked()
{
    const LongList list;
    const Edit edit = pickShortList(list.builder.workshop(), 2);
    QCOMPARE(edit.kind, EditKind::PickShortList);
    const Workshop picked = after(list.builder.workshop(), edit);
    QCOMPARE(marked(picked), QStringLiteral("A B"));
    QVERIFY(pickShortList(picked, 2).isEmpty());
}

void RatingEditsTest::pickingKeepsWhatIsRatedByBrand()
{
    LongList list;
    const auto own = list.builder.brand("Own", true);
    const auto trust = list.builder.criterion("Trust");
    list.builder.groupValue({list.touchpoints[4], own, trust}, 3.0);
    const Workshop picked
        = after(list.builder.workshop(), pickShortList(list.builder.workshop(), 2));
    QCOMPARE(marked(picked), QStringLiteral("B E"));
}

void RatingEditsTest::pickingStopsAtAHundred()
{
    WorkshopBuilder builder;
    for (int i = 0; i < 150; ++i)
        builder.change(builder.touchpoint("T" + std::to_string(i)),
            [&](Touchpoint& touchpoint) { touchpoint.rated = i >= 100; });
    const Workshop picked = after(builder.workshop(), pickShortList(builder.workshop(), 150));
    QCOMPARE(ratedTouchpoints(picked).size(), mostRated);
    QVERIFY(ratedTouchpoints(picked).front()->name == "T0"); // equals in workshop order
}

void RatingEditsTest::guessesKeepTheirOrder()
{
    const LongList list;
    const auto& all = list.touchpoints;
    Workshop workshop = list.builder.workshop();
    workshop = after(workshop, setGuesses(workshop, " Zoe ", {all[2], all[0], all[1]}));
    QCOMPARE(participantsOf(workshop), std::vector<std::string>{"Zoe"});
    QVERIFY(guessesOf(workshop, "Zoe") == std::vector({all[2], all[0], all[1]}));
    const Edit swapped = setGuesses(workshop, "Zoe", {all[0], all[2], all[1]});
    QCOMPARE(swapped.changes.size(), std::size_t{2}); // the third stays as it is
    workshop = after(workshop, swapped);
    QVERIFY(guessesOf(workshop, "Zoe") == std::vector({all[0], all[2], all[1]}));
    QVERIFY(setGuesses(workshop, "Zoe", guessesOf(workshop, "Zoe")).isEmpty());
    QVERIFY(setGuesses(workshop, "  ", {all[0]}).isEmpty());
}

void RatingEditsTest::guessesAreAtMostTenAndNeverTwice()
{
    WorkshopBuilder builder;
    std::vector<Id<Touchpoint>> ranking;
    for (int i = 0; i < 12; ++i)
        ranking.push_back(builder.touchpoint("T" + std::to_string(i)));
    ranking.insert(ranking.begin(), ranking.front());
    const Workshop guessed
        = after(builder.workshop(), setGuesses(builder.workshop(), "Zoe", ranking));
    const auto kept = guessesOf(guessed, "Zoe");
    QCOMPARE(kept.size(), mostGuesses);
    QVERIFY(std::ranges::equal(kept, std::vector(ranking.begin() + 1, ranking.begin() + 11)));
}

void RatingEditsTest::anEmptyListForgetsTheParticipant()
{
    const LongList list;
    Workshop workshop = list.builder.workshop();
    workshop = after(workshop, setGuesses(workshop, "Zoe", {list.touchpoints[0]}));
    workshop = after(workshop, setGuesses(workshop, "Adam", {list.touchpoints[1]}));
    QCOMPARE(participantsOf(workshop), (std::vector<std::string>{"Adam", "Zoe"}));
    workshop = after(workshop, setGuesses(workshop, "Zoe", {}));
    QCOMPARE(participantsOf(workshop), std::vector<std::string>{"Adam"});
}

QTEST_APPLESS_MAIN(RatingEditsTest)
#include "tst_ratingedits.moc"
