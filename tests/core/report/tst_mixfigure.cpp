// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/mixfigure.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

#include <algorithm>

using namespace rundblick;

class MixFigureTest : public QObject {
    Q_OBJECT

private slots:
    void waitsForTheMix();
    void sortsWhatChangesMostFirst();
    void savingIsAChangeOfBudget();
    void wasteIsAShareOfTodaysSpend();
    void certaintyWaitsForTheDraws();
    void intervalOfTheSavingTurnsRound();
    void drawsReachTheirRows();
    void robustMixTakesThePlaceOfTheOther();
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

void MixFigureTest::certaintyWaitsForTheDraws()
{
    Analysis analysis = threeTouchpoints();
    analysis.stage = Stage::Mix;
    QCOMPARE(mixFigure(Workshop(), analysis)->certainty.state, CertaintyState::Pending);
    analysis.method.draws = 0;
    QCOMPARE(mixFigure(Workshop(), analysis)->certainty.state, CertaintyState::None);
    analysis.method.draws = 2000;
    analysis.robustness = Robustness(); // of the run before
    QCOMPARE(mixFigure(Workshop(), analysis)->certainty.state, CertaintyState::Pending);
    analysis.stage = Stage::Robustness;
    analysis.robustness->draws = 2000;
    analysis.robustness->mixDraws = 1000; // those that keepsMix is a share of
    analysis.robustness->keepsMix = 0.88;
    const MixCertainty certainty = mixFigure(Workshop(), analysis)->certainty;
    QCOMPARE(certainty.state, CertaintyState::Known);
    QCOMPARE(certainty.draws, 1000);
    QCOMPARE(certainty.keepsMix, std::optional(0.88));
}

// A saving of 18 to 34 % is a change of the budget of −34 to −18 %.
void MixFigureTest::intervalOfTheSavingTurnsRound()
{
    Analysis analysis = threeTouchpoints();
    MixAnswer answer;
    answer.change = 0.31;
    answer.changeLow = 0.18;
    answer.changeHigh = 0.34;
    analysis.mix->sameBudget = answer;
    analysis.mix->sameEffect = answer;
    const auto figure = mixFigure(Workshop(), analysis);
    QCOMPARE(figure->sameBudget->changeLow, std::optional(0.18));
    QCOMPARE(figure->sameBudget->changeHigh, std::optional(0.34));
    QCOMPARE(figure->sameEffect->changeLow, std::optional(-0.34));
    QCOMPARE(figure->sameEffect->changeHigh, std::optional(-0.18));
}

namespace {

Analysis threeTouchpointsWithDraws()
{
    Analysis analysis = threeTouchpoints();
    for (std::int64_t id = 1; id <= 3; ++id) {
        TouchpointResult result;
        result.id = {id};
        analysis.touchpoints.push_back(result);
    }
    Robustness robustness;
    robustness.touchpoints.resize(3);
    robustness.touchpoints[1].spendLow = 40.0;
    robustness.touchpoints[1].spendHigh = 130.0;
    robustness.robustSpend = {0.0, 80.0, 70.0};
    analysis.robustness = robustness;
    analysis.stage = Stage::Robustness;
    analysis.mix->actions[1].probability = 0.93;
    return analysis;
}

} // namespace

void MixFigureTest::drawsReachTheirRows()
{
    const auto figure = mixFigure(Workshop(), threeTouchpointsWithDraws());
    const MixRow& fair = figure->rows[1];
    QCOMPARE(fair.name, std::string("fair"));
    QCOMPARE(fair.probability, std::optional(0.93));
    QCOMPARE(fair.spendLow, std::optional(40.0));
    QCOMPARE(fair.spendHigh, std::optional(130.0));
    QCOMPARE(fair.robust, std::optional(80.0));
    QVERIFY(!figure->rows[2].robust); // not steered
    QCOMPARE(figure->largestSpend, 130.0); // the whisker has room
}

// The poster goes from 100 to 70 (−30 %: reduce), the fair from 50 to 80 (+60 %: invest).
void MixFigureTest::robustMixTakesThePlaceOfTheOther()
{
    const MixFigure robust = withRobustSpends(*mixFigure(Workshop(), threeTouchpointsWithDraws()));
    QVERIFY(robust.isRobust);
    const auto row = [&](const std::string& name) {
        return *std::ranges::find(robust.rows, name, &MixRow::name);
    };
    QCOMPARE(row("poster").to, 70.0);
    QCOMPARE(row("poster").action, std::optional(MixAction::Reduce));
    QCOMPARE(row("fair").action, std::optional(MixAction::Invest));
    QVERIFY(!row("fair").probability); // speaks of the other mix
    QVERIFY(!row("word of mouth").action);
}

QTEST_APPLESS_MAIN(MixFigureTest)
#include "tst_mixfigure.moc"
