// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/orderfit.h"
#include "core/engine/journey/journey.h"

#include <QTest>

#include <cmath>
#include <map>
#include <random>

using namespace rundblick;

namespace {

constexpr std::size_t a = 0, b = 1, c = 2;

double uniform(std::mt19937_64& random)
{
    return double(random() >> 11) * 0x1p-53;
}

bool near(double actual, double expected, double tolerance)
{
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("%.17g is not %.17g", actual, expected);
    return false;
}

JourneyInput ofPaths(std::size_t touchpoints, std::vector<JourneyPath> paths)
{
    JourneyInput input;
    for (std::size_t k = 0; k < touchpoints; ++k)
        input.names.push_back(std::string(1, char('A' + k)));
    input.paths = std::move(paths);
    return input;
}

JourneyInput randomPaths(std::uint64_t seed, std::size_t touchpoints, std::size_t paths)
{
    std::mt19937_64 random(seed);
    JourneyInput input = ofPaths(touchpoints, {});
    for (std::size_t p = 0; p < paths; ++p) {
        JourneyPath path;
        const std::size_t length = 1 + random() % 6;
        for (std::size_t s = 0; s < length; ++s)
            path.steps.push_back(random() % touchpoints);
        path.conversions = double(random() % 4);
        path.nulls = double(random() % 5);
        path.value = path.conversions * uniform(random) * 100;
        input.paths.push_back(path);
    }
    return input;
}

Journey ofOrder(const JourneyInput& input, ChainOrder order)
{
    JourneyOptions options;
    options.order = order;
    return *analyseJourney(input, options, {});
}

// The same journey with every window of two drawn as a touchpoint of its own.
struct Drawn {
    JourneyInput input;
    std::map<std::pair<std::size_t, std::size_t>, std::size_t> window; // (before, current)
};

Drawn windowsDrawn(const JourneyInput& input)
{
    Drawn drawn;
    for (const JourneyPath& path : input.paths) {
        if (path.conversions + path.nulls <= 0)
            continue;
        const auto link = [&](std::size_t from, std::size_t to, double weight) {
            drawn.input.links.push_back({from, to, weight, LinkUnit::Count});
        };
        std::size_t state = startNode;
        std::size_t before = startNode;
        for (const std::size_t step : chainSteps(path, false)) {
            const auto [place, isNew]
                = drawn.window.try_emplace({before, step}, drawn.window.size());
            if (isNew)
                drawn.input.names.push_back("window");
            link(state, place->second, path.conversions + path.nulls);
            state = place->second;
            before = step;
        }
        link(state, conversionNode, path.conversions);
        link(state, lostNode, path.nulls);
    }
    return drawn;
}

std::vector<QString> codes(const Journey& journey)
{
    std::vector<QString> texts;
    for (const Message& warning : journey.warnings)
        texts.push_back(QString::fromUtf8(codeText(warning.code).data()));
    return texts;
}

} // namespace

class JourneyOrdersTest : public QObject {
    Q_OBJECT

private slots:
    void memoryShowsInOrderTwoAlone();
    void criterionByHand();
    void everyNumberEqualsTheWindowsDrawn_data();
    void everyNumberEqualsTheWindowsDrawn();
    void observedSharesAreTheSameInBothOrders();
    void unavoidableMeansRemovalOfOne();
    void choosesAndSaysSo();
    void tooManyWindowsFallBack();
    void linksHaveOrderOne();
    void oneTouchpoint();
};

// From A everyone goes on to C and converts, from B everyone goes on to C and is lost.
JourneyInput memory(double each)
{
    return ofPaths(3, {{{a, c}, each, 0, 0}, {{b, c}, 0, 0, each}});
}

void JourneyOrdersTest::memoryShowsInOrderTwoAlone()
{
    const JourneyNumbers first = *ofOrder(memory(50), ChainOrder::First).numbers;
    const JourneyNumbers second = *ofOrder(memory(50), ChainOrder::Second).numbers;
    // Order 1 forgets: whoever is at C converts with .5. Order 2: all conversions come from A.
    QCOMPARE(*first.points[a]->removalLost, 0.5);
    QCOMPARE(*first.points[b]->removalLost, 0.5);
    QCOMPARE(*second.points[a]->removalLost, 1.0);
    QCOMPARE(*second.points[b]->removalLost, 0.0);
    QVERIFY(second.points[a]->unavoidable && second.points[c]->unavoidable);
    QVERIFY(!second.points[b]->unavoidable && !first.points[a]->unavoidable);
    QCOMPARE(*second.points[b]->conversionAfter, 0.0);
    QCOMPARE(*second.points[c]->conversionAfter, 0.5);
    // Without A all start at B and are lost; without B all start at A and convert.
    QCOMPARE(*second.points[a]->removalBypass, 1.0);
    QCOMPARE(*second.points[b]->removalBypass, -1.0);
    // At C all is decided with order 1, sd .5, and nothing any more with order 2.
    QCOMPARE(first.points[c]->momentOfTruth, 0.5);
    QCOMPARE(second.points[c]->momentOfTruth, 0.0);
}

void JourneyOrdersTest::criterionByHand()
{
    // 300 transitions. Order 1: the start and C each choose 100 times with 1/2: ln L = 200 ln .5,
    // one free parameter each. Order 2: the start alone; C's two windows have a parameter each.
    const OrderFit fit = **compareOrders(memory(50), false, {});
    QVERIFY(near(fit.first, 2 * std::log(300.0) + 400 * std::log(2.0), 1e-10));
    QVERIFY(near(fit.second, 3 * std::log(300.0) + 200 * std::log(2.0), 1e-10));
    QVERIFY(fit.better() == ChainOrder::Second);
    // Where C forgets, the parameter more decides: order 1.
    const OrderFit even
        = **compareOrders(ofPaths(3, {{{a, c}, 25, 0, 25}, {{b, c}, 25, 0, 25}}), false, {});
    QVERIFY(near(even.second - even.first, std::log(300.0), 1e-9));
    QVERIFY(even.better() == ChainOrder::First);
}

void JourneyOrdersTest::everyNumberEqualsTheWindowsDrawn_data()
{
    QTest::addColumn<int>("seed");
    for (int seed = 1; seed <= 12; ++seed)
        QTest::addRow("seed %d", seed) << seed;
}

void JourneyOrdersTest::everyNumberEqualsTheWindowsDrawn()
{
    QFETCH(int, seed);
    const JourneyInput input = randomPaths(std::uint64_t(seed), 5, 25);
    const JourneyNumbers numbers = *ofOrder(input, ChainOrder::Second).numbers;
    const Drawn drawn = windowsDrawn(input);
    const JourneyNumbers windows = *ofOrder(drawn.input, ChainOrder::First).numbers;
    QVERIFY(near(numbers.conversion, windows.conversion, 1e-13));
    QVERIFY(near(numbers.meanLength, windows.meanLength, 1e-12));
    for (std::size_t t = 0; t < input.names.size(); ++t) {
        JourneyInput sent = drawn.input; // who meets t is lost there and then
        JourneyInput bypassed = drawn.input;
        JourneyPoint sum;
        sum.leverage = 0;
        for (const auto& [window, k] : drawn.window) {
            if (window.second != t)
                continue;
            const JourneyPoint& point = *windows.points[k];
            sum.visits += point.visits;
            sum.lossShare += point.lossShare;
            *sum.leverage += *point.leverage;
            const std::size_t at = k;
            std::erase_if(sent.links, [at](const JourneyLink& link) { return link.from == at; });
            sent.links.push_back({at, lostNode, 1, LinkUnit::Share});
            std::erase_if(bypassed.links, [at](const JourneyLink& link) { return link.to == at; });
        }
        const JourneyPoint& point = *numbers.points[t];
        QVERIFY(near(point.visits, sum.visits, 1e-12));
        QVERIFY(near(point.lossShare, sum.lossShare, 1e-12));
        QVERIFY(near(*point.leverage, *sum.leverage, 1e-12));
        const JourneyNumbers rest = *ofOrder(sent, ChainOrder::First).numbers;
        QVERIFY(near(numbers.conversion * (1 - *point.removalLost), rest.conversion, 1e-13));
        double met = 0;
        for (const auto& [window, k] : drawn.window)
            if (window.second == t && rest.points[k])
                met += rest.points[k]->lossShare * (1 - rest.conversion);
        QVERIFY(near(point.reach, met, 1e-12));
        const Journey around = ofOrder(bypassed, ChainOrder::First);
        if (around.numbers) // else a loop without a way out is left, which has no numbers
            QVERIFY(near(numbers.conversion * (1 - *point.removalBypass),
                around.numbers->conversion, 1e-13));
    }
}

// A chain of paths goes through each of its states as often as the paths did, whatever the order.
void JourneyOrdersTest::observedSharesAreTheSameInBothOrders()
{
    for (std::uint64_t seed = 20; seed < 30; ++seed) {
        const JourneyInput input = randomPaths(seed, 6, 40);
        const JourneyNumbers first = *ofOrder(input, ChainOrder::First).numbers;
        const JourneyNumbers second = *ofOrder(input, ChainOrder::Second).numbers;
        double walks = 0;
        double conversions = 0;
        double value = 0;
        std::vector<double> touches(input.names.size(), 0.0);
        for (const JourneyPath& path : input.paths) {
            walks += path.conversions + path.nulls;
            conversions += path.conversions;
            value += path.value;
            for (const std::size_t step : chainSteps(path, false))
                touches[step] += path.conversions + path.nulls;
        }
        double shares = 0;
        double losses = 0;
        for (std::size_t t = 0; t < touches.size(); ++t) {
            QVERIFY(near(first.points[t]->visits, touches[t] / walks, 1e-12));
            QVERIFY(near(second.points[t]->visits, touches[t] / walks, 1e-12));
            QVERIFY(near(first.points[t]->lossShare, second.points[t]->lossShare, 1e-12));
            shares += *first.points[t]->attributed + *second.points[t]->attributed;
            losses += second.points[t]->lossShare;
        }
        QVERIFY(near(shares, 2, 1e-12));
        QVERIFY(near(losses, 1, 1e-12));
        for (const JourneyNumbers& numbers : {first, second}) {
            QVERIFY(near(numbers.conversion, conversions / walks, 1e-13));
            QVERIFY(near(*numbers.value, value / walks, 1e-10));
        }
    }
}

void JourneyOrdersTest::unavoidableMeansRemovalOfOne()
{
    int unavoidable = 0;
    for (std::uint64_t seed = 40; seed < 60; ++seed) {
        JourneyInput input = randomPaths(seed, 5, 8);
        for (JourneyPath& path : input.paths)
            if (path.conversions > 0)
                path.steps.push_back(4); // nobody converts without E
        for (const ChainOrder order : {ChainOrder::First, ChainOrder::Second}) {
            const Journey journey = ofOrder(input, order);
            if (journey.numbers->conversion <= 0)
                continue;
            for (const auto& point : journey.numbers->points) {
                if (!point)
                    continue;
                QCOMPARE(point->unavoidable, *point->removalLost > 1 - 1e-12);
                unavoidable += point->unavoidable ? 1 : 0;
            }
        }
    }
    QVERIFY(unavoidable >= 20);
}

void JourneyOrdersTest::choosesAndSaysSo()
{
    const auto isCode = [](const Journey& journey, const char* code) {
        return codes(journey) == std::vector<QString>{QString::fromUtf8(code)};
    };
    const JourneyInput forgetful = ofPaths(3, {{{a, c}, 25, 0, 25}, {{b, c}, 25, 0, 25}});
    QVERIFY(isCode(ofOrder(memory(50), ChainOrder::First), "journey-order-two-fits"));
    QVERIFY(ofOrder(memory(50), ChainOrder::Second).warnings.empty());
    QVERIFY(isCode(ofOrder(memory(50), ChainOrder::Auto), "journey-order-by-bic"));
    QVERIFY(ofOrder(memory(50), ChainOrder::Auto).order == ChainOrder::Second);
    QVERIFY(ofOrder(forgetful, ChainOrder::First).warnings.empty());
    QVERIFY(isCode(ofOrder(forgetful, ChainOrder::Second), "journey-order-one-fits"));
    QVERIFY(ofOrder(forgetful, ChainOrder::Second).order == ChainOrder::Second);
    QVERIFY(ofOrder(forgetful, ChainOrder::Auto).order == ChainOrder::First);
    const Message message = ofOrder(memory(50), ChainOrder::Auto).warnings.front();
    QCOMPARE(std::get<std::int64_t>(*message.find("order")), std::int64_t(2));
}

void JourneyOrdersTest::tooManyWindowsFallBack()
{
    JourneyOptions options;
    options.order = ChainOrder::Second;
    options.windowLimit = 3; // start-A, start-B, A-C, B-C
    const Journey journey = *analyseJourney(memory(50), options, {});
    QVERIFY(journey.order == ChainOrder::First);
    QCOMPARE(codes(journey), std::vector<QString>(1, QStringLiteral("journey-windows-too-many")));
    QCOMPARE(*journey.numbers->points[a]->removalLost, 0.5);
    options.windowLimit = 4;
    QVERIFY(analyseJourney(memory(50), options, {})->order == ChainOrder::Second);
}

void JourneyOrdersTest::linksHaveOrderOne()
{
    JourneyInput input = memory(50);
    input.links = {{startNode, a, 1, LinkUnit::Share}, {a, conversionNode, .5, LinkUnit::Share},
        {a, lostNode, .5, LinkUnit::Share}};
    JourneyOptions options;
    options.order = ChainOrder::Second;
    for (const JourneySource source : {JourneySource::Links, JourneySource::Both}) {
        options.source = source;
        const Journey journey = *analyseJourney(input, options, {});
        QVERIFY(journey.order == ChainOrder::First && !journey.fit);
        QCOMPARE(codes(journey), std::vector<QString>(1, QStringLiteral("journey-order-one-only")));
    }
    options.source = JourneySource::Paths;
    const Journey journey = *analyseJourney(input, options, {});
    QVERIFY(journey.order == ChainOrder::Second);
    QCOMPARE(codes(journey), std::vector<QString>(1, QStringLiteral("journey-links-unused")));
}

void JourneyOrdersTest::oneTouchpoint()
{
    const JourneyInput input = ofPaths(1, {{{a, a}, 3, 6, 1}});
    for (const bool keepRepeats : {false, true}) {
        JourneyOptions options;
        options.order = ChainOrder::Second;
        options.keepRepeats = keepRepeats;
        const JourneyNumbers numbers = *analyseJourney(input, options, {})->numbers;
        QCOMPARE(numbers.conversion, 0.75);
        QCOMPARE(numbers.points[a]->reach, 1.0);
        QCOMPARE(numbers.points[a]->visits, keepRepeats ? 2.0 : 1.0);
        QCOMPARE(*numbers.points[a]->removalLost, 1.0);
        QCOMPARE(*numbers.points[a]->removalValue, 1.0);
        QVERIFY(numbers.points[a]->unavoidable);
    }
}

QTEST_APPLESS_MAIN(JourneyOrdersTest)
#include "tst_journeyorders.moc"
