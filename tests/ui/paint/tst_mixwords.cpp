// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"
#include "ui/paint/words/mixwords.h"
#include "ui/paint/words/restrictionwords.h"
#include "ui/paint/words/scenariowords.h"
#include "ui/support/strings.h"

#include <QTest>

using namespace rundblick;

// What Mix says about its certainty, its restrictions and its scenarios, in English and with the
// numbers of de_CH.
class MixWordsTest : public QObject {
    Q_OBJECT

private slots:
    void cardsCarryTheirIntervals();
    void cardsSayThatTheyWait();
    void impossibleMixHasNoCertainty();
    void errorIsPrintedAboveOnePoint();
    void proofsAreSaidOnce();
    void pricesAreOfTodaysHundred_data();
    void pricesAreOfTodaysHundred();
    void restrictionsWithoutPriceCostNothing();
    void comparisonSaysWhatChanges();

private:
    const NumberStyle m_style{"de_CH", "CHF"};
    const Look m_look = screenLook(Theme::Light);
};

namespace {

MixFigure certainFigure()
{
    MixFigure figure;
    figure.budget = 2.4e6;
    figure.effectToday = 100.0;
    MixCard card;
    card.status = MixStatus::Optimal;
    card.change = 0.27;
    card.changeLow = 0.18;
    card.changeHigh = 0.34;
    card.probabilityGain = 0.96;
    figure.sameBudget = card;
    figure.certainty.state = CertaintyState::Known;
    figure.certainty.draws = 2000;
    figure.certainty.keepsMix = 0.88;
    return figure;
}

} // namespace

void MixWordsTest::cardsCarryTheirIntervals()
{
    const auto cards = mixCards(certainFigure(), m_look, m_style);
    QCOMPARE(cards.size(), 2U);
    QCOMPARE(cards[0].figure, QStringLiteral("+27\u00A0%"));
    QCOMPARE(cards[0].detail,
        QStringLiteral("likely +18\u00A0% to +34\u00A0%; better than today in 96\u00A0% of the "
                       "draws"));
    QCOMPARE(cards[1].name, QStringLiteral("Certainty"));
    QCOMPARE(cards[1].figure, QStringLiteral("88\u00A0%"));
    QCOMPARE(cards[1].note, QStringLiteral("of 2’000 draws keep this mix"));
}

void MixWordsTest::cardsSayThatTheyWait()
{
    MixFigure figure = certainFigure();
    figure.certainty = {};
    figure.certainty.state = CertaintyState::Pending;
    const auto cards = mixCards(figure, m_look, m_style);
    QVERIFY(cards[0].detail.contains(QStringLiteral("being computed")));
    QVERIFY(!cards[0].detail.contains(u'%')); // that interval is of another mix
    QCOMPARE(cards[1].note, QStringLiteral("being computed"));
}

void MixWordsTest::impossibleMixHasNoCertainty()
{
    MixFigure figure = certainFigure();
    figure.sameBudget->status = MixStatus::Infeasible;
    const auto cards = mixCards(figure, m_look, m_style);
    QCOMPARE(cards.size(), 1U);
    QCOMPARE(cards[0].note, QStringLiteral("not possible"));
    QVERIFY(cards[0].detail.isEmpty());
}

void MixWordsTest::errorIsPrintedAboveOnePoint()
{
    MixCertainty certainty;
    certainty.draws = 10'000; // √(.5·.5/10,000) = .005
    QCOMPARE(probabilityText(0.5, certainty, m_style), QStringLiteral("50\u00A0%"));
    certainty.draws = 400; // .025; √(.8·.2/400) = .02
    QCOMPARE(probabilityText(0.5, certainty, m_style), QStringLiteral("50\u00A0% (± 2.5)"));
    QCOMPARE(probabilityText(0.8, certainty, m_style), QStringLiteral("80\u00A0% (± 2.0)"));
    QCOMPARE(probabilityText(1.0, certainty, m_style), QStringLiteral("100\u00A0%"));
}

void MixWordsTest::proofsAreSaidOnce()
{
    MixFigure figure = certainFigure();
    figure.sameBudget->proof = {{Code::MixWithin, {{"gap", 0.001}}, {}}};
    figure.sameEffect = figure.sameBudget;
    QCOMPARE(proofsOf(figure, m_style).size(), 2); // one proof for both, and what the numbers are
    figure.sameEffect->proof = {{Code::MixWithin, {{"gap", 0.01}}, {}}};
    QCOMPARE(proofsOf(figure, m_style).size(), 3);
}

void MixWordsTest::pricesAreOfTodaysHundred_data()
{
    QTest::addColumn<int>("code");
    QTest::addColumn<bool>("proven");
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, Code code, bool proven, const QString& text) {
        QTest::addRow("%s", name) << static_cast<int>(code) << proven << text;
    };
    // Effect today 50: a gain of 0.4 is 0.8 points of 100, 0.00015 a unit are 0.0003.
    row("a lock, per unit of nothing", Code::ConflictLock, true,
        QStringLiteral("costs 0.8 points of effect"));
    row("only found", Code::ConflictLock, false,
        QStringLiteral("costs at least 0.8 points of effect"));
    row("a maximum", Code::ConflictMaximum, true,
        QStringLiteral("costs 0.8 points of effect; CHF\u00A01’000 more would add 0.30"));
    row("a minimum", Code::ConflictMinimum, true,
        QStringLiteral("costs 0.8 points of effect; CHF\u00A01’000 less would add 0.30"));
    row("the budget", Code::ConflictBudget, true,
        QStringLiteral("CHF\u00A01’000 more would add 0.30"));
}

void MixWordsTest::pricesAreOfTodaysHundred()
{
    QFETCH(int, code);
    QFETCH(bool, proven);
    QFETCH(QString, text);
    RestrictionPrice price;
    price.restriction.code = static_cast<Code>(code);
    price.gain = 0.4;
    price.perUnit = 0.00015;
    price.proven = proven;
    QCOMPARE(priceText(price, 50.0, m_style), text);
}

void MixWordsTest::restrictionsWithoutPriceCostNothing()
{
    RestrictionFigure figure;
    figure.maxActive = 7;
    QCOMPARE(restrictionsOf(figure, m_style),
        QStringList{QStringLiteral("At most 7 touchpoints may have a spend.")});
    figure.isPriced = true;
    QCOMPARE(restrictionsOf(figure, m_style),
        QStringList{QStringLiteral("At most 7 touchpoints may have a spend. It costs nothing.")});
}

void MixWordsTest::comparisonSaysWhatChanges()
{
    ScenarioColumn before;
    before.name = "base";
    before.effect = 122.0;
    before.active = 30;
    ScenarioColumn shown = before;
    shown.name = "lean";
    shown.effect = 118.1;
    shown.active = 29;
    QCOMPARE(comparisonOf(shown, before, m_style),
        QStringLiteral("Against “base”: effect 118.1 instead of 122.0 (−3.9 points); 29 "
                       "touchpoints with a spend instead of 30."));
    shown.effect.reset();
    QCOMPARE(comparisonOf(shown, before, m_style),
        QStringLiteral("Not possible under its restrictions, compared with “base”."));
}

QTEST_GUILESS_MAIN(MixWordsTest)
#include "tst_mixwords.moc"
