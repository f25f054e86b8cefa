// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mixfigure.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

class MixFigureTest : public QObject {
    Q_OBJECT

private slots:
    void waitsForTheMix();
    void sortsWhatChangesMostFirst();
    void savingIsAChangeOfBudget();
    void wasteIsAShareOfTodaysSpend();
};

namespace {

SpendAdvice advice(double from, double to, std::optional<MixAction> action)
{
    SpendAdvice result;
    result.from = from;
    result.to = to;
    result.action = action;
    return result;
}

Analysis threeTouchpoints()
{
    Analysis analysis;
    Mix mix;
    mix.touchpoints = {{1}, {2}, {3}};
    mix.names = {"word of mouth", "fair", "poster"};
    mix.budget = 150.0;
    mix.actions = {advice(0.0, 0.0, {}), advice(50.0, 60.0, MixAction::Invest),
        advice(100.0, 0.0, MixAction::Stop)};
    analysis.mix = mix;
    return analysis;
}

} // namespace

void MixFigureTest::waitsForTheMix()
{
    QVERIFY(!mixFigure(Workshop(), Analysis()));
}

void MixFigureTest::sortsWhatChangesMostFirst()
{
    const auto figure = mixFigure(Workshop(), threeTouchpoints());
    QVERIFY(figure);
    std::vector<std::string> names;
    for (const MixRow& row : figure->rows)
        names.push_back(row.name);
    QCOMPARE(names, (std::vector<std::string>{"poster", "fair", "word of mouth"}));
    QCOMPARE(figure->notSteered, 1U);
    QCOMPARE(figure->largestSpend, 100.0);
    QCOMPARE(figure->spentToday, 150.0);
}

void MixFigureTest::savingIsAChangeOfBudget()
{
    Analysis analysis = threeTouchpoints();
    MixAnswer answer;
    answer.change = 0.31;
    analysis.mix->sameBudget = answer;
    analysis.mix->sameEffect = answer;
    const auto figure = mixFigure(Workshop(), analysis);
    QCOMPARE(figure->sameBudget->change, 0.31);
    QCOMPARE(figure->sameEffect->change, -0.31);
}

void MixFigureTest::wasteIsAShareOfTodaysSpend()
{
    Analysis analysis = threeTouchpoints();
    QVERIFY(!mixFigure(Workshop(), analysis)->waste);
    analysis.coverage = CoverageSummary();
    analysis.coverage->wasteSpend = 30.0;
    const auto figure = mixFigure(Workshop(), analysis);
    QCOMPARE(figure->waste, std::optional(30.0));
    QCOMPARE(figure->wasteShare, std::optional(0.2)); // 30 of 150
}

QTEST_APPLESS_MAIN(MixFigureTest)
#include "tst_mixfigure.moc"
