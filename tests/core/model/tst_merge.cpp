// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/ratingedits.h"
#include "core/model/edits/recordedits.h"
#include "core/model/merge/merge.h"
#include "core/model/paths.h"
#include "core/model/setupedits/criterionedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// Two groups that worked on copies of one workshop.
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
    void ratingsOffANewScaleAreRefused();
    void aNameGivenTwiceIsJoined();
    void aNameGivenTwiceIsRenamed();
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
    void moreThanAHundredRatedAreRefused();
};

namespace {

struct Shop {
    WorkshopBuilder builder;
    Id<Segment> first
        = builder.add(Segment{{}, "Everybody", 0.0, {}, {}}); // id 1 as Setup's: stays
    Id<Brand> own = builder.brand("Own", true);
    Id<Brand> other = builder.brand("Other");
    Id<Phase> search = builder.phase("Search");
    Id<Phase> buy = builder.phase("Buy");
    Id<Criterion> trust = builder.criterion("Trust"); // 1..5
    Id<Rater> anna = builder.rater("Anna");
    Id<Rater> beat = builder.rater("Beat");
    Id<Touchpoint> web = builder.touchpoint("Web");
    Id<Touchpoint> call = builder.touchpoint("Call");
    Id<Placement> webInSearch = builder.placement(web, search);

    Cell cell() const { return {web, own, trust}; }
    const Workshop& workshop() const { return builder.workshop(); }
};

Workshop with(Workshop workshop, const Edit& edit)
{
    if (!check(workshop, edit))
        qFatal("the test's own edit is refused");
    workshop.apply(edit);
    return workshop;
}

Workshop with(const Workshop& workshop, const Result<Edit>& edit)
{
    return with(workshop, *edit);
}

template <typename Record, typename Change>
Workshop changed(const Workshop& workshop, Id<Record> id, const Change& change)
{
    return with(workshop, editRecord(workshop, id, EditKind::ChangeRecord, change));
}

template <typename Record>
Workshop added(const Workshop& workshop, Record record)
{
    record.id = Id<Record>::random();
    return with(workshop, addRecord(std::move(record)));
}

Touchpoint touchpoint(std::string name, double spend = 0.0)
{
    Touchpoint touchpoint;
    touchpoint.name = std::move(name);
    touchpoint.spend = spend;
    return touchpoint;
}

Idea idea(Id<Touchpoint> touchpoint, std::string text)
{
    Idea idea;
    idea.touchpoint = touchpoint;
    idea.text = std::move(text);
    return idea;
}

Workshop rated(const Workshop& workshop, Id<Rater> rater, const Cell& cell, double value)
{
    return with(workshop, setRating(workshop, rater, cell, value));
}

std::optional<double> ratingOf(const Workshop& workshop, std::string_view rater, const Cell& cell)
{
    const Study study = studyOf(workshop);
    const auto column = study.columns.find(cell);
    const Rater* who = findByName<Rater>(workshop, rater);
    if (column == study.columns.end() || !who)
        return {};
    const std::uint32_t code = codeAt(*column->second, static_cast<std::size_t>(who->slot));
    return code == notRated ? std::nullopt
                            : std::optional(decode(*workshop.find(cell.criterion), code));
}

Workshop result(const Workshop& ours, const Result<Merge>& merge)
{
    return with(ours, merge->edit);
}

MessageValue text(const char* value)
{
    return std::string(value);
}

} // namespace

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
    QCOMPARE(question.base, text(""));
    QCOMPARE(question.ours, text("Sales"));
    QCOMPARE(question.theirs, text("Service"));
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
    QCOMPARE(question.base, std::nullopt);
    QCOMPARE(question.ours, MessageValue(2.0));
    QCOMPARE(question.theirs, MessageValue(5.0));
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

void MergeTest::ratingsOffANewScaleAreRefused()
{
    const Shop shop;
    const Workshop ours
        = with(shop.workshop(), setScale(shop.workshop(), shop.trust, {1.0, 4.0, 1.0}));
    const Workshop theirs = rated(shop.workshop(), shop.anna, shop.cell(), 5.0);
    const Result<Merge> merged = merge(shop.workshop(), ours, theirs);
    QVERIFY(!merged);
    QCOMPARE(merged.error().code, Code::ScaleHoldsRatings);
    QCOMPARE(*merged.error().find("value"), MessageValue(5.0));
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

void MergeTest::aPlacementMadeTwiceIsOne()
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
    QCOMPARE(merged->conflicts.front().base, std::nullopt);
    QCOMPARE(merged->conflicts.front().theirs, text("Speed"));
}

void MergeTest::aLinkDrawnTwiceIsOne()
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

void MergeTest::whatNobodyElseTouchedIsRemoved()
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

void MergeTest::whatTheOtherBuiltOnIsKept()
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
    QCOMPARE(question.ours, std::nullopt);
    QCOMPARE(question.theirs, text("Web"));
    QCOMPARE(question.choice, Choice::Theirs);
    QCOMPARE(result(ours, merged), theirs); // with its placement and Anna's rating
    QCOMPARE(result(theirs, merge(base, theirs, ours)), theirs);
}

void MergeTest::orGoesWithAllThatHangsOnIt()
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

void MergeTest::aRemovedRaterWhoRatedAgainIsKept()
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

void MergeTest::aRestoredTouchpointReturnsToItsPaths()
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

void MergeTest::thereIsOneOwnBrand()
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

void MergeTest::twoNamesThatMeetAreToldApart()
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

void MergeTest::twoPlacementsThatMeetBecomeOne()
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

void MergeTest::withoutABaseEveryDifferenceIsAQuestion()
{
    const Shop shop;
    const Workshop ours = changed(shop.workshop(), shop.web, [](Touchpoint& t) { t.spend = 1.0; });
    const Workshop theirs
        = with(changed(shop.workshop(), shop.web, [](Touchpoint& t) { t.spend = 2.0; }),
            removeRecords<Touchpoint>(shop.workshop(), {shop.call}));
    const Result<Merge> merged = merge({}, ours, theirs);
    QVERIFY(merged);
    QCOMPARE(merged->conflicts.size(), 1U);
    QCOMPARE(merged->conflicts.front().key.field, "spend");
    QVERIFY(result(ours, merged).find(shop.call)); // nothing counts as removed
}

void MergeTest::moreThanAHundredRatedAreRefused()
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

QTEST_APPLESS_MAIN(MergeTest)
#include "tst_merge.moc"
