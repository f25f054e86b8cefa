// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/paths.h"
#include "core/model/setupedits/criterionedits.h"
#include "tests/core/model/mergeshop.h"

#include <QTest>

using namespace rundblick;

// Two groups that worked on copies of one workshop: places, removals, and records that meet.
class MergeRecordsTest : public QObject {
    Q_OBJECT

private slots:
    void aPlacementMadeTwiceIsOne();
    void aLinkDrawnTwiceIsOne();
    void whatNobodyElseTouchedIsRemoved();
    void whatTheOtherBuiltOnIsKept();
    void orGoesWithAllThatHangsOnIt();
    void aRemovedRaterWhoRatedAgainIsKept();
    void aRestoredTouchpointReturnsToItsPaths();
    void thereIsOneOwnBrand();
    void twoNamesThatMeetAreToldApart();
    void twoPlacementsThatMeetBecomeOne();
    void withoutABaseEveryDifferenceIsAQuestion();
    void fieldsThatDoNotGoTogetherAreOfOneSide();
    void whatOneSideRatedStaysOnTheShortList();
    void whatMovedAwayDoesNotGoWithItsPlace();
    void judgementsFollowJoinedCriteria();
    void moreThanAHundredRatedAreRefused();
};

void MergeRecordsTest::aPlacementMadeTwiceIsOne()
{
    const Shop shop;
    const auto placed = [&](double usage, std::string needs) {
        Placement placement;
        placement.touchpoint = shop.call;
        placement.phase = shop.buy;
        placement.usage = usage;
        placement.needs = std::move(needs);
        return added(shop.workshop(), placement);
    };
    const Workshop ours = placed(0.4, "Help");
    const Result<Merge> alike = merge(shop.workshop(), ours, placed(0.4, "Help"));
    QVERIFY(alike);
    QVERIFY(alike->conflicts.empty());
    QCOMPARE(result(ours, alike).all<Placement>().size(), 2U);
    const Result<Merge> merged = merge(shop.workshop(), ours, placed(0.4, "Speed"));
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    QCOMPARE(merged->conflicts.front().name, "Call · Buy · Help");
    QCOMPARE(merged->conflicts.front().fields.front().base, std::nullopt);
    QCOMPARE(merged->conflicts.front().fields.front().theirs, text("Speed"));
}

void MergeRecordsTest::aLinkDrawnTwiceIsOne()
{
    const Shop shop;
    const auto linked = [&] {
        Link link;
        link.from = shop.web;
        link.to = shop.call;
        link.weight = 0.3;
        return added(shop.workshop(), link);
    };
    const Workshop ours = linked();
    const Result<Merge> merged = merge(shop.workshop(), ours, linked());
    QVERIFY(merged);
    QVERIFY(merged->conflicts.empty());
    QCOMPARE(result(ours, merged).all<Link>().size(), 1U);
}

void MergeRecordsTest::whatNobodyElseTouchedIsRemoved()
{
    const Shop shop;
    const Workshop base = rated(shop.workshop(), shop.anna, shop.cell(), 3.0);
    const Workshop ours = with(base, removeRecords<Touchpoint>(base, {shop.web}));
    const Workshop theirs = changed(base, shop.call, [](Touchpoint& t) { t.owner = "Service"; });
    const Result<Merge> merged = merge(base, ours, theirs);
    QVERIFY(merged);
    QVERIFY(merged->conflicts.empty());
    const Workshop both = result(ours, merged);
    QVERIFY(!both.find(shop.web));
    QVERIFY(both.all<Column>().empty());
    QCOMPARE(both.find(shop.call)->owner, "Service");
    QCOMPARE(result(theirs, merge(base, theirs, ours)), both);
}

void MergeRecordsTest::whatTheOtherBuiltOnIsKept()
{
    const Shop shop;
    const Workshop base = rated(shop.workshop(), shop.anna, shop.cell(), 3.0);
    const Workshop ours = with(base, removeRecords<Touchpoint>(base, {shop.web}));
    const Workshop theirs = rated(base, shop.beat, shop.cell(), 4.0);
    const Result<Merge> merged = merge(base, ours, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    const Conflict& question = merged->conflicts.front();
    QCOMPARE(question.kind, ConflictKind::Removed);
    QCOMPARE(question.key.id, shop.web.value);
    QCOMPARE(question.name, "Web");
    QCOMPARE(question.fields.front().ours, std::nullopt);
    QCOMPARE(question.fields.front().theirs, text("Web"));
    QCOMPARE(question.choice, Choice::Theirs);
    QCOMPARE(result(ours, merged), theirs); // with its placement and Anna's rating
    QCOMPARE(result(theirs, merge(base, theirs, ours)), theirs);
}

void MergeRecordsTest::orGoesWithAllThatHangsOnIt()
{
    const Shop shop;
    const Workshop ours
        = with(shop.workshop(), removeRecords<Touchpoint>(shop.workshop(), {shop.web}));
    const Workshop theirs
        = added(rated(shop.workshop(), shop.beat, shop.cell(), 4.0), idea(shop.web, "Chat"));
    const Result<Merge> asked = merge(shop.workshop(), ours, theirs);
    QCOMPARE(asked->conflicts.size(), 1U);
    const Choices gone = prevailing(asked->conflicts, Choice::Ours);
    QCOMPARE(result(ours, merge(shop.workshop(), ours, theirs, gone)), ours);
    // Seen from the other side the same removal is theirs.
    const Choices theirsGone = prevailing(asked->conflicts, Choice::Theirs);
    QCOMPARE(result(theirs, merge(shop.workshop(), theirs, ours, theirsGone)), ours);
}

void MergeRecordsTest::aRemovedRaterWhoRatedAgainIsKept()
{
    const Shop shop;
    const Workshop base = rated(shop.workshop(), shop.anna, shop.cell(), 3.0);
    const Workshop ours = with(base, removeRater(base, shop.anna));
    const Workshop theirs = rated(base, shop.anna, {shop.call, shop.own, shop.trust}, 4.0);
    const Result<Merge> merged = merge(base, ours, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    QCOMPARE(merged->conflicts.front().name, "Anna");
    QCOMPARE(result(ours, merged), theirs);
    const Choices gone = prevailing(merged->conflicts, Choice::Ours);
    QCOMPARE(result(ours, merge(base, ours, theirs, gone)), ours);
}

void MergeRecordsTest::aRestoredTouchpointReturnsToItsPaths()
{
    Shop shop;
    const std::vector<Path> walked{{{shop.web, shop.call}, 2.0, 0.0, 5.0}};
    shop.builder.add(PathSet{{}, "paths.csv", packPaths(walked)});
    const Workshop& base = shop.workshop();
    const Workshop ours = with(base, removeRecords<Touchpoint>(base, {shop.web}));
    const Workshop theirs = changed(base, shop.web, [](Touchpoint& t) { t.note = "Keep"; });
    const Workshop both = result(ours, merge(base, ours, theirs));
    QCOMPARE(both, theirs);
}

void MergeRecordsTest::thereIsOneOwnBrand()
{
    const Shop shop;
    const Workshop base = shop.workshop();
    const auto owned = [&](Id<Brand> id) {
        Edit edit = editRecord(
            base, shop.own, EditKind::ChangeBrand, [](Brand& brand) { brand.own = false; });
        const Edit second
            = editRecord(base, id, EditKind::ChangeBrand, [](Brand& brand) { brand.own = true; });
        edit.changes.insert(edit.changes.end(), second.changes.begin(), second.changes.end());
        return edit;
    };
    Brand named;
    named.name = "Third";
    const Workshop third = added(base, named);
    const Id<Brand> thirdId = findByName<Brand>(third, "Third")->id;
    const Workshop ours = with(third, owned(shop.other));
    Workshop theirs = third;
    theirs.apply(owned(shop.own));
    theirs = changed(theirs, shop.own, [](Brand& brand) { brand.own = false; });
    theirs = changed(theirs, thirdId, [](Brand& brand) { brand.own = true; });
    const Result<Merge> merged = merge(third, ours, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    QCOMPARE(merged->conflicts.front().kind, ConflictKind::SamePlace);
    QCOMPARE(ownBrand(result(ours, merged))->name, "Other");
    const Choices choices = prevailing(merged->conflicts, Choice::Theirs);
    QCOMPARE(ownBrand(result(ours, merge(third, ours, theirs, choices)))->name, "Third");
}

void MergeRecordsTest::twoNamesThatMeetAreToldApart()
{
    const Shop shop;
    const auto named = [&](Id<Touchpoint> id) {
        return changed(shop.workshop(), id, [](Touchpoint& t) { t.name = "Service"; });
    };
    const Workshop ours = named(shop.web);
    const Result<Merge> merged = merge(shop.workshop(), ours, named(shop.call));
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    const Workshop both = result(ours, merged);
    QCOMPARE(both.find(shop.web)->name, "Service");
    QCOMPARE(both.find(shop.call)->name, "Service (2)");
}

void MergeRecordsTest::twoPlacementsThatMeetBecomeOne()
{
    Shop shop;
    const Id<Placement> second = shop.builder.placement(shop.web, shop.buy);
    shop.builder.add(Quote{{}, second, Voice::Customer, "Fast", {}, {}});
    const Id<Phase> use = shop.builder.phase("Use");
    const auto moved = [&](Id<Placement> id) {
        return changed(shop.workshop(), id, [&](Placement& p) { p.phase = use; });
    };
    const Workshop ours = moved(shop.webInSearch);
    const Result<Merge> merged = merge(shop.workshop(), ours, moved(second));
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    QCOMPARE(merged->conflicts.front().kind, ConflictKind::SamePlace);
    const Workshop both = result(ours, merged);
    QCOMPARE(both.all<Placement>().size(), 1U);
    QCOMPARE(both.all<Quote>().begin()->second.placement, shop.webInSearch);
}

void MergeRecordsTest::withoutABaseEveryDifferenceIsAQuestion()
{
    const Shop shop;
    const Workshop ours = changed(shop.workshop(), shop.web, [](Touchpoint& t) { t.spend = 1.0; });
    const Workshop theirs
        = with(changed(shop.workshop(), shop.web, [](Touchpoint& t) { t.spend = 2.0; }),
            removeRecords<Touchpoint>(shop.workshop(), {shop.call}));
    const Result<Merge> merged = merge({}, ours, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 2U);
    const Conflict& single = merged->conflicts.front(); // only ours has it: new, or removed there?
    QCOMPARE(single.kind, ConflictKind::Removed);
    QCOMPARE(single.name, "Call");
    QCOMPARE(single.fields.front().base, std::nullopt);
    QCOMPARE(single.fields.front().ours, text("Call"));
    QCOMPARE(single.fields.front().theirs, std::nullopt);
    QCOMPARE(single.choice, Choice::Ours);
    QCOMPARE(merged->conflicts.back().key.field, "spend");
    QVERIFY(result(ours, merged).find(shop.call));
    const Workshop chosen
        = result(ours, merge({}, ours, theirs, prevailing(merged->conflicts, Choice::Theirs)));
    QCOMPARE(chosen, theirs);
    // Ratings of different raters are no question here either.
    const Workshop annas = rated(shop.workshop(), shop.anna, shop.cell(), 2.0);
    const Workshop beats = rated(shop.workshop(), shop.beat, shop.cell(), 4.0);
    const Result<Merge> ratings = merge({}, annas, beats);
    QVERIFY(ratings->conflicts.empty());
    QCOMPARE(ratingOf(result(annas, ratings), "Beat", shop.cell()), 4.0);
}

void MergeRecordsTest::fieldsThatDoNotGoTogetherAreOfOneSide()
{
    Shop shop;
    Link link;
    link.from = shop.web;
    link.to = shop.call;
    const Id<Link> id = shop.builder.add(link);
    const Workshop ours = changed(shop.workshop(), id, [&](Link& l) { l.to = shop.web; });
    const Workshop theirs = changed(shop.workshop(), id, [](Link& l) {
        l.toEnd = LinkEnd::Conversion;
        l.to.reset();
        l.weight = 0.25;
    });
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs); // to: Web, end: conversion?
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    QCOMPARE(merged->conflicts.front().key.field, "");
    QCOMPARE(merged->conflicts.front().fields.size(), 3U); // toEnd, to, weight
    QCOMPARE(result(ours, merged), ours);
    QCOMPARE(
        *result(ours,
            merge(shop.workshop(), ours, theirs, prevailing(merged->conflicts, Choice::Theirs)))
             .find(id),
        *theirs.find(id));
}

void MergeRecordsTest::whatOneSideRatedStaysOnTheShortList()
{
    Shop shop;
    shop.builder.change(shop.web, [](Touchpoint& t) { t.rated = true; });
    const Workshop ours
        = changed(shop.workshop(), shop.web, [](Touchpoint& t) { t.rated = false; });
    const Workshop theirs = rated(shop.workshop(), shop.anna, shop.cell(), 5.0);
    for (const bool isTurned : {false, true}) {
        const Workshop& one = isTurned ? theirs : ours;
        const Workshop both = result(one, merge(shop.workshop(), one, isTurned ? ours : theirs));
        QVERIFY(both.find(shop.web)->rated);
        QCOMPARE(ratingOf(both, "Anna", shop.cell()), 5.0);
    }
}

void MergeRecordsTest::whatMovedAwayDoesNotGoWithItsPlace()
{
    const Shop shop;
    Step step;
    step.placement = shop.webInSearch;
    step.text = "Clicks";
    const Workshop ours = added(shop.workshop(), step);
    const Workshop moved = changed(
        shop.workshop(), shop.webInSearch, [&](Placement& p) { p.touchpoint = shop.call; });
    const Workshop theirs = with(moved, removeRecords<Touchpoint>(moved, {shop.web}));
    const Workshop left = changed(ours, shop.web, [](Touchpoint& t) { t.note = "Keep"; });
    const Result<Merge> asked = merge(shop.workshop(), left, theirs);
    QVERIFY(asked);
    const Workshop both = result(
        left, merge(shop.workshop(), left, theirs, prevailing(asked->conflicts, Choice::Theirs)));
    QVERIFY(!both.find(shop.web));
    QCOMPARE(both.find(shop.webInSearch)->touchpoint, shop.call);
    QCOMPARE(both.all<Step>().size(), 1U);
}

void MergeRecordsTest::judgementsFollowJoinedCriteria()
{
    // Theirs made "Price" with a smaller id than ours, and "Trust" lies between the two.
    Shop shop;
    const auto withPrice = [&](std::int64_t id) {
        Criterion price;
        price.id = {id};
        price.name = "Price";
        return with(shop.workshop(), addRecord(price));
    };
    const std::int64_t trust = shop.trust.value;
    const Workshop theirs = withPrice(-5);
    Workshop ours = withPrice(1'000);
    ours = added(ours, Judgement{{}, "", {trust}, {1'000}, 4.0}); // trust is 4 × price
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs);
    QVERIFY(merged);
    const Workshop both = result(ours, merged);
    QCOMPARE(both.all<Criterion>().size(), 2U);
    const Judgement& judgement = both.all<Judgement>().begin()->second;
    QCOMPARE(judgement.first.value, -5);
    QCOMPARE(judgement.second.value, trust);
    QCOMPARE(judgement.ratio, 0.25);
}

void MergeRecordsTest::moreThanAHundredRatedAreRefused()
{
    const Shop shop;
    const auto filled = [&](const char* name) {
        Workshop workshop = shop.workshop();
        for (int i = 0; i < 60; ++i) {
            Touchpoint rated = touchpoint(name + std::to_string(i));
            rated.rated = true;
            workshop = added(workshop, rated);
        }
        return workshop;
    };
    const Result<Merge> merged = merge(shop.workshop(), filled("A"), filled("B"));
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, Code::TooManyRated);
}

QTEST_APPLESS_MAIN(MergeRecordsTest)
#include "tst_mergerecords.moc"
