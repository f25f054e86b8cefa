// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/journey/journey.h"
#include "core/engine/journey/journeydraws.h"
#include "core/engine/randomstream.h"

#include <QTest>

#include <algorithm>
#include <boost/math/distributions/beta.hpp>
#include <cmath>

using namespace rundblick;

namespace {

constexpr std::size_t a = 0, b = 1;
constexpr std::uint64_t draws = 20'000;

JourneyInput ofPaths(std::vector<JourneyPath> paths)
{
    JourneyInput input;
    input.names = {"A", "B"};
    input.paths = std::move(paths);
    return input;
}

JourneySampler samplerOf(const JourneyInput& input, const JourneyOptions& options = {})
{
    return JourneySampler(*analyseJourney(input, options, {})->chain);
}

JourneyDraw drawn(const JourneySampler& sampler, std::uint64_t draw)
{
    RandomStream random(1, draw, 7);
    return sampler.draw(random);
}

} // namespace

class JourneyDrawsTest : public QObject {
    Q_OBJECT

private slots:
    void oneTouchpointIsABetaDistribution();
    void onlyObservedEdgesAreDrawn();
    void certainRowsStay();
    void numbersAreThoseOfADrawnChain_data();
    void numbersAreThoseOfADrawnChain();
    void sameStreamSameDraw();
    void inventoryMayBeLarger();
};

void JourneyDrawsTest::oneTouchpointIsABetaDistribution()
{
    // 30 of 40 convert at A: the conversion is Beta(30.5, 10.5).
    const JourneySampler sampler = samplerOf(ofPaths({{{a}, 30, 0, 10}}));
    std::vector<double> conversions;
    for (std::uint64_t d = 0; d < draws; ++d)
        conversions.push_back(drawn(sampler, d).conversion);
    std::ranges::sort(conversions);
    const boost::math::beta_distribution<> expected(30.5, 10.5);
    for (const double p : {.025, .25, .5, .75, .975}) {
        const double x = conversions[std::size_t(p * double(draws))];
        // Four standard errors of a share of the draws.
        QVERIFY(std::abs(boost::math::cdf(expected, x) - p)
            < 4 * std::sqrt(p * (1 - p) / double(draws)));
    }
}

void JourneyDrawsTest::onlyObservedEdgesAreDrawn()
{
    // Nobody goes from A to B or is lost at B: that stays so. B always converts.
    const JourneySampler sampler = samplerOf(ofPaths({{{a}, 3, 0, 5}, {{b}, 2, 0, 0}}));
    for (std::uint64_t d = 0; d < 200; ++d) {
        const JourneyDraw draw = drawn(sampler, d);
        QVERIFY(std::abs(draw.reach[a] + draw.reach[b] - 1) < 1e-14);
        QVERIFY(std::abs(draw.removalLost[a] + draw.removalLost[b] - 1) < 1e-14);
        QVERIFY(std::abs(draw.removalLost[b] * draw.conversion - draw.reach[b]) < 1e-14);
    }
}

void JourneyDrawsTest::certainRowsStay()
{
    // No start is drawn, so that A alone begins; one way leads on.
    JourneyInput input = ofPaths({});
    input.links = {{a, b, 5, LinkUnit::Count}, {b, conversionNode, 1, LinkUnit::Share}};
    const JourneySampler sampler = samplerOf(input);
    for (std::uint64_t d = 0; d < 20; ++d) {
        QCOMPARE(drawn(sampler, d).conversion, 1.0);
        QCOMPARE(drawn(sampler, d).removalLost, std::vector<double>({1, 1}));
    }
}

void JourneyDrawsTest::numbersAreThoseOfADrawnChain_data()
{
    QTest::addColumn<int>("order");
    QTest::newRow("order 1") << 1;
    QTest::newRow("order 2") << 2;
}

void JourneyDrawsTest::numbersAreThoseOfADrawnChain()
{
    QFETCH(int, order);
    // So many customers that the draws hardly leave the counts.
    const JourneyInput input = ofPaths(
        {{{a, b, a}, 3e9, 0, 1e9}, {{b}, 1e9, 0, 4e9}, {{b, a}, 2e9, 0, 1e9}, {{a}, 0, 0, 2e9}});
    JourneyOptions options;
    options.order = order == 1 ? ChainOrder::First : ChainOrder::Second;
    const JourneyNumbers numbers = *analyseJourney(input, options, {})->numbers;
    const JourneyDraw draw = drawn(samplerOf(input, options), 3);
    QVERIFY(std::abs(draw.conversion - numbers.conversion) < 1e-4);
    QVERIFY(draw.conversion != numbers.conversion);
    for (const std::size_t k : {a, b}) {
        QVERIFY(std::abs(draw.reach[k] - numbers.points[k]->reach) < 1e-4);
        QVERIFY(std::abs(draw.removalLost[k] - *numbers.points[k]->removalLost) < 1e-4);
    }
}

void JourneyDrawsTest::sameStreamSameDraw()
{
    const JourneySampler sampler = samplerOf(ofPaths({{{a, b}, 3, 0, 5}, {{b, a}, 2, 0, 7}}));
    const JourneyDraw one = drawn(sampler, 5);
    const JourneyDraw same = drawn(sampler, 5);
    QCOMPARE(one.conversion, same.conversion);
    QCOMPARE(one.reach, same.reach);
    QCOMPARE(one.removalLost, same.removalLost);
    QVERIFY(one.conversion != drawn(sampler, 6).conversion);
}

void JourneyDrawsTest::inventoryMayBeLarger()
{
    // A thousand touchpoints of which the last two are on the journey.
    JourneyInput input;
    input.names.resize(1000, "touchpoint");
    input.paths = {{{998, 999}, 3, 0, 5}, {{999, 998}, 2, 0, 7}};
    const JourneyInput small = ofPaths({{{a, b}, 3, 0, 5}, {{b, a}, 2, 0, 7}});
    const JourneySampler sampler = samplerOf(input);
    QCOMPARE(sampler.states(), std::size_t(2));
    QCOMPARE(sampler.touchpoints(), std::size_t(1000));
    const JourneyDraw draw = drawn(sampler, 5);
    const JourneyDraw same = drawn(samplerOf(small), 5);
    QCOMPARE(draw.conversion, same.conversion);
    QCOMPARE(draw.reach[998], same.reach[a]);
    QCOMPARE(draw.removalLost[999], same.removalLost[b]);
    QCOMPARE(draw.reach[0], 0.0);
}

QTEST_APPLESS_MAIN(JourneyDrawsTest)
#include "tst_journeydraws.moc"
