// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/chainalgebra.h"
#include "core/engine/journey/journey.h"

#include <QTest>

#include <cmath>
#include <random>

using namespace rundblick;

namespace {

Journey analysed(const JourneyInput& input, const JourneyOptions& options = {})
{
    return *analyseJourney(input, options, {});
}

bool near(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.17g is not %.17g", actual, expected);
    return false;
}

// Uniform in 0..1, the same on every platform.
double uniform(std::mt19937_64& random)
{
    return double(random() >> 11) * 0x1p-53;
}

// About a third of all transitions, some drop-out and conversion; every touchpoint is reachable.
JourneyInput randomLinks(std::uint64_t seed, std::size_t size)
{
    std::mt19937_64 random(seed);
    JourneyInput input;
    for (std::size_t k = 0; k < size; ++k)
        input.names.push_back("t" + std::to_string(k));
    const auto link = [&](std::size_t from, std::size_t to, double weight) {
        input.links.push_back({from, to, weight, LinkUnit::Count});
    };
    link(startNode, 0, 5);
    link(startNode, 1, 1);
    for (std::size_t k = 0; k < size; ++k) {
        link(k, (k + 1) % size, 1);
        link(k, conversionNode, uniform(random));
        link(k, lostNode, uniform(random));
        link(startNode, k, uniform(random) < 0.3 ? uniform(random) : 0);
        for (std::size_t j = 0; j < size; ++j)
            link(k, j, j != k && uniform(random) < 0.3 ? 3 * uniform(random) : 0);
    }
    return input;
}

// Everybody who meets one of these touchpoints goes on to `end` alone.
JourneyInput sentTo(
    JourneyInput input, const std::vector<std::size_t>& touchpoints, std::size_t end)
{
    for (const std::size_t k : touchpoints) {
        std::erase_if(input.links, [k](const JourneyLink& link) { return link.from == k; });
        input.links.push_back({k, end, 1, LinkUnit::Share});
    }
    return input;
}

} // namespace

// What the chain says must be what a chain without the touchpoint says.
class JourneyChainTest : public QObject {
    Q_OBJECT

private slots:
    void nearlyClosedLoopsLoseNoDigits();
    void inverseLeavesNoResidual();
    void removalEqualsRecomputedChain();
    void bypassEqualsChainWithoutLinks();
    void phaseEqualsRecomputedChain();
    void leverageIsTheDerivative();
    void stopsWhenAsked();
};

void JourneyChainTest::nearlyClosedLoopsLoseNoDigits()
{
    // a -> b 1e12, a -> conversion 4, a -> lost 6; b -> a always. A walk from a leaves with
    // probability e = 10/(1e12 + 10) per visit, so it visits a 1/e = 1e11 + 1 times, b once less,
    // and converts with 4/10.
    JourneyInput input;
    input.names = {"a", "b"};
    input.links = {{startNode, 0, 1, LinkUnit::Share}, {0, 1, 1e12, LinkUnit::Count},
        {0, conversionNode, 4, LinkUnit::Count}, {0, lostNode, 6, LinkUnit::Count},
        {1, 0, 1, LinkUnit::Share}};
    const JourneyNumbers numbers = *analysed(input).numbers;
    QVERIFY(near(numbers.conversion, 0.4, 1e-14));
    QVERIFY(near(numbers.points[0]->visits / (1e11 + 1), 1, 1e-14));
    QVERIFY(near(numbers.points[1]->visits / 1e11, 1, 1e-14));
    QVERIFY(near(numbers.points[1]->reach, 1e12 / (1e12 + 10), 1e-14));
    QVERIFY(near(*numbers.points[1]->conversionAfter, 0.4, 1e-14));
    QVERIFY(near(numbers.points[0]->lossShare, 1, 1e-14));
    // Without b the walk ends at once: 4 of 10 as before.
    QVERIFY(near(*numbers.points[1]->removalBypass, 0, 1e-14));
}

void JourneyChainTest::inverseLeavesNoResidual()
{
    const auto data = makeChain(randomLinks(3, 60), {}, {});
    const Chain& chain = data->chain;
    TransientChain part{60, std::vector<double>(3600), std::vector<double>(60)};
    for (std::size_t k = 0; k < 60; ++k) {
        std::copy_n(chain.row(k), 60, part.between.begin() + std::ptrdiff_t(k * 60));
        part.exit[k] = chain.row(k)[chain.conversion()] + chain.row(k)[chain.lost()];
    }
    const ChainFactors factors = *factorise(part, {});
    const std::vector<double> diagonal = *inverseDiagonal(factors, {});
    std::vector<double> n; // by rows: visits in walks that begin at k
    for (std::size_t k = 0; k < 60; ++k) {
        std::vector<double> begin(60, 0.0);
        begin[k] = 1;
        const std::vector<double> visits = solveLeft(factors, begin);
        n.insert(n.end(), visits.begin(), visits.end());
        QVERIFY(near(diagonal[k], visits[k], 1e-12));
    }
    for (std::size_t i = 0; i < 60; ++i)
        for (std::size_t j = 0; j < 60; ++j) {
            double product = n[i * 60 + j];
            for (std::size_t k = 0; k < 60; ++k)
                product -= part.between[i * 60 + k] * n[k * 60 + j];
            QVERIFY(near(product, i == j ? 1 : 0, 1e-12));
        }
}

void JourneyChainTest::removalEqualsRecomputedChain()
{
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
        const JourneyInput input = randomLinks(seed, 12);
        const JourneyNumbers numbers = *analysed(input).numbers;
        for (std::size_t k = 0; k < input.names.size(); ++k) {
            const double rest = analysed(sentTo(input, {k}, lostNode)).numbers->conversion;
            QVERIFY(near(numbers.conversion * (1 - *numbers.points[k]->removalLost), rest, 1e-13));
            const double met = analysed(sentTo(input, {k}, lostNode)).numbers->points[k]->lossShare;
            QVERIFY(near(numbers.points[k]->reach, met * (1 - rest), 1e-12));
        }
    }
}

void JourneyChainTest::bypassEqualsChainWithoutLinks()
{
    for (std::uint64_t seed = 21; seed <= 40; ++seed) {
        const JourneyInput input = randomLinks(seed, 12);
        const JourneyNumbers numbers = *analysed(input).numbers;
        for (std::size_t k = 0; k < input.names.size(); ++k) {
            JourneyInput without = input;
            std::erase_if(without.links, [k](const JourneyLink& link) { return link.to == k; });
            const double rest = analysed(without).numbers->conversion;
            QVERIFY(
                near(numbers.conversion * (1 - *numbers.points[k]->removalBypass), rest, 1e-13));
        }
    }
}

void JourneyChainTest::phaseEqualsRecomputedChain()
{
    for (std::uint64_t seed = 41; seed <= 60; ++seed) {
        JourneyInput input = randomLinks(seed, 12);
        const std::vector<std::size_t> phase{2, 5, 7};
        input.phases = {phase};
        const JourneyNumbers numbers = *analysed(input).numbers;
        const PhaseFlow& flow = numbers.phases.front();
        const double rest = analysed(sentTo(input, phase, lostNode)).numbers->conversion;
        QVERIFY(near(numbers.conversion * (1 - *flow.removalLost), rest, 1e-13));
        // Reach: let the phase alone convert.
        JourneyInput entering = sentTo(input, phase, conversionNode);
        for (JourneyLink& link : entering.links)
            if (link.to == conversionNode && link.unit == LinkUnit::Count)
                link.to = lostNode;
        QVERIFY(near(flow.reach, analysed(entering).numbers->conversion, 1e-12));
        double lossShare = 0;
        for (const std::size_t k : phase)
            lossShare += numbers.points[k]->lossShare;
        QVERIFY(near(flow.lossShare, lossShare, 1e-13));
        QVERIFY(near(*flow.leak, lossShare * (1 - numbers.conversion) / flow.reach, 1e-13));
    }
}

void JourneyChainTest::leverageIsTheDerivative()
{
    const JourneyInput input = randomLinks(99, 8);
    const JourneyNumbers numbers = *analysed(input).numbers;
    const Chain chain = makeChain(input, {}, {})->chain;
    const double h = 1e-6;
    double largest = 0;
    for (std::size_t k = 0; k < chain.size; ++k) {
        for (std::size_t j = 0; j < chain.columns(); ++j) {
            const double p = chain.row(k)[j];
            if (p <= 0)
                continue;
            // Move h of k's customers to j, then from j, evenly from the others.
            double conversion[2];
            for (const double sign : {1.0, -1.0}) {
                JourneyInput moved = input;
                std::erase_if(moved.links, [k](const auto& link) { return link.from == k; });
                for (std::size_t i = 0; i < chain.columns(); ++i) {
                    const double share
                        = i == j ? p + sign * h : chain.row(k)[i] * (1 - p - sign * h) / (1 - p);
                    const std::size_t to = i < chain.size ? i
                        : i == chain.lost()               ? lostNode
                                                          : conversionNode;
                    moved.links.push_back({k, to, share, LinkUnit::Share});
                }
                conversion[sign < 0] = analysed(moved).numbers->conversion;
            }
            const double slope
                = 0.01 * (conversion[0] - conversion[1]) / (2 * h) / numbers.conversion;
            largest = std::max(largest, std::abs(slope));
            if (j == chain.lost())
                QVERIFY(near(*numbers.points[k]->leverage, -slope, 1e-9));
        }
    }
    QVERIFY(near(std::abs(numbers.strongestEdge->leverage), largest, 1e-9));
}

void JourneyChainTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const auto journey = analyseJourney(randomLinks(1, 5), {}, source.get_token());
    QVERIFY(!journey);
    QCOMPARE(journey.error().code, Code::Cancelled);
}

QTEST_APPLESS_MAIN(JourneyChainTest)
#include "tst_journeychain.moc"
