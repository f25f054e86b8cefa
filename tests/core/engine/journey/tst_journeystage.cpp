// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/compute.h"
#include "core/engine/coverage/flippoint.h"
#include "core/model/paths.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

namespace {

// What the analysis takes from the journey and the cover of a workshop: three touchpoints in one
// phase, from "Ad" all who meet "Shop" afterwards convert, from "Mail" none.
struct Example {
    WorkshopBuilder builder;
    Id<Touchpoint> ad, mail, shop;

    Example()
    {
        builder.brand("Own", true);
        ad = builder.touchpoint("Ad");
        mail = builder.touchpoint("Mail");
        shop = builder.touchpoint("Shop");
        const Id<Phase> phase = builder.phase("Phase");
        for (const Id<Touchpoint> touchpoint : {ad, mail, shop})
            builder.placement(touchpoint, phase);
        builder.add(PathSet{
            {}, "paths.csv", packPaths({{{ad, shop}, 50, 1000, 0}, {{mail, shop}, 0, 0, 50}})});
    }

    Analysis analysis(ComputeOptions options = {}) const
    {
        options.draws = 0;
        const Workshop& workshop = builder.workshop();
        const Study study = studyOf(workshop);
        return *compute(workshop, study, options, {});
    }

    Analysis ofOrder(ChainOrder order) const
    {
        ComputeOptions options;
        options.chainOrder = order;
        return analysis(options);
    }
};

bool warns(const Analysis& analysis, Code code)
{
    return std::ranges::find(analysis.journey.warnings, code, &Message::code)
        != analysis.journey.warnings.end();
}

} // namespace

class JourneyStageTest : public QObject {
    Q_OBJECT

private slots:
    void numbersOfBothOrders();
    void bestJourneysHaveNames();
    void strongestEdgeIsNamed();
    void valueIsGiven();
    void linksBesidePathsAreMentioned();
    void pathsWithoutATouchpointAreMentioned();
    void bothRulesStandBesideEachOther();
    void flipPointOfAnAnalysis();
};

void JourneyStageTest::numbersOfBothOrders()
{
    const Example example;
    const Analysis first = example.ofOrder(ChainOrder::First);
    QCOMPARE(*first.journey.order, std::int64_t(1));
    QVERIFY(warns(first, Code::JourneyOrderTwoFits));
    QVERIFY(first.journey.orders->second < first.journey.orders->first);
    QCOMPARE(*first.find(example.ad)->journey.removalLost, .5);
    QCOMPARE(*first.find(example.shop)->journey.momentOfTruth, .5);
    QCOMPARE(*first.find(example.shop)->journey.returns, 0.0);

    const Analysis second = example.ofOrder(ChainOrder::Auto);
    QCOMPARE(*second.journey.order, std::int64_t(2));
    QVERIFY(warns(second, Code::JourneyOrderByBic));
    QCOMPARE(*second.find(example.ad)->journey.removalLost, 1.0);
    QVERIFY(*second.find(example.ad)->journey.unavoidable);
    QCOMPARE(*second.find(example.shop)->journey.momentOfTruth, 0.0);
    // Whom nobody can avoid must be covered.
    QVERIFY(second.find(example.ad)->cover == Cover::Blue);
}

void JourneyStageTest::bestJourneysHaveNames()
{
    const Example example;
    const JourneyResult first = example.ofOrder(ChainOrder::First).journey;
    QCOMPARE(first.best.size(), std::size_t(2));
    QCOMPARE(first.best[0].names, std::vector<std::string>({"Ad", "Shop"}));
    QCOMPARE(first.best[0].touchpoints, std::vector<Id<Touchpoint>>({example.ad, example.shop}));
    QCOMPARE(first.best[0].probability, .25);
    QCOMPARE(first.best[0].share, .5);
    const JourneyResult second = example.ofOrder(ChainOrder::Second).journey;
    QCOMPARE(second.best.size(), std::size_t(1));
    QCOMPARE(second.best[0].share, 1.0);
}

void JourneyStageTest::strongestEdgeIsNamed()
{
    // At the shop half convert: a point more is .01/.5 of what is left there, b = .5, visited once:
    // .01 * (1 - .5)/.5/.5 = .02 of the conversion; a point less lost does the same.
    const JourneyResult journey = Example().ofOrder(ChainOrder::First).journey;
    QCOMPARE(journey.strongestEdge->from, std::string("Shop"));
    QCOMPARE(journey.strongestEdge->to, std::string("(conversion)"));
    QVERIFY(std::abs(journey.strongestEdge->leverage - .02) < 1e-15);
}

void JourneyStageTest::valueIsGiven()
{
    Example example;
    const Analysis analysis = example.ofOrder(ChainOrder::First);
    QCOMPARE(*analysis.journey.value, 10.0); // 1000 of 100 walks
    QCOMPARE(*analysis.find(example.shop)->journey.removalValue, 1.0);
    QCOMPARE(*analysis.find(example.mail)->journey.removalValue, .5);
}

void JourneyStageTest::linksBesidePathsAreMentioned()
{
    Example example;
    example.builder.add(
        Link{{}, LinkEnd::Start, {}, LinkEnd::Touchpoint, example.ad, 1.0, LinkUnit::Share});
    QVERIFY(warns(example.analysis(), Code::JourneyLinksUnused));
    Method method;
    method.journeySource = JourneySource::Both;
    example.builder.add(method);
    QVERIFY(!warns(example.analysis(), Code::JourneyLinksUnused));
    QVERIFY(!example.analysis().journey.orders);
}

void JourneyStageTest::pathsWithoutATouchpointAreMentioned()
{
    Example example;
    QVERIFY(!warns(example.analysis(), Code::JourneyPathsEmpty));
    example.builder.add(PathSet{{}, "more.csv", packPaths({{{}, 20, 0, 5}, {{}, 0, 0, 0}})});
    const std::vector<Message> warnings = example.analysis().journey.warnings;
    const auto said = std::ranges::find(warnings, Code::JourneyPathsEmpty, &Message::code);
    QVERIFY(said != warnings.end());
    QCOMPARE(std::get<std::int64_t>(*said->find("count")), std::int64_t{1});
    QCOMPARE(std::get<double>(*said->find("customers")), 25.0);
    Method method;
    method.journeySource = JourneySource::Links;
    example.builder.add(method);
    QVERIFY(!warns(example.analysis(), Code::JourneyPathsEmpty)); // they do not count
}

void JourneyStageTest::bothRulesStandBesideEachOther()
{
    // Impacts by reach: .25, .25, .5. Of the spends 10, 1, 1 the cheapest cover of .75 leaves out
    // the ad; by share the strongest two of equals are the shop and the first, the ad.
    Example example;
    example.builder.change(example.ad, [](Touchpoint& touchpoint) { touchpoint.spend = 10.0; });
    example.builder.change(example.mail, [](Touchpoint& touchpoint) { touchpoint.spend = 1.0; });
    example.builder.change(example.shop, [](Touchpoint& touchpoint) { touchpoint.spend = 1.0; });
    Method method;
    method.coverageTarget = .75;
    example.builder.add(method);
    const Analysis cover = example.analysis();
    QCOMPARE(cover.coverage->rule, std::string("cover"));
    QVERIFY(cover.find(example.mail)->cover == Cover::Blue);
    QVERIFY(cover.find(example.ad)->cover == Cover::Reserve);
    QVERIFY(*cover.find(example.ad)->blueByShare && !*cover.find(example.mail)->blueByShare);
    QCOMPARE(*cover.find(example.mail)->leaveOneOutLoss, .25);
    QCOMPARE(*cover.find(example.shop)->leaveOneOutLoss, .5);
    QCOMPARE(*cover.find(example.ad)->leaveOneOutLoss, 0.0);

    ComputeOptions options;
    options.coverRule = CoverRule::Share;
    const Analysis share = example.analysis(options);
    QCOMPARE(share.coverage->rule, std::string("share"));
    for (const TouchpointResult& touchpoint : share.touchpoints)
        QCOMPARE(touchpoint.cover == Cover::Blue, *touchpoint.blueByShare);
}

void JourneyStageTest::flipPointOfAnAnalysis()
{
    Example example;
    Method method;
    method.coverageTarget = .6; // the shop and one of the others
    example.builder.add(method);
    const Analysis analysis = example.analysis();
    const Workshop& workshop = example.builder.workshop();
    const FlipPoint mail = *flipPoint(workshop, analysis, example.mail, {});
    QVERIFY(mail.verdict == analysis.find(example.mail)->cover);
    QVERIFY(mail.verdict == Cover::Reserve);
    QVERIFY(std::abs(mail.above->shift - .15) < .001); // above .75 all are needed
    QVERIFY(mail.above->verdict == Cover::Blue && !mail.below);
    QCOMPARE(flipPoint(workshop, analysis, Id<Touchpoint>{999}, {}).error().code,
        Code::ReferenceMissing);
}

QTEST_APPLESS_MAIN(JourneyStageTest)
#include "tst_journeystage.moc"
