// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/matrixfigure.h"

#include <QTest>

using namespace rundblick;

class MatrixFigureTest : public QObject {
    Q_OBJECT

private slots:
    void putsTheOwnBrandFirst();
    void sortsTheLargestDeficitFirstAndMissingLast();
    void countsEveryRowOnce();
    void axisHoldsEveryInterval();
    void crosshairIsTheMedianUnlessSet();

private:
    static TouchpointResult touchpoint(std::string name, std::optional<double> gap,
        std::optional<GapVerdict> verdict, Tendency tendency = Tendency::None)
    {
        TouchpointResult result;
        result.id = {name.front()};
        result.name = std::move(name);
        result.gap.interval.value = gap;
        result.gap.verdict = verdict;
        result.gap.tendency = tendency;
        return result;
    }
};

void MatrixFigureTest::putsTheOwnBrandFirst()
{
    Analysis analysis;
    analysis.brands = {{{1}, "Rival", false, {}, {}}, {{2}, "Own", true, {}, {}}};
    TouchpointResult fair = touchpoint("Fair", 1.0, GapVerdict::Undecided);
    fair.performance.resize(2);
    fair.performance[0].interval.value = 40.0;
    fair.performance[1].interval.value = 60.0;
    fair.performance[1].fromGroup = true;
    analysis.touchpoints = {fair};
    const MatrixFigure figure = matrixFigure(analysis);
    QCOMPARE(figure.own, "Own");
    QCOMPARE(figure.brands.front().name, "Own");
    QCOMPARE(figure.rows.front().scores[0].value, std::optional(60.0));
    QVERIFY(figure.rows.front().scores[0].fromGroup);
    QCOMPARE(figure.rows.front().scores[1].value, std::optional(40.0));
}

void MatrixFigureTest::sortsTheLargestDeficitFirstAndMissingLast()
{
    Analysis analysis;
    analysis.touchpoints
        = {touchpoint("none", {}, {}), touchpoint("plus", 7.0, GapVerdict::Strength),
            touchpoint("minus", -14.0, GapVerdict::Deficit), touchpoint("zero", 0.0, {})};
    std::vector<std::string> names;
    for (const MatrixRow& row : matrixFigure(analysis).rows)
        names.push_back(row.name);
    QCOMPARE(names, (std::vector<std::string>{"minus", "zero", "plus", "none"}));
}

void MatrixFigureTest::countsEveryRowOnce()
{
    Analysis analysis;
    using enum GapVerdict;
    analysis.touchpoints = {touchpoint("a", 9.0, Strength, Tendency::Strength),
        touchpoint("b", -9.0, Deficit, Tendency::Deficit), touchpoint("c", -8.0, Deficit),
        touchpoint("d", 4.0, Undecided, Tendency::Strength),
        touchpoint("e", -4.0, Undecided, Tendency::Deficit), touchpoint("f", 1.0, Undecided),
        touchpoint("g", 0.0, Parity), touchpoint("h", {}, {})};
    const MatrixCounts counts = matrixFigure(analysis).counts;
    QCOMPARE(counts.strengths, 1U); // a significant verdict is not a tendency as well
    QCOMPARE(counts.deficits, 2U);
    QCOMPARE(counts.tendencies, 2U);
    QCOMPARE(counts.open, 1U);
    QCOMPARE(counts.parities, 1U);
    QCOMPARE(counts.unrated, 1U);
}

void MatrixFigureTest::axisHoldsEveryInterval()
{
    Analysis analysis;
    analysis.touchpoints = {touchpoint("a", 2.0, GapVerdict::Undecided)};
    QCOMPARE(matrixFigure(analysis).span, 10.0); // never narrower
    analysis.touchpoints[0].gap.interval.low = -21.0;
    QCOMPARE(matrixFigure(analysis).span, 25.0); // 21 rounded up to a multiple of 5
}

void MatrixFigureTest::crosshairIsTheMedianUnlessSet()
{
    Analysis analysis;
    for (const double impact : {0.4, 0.1, 0.3, 0.2}) {
        analysis.touchpoints.push_back(touchpoint("t", 0.0, {}));
        analysis.touchpoints.back().impact = impact;
    }
    QCOMPARE(matrixFigure(analysis).crosshair, 0.25); // between 0.2 and 0.3
    analysis.method.crosshair = 0.15;
    QCOMPARE(matrixFigure(analysis).crosshair, 0.15);
}

QTEST_APPLESS_MAIN(MatrixFigureTest)
#include "tst_matrixfigure.moc"
