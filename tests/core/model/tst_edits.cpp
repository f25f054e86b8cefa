// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/shortlistedits.h"
#include "core/model/edits/touchpointedits.h"
#include "core/model/history.h"
#include "core/model/paths.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

namespace {

// A record with some of its fields set.
template <typename Record, typename Set>
Record with(Set&& set)
{
    Record record;
    set(record);
    return record;
}

std::vector<std::string> namesInOrder(const Workshop& workshop)
{
    std::vector<std::string> names;
    for (const Phase* phase : ordered<Phase>(workshop))
        names.push_back(phase->name);
    return names;
}

} // namespace

class EditsTest : public QObject {
    Q_OBJECT

private slots:
    void addsManyTouchpointsAtOnce();
    void marksOnlyWhileTheShortListHasRoom();
    void removesATouchpointWithAllThatBelongsToIt();
    void removingAPhaseKeepsItsTouchpoints();
    void removingAReferenceThatMayBeEmptyEmptiesIt();
    void inverseUndoesEveryPart();
    void changingNothingIsEmpty();
    void movesPlacementsOnlyToFreePlaces();
    void reordersBetweenNeighbours();
    void renumbersWhereThereIsNoRoomLeft();
    void mergesTypingIntoOneStep();
    void historyForgetsWhatWasUndone();
    void keepsTheMostInfluential();
    void keepsWhatIsRatedByBrand();
};

void EditsTest::addsManyTouchpointsAtOnce()
{
    WorkshopBuilder builder;
    builder.touchpoint("Shop");
    const auto need = builder.phase("Need");
    Workshop workshop = builder.workshop();
    workshop.apply(addTouchpoints(workshop, {" Poster ", "", "Shop", "Radio", "Poster"}, need));
    QCOMPARE(workshop.all<Touchpoint>().size(), std::size_t{3});
    const Touchpoint* radio = findByName<Touchpoint>(workshop, "Radio");
    QVERIFY(radio);
    QVERIFY(findByName<Touchpoint>(workshop, "Poster")->order < radio->order);
    QVERIFY(placementAt(workshop, radio->id, need));
    QVERIFY(check(workshop));
}

void EditsTest::marksOnlyWhileTheShortListHasRoom()
{
    std::vector<std::string> names;
    for (std::size_t i = 0; i < mostRated + 5; ++i)
        names.push_back(std::to_string(i));
    Workshop workshop;
    workshop.apply(addTouchpoints(workshop, names));
    QCOMPARE(ratedTouchpoints(workshop).size(), mostRated);
    QVERIFY(check(workshop));
}

void EditsTest::removesATouchpointWithAllThatBelongsToIt()
{
    WorkshopBuilder builder;
    const auto poster = builder.touchpoint("Poster");
    const auto shop = builder.touchpoint("Shop");
    const auto placement = builder.placement(poster, builder.phase("Need"));
    const Cell cell{poster, builder.brand("Own", true), builder.criterion("Trust")};
    builder.ratings(cell, {});
    builder.groupValue(cell, 3.0);
    builder.add(with<Curve>([&](Curve& curve) { curve.touchpoint = poster; }));
    builder.add(with<Link>([&](Link& link) { link.from = poster, link.to = shop; }));
    builder.add(with<Step>([&](Step& step) { step.placement = placement; }));
    builder.add(with<Quote>([&](Quote& quote) { quote.placement = placement; }));
    const auto idea = builder.add(with<Idea>([&](Idea& i) { i.touchpoint = poster; }));
    const auto action = builder.add(
        with<Action>([&](Action& work) { work.touchpoint = poster, work.idea = idea; }));
    const auto paths = builder.add(with<PathSet>([&](PathSet& set) {
        set.rows = packPaths({{{shop, poster, shop}, 1.0, 0.0, 0.0}});
    }));
    Workshop workshop = builder.workshop();
    workshop.apply(removeTouchpoints(workshop, {poster}));
    QVERIFY(check(workshop));
    QVERIFY(workshop.all<Placement>().empty() && workshop.all<Step>().empty());
    QVERIFY(workshop.all<Quote>().empty() && workshop.all<Idea>().empty());
    QVERIFY(workshop.all<Column>().empty() && workshop.all<GroupValue>().empty());
    QVERIFY(workshop.all<Curve>().empty() && workshop.all<Link>().empty());
    QVERIFY(workshop.find(shop));
    QVERIFY(workshop.find(action)); // the work goes on
    QVERIFY(!workshop.find(action)->touchpoint && !workshop.find(action)->idea);
    QVERIFY((unpackPaths(workshop.find(paths)->rows)[0].steps == std::vector{shop, shop}));
}

void EditsTest::removingAPhaseKeepsItsTouchpoints()
{
    WorkshopBuilder builder;
    const auto poster = builder.touchpoint("Poster");
    const auto need = builder.phase("Need");
    builder.placement(poster, need);
    Workshop workshop = builder.workshop();
    workshop.apply(removeRecords<Phase>(workshop, {need}));
    QVERIFY(workshop.all<Placement>().empty());
    QVERIFY(workshop.find(poster));
}

void EditsTest::removingAReferenceThatMayBeEmptyEmptiesIt()
{
    WorkshopBuilder builder;
    const auto logo = builder.add(Picture());
    const auto own = builder.brand("Own", true);
    builder.change(own, [&](Brand& brand) { brand.logo = logo; });
    Workshop workshop = builder.workshop();
    workshop.apply(removeRecords<Picture>(workshop, {logo}));
    QVERIFY(!workshop.find(own)->logo);
}

void EditsTest::inverseUndoesEveryPart()
{
    const Workshop before = smallWorkshop();
    Workshop workshop = before;
    const Edit removal = removeTouchpoints(before, {before.all<Touchpoint>().begin()->first});
    QVERIFY(removal.changes.size() > 3);
    workshop.apply(removal);
    QVERIFY(workshop != before);
    workshop.apply(inverse(removal));
    QVERIFY(workshop == before);
    QVERIFY(inverse(inverse(removal)) == removal);
}

void EditsTest::changingNothingIsEmpty()
{
    const Workshop workshop = smallWorkshop();
    const Touchpoint& first = workshop.all<Touchpoint>().begin()->second;
    QVERIFY(renameTouchpoint(workshop, first.id, first.name).isEmpty());
    QVERIFY(renameTouchpoint(workshop, {12345}, "Nobody").isEmpty());
}

void EditsTest::movesPlacementsOnlyToFreePlaces()
{
    WorkshopBuilder builder;
    const auto poster = builder.touchpoint("Poster");
    const auto need = builder.phase("Need");
    const auto purchase = builder.phase("Purchase");
    const auto service = builder.phase("Service");
    const auto placement = builder.placement(poster, need);
    builder.placement(poster, purchase);
    Workshop workshop = builder.workshop();
    QVERIFY(movePlacement(workshop, placement, poster, purchase).isEmpty());
    QVERIFY(addPlacement(workshop, poster, need).isEmpty());
    workshop.apply(movePlacement(workshop, placement, poster, service));
    QVERIFY(workshop.find(placement)->phase == service);
    QVERIFY(placementAt(workshop, poster, service));
    QVERIFY(!placementAt(workshop, poster, need));
}

void EditsTest::reordersBetweenNeighbours()
{
    WorkshopBuilder builder;
    const auto first = builder.phase("A");
    const auto second = builder.phase("B");
    builder.phase("C");
    Workshop workshop = builder.workshop();
    const Edit toEnd = moveRecord<Phase>(workshop, first, {});
    QCOMPARE(toEnd.changes.size(), std::size_t{1});
    workshop.apply(toEnd);
    QVERIFY((namesInOrder(workshop) == std::vector<std::string>{"B", "C", "A"}));
    workshop.apply(moveRecord<Phase>(workshop, first, second));
    QVERIFY((namesInOrder(workshop) == std::vector<std::string>{"A", "B", "C"}));
}

// Halving the distance 60 times uses up the 53 bits of a double.
void EditsTest::renumbersWhereThereIsNoRoomLeft()
{
    WorkshopBuilder builder;
    std::vector<Id<Phase>> phases{builder.phase("A"), builder.phase("B"), builder.phase("C")};
    Workshop workshop = builder.workshop();
    for (int i = 0; i < 60; ++i) {
        std::swap(phases[1], phases[2]);
        workshop.apply(moveRecord<Phase>(workshop, phases[1], phases[2]));
        const std::vector<const Phase*> inOrder = ordered<Phase>(workshop);
        for (std::size_t k = 0; k < phases.size(); ++k)
            QVERIFY(inOrder[k]->id == phases[k]);
        QVERIFY(inOrder[0]->order < inOrder[1]->order && inOrder[1]->order < inOrder[2]->order);
    }
}

void EditsTest::mergesTypingIntoOneStep()
{
    Workshop workshop = smallWorkshop();
    const auto ids = workshop.all<Touchpoint>();
    const Id<Touchpoint> first = ids.begin()->first;
    const Id<Touchpoint> second = std::next(ids.begin())->first;
    History history;
    for (const char* name : {"P", "Po", "Pos"}) {
        const Edit edit = renameTouchpoint(workshop, first, name);
        workshop.apply(edit);
        if (!history.mergeIntoLast(edit))
            history.push(edit);
    }
    const Edit other = renameTouchpoint(workshop, second, "Other");
    QVERIFY(!history.mergeIntoLast(other)); // another record
    QVERIFY(!history.mergeIntoLast(setOwner(workshop, first, "Sales"))); // another kind of edit
    workshop.apply(inverse(*history.toUndo()));
    history.stepBack();
    QVERIFY(!history.toUndo());
    QVERIFY(workshop == smallWorkshop());
    QVERIFY(!history.mergeIntoLast(other)); // never into what was undone
}

void EditsTest::historyForgetsWhatWasUndone()
{
    const Workshop workshop = smallWorkshop();
    const Id<Touchpoint> first = workshop.all<Touchpoint>().begin()->first;
    const Edit one = renameTouchpoint(workshop, first, "One");
    const Edit two = setOwner(workshop, first, "Two");
    History history;
    history.push(one);
    history.stepBack();
    QVERIFY(*history.toRedo() == one);
    history.push(two);
    QVERIFY(!history.toRedo());
    QVERIFY(*history.toUndo() == two);
    history.stepBack();
    QVERIFY(!history.toUndo());
}

namespace {

// Four touchpoints whose influence is rated, one of them by brand too.
struct TwoSteps {
    WorkshopBuilder builder;
    Id<Brand> own = builder.brand("Own", true);
    Id<Criterion> influence = builder.criterion("Influence", CriterionRole::Influence);
    Id<Criterion> trust = builder.criterion("Trust");
    std::vector<Id<Touchpoint>> touchpoints;

    TwoSteps()
    {
        builder.rater("Zoe");
        for (const char* const name : {"Web", "Shop", "Mail", "Call"}) {
            touchpoints.push_back(builder.touchpoint(name));
            builder.ratings({touchpoints.back(), {}, influence}, {3.0});
        }
    }
    QString marked(const Edit& edit) const
    {
        Workshop workshop = builder.workshop();
        if (!check(workshop, edit))
            return QStringLiteral("refused");
        workshop.apply(edit);
        QStringList names;
        for (const Touchpoint* touchpoint : ratedTouchpoints(workshop))
            names << QString::fromStdString(touchpoint->name);
        return names.join(QLatin1Char(' '));
    }
};

} // namespace

void EditsTest::keepsTheMostInfluential()
{
    const TwoSteps two;
    const auto& all = two.touchpoints;
    const Workshop& workshop = two.builder.workshop();
    const std::vector<Id<Touchpoint>> ranking{all[2], all[0], all[3], all[1]};
    QCOMPARE(two.marked(keepMostInfluential(workshop, ranking, 2)), QStringLiteral("Web Mail"));
    QVERIFY(keepMostInfluential(workshop, ranking, 30).isEmpty()); // all are marked already
    QCOMPARE(two.marked(keepMostInfluential(workshop, {}, 2)), QString());
}

void EditsTest::keepsWhatIsRatedByBrand()
{
    TwoSteps two;
    const auto& all = two.touchpoints;
    two.builder.ratings({all[1], two.own, two.trust}, {4.0});
    const Workshop& workshop = two.builder.workshop();
    QCOMPARE(two.marked(keepMostInfluential(workshop, {all[2], all[0]}, 1)),
        QStringLiteral("Shop Mail"));
    // unmarking it is refused: its ratings would be out of place
    QCOMPARE(two.marked(markForRating(workshop, all[1], false)), QStringLiteral("refused"));
    QCOMPARE(two.marked(markForRating(workshop, all[0], false)), QStringLiteral("Shop Mail Call"));
    // and so is turning influence into a criterion of brands while others are unmarked
    Workshop unmarked = workshop;
    unmarked.apply(markForRating(workshop, all[0], false));
    QVERIFY(!check(unmarked,
        editRecord(unmarked, two.influence, EditKind::ChangeRecord,
            [](Criterion& criterion) { criterion.role = CriterionRole::Performance; })));
}

QTEST_APPLESS_MAIN(EditsTest)
#include "tst_edits.moc"
