// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/flippoint.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

namespace {

constexpr std::size_t a = 0, b = 1, c = 2, d = 3;

// One phase, shares A .5, B .3, C .19, D .01, all of one price: the cover takes them in that
// order, A from 0 on, B from .5, C from .8, D from .99.
CoverInput example(double target)
{
    return {{"A", "B", "C", "D"}, {"P"}, {.5, .3, .19, .01}, {target}, {1, 1, 1, 1}, {}, {}};
}

VerdictInput totals()
{
    return {{.5, .3, .19, .01}, {}, {}};
}

FlipPoint flipped(
    const CoverInput& input, std::size_t touchpoint, CoverRule rule = CoverRule::Cover)
{
    const VerdictInput more = totals();
    return *flipPoint({input, more, rule, touchpoint}, {});
}

bool isAt(const std::optional<FlipPoint::Turn>& turn, double shift, Cover verdict)
{
    if (turn && std::abs(turn->shift - shift) <= 0.001 && turn->verdict == verdict)
        return true;
    qWarning("turn at %g", turn ? turn->shift : std::nan(""));
    return false;
}

} // namespace

class FlipPointTest : public QObject {
    Q_OBJECT

private slots:
    void turnsWhereTheCoverChanges_data();
    void turnsWhereTheCoverChanges();
    void forcedNeverTurns();
    void targetsOutOfReachEndTheSearch();
    void stopsWhenAsked();
};

void FlipPointTest::turnsWhereTheCoverChanges_data()
{
    QTest::addColumn<int>("rule");
    QTest::newRow("cheapest cover") << int(CoverRule::Cover);
    QTest::newRow("share") << int(CoverRule::Share);
}

void FlipPointTest::turnsWhereTheCoverChanges()
{
    QFETCH(int, rule);
    const auto flip = [rule](double target, std::size_t touchpoint) {
        return flipped(example(target), touchpoint, CoverRule(rule));
    };
    const FlipPoint first = flip(.7, a);
    QVERIFY(first.verdict == Cover::Blue && !first.above && first.proven);
    // Down to .3 A alone covers, and so does B: a tie that A's impact wins. At 0 nothing is needed.
    QVERIFY(isAt(first.below, -.7, Cover::Reserve));

    const FlipPoint second = flip(.7, b);
    QVERIFY(second.verdict == Cover::Blue && !second.above);
    QVERIFY(isAt(second.below, -.2, Cover::Reserve));

    const FlipPoint third = flip(.7, c);
    QVERIFY(third.verdict == Cover::Reserve && !third.below);
    QVERIFY(isAt(third.above, .1, Cover::Blue));

    const FlipPoint fourth = flip(.7, d);
    QVERIFY(fourth.verdict == Cover::Grey && !fourth.below);
    QVERIFY(isAt(fourth.above, .29, Cover::Blue));
}

void FlipPointTest::forcedNeverTurns()
{
    CoverInput input = example(.7);
    input.forced = {Forced::None, Forced::None, Forced::Blue, Forced::None};
    const FlipPoint flip = flipped(input, c);
    QVERIFY(flip.verdict == Cover::Blue && !flip.below && !flip.above);
}

void FlipPointTest::targetsOutOfReachEndTheSearch()
{
    // Without A no more than .5 can be covered: above the targets nothing can be said.
    CoverInput input = example(.45);
    input.forced = {Forced::Grey, Forced::None, Forced::None, Forced::None};
    const FlipPoint flip = flipped(input, d);
    QVERIFY(flip.verdict == Cover::Grey && !flip.below);
    QVERIFY(isAt(flip.above, .04, Cover::Blue)); // B and C cover .49
    input.target = {.55};
    const VerdictInput more = totals();
    const Result<FlipPoint> none = flipPoint({input, more, CoverRule::Cover, d}, {});
    QCOMPARE(none.error().code, Code::CoverInfeasible);
}

void FlipPointTest::stopsWhenAsked()
{
    std::stop_source source;
    source.request_stop();
    const CoverInput input = example(.7);
    const VerdictInput more = totals();
    const auto flip = flipPoint({input, more, CoverRule::Cover, a}, source.get_token());
    QCOMPARE(flip.error().code, Code::Cancelled);
}

QTEST_APPLESS_MAIN(FlipPointTest)
#include "tst_flippoint.moc"
