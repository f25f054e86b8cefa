// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "core/model/paths.h"
#include "core/model/setupedits/criterionedits.h"
#include "tests/core/model/mergeshop.h"

#include <QTest>

using namespace rundblick;

// Two groups that worked on copies of one workshop: values, ratings and names.
class MergeTest : public QObject {
    Q_OBJECT

private slots:
    void whatOneSideChangedIsTaken();
    void aFieldThatBothChangedIsAQuestion();
    void whatBothChangedAlikeIsNone();
    void orderAndPositionsAreNeverAsked();
    void ratingsOfDifferentRatersNeverConflict();
    void newRatersOfBothSidesKeepTheirRatings();
    void oneRatersTwoRatingsAreAQuestion();
    void ratingsFollowANewScale();
    void aScaleThatDoesNotHoldTheRatingsIsAQuestion();
    void scalesThatHoldNotBothAreRefused();
    void aNewRaterInTheSlotOfARemovedOneChangesNothingElse();
    void aNameGivenTwiceIsJoined();
    void aNameGivenTwiceIsRenamed();
    void namesThatMeetGetANumber();
    void aSidePrevailsWhereItsNameMeetsAnother();
};

void MergeTest::whatOneSideChangedIsTaken()
{
    const Shop shop;
    const Workshop ours
        = changed(shop.workshop(), shop.web, [](Touchpoint& t) { t.owner = "Sales"; });
    const Workshop theirs
        = added(changed(shop.workshop(), shop.web, [](Touchpoint& t) { t.spend = 300.0; }),
            touchpoint("Flyer"));
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs);
    QVERIFY(merged);
    QVERIFY(merged->conflicts.empty());
    const Workshop both = result(ours, merged);
    QCOMPARE(both.find(shop.web)->owner, "Sales");
    QCOMPARE(both.find(shop.web)->spend, 300.0);
    QVERIFY(findByName<Touchpoint>(both, "Flyer"));
    QCOMPARE(result(theirs, merge(shop.workshop(), theirs, ours)), both);
}

void MergeTest::aFieldThatBothChangedIsAQuestion()
{
    const Shop shop;
    const auto owner = [&](const char* name) {
        return changed(shop.workshop(), shop.web, [&](Touchpoint& t) { t.owner = name; });
    };
    const Workshop ours = owner("Sales");
    const Workshop theirs = owner("Service");
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    const Conflict& question = merged->conflicts.front();
    QCOMPARE(question.kind, ConflictKind::Value);
    QCOMPARE(question.key, (ConflictKey{"touchpoint", shop.web.value, "owner", 0}));
    QCOMPARE(question.name, "Web");
    QCOMPARE(question.fields.front().base, text(""));
    QCOMPARE(question.fields.front().ours, text("Sales"));
    QCOMPARE(question.fields.front().theirs, text("Service"));
    QVERIFY(merged->edit.isEmpty()); // ours stays
    const Choices choices = prevailing(merged->conflicts, Choice::Theirs);
    const Workshop chosen = result(ours, merge(shop.workshop(), ours, theirs, choices));
    QCOMPARE(chosen.find(shop.web)->owner, "Service");
}

void MergeTest::whatBothChangedAlikeIsNone()
{
    const Shop shop;
    const Workshop both
        = changed(shop.workshop(), shop.web, [](Touchpoint& t) { t.owner = "Sales"; });
    const Result<Merge> merged = merge(shop.workshop(), both, both);
    QVERIFY(merged);
    QVERIFY(merged->conflicts.empty());
    QVERIFY(merged->edit.isEmpty());
}

void MergeTest::orderAndPositionsAreNeverAsked()
{
    Shop shop;
    const auto node = shop.builder.add(NodePlace{{}, LinkEnd::Touchpoint, shop.web, 10.0, 20.0});
    const auto moved = [&](double x, double y, double order) {
        const Workshop at = changed(shop.workshop(), node, [&](NodePlace& n) {
            n.x = x;
            n.y = y;
        });
        return changed(at, shop.web, [&](Touchpoint& t) { t.order = order; });
    };
    const Workshop ours = moved(50.0, 5.0, 7.0);
    const Workshop theirs = moved(40.0, 9.0, 8.0);
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs);
    QVERIFY(merged);
    QVERIFY(merged->conflicts.empty());
    const Workshop both = result(ours, merged);
    QCOMPARE(both.find(node)->x, 40.0); // both coordinates of one side
    QCOMPARE(both.find(node)->y, 9.0);
    QCOMPARE(both.find(shop.web)->order, 7.0);
    QCOMPARE(result(theirs, merge(shop.workshop(), theirs, ours)), both);
}

void MergeTest::ratingsOfDifferentRatersNeverConflict()
{
    const Shop shop;
    const Workshop base = rated(shop.workshop(), shop.anna, shop.cell(), 3.0);
    const Workshop ours = rated(base, shop.beat, shop.cell(), 4.0);
    const Workshop theirs = rated(base, shop.anna, shop.cell(), 5.0);
    const Result<Merge> merged = merge(base, ours, theirs);
    QVERIFY(merged);
    QVERIFY(merged->conflicts.empty());
    const Workshop both = result(ours, merged);
    QCOMPARE(ratingOf(both, "Anna", shop.cell()), 5.0);
    QCOMPARE(ratingOf(both, "Beat", shop.cell()), 4.0);
    // Also where a side took the last rating of the column away.
    const Workshop cleared = with(base, setRating(base, shop.anna, shop.cell(), {}));
    const Workshop less = result(cleared, merge(base, cleared, ours));
    QCOMPARE(ratingOf(less, "Anna", shop.cell()), std::nullopt);
    QCOMPARE(ratingOf(less, "Beat", shop.cell()), 4.0);
}

void MergeTest::newRatersOfBothSidesKeepTheirRatings()
{
    const Shop shop;
    const auto withRater = [&](const char* name, double value) {
        const Rater rater = newRater(shop.workshop(), name, Voice::Customer);
        return rated(with(shop.workshop(), addRecord(rater)), rater.id, shop.cell(), value);
    };
    const Workshop ours = withRater("Carla", 2.0);
    const Workshop theirs = withRater("Dario", 5.0); // in the same slot
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs);
    QVERIFY(merged);
    QVERIFY(merged->conflicts.empty());
    const Workshop both = result(ours, merged);
    QCOMPARE(both.all<Column>().size(), 1U);
    QCOMPARE(ratingOf(both, "Carla", shop.cell()), 2.0);
    QCOMPARE(ratingOf(both, "Dario", shop.cell()), 5.0);
    QCOMPARE(result(theirs, merge(shop.workshop(), theirs, ours)), both);
}

void MergeTest::oneRatersTwoRatingsAreAQuestion()
{
    const Shop shop;
    const Workshop ours = rated(shop.workshop(), shop.anna, shop.cell(), 2.0);
    const Workshop theirs = rated(shop.workshop(), shop.anna, shop.cell(), 5.0);
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    const Conflict& question = merged->conflicts.front();
    QCOMPARE(question.name, "Web · Own · Trust · Anna");
    QCOMPARE(question.fields.front().base, std::nullopt);
    QCOMPARE(question.fields.front().ours, MessageValue(2.0));
    QCOMPARE(question.fields.front().theirs, MessageValue(5.0));
    const Workshop chosen = result(
        ours, merge(shop.workshop(), ours, theirs, prevailing(merged->conflicts, Choice::Theirs)));
    QCOMPARE(ratingOf(chosen, "Anna", shop.cell()), 5.0);
}

void MergeTest::ratingsFollowANewScale()
{
    const Shop shop;
    const Workshop base = rated(shop.workshop(), shop.anna, shop.cell(), 3.0);
    const Workshop ours = with(base, setScale(base, shop.trust, {0.0, 10.0, 0.5}));
    const Workshop theirs = rated(base, shop.beat, shop.cell(), 5.0);
    for (const bool isTurned : {false, true}) {
        const Workshop& one = isTurned ? theirs : ours;
        const Result<Merge> merged = merge(base, one, isTurned ? ours : theirs);
        QVERIFY(merged);
        QVERIFY(merged->conflicts.empty());
        const Workshop both = result(one, merged);
        QCOMPARE(both.find(shop.trust)->high, 10.0);
        QCOMPARE(ratingOf(both, "Anna", shop.cell()), 3.0);
        QCOMPARE(ratingOf(both, "Beat", shop.cell()), 5.0);
    }
}

void MergeTest::aScaleThatDoesNotHoldTheRatingsIsAQuestion()
{
    const Shop shop;
    const Workshop ours
        = with(shop.workshop(), setScale(shop.workshop(), shop.trust, {1.0, 4.0, 1.0}));
    const Workshop theirs = rated(shop.workshop(), shop.anna, shop.cell(), 5.0);
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    const Conflict& question = merged->conflicts.front();
    QCOMPARE(question.key.record, Criterion::table);
    QCOMPARE(question.fields.size(), 3U); // low, high and step go together
    QCOMPARE(question.fields[1].base, MessageValue(5.0));
    QCOMPARE(question.fields[1].ours, MessageValue(4.0));
    QCOMPARE(question.fields[1].theirs, MessageValue(5.0));
    QCOMPARE(question.choice, Choice::Theirs); // no rating is lost
    const Workshop both = result(ours, merged);
    QCOMPARE(both.find(shop.trust)->high, 5.0);
    QCOMPARE(ratingOf(both, "Anna", shop.cell()), 5.0);
    const Result<Merge> chosen
        = merge(shop.workshop(), ours, theirs, prevailing(merged->conflicts, Choice::Ours));
    QVERIFY(!chosen);
    QCOMPARE(chosen.error().code, Code::ScaleHoldsRatings);
    QCOMPARE(*chosen.error().find("value"), MessageValue(5.0));
}

void MergeTest::scalesThatHoldNotBothAreRefused()
{
    const Shop shop;
    const Workshop lower
        = rated(with(shop.workshop(), setScale(shop.workshop(), shop.trust, {0.0, 4.0, 1.0})),
            shop.anna, shop.cell(), 0.0);
    const Workshop upper = rated(shop.workshop(), shop.beat, shop.cell(), 5.0);
    for (const bool isTurned : {false, true}) {
        const Result<Merge> merged
            = merge(shop.workshop(), isTurned ? upper : lower, isTurned ? lower : upper);
        QVERIFY(!merged);
        QCOMPARE(merged.error().code, Code::ScaleHoldsRatings);
    }
}

void MergeTest::aNewRaterInTheSlotOfARemovedOneChangesNothingElse()
{
    const Shop shop;
    const Workshop base = rated(shop.workshop(), shop.beat, shop.cell(), 3.0);
    const Workshop without = with(base, removeRater(base, shop.beat));
    Rater carla = newRater(without, "Carla", Voice::Customer);
    carla.slot = base.find(shop.beat)->slot; // as where Beat had not rated yet
    const Workshop ours = rated(with(without, addRecord(carla)), carla.id, shop.cell(), 5.0);
    const Result<Merge> alone = merge(base, ours, base);
    QVERIFY(alone);
    QVERIFY(alone->conflicts.empty());
    QVERIFY(alone->edit.isEmpty());
    QCOMPARE(result(base, merge(base, base, ours)), ours);
    // Beat rates on in the other copy: he is kept, and so are the ratings of both.
    const Workshop theirs = rated(base, shop.beat, shop.cell(), 1.0);
    const Workshop both = result(ours, merge(base, ours, theirs));
    QCOMPARE(ratingOf(both, "Beat", shop.cell()), 1.0);
    QCOMPARE(ratingOf(both, "Carla", shop.cell()), 5.0);
}

void MergeTest::aNameGivenTwiceIsJoined()
{
    const Shop shop;
    const auto withFlyer = [&](double spend) {
        Workshop workshop = added(shop.workshop(), touchpoint("Flyer", spend));
        const Id<Touchpoint> flyer = findByName<Touchpoint>(workshop, "Flyer")->id;
        return added(workshop, idea(flyer, "Idea " + std::to_string(spend)));
    };
    const Workshop ours = withFlyer(1.0);
    const Workshop theirs = withFlyer(2.0);
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 2U); // the name, and then the spend
    QCOMPARE(merged->conflicts[0].kind, ConflictKind::SameName);
    QCOMPARE(merged->conflicts[0].choice, Choice::Join);
    QCOMPARE(merged->conflicts[1].key.field, "spend");
    const Workshop both = result(ours, merged);
    const Touchpoint* flyer = findByName<Touchpoint>(both, "Flyer");
    QCOMPARE(both.all<Touchpoint>().size(), 3U);
    QCOMPARE(flyer->spend, 1.0);
    QCOMPARE(both.all<Idea>().size(), 2U);
    for (const auto& [id, idea] : both.all<Idea>())
        QCOMPARE(idea.touchpoint, flyer->id);
}

void MergeTest::aNameGivenTwiceIsRenamed()
{
    const Shop shop;
    const Workshop ours = added(shop.workshop(), touchpoint("Flyer", 1.0));
    const Workshop theirs = added(shop.workshop(), touchpoint("Flyer", 2.0));
    const Result<Merge> asked = merge(shop.workshop(), ours, theirs);
    const Choices apart{{asked->conflicts.front().key, Choice::Rename}};
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs, apart);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    const Workshop both = result(ours, merged);
    QCOMPARE(findByName<Touchpoint>(both, "Flyer")->spend, 1.0);
    QCOMPARE(findByName<Touchpoint>(both, "Flyer (2)")->spend, 2.0);
}

// Two that were there before are two, whatever they are called now: that is told, not asked.
void MergeTest::namesThatMeetGetANumber()
{
    const Shop shop;
    const Workshop base = shop.workshop();
    const Workshop ours = with(base, renameTouchpoint(base, shop.web, "Flyer"));
    const Workshop theirs = with(base, renameTouchpoint(base, shop.call, "Flyer"));
    const Result<Merge> merged = merge(base, ours, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    const Conflict& conflict = merged->conflicts.front();
    QCOMPARE(conflict.kind, ConflictKind::SameName);
    QCOMPARE(conflict.choice, Choice::Rename);
    QVERIFY(!conflict.isOpen);
    const Workshop both = result(ours, merged);
    QCOMPARE(both.find(shop.web)->name, std::string("Flyer"));
    QCOMPARE(both.find(shop.call)->name, std::string("Flyer (2)"));
    QVERIFY(prevailing(merged->conflicts, Choice::Theirs).empty());
    const Choices joined{{conflict.key, Choice::Join}};
    QCOMPARE(result(ours, merge(base, ours, theirs, joined)), both);
}

// The question which of two new names holds, and the number that the chosen one gets, are about the
// same field of the same record.
void MergeTest::aSidePrevailsWhereItsNameMeetsAnother()
{
    const Shop shop;
    const Workshop base = shop.workshop();
    const Workshop renamed = with(base, renameTouchpoint(base, shop.web, "Ours"));
    const Workshop ours = with(renamed, renameTouchpoint(renamed, shop.call, "Flyer"));
    const Workshop theirs = with(base, renameTouchpoint(base, shop.web, "Flyer"));
    Choices choices;
    const Result<Merge> merged = mergePreferring(base, ours, theirs, Choice::Theirs, choices);
    QVERIFY(merged);
    const Workshop both = result(ours, merged);
    QCOMPARE(both.find(shop.call)->name, std::string("Flyer"));
    QCOMPARE(both.find(shop.web)->name, std::string("Flyer (2)"));
    // What was found is chosen once more, as the window does.
    Choices again = prevailing(merged->conflicts, Choice::Theirs);
    QCOMPARE(result(ours, mergePreferring(base, ours, theirs, Choice::Theirs, again)), both);
}

QTEST_APPLESS_MAIN(MergeTest)
#include "tst_merge.moc"
