// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/bestjourneys.h"
#include "core/engine/journey/journey.h"

#include <QTest>

#include <cmath>
#include <random>
#include <set>

using namespace rundblick;

namespace {

constexpr std::size_t a = 0, b = 1;

JourneyInput drawn(std::size_t touchpoints, std::vector<JourneyLink> links)
{
    JourneyInput input;
    for (std::size_t k = 0; k < touchpoints; ++k)
        input.names.push_back("t" + std::to_string(k));
    input.links = std::move(links);
    return input;
}

JourneyLink share(std::size_t from, std::size_t to, double weight)
{
    return {from, to, weight, LinkUnit::Share};
}

BestWalks found(const JourneyInput& input, const BestOptions& options = {})
{
    JourneyOptions repeats;
    repeats.keepRepeats = true;
    return *bestWalks(makeChain(input, repeats, {})->chain, options, {});
}

// All walks that convert with at least this probability.
void enumerate(const Chain& chain, BestWalk walk, std::size_t state, double least,
    std::vector<BestWalk>& walks)
{
    for (std::size_t j = 0; j <= chain.size; ++j) {
        BestWalk next = walk;
        next.probability *= chain.row(state)[j];
        if (next.probability < least)
            continue;
        if (j == chain.conversion()) {
            walks.push_back(next);
            continue;
        }
        next.touchpoints.push_back(j);
        enumerate(chain, next, j, least, walks);
    }
}

JourneyInput randomLinks(std::uint64_t seed)
{
    std::mt19937_64 random(seed);
    const auto uniform = [&random] { return double(random() >> 11) * 0x1p-53; };
    JourneyInput input = drawn(4, {});
    for (std::size_t k = 0; k < 4; ++k) {
        input.links.push_back({startNode, k, uniform(), LinkUnit::Count});
        input.links.push_back({k, conversionNode, uniform(), LinkUnit::Count});
        input.links.push_back({k, lostNode, uniform(), LinkUnit::Count});
        for (std::size_t j = 0; j < 4; ++j) // loops too
            input.links.push_back({k, j, uniform() < .6 ? 2 * uniform() : 0, LinkUnit::Count});
    }
    return input;
}

} // namespace

class BestJourneysTest : public QObject {
    Q_OBJECT

private slots:
    void loopsByHand();
    void agreesWithEnumeration();
    void nearlyClosedLoops_data();
    void nearlyClosedLoops();
    void manyTiesEndSoon();
    void noConversionHasNone();
    void limitIsSaid();
    void sharesStayBelowAll();
};

void BestJourneysTest::loopsByHand()
{
    // A stays with .5, converts with .3, is lost with .2: walks of 1, 2, 3 … touches.
    const BestWalks best = found(drawn(1,
        {share(startNode, a, 1), share(a, a, .5), share(a, conversionNode, .3),
            share(a, lostNode, .2)}));
    QCOMPARE(best.walks.size(), std::size_t(10));
    QVERIFY(!best.isCut);
    for (std::size_t k = 0; k < 10; ++k) {
        QCOMPARE(best.walks[k].touchpoints, std::vector<std::size_t>(k + 1, a));
        QCOMPARE(best.walks[k].probability, .3 * std::pow(.5, double(k)));
    }
}

void BestJourneysTest::agreesWithEnumeration()
{
    for (std::uint64_t seed = 1; seed <= 30; ++seed) {
        const JourneyInput input = randomLinks(seed);
        JourneyOptions repeats;
        repeats.keepRepeats = true;
        const Chain chain = makeChain(input, repeats, {})->chain;
        const BestWalks best = *bestWalks(chain, {25, 1'000'000}, {});
        std::vector<BestWalk> all;
        enumerate(chain, {{}, 1}, chain.size, best.walks.back().probability * (1 - 1e-9), all);
        std::ranges::stable_sort(all, std::greater{}, &BestWalk::probability);
        QVERIFY(all.size() >= best.walks.size());
        std::set<std::vector<std::size_t>> different;
        for (std::size_t k = 0; k < best.walks.size(); ++k) {
            const BestWalk& walk = best.walks[k];
            QVERIFY(std::abs(walk.probability / all[k].probability - 1) < 1e-12);
            // Of ties the enumeration may have another one at this place.
            QVERIFY(std::ranges::any_of(all, [&walk](const BestWalk& other) {
                return other.touchpoints == walk.touchpoints
                    && std::abs(walk.probability / other.probability - 1) < 1e-12;
            }));
            different.insert(walk.touchpoints);
        }
        QCOMPARE(different.size(), best.walks.size());
    }
}

void BestJourneysTest::nearlyClosedLoops_data()
{
    QTest::addColumn<double>("leaves");
    for (const double leaves : {1e-3, 1e-9, 1e-13, 1e-15})
        QTest::addRow("leaves with %g", leaves) << leaves;
}

void BestJourneysTest::nearlyClosedLoops()
{
    QFETCH(double, leaves);
    // A and B in turn; A alone converts, rarely. Rounds cost next to nothing.
    const BestWalks best = found(drawn(2,
        {share(startNode, a, 1), share(a, b, 1 - leaves), share(a, conversionNode, leaves),
            share(b, a, 1)}));
    QVERIFY(!best.isCut);
    QCOMPARE(best.walks.size(), std::size_t(10));
    for (std::size_t k = 0; k < 10; ++k)
        QCOMPARE(best.walks[k].touchpoints.size(), 2 * k + 1);
}

void BestJourneysTest::manyTiesEndSoon()
{
    // Twelve layers of eight, all equally probable: 8^12 best walks.
    std::vector<JourneyLink> links;
    for (std::size_t k = 0; k < 8; ++k) {
        links.push_back(share(startNode, k, .125));
        links.push_back(share(88 + k, conversionNode, 1));
        for (std::size_t layer = 0; layer < 11; ++layer)
            for (std::size_t j = 0; j < 8; ++j)
                links.push_back(share(layer * 8 + k, layer * 8 + 8 + j, .125));
    }
    const BestWalks best = found(drawn(96, links), {10, 10'000});
    QVERIFY(!best.isCut);
    QCOMPARE(best.walks.size(), std::size_t(10));
    for (const BestWalk& walk : best.walks)
        QCOMPARE(walk.probability, std::pow(.125, 12));
}

void BestJourneysTest::noConversionHasNone()
{
    const BestWalks best = found(drawn(1, {share(startNode, a, 1), share(a, lostNode, 1)}));
    QVERIFY(best.walks.empty() && !best.isCut);
}

void BestJourneysTest::limitIsSaid()
{
    const JourneyInput input
        = drawn(1, {share(startNode, a, 1), share(a, a, .5), share(a, conversionNode, .5)});
    const BestWalks best = found(input, {10, 4}); // start-A, A-conversion, A-A, A-A-conversion
    QVERIFY(best.isCut);
    QCOMPARE(best.walks.size(), std::size_t(2));
}

void BestJourneysTest::sharesStayBelowAll()
{
    for (std::uint64_t seed = 50; seed < 60; ++seed) {
        const Journey journey = *analyseJourney(randomLinks(seed), {}, {});
        double sum = 0;
        for (const BestWalk& walk : journey.best) {
            sum += walk.probability;
            for (std::size_t k = 1; k < walk.touchpoints.size(); ++k)
                QVERIFY(walk.touchpoints[k] != walk.touchpoints[k - 1]); // repeats are merged
        }
        QCOMPARE(journey.best.size(), std::size_t(10));
        QVERIFY(sum > 0 && sum <= journey.numbers->conversion * (1 + 1e-12));
    }
}

QTEST_APPLESS_MAIN(BestJourneysTest)
#include "tst_bestjourneys.moc"
