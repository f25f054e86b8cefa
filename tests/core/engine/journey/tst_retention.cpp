// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/chain/retention.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

namespace {

// (start) → A; A → B .6, lost .4; B → A .2, (conversion) .4, lost .4; C is met by nobody.
Chain loop()
{
    JourneyInput input;
    input.names = {"A", "B", "C"};
    const auto link = [&](std::size_t from, std::size_t to, double share) {
        input.links.push_back({from, to, share, LinkUnit::Share});
    };
    link(startNode, 0, 1);
    link(0, 1, 0.6);
    link(0, lostNode, 0.4);
    link(1, 0, 0.2);
    link(1, conversionNode, 0.4);
    link(1, lostNode, 0.4);
    return makeChain(input, {}, {})->chain;
}

bool isNear(double value, double expected)
{
    return std::abs(value - expected) <= 1e-12;
}

} // namespace

class RetentionTest : public QObject {
    Q_OBJECT

private slots:
    void unchangedOddsKeepTheConversion();
    void betterOddsKeepMoreCustomers();
    void noOddsLoseEverybody();
    void whoLosesNobodyStaysSo();
    void canBeStopped();
};

void RetentionTest::unchangedOddsKeepTheConversion()
{
    // b_A = .6 b_B, b_B = .4 + .2 b_A: b_A = .24/.88
    QVERIFY(isNear(*conversionWithRetention(loop(), {1, 1, 1}, {}), 0.24 / 0.88));
    QVERIFY(isNear(*conversionWithRetention(loop(), {1, 1, 50}, {}), 0.24 / 0.88));
}

void RetentionTest::betterOddsKeepMoreCustomers()
{
    // A: odds 1.5 · 2 = 3, .75 go on to B: b_A = .75 (.4 + .2 b_A) = .3/.85
    QVERIFY(isNear(*conversionWithRetention(loop(), {2, 1, 1}, {}), 0.3 / 0.85));
    // B: odds 1.5 · .5 = .75, kept 3/7 as 1/7 and 2/7: b_A = .6 (2/7 + b_A/7)
    QVERIFY(isNear(*conversionWithRetention(loop(), {1, 0.5, 1}, {}), 1.2 / 7 / (1 - 0.6 / 7)));
}

void RetentionTest::noOddsLoseEverybody()
{
    QCOMPARE(*conversionWithRetention(loop(), {0, 1, 1}, {}), 0.0);
    QCOMPARE(*conversionWithRetention(loop(), {1, 0, 1}, {}), 0.0);
}

void RetentionTest::whoLosesNobodyStaysSo()
{
    JourneyInput input;
    input.names = {"A"};
    input.paths = {{{0}, 3, 0, 0}};
    const Chain chain = makeChain(input, {}, {})->chain;
    QCOMPARE(*conversionWithRetention(chain, {0.01}, {}), 1.0);
}

void RetentionTest::canBeStopped()
{
    std::stop_source stop;
    stop.request_stop();
    const auto result = conversionWithRetention(loop(), {1, 1, 1}, stop.get_token());
    QVERIFY(!result && result.error().code == Code::Cancelled);
}

QTEST_APPLESS_MAIN(RetentionTest)
#include "tst_retention.moc"
