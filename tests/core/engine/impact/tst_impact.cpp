// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/impact/impact.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

namespace {

bool near(const std::vector<double>& actual, const std::vector<double>& expected)
{
    bool same = actual.size() == expected.size();
    for (std::size_t i = 0; same && i < actual.size(); ++i)
        same = std::abs(actual[i] - expected[i]) < 1e-15;
    for (std::size_t i = 0; !same && i < actual.size(); ++i)
        qWarning("%zu: %.17g", i, actual[i]);
    return same;
}

// Three touchpoints, two phases.
ImpactInput example()
{
    return {3, {"Search", "Buy"}, {}, {.5, .25, 0, 0, .5, 1}, {1, .4, 1, 1, .6, .2}, {}};
}

} // namespace

class ImpactTest : public QObject {
    Q_OBJECT

private slots:
    void sharesEachPhase();
    void givenWeightsAreScaled();
    void reachReplacesUsage();
    void missingReachKeepsUsage();
    void unusedPhasesWeighNothing();
    void noPlacementsAreOnePhase();
    void nothingUsedIsNoImpact();
};

void ImpactTest::sharesEachPhase()
{
    // Search: .5, .1, 0 of .6; Buy: 0, .3, .2 of .5; each phase weighs one half.
    const Impact impact = computeImpact(example());
    QVERIFY(near(impact.byPhase, {.5 * 5 / 6, .5 / 6, 0, 0, .3, .2}));
    QVERIFY(near(impact.total, {.5 * 5 / 6, .5 / 6 + .3, .2}));
    QVERIFY(impact.notices.empty());
}

void ImpactTest::givenWeightsAreScaled()
{
    ImpactInput input = example();
    input.phaseWeight = {3, 1};
    const Impact impact = computeImpact(input);
    QVERIFY(near(impact.phaseWeight, {.75, .25}));
    QVERIFY(near(impact.byPhase, {.75 * 5 / 6, .75 / 6, 0, 0, .15, .1}));
}

void ImpactTest::reachReplacesUsage()
{
    ImpactInput input = example();
    input.reach = {.2, .6, 0.};
    // u: t0 .2 in Search; t1 .6*.25/.75 = .2 and .4; t2 never met.
    // Search: .2*1, .2*.4 of .28; Buy: .4*.6 alone.
    const Impact impact = computeImpact(input);
    QVERIFY(near(impact.byPhase, {.5 * .2 / .28, .5 * .08 / .28, 0, 0, .5, 0}));
}

void ImpactTest::missingReachKeepsUsage()
{
    ImpactInput input = example();
    input.reach = {.2, std::nullopt, std::nullopt};
    // Search: .2*1, .25*.4 of .3; Buy as before.
    const Impact impact = computeImpact(input);
    QVERIFY(near(impact.byPhase, {.5 * 2 / 3, .5 / 3, 0, 0, .3, .2}));
    QCOMPARE(impact.notices.size(), std::size_t(1));
    QCOMPARE(impact.notices[0].code, Code::ImpactReachMissing);
    QCOMPARE(std::get<std::int64_t>(*impact.notices[0].find("count")), std::int64_t(2));
}

void ImpactTest::unusedPhasesWeighNothing()
{
    ImpactInput input = example();
    input.phaseNames = {"Search", "Buy", "Use", "Tell"};
    input.phaseWeight = {.1, .3, .4, .2};
    input.usage.resize(12, 0.0);
    input.influence.resize(12, 1.0);
    const Impact impact = computeImpact(input);
    QVERIFY(near(impact.phaseWeight, {.25, .75, 0, 0}));
    QCOMPARE(impact.notices.size(), std::size_t(1));
    QCOMPARE(impact.notices[0].code, Code::ImpactPhaseUnused);
    QCOMPARE(std::get<std::string>(*impact.notices[0].find("phases")), std::string("Use, Tell"));
    double sum = 0;
    for (const double total : impact.total)
        sum += total;
    QVERIFY(std::abs(sum - 1) < 1e-15);
}

void ImpactTest::noPlacementsAreOnePhase()
{
    const Impact impact = computeImpact({3, {}, {}, {}, {1, .6, .4}, {}});
    QVERIFY(near(impact.phaseWeight, {1}));
    QVERIFY(near(impact.total, {.5, .3, .2}));
    QCOMPARE(impact.notices.size(), std::size_t(1));
    QCOMPARE(impact.notices[0].code, Code::ImpactImpliedPhase);
}

void ImpactTest::nothingUsedIsNoImpact()
{
    ImpactInput input = example();
    input.usage.assign(6, 0.0);
    const Impact impact = computeImpact(input);
    QVERIFY(near(impact.phaseWeight, {0, 0}));
    QVERIFY(near(impact.total, {0, 0, 0}));
}

QTEST_APPLESS_MAIN(ImpactTest)
#include "tst_impact.moc"
