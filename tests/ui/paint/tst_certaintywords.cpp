// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/matrixfigure.h"
#include "ui/paint/matrix/matrixcells.h"
#include "ui/paint/words/agreementwords.h"
#include "ui/paint/words/journeywords.h"
#include "ui/paint/words/verdictwords.h"
#include "ui/support/strings.h"

#include <QTest>

using namespace rundblick;

namespace {

// An analysis of phases with these targets.
Analysis withTargets(std::initializer_list<double> targets)
{
    Analysis analysis;
    for (const double target : targets) {
        analysis.phases.emplace_back();
        analysis.phases.back().coverageTarget = target;
    }
    return analysis;
}

// With common spaces for those that do not break.
QString plain(QString text)
{
    return text.replace(QChar(0x00A0), QChar(u' '));
}

} // namespace

// What is said of certainty, agreement, verdicts and the journey, of numbers made by hand.
class CertaintyWordsTest : public QObject {
    Q_OBJECT

private slots:
    void agreementByKrippendorffElseKendall_data();
    void agreementByKrippendorffElseKendall();
    void agreementNumbersNameWhatIsKnown();
    void surenessIsOfTheVerdict_data();
    void surenessIsOfTheVerdict();
    void theOtherRuleIsToldOnlyWhereItDiffers();
    void theTurnNamesTheTarget();
    void theTurnOfDifferentTargetsNamesTheShift();
    void noTurnIsSaid();
    void removalIsARangeFromBypassToLost();
    void journeyOfTheSmallerBic();
    void drawsReachTheRowsInTheirOrder();
    void boundsAndShrinkageAreTold();

private:
    const NumberStyle m_style{"en_GB", "CHF"};
};

void CertaintyWordsTest::agreementByKrippendorffElseKendall_data()
{
    QTest::addColumn<double>("alpha");
    QTest::addColumn<double>("kendall");
    QTest::addColumn<QString>("said");
    const double none = -2.0;
    QTest::addRow("α .80") << 0.80 << 0.1 << QStringLiteral("The raters agree.");
    QTest::addRow("α .70") << 0.70 << 0.9 << QStringLiteral("The raters largely agree.");
    QTest::addRow("α .50") << 0.50 << none << QStringLiteral("The raters agree in part.");
    QTest::addRow("only W .70") << none << 0.70 << QStringLiteral("The raters largely agree.");
    QTest::addRow("α below 0") << -0.1 << 0.9
                               << QStringLiteral("The raters hardly agree: their views differ from "
                                                 "person to person.");
    QTest::addRow("nothing") << none << none << QString();
}

void CertaintyWordsTest::agreementByKrippendorffElseKendall()
{
    QFETCH(double, alpha);
    QFETCH(double, kendall);
    QFETCH(QString, said);
    Agreement agreement;
    if (alpha > -2.0)
        agreement.alphaInterval.value = alpha;
    if (kendall > -2.0)
        agreement.kendallW = kendall;
    QCOMPARE(agreementSentence(agreement), said);
}

void CertaintyWordsTest::agreementNumbersNameWhatIsKnown()
{
    Agreement agreement;
    QCOMPARE(agreementNumbers(agreement, m_style), QString());
    agreement.kendallW = 0.624;
    agreement.kendallP = 0.0004;
    agreement.alphaInterval = {0.48, 0.31, 0.61};
    agreement.raters = 12;
    agreement.touchpoints = 40;
    QCOMPARE(agreementNumbers(agreement, m_style),
        QStringLiteral("Kendall’s W 0.62 (p < 0.001) · Krippendorff’s α 0.48 (0.31 to 0.61) · 12 "
                       "raters with complete ratings of 40 touchpoints"));
}

void CertaintyWordsTest::surenessIsOfTheVerdict_data()
{
    QTest::addColumn<double>("blue");
    QTest::addColumn<int>("verdict");
    QTest::addColumn<QString>("said");
    const auto row = [](double blue, Cover verdict, const char* said) {
        QTest::addRow("%s %g", textOf(verdict).data(), blue)
            << blue << static_cast<int>(verdict) << QString::fromUtf8(said);
    };
    row(0.96, Cover::Blue, "firm · 96 %");
    row(0.90, Cover::Blue, "firm · 90 %");
    row(0.78, Cover::Blue, "tends · 78 %");
    row(0.55, Cover::Blue, "open · 55 %");
    row(0.04, Cover::Grey, "firm · 96 %");
    row(0.25, Cover::Reserve, "tends · 75 %");
    row(0.60, Cover::Grey, "open · 40 %"); // the draws rather say blue
}

void CertaintyWordsTest::surenessIsOfTheVerdict()
{
    QFETCH(double, blue);
    QFETCH(int, verdict);
    QFETCH(QString, said);
    QCOMPARE(plain(surenessText(blue, static_cast<Cover>(verdict), m_style)), said);
}

void CertaintyWordsTest::theOtherRuleIsToldOnlyWhereItDiffers()
{
    TouchpointResult result;
    result.cover = Cover::Blue;
    QCOMPARE(shareRuleText(result), QString()); // unknown
    result.blueByShare = true;
    QCOMPARE(shareRuleText(result), QString());
    result.blueByShare = false;
    QVERIFY(shareRuleText(result).contains(QStringLiteral("would not be blue")));
    result.cover = Cover::Reserve;
    QCOMPARE(shareRuleText(result), QString());
    result.blueByShare = true;
    QVERIFY(shareRuleText(result).contains(QStringLiteral("would be blue")));
}

// .80 − .055 = 74.5 %
void CertaintyWordsTest::theTurnNamesTheTarget()
{
    const Analysis analysis = withTargets({0.8, 0.8});
    FlipPoint flip;
    flip.verdict = Cover::Blue;
    flip.below = FlipPoint::Turn{-0.055, Cover::Grey};
    QCOMPARE(plain(flipText(flip, analysis, m_style)),
        QStringLiteral("Becomes grey when the target falls to 74.5 %."));
    flip.above = FlipPoint::Turn{0.1, Cover::Reserve};
    flip.proven = false;
    QCOMPARE(plain(flipText(flip, analysis, m_style)),
        QStringLiteral("Becomes grey when the target falls to 74.5 %. Becomes a reserve when the "
                       "target rises to 90.0 %. Not every cover on the way was proven the "
                       "cheapest."));
}

void CertaintyWordsTest::theTurnOfDifferentTargetsNamesTheShift()
{
    const Analysis analysis = withTargets({0.8, 0.9});
    FlipPoint flip;
    flip.above = FlipPoint::Turn{0.023, Cover::Blue};
    QCOMPARE(plain(flipText(flip, analysis, m_style)),
        QStringLiteral("Becomes blue when all targets rise by 2.3 points."));
}

void CertaintyWordsTest::noTurnIsSaid()
{
    QCOMPARE(flipText(FlipPoint(), Analysis(), m_style),
        QStringLiteral("Stays what it is at every target."));
}

void CertaintyWordsTest::removalIsARangeFromBypassToLost()
{
    TouchpointResult result;
    TouchpointJourney& journey = result.journey;
    QVERIFY(journeyFacts(result, m_style).empty());
    journey.removalLost = 0.22;
    journey.removalBypass = 0.08;
    journey.removalLow = 0.19;
    journey.removalHigh = 0.25;
    const auto facts = journeyFacts(result, m_style);
    QCOMPARE(facts.size(), std::size_t{1});
    QCOMPARE(plain(facts.front().value), QStringLiteral("8–22 %"));
    QVERIFY(plain(facts.front().meaning).contains(QStringLiteral("19.0 % to 25.0 %")));
    journey.removalBypass.reset(); // too many touchpoints to compute it
    QCOMPARE(plain(journeyFacts(result, m_style).front().value), QStringLiteral("22 %"));
}

void CertaintyWordsTest::journeyOfTheSmallerBic()
{
    JourneyResult journey;
    QCOMPARE(orderSentence(journey, m_style), QString());
    journey.orders = OrderComparison{1200.0, 1100.0};
    QVERIFY(orderSentence(journey, m_style).contains(QStringLiteral("last two touchpoints")));
    journey.orders = OrderComparison{1100.0, 1200.0};
    QVERIFY(orderSentence(journey, m_style).contains(QStringLiteral("last touchpoint only")));
}

// The figure sorts its rows by gap; the draws are in the order of the analysis.
void CertaintyWordsTest::drawsReachTheRowsInTheirOrder()
{
    Analysis analysis;
    analysis.touchpoints.resize(2);
    analysis.touchpoints[0].name = "ahead";
    analysis.touchpoints[0].gap.interval.value = 5.0;
    analysis.touchpoints[1].name = "behind";
    analysis.touchpoints[1].gap.interval.value = -5.0;
    QVERIFY(!matrixFigure(analysis).hasDraws);
    analysis.robustness = Robustness();
    analysis.robustness->touchpoints.resize(2);
    analysis.robustness->touchpoints[0].strength = 0.97;
    analysis.robustness->touchpoints[1].strength = 0.02;
    const MatrixFigure figure = matrixFigure(analysis);
    QVERIFY(figure.hasDraws);
    QCOMPARE(figure.rows[0].name, std::string("behind"));
    QCOMPARE(figure.rows[0].ahead, std::optional(0.02));
    QCOMPARE(figure.rows[1].ahead, std::optional(0.97));
}

void CertaintyWordsTest::boundsAndShrinkageAreTold()
{
    MatrixFigure figure;
    figure.brands = {{Id<Brand>{1}, "Veloria", true}, {Id<Brand>{2}, "Corvus", false}};
    MatrixRow row;
    row.scores.resize(2);
    row.scores[0].shrunk = 51.2;
    row.scores[1].lowest = 34.0;
    row.scores[1].highest = 61.0;
    row.best = 0.4;
    const QString told = plain(uncertaintyOf(figure, row, m_style));
    QVERIFY(told.contains(QStringLiteral("Veloria, shrunk: 51.2.")));
    QVERIFY(told.contains(QStringLiteral("Corvus are missing")));
    QVERIFY(told.contains(QStringLiteral("between 34 and 61")));
    QVERIFY(told.contains(QStringLiteral("40 %")));
    QCOMPARE(uncertaintyOf(figure, MatrixRow{}, m_style), QString());
}

QTEST_MAIN(CertaintyWordsTest)
#include "tst_certaintywords.moc"
