// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/coverage/verdicts.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

namespace {

constexpr std::size_t a = 0, b = 1, c = 2, d = 3, e = 4, f = 5;

// Shares of P: A .5, B .3, C .19, D .01; of Q: E .9, F .1. Each phase weighs one half, so that
// M = .25 .15 .095 .005 .45 .05. The cheapest cover of .8 is A, B and E.
CoverInput example()
{
    return {{"A", "B", "C", "D", "E", "F"}, {"P", "Q"},
        {.25, .15, .095, .005, 0, 0, 0, 0, 0, 0, .45, .05}, {.8, .8}, {10, 10, 30, 2, 45, 5}, {},
        {}};
}

VerdictInput totals()
{
    return {{.25, .15, .095, .005, .45, .05}, {}, {}};
}

Verdicts judged(const CoverInput& input, const VerdictInput& more)
{
    return giveVerdicts(input, *exactCover(input, {}, {}), more);
}

// "code value value", numbers to six digits.
QStringList reasons(const Verdict& verdict)
{
    QStringList lines;
    for (const Message& reason : verdict.reasons) {
        QString line = QString::fromUtf8(codeText(reason.code).data());
        for (const auto& [name, value] : reason.values)
            line += QLatin1Char(' ')
                + (std::holds_alternative<std::string>(value)
                        ? QString::fromStdString(std::get<std::string>(value))
                        : QString::number(std::get<double>(value), 'g', 6));
        lines << line;
    }
    return lines;
}

QStringList lines(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char('|'));
}

} // namespace

class VerdictsTest : public QObject {
    Q_OBJECT

private slots:
    void blueSaysWhatItCovers();
    void othersAreReserveOrGrey();
    void upperLimitKeepsOpenWhatIsUncertain();
    void rareReachIsAReason();
    void forcedAndUnavoidableSaySo();
    void smallContributionIsGreyWhateverItsImpact();
};

void VerdictsTest::blueSaysWhatItCovers()
{
    const Verdicts verdicts = judged(example(), totals());
    for (const std::size_t i : {a, b, e})
        QCOMPARE(verdicts.touchpoints[i].cover, Cover::Blue);
    QCOMPARE(reasons(verdicts.touchpoints[a]), lines("B1 P 0.5|B2 P 0.3 0.8"));
    QCOMPARE(reasons(verdicts.touchpoints[b]), lines("B1 P 0.3|B2 P 0.5 0.8"));
    QCOMPARE(reasons(verdicts.touchpoints[e]), lines("B1 Q 0.9|B2 Q 0 0.8"));
}

void VerdictsTest::othersAreReserveOrGrey()
{
    const Verdicts verdicts = judged(example(), totals());
    // 1/(2n) = 1/12 = .0833: C with .095 stays, D and F do not. Impact per cost of the blue: .025,
    // .015, .01, median .015. C .095/30: 4.73684 times less, and A does more in P for less.
    QCOMPARE(verdicts.touchpoints[c].cover, Cover::Reserve);
    QCOMPARE(reasons(verdicts.touchpoints[c]), lines("G1 19|G2 4.73684|G4 A"));
    // D .005/2 = .0025; nobody in P is cheaper. F .05/5 = .01.
    QCOMPARE(verdicts.touchpoints[d].cover, Cover::Grey);
    QCOMPARE(reasons(verdicts.touchpoints[d]), lines("G1 1|G2 6"));
    QCOMPARE(verdicts.touchpoints[f].cover, Cover::Grey);
    QCOMPARE(reasons(verdicts.touchpoints[f]), lines("G1 10|G2 1.5"));
    QCOMPARE(verdicts.waste, 7.0);
}

void VerdictsTest::upperLimitKeepsOpenWhatIsUncertain()
{
    VerdictInput more = totals();
    more.upperTotal = {.3, .2, .1, .01, .5, .09};
    const Verdicts verdicts = judged(example(), more);
    QCOMPARE(verdicts.touchpoints[f].cover, Cover::Reserve);
    QCOMPARE(verdicts.touchpoints[d].cover, Cover::Grey);
    QCOMPARE(verdicts.waste, 2.0);
}

void VerdictsTest::rareReachIsAReason()
{
    VerdictInput more = totals();
    more.reach = {1., .5, .04, .05, std::nullopt, std::nullopt};
    const Verdicts verdicts = judged(example(), more);
    QCOMPARE(reasons(verdicts.touchpoints[c]), lines("G1 19|G2 4.73684|G3 0.04|G4 A"));
    QCOMPARE(reasons(verdicts.touchpoints[d]), lines("G1 1|G2 6"));
}

void VerdictsTest::forcedAndUnavoidableSaySo()
{
    CoverInput input = example();
    input.forced
        = {Forced::None, Forced::None, Forced::Grey, Forced::None, Forced::None, Forced::Blue};
    input.unavoidable = {0, 1, 0, 0, 0, 0};
    const Verdicts verdicts = judged(input, totals());
    QCOMPARE(reasons(verdicts.touchpoints[b]), lines("B1 P 0.3|B2 P 0.5 0.8|B3"));
    // Without F the rest of Q still covers .9, so no B2.
    QCOMPARE(verdicts.touchpoints[f].cover, Cover::Blue);
    QCOMPARE(reasons(verdicts.touchpoints[f]), lines("B1 Q 0.1|B4"));
    QCOMPARE(verdicts.touchpoints[c].cover, Cover::Grey);
    QCOMPARE(reasons(verdicts.touchpoints[c]), lines("cover-excluded"));
    QCOMPARE(verdicts.waste, 32.0);
}

void VerdictsTest::smallContributionIsGreyWhateverItsImpact()
{
    // Of two touchpoints each needs .25 to stay; B has .4 but adds 1.4 points: the
    // limits of 1/(2n) and of 1.5 points hold on their own.
    CoverInput input{{"A", "B"}, {"P"}, {.986, .014}, {.8}, {1, 1}, {}, {}};
    VerdictInput more{{.6, .4}, {}, {}};
    QCOMPARE(judged(input, more).touchpoints[1].cover, Cover::Grey);
    input.impact = {.984, .016};
    QCOMPARE(judged(input, more).touchpoints[1].cover, Cover::Reserve);
}

QTEST_APPLESS_MAIN(VerdictsTest)
#include "tst_verdicts.moc"
