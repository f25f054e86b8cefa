// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/impact/influence.h"
#include "core/engine/ratings/influenceranking.h"
#include "tests/core/engine/ratingcases.h"

#include <QTest>

using namespace rundblick;

namespace {

Id<Segment> segment(Small& small, std::string name)
{
    Segment made;
    made.name = std::move(name);
    return small.builder.add(made);
}

} // namespace

// Whose ratings count, and what says how much a touchpoint influences.
class RatingScopeTest : public QObject {
    Q_OBJECT
private slots:
    // Raters of A, of B and of none rate 100, 0 and 50. Limited to A: those of A and of none.
    void segmentLimitsRaters()
    {
        Small small;
        const Id<Segment> a = segment(small, "A");
        const Id<Segment> b = segment(small, "B");
        const Id<Rater> first = small.builder.rater("first");
        const Id<Rater> second = small.builder.rater("second");
        small.builder.rater("third");
        small.builder.change(first, [&](Rater& rater) { rater.segment = a; });
        small.builder.change(second, [&](Rater& rater) { rater.segment = b; });
        small.rate(small.own, {5.0, 1.0, 3.0});
        const Id<Phase> phase = small.builder.phase("Buy");
        for (const auto& [group, importance] :
            {std::pair(std::optional(a), 5.0), std::pair(std::optional(b), 1.0)}) {
            Placement placement;
            placement.touchpoint = small.touchpoint;
            placement.phase = phase;
            placement.segment = group;
            placement.usage = 0.5;
            placement.importance = importance;
            small.builder.add(placement);
        }
        Method method;
        const Analysis all = analysisOf(small.builder.workshop(), method);
        QVERIFY(isClose(all.touchpoints[0].performance[0].interval.value, 50.0, 1e-14));
        method.segment = a;
        const Analysis ofA = analysisOf(small.builder.workshop(), method);
        QVERIFY(isClose(ofA.touchpoints[0].performance[0].interval.value, 75.0, 1e-14));
        QCOMPARE(ofA.touchpoints[0].performance[0].n, std::int64_t{2});
        QVERIFY(isClose(ofA.touchpoints[0].influence, 1.0, 1e-14));
        method.segment = b;
        const Analysis ofB = analysisOf(small.builder.workshop(), method);
        QVERIFY(isClose(ofB.touchpoints[0].performance[0].interval.value, 25.0, 1e-14));
        QVERIFY(isClose(ofB.touchpoints[0].influence, 0.2, 1e-14));
    }

    void silentSegmentIsSaid()
    {
        Small small;
        const Id<Segment> a = segment(small, "A");
        const Id<Segment> b = segment(small, "B");
        small.builder.change(small.builder.rater("one"), [&](Rater& rater) { rater.segment = b; });
        small.rate(small.own, {5.0});
        Method method;
        method.segment = a;
        const Analysis analysis = analysisOf(small.builder.workshop(), method);
        QVERIFY(!analysis.touchpoints[0].performance[0].interval.value);
        QVERIFY(std::ranges::any_of(analysis.notices,
            [](const Message& notice) { return notice.code == Code::RatingsSegmentSilent; }));
    }

    // Of two criteria with a weight one was never rated: the values are of the other.
    void unratedCriterionIsSaid()
    {
        const auto notice = [](const Workshop& workshop) -> std::optional<Message> {
            for (const Message& message : analysisOf(workshop).notices)
                if (message.code == Code::RatingsCriterionUnrated)
                    return message;
            return {};
        };
        Small small;
        small.builder.rater("one");
        const Id<Criterion> service = small.builder.criterion("Service");
        QVERIFY(!notice(small.builder.workshop())); // nothing is rated at all
        small.rate(small.own, {5.0});
        const auto said = notice(small.builder.workshop());
        QVERIFY(said);
        QCOMPARE(std::get<std::string>(*said->find("criteria")), std::string("Service"));
        QCOMPARE(std::get<std::int64_t>(*said->find("count")), std::int64_t{1});
        WorkshopBuilder agreed = small.builder;
        agreed.groupValue({small.touchpoint, small.own, service}, 3.0);
        QVERIFY(!notice(agreed.workshop()));
        small.builder.change(service, [](Criterion& criterion) { criterion.weight = 0.0; });
        QVERIFY(!notice(small.builder.workshop()));
    }

    // One touchpoint with criteria 4 of 1..5 (75 → .75), importance 2 (.4) and removal effect .9.
    void influenceHasSeveralSources_data()
    {
        QTest::addColumn<int>("choice");
        QTest::addColumn<bool>("hasAll");
        QTest::addColumn<double>("expected");
        QTest::addColumn<int>("source");
        const auto row = [](const char* name, InfluenceChoice choice, bool hasAll, double expected,
                             InfluenceSource source) {
            QTest::addRow("%s", name)
                << static_cast<int>(choice) << hasAll << expected << static_cast<int>(source);
        };
        row("first that exists", InfluenceChoice::Auto, true, 0.75, InfluenceSource::Criteria);
        row("criteria", InfluenceChoice::Criteria, true, 0.75, InfluenceSource::Criteria);
        row("importance", InfluenceChoice::Importance, true, 0.4, InfluenceSource::Importance);
        row("journey", InfluenceChoice::Journey, true, 0.9, InfluenceSource::Journey);
        row("none", InfluenceChoice::None, true, 1.0, InfluenceSource::None);
        row("criteria missing", InfluenceChoice::Criteria, false, 0.4, InfluenceSource::Importance);
        row("journey missing", InfluenceChoice::Journey, false, 0.4, InfluenceSource::Importance);
    }
    void influenceHasSeveralSources()
    {
        QFETCH(int, choice);
        QFETCH(bool, hasAll);
        QFETCH(double, expected);
        QFETCH(int, source);
        WorkshopBuilder builder;
        const Id<Touchpoint> shop = builder.touchpoint("Shop");
        const Id<Placement> placement = builder.placement(shop, builder.phase("Buy"));
        builder.change(placement, [](Placement& placed) { placed.importance = 2.0; });
        const PlacementGrid grid
            = placementGrid(builder.workshop(), {}, ratedTouchpoints(builder.workshop()));
        using Values = std::vector<std::optional<double>>;
        const Influence influence = influenceOf({grid, hasAll ? Values{0.75} : Values{std::nullopt},
            hasAll ? Values{0.9} : Values{}, static_cast<InfluenceChoice>(choice)});
        QVERIFY(isClose(influence.mean[0], expected, 1e-14));
        QVERIFY(isClose(influence.byPhase[0], expected, 1e-14));
        QCOMPARE(static_cast<int>(influence.source[0]), source);
    }

    // Influence 100, 25 (group value 2 of 1..5 within a step: PERT mean (1 + 8 + 3)/6 = 2) and 50;
    // the last touchpoint is not asked.
    void influenceRanksTheWholeInventory()
    {
        WorkshopBuilder builder;
        const Id<Criterion> influence = builder.criterion("Influence", CriterionRole::Influence);
        std::vector<Id<Touchpoint>> all;
        for (const char* const name : {"Web", "Shop", "Mail", "Call"})
            all.push_back(builder.touchpoint(name));
        builder.change(all[2], [](Touchpoint& mail) { mail.rated = false; });
        builder.rater("Zoe");
        builder.ratings({all[0], {}, influence}, {5.0});
        builder.groupValue({all[1], {}, influence}, 2.0);
        builder.ratings({all[2], {}, influence}, {3.0});
        const Study study = studyOf(builder.workshop());
        const auto ranking = influenceRanking(builder.workshop(), study, {});
        QCOMPARE(ranking.size(), std::size_t{3});
        QVERIFY(ranking[0].touchpoint == all[0]);
        QVERIFY(isClose(ranking[0].influence, 1.0, 1e-14));
        QVERIFY(ranking[1].touchpoint == all[2]);
        QVERIFY(isClose(ranking[1].influence, 0.5, 1e-14));
        QVERIFY(ranking[2].touchpoint == all[1]);
        QVERIFY(isClose(ranking[2].influence, 0.25, 1e-14));
        QCOMPARE(ranking[2].n, std::int64_t{0});
        // the analysis keeps to the short list
        QCOMPARE(analysisOf(builder.workshop()).touchpoints.size(), std::size_t{3});
    }
};

QTEST_APPLESS_MAIN(RatingScopeTest)
#include "tst_ratingscope.moc"
