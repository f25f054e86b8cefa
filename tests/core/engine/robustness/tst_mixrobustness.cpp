// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/engine/draws.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <cmath>

using namespace rundblick;

class TestMixRobustness : public QObject {
    Q_OBJECT
private slots:
    // A saturation of 0.9 against 0.2: money moves to the second in every likely draw.
    void directionOfAClearMix()
    {
        const Analysis analysis = analysisOf(twoShops(0.9, 0.2).builder.workshop(), 1000);
        const Robustness& all = *analysis.robustness;
        QVERIFY(*all.touchpoints[0].less > 0.95);
        QVERIFY(*all.touchpoints[1].more > 0.95);
        QVERIFY(*analysis.mix->sameBudget->probabilityGain > 0.95);
        const double gain = *analysis.mix->sameBudget->change;
        QVERIFY(*analysis.mix->sameBudget->changeLow < gain);
        QVERIFY(*analysis.mix->sameBudget->changeHigh > gain);
        QVERIFY(*analysis.mix->sameEffect->changeLow > 0.0);
        QVERIFY(*all.touchpoints[1].spendLow > 1000.0);
        QVERIFY(*analysis.mix->actions[1].probability > 0.95);
        QVERIFY(!all.tornado.empty());
        QVERIFY(std::ranges::is_sorted(all.tornado, std::greater{},
            [](const TornadoBar& bar) { return std::abs(bar.correlation); }));
        QVERIFY(isSound(analysis));
    }

    // Two equal touchpoints: today's mix is the best of the mean, and only by chance does a draw
    // say more or less; the gain of keeping it is exactly none.
    void noDirectionWhereNothingDiffers()
    {
        const Analysis analysis = analysisOf(twoShops(0.5, 0.5).builder.workshop(), 2000);
        const TouchpointRobustness& shop = analysis.robustness->touchpoints[0];
        QVERIFY(std::abs(*shop.more - *shop.less) < 0.06); // 4 standard errors of a difference
        QVERIFY(std::abs(*analysis.mix->sameBudget->changeHigh) < 1e-6);
        QVERIFY(*analysis.robustness->regretMean > 0.0);
        QVERIFY(*analysis.robustness->regretMean < *analysis.robustness->regretHigh);
    }

    void lockedMixesAreCertain()
    {
        Duel duel = twoShops(0.9, 0.2);
        const Workshop before = duel.builder.workshop();
        for (const auto& [id, touchpoint] : before.all<Touchpoint>())
            duel.builder.change(id, [](Touchpoint& t) { t.locked = Lock::Today; });
        const Analysis analysis = analysisOf(duel.builder.workshop());
        for (const TouchpointRobustness& one : analysis.robustness->touchpoints) {
            QCOMPARE(*one.more + *one.less + *one.off, 0.0);
            QCOMPARE(*one.spendLow, 1000.0);
            QCOMPARE(*one.spendHigh, 1000.0);
        }
        QCOMPARE(*analysis.mix->actions[0].probability, 1.0); // hold
        QCOMPARE(*analysis.mix->sameBudget->probabilityGain, 0.0);
        QCOMPARE(*analysis.robustness->regretMean, 0.0);
        QCOMPARE(*analysis.robustness->keepsMix, 1.0);
    }

    void robustMixIsFeasibleAndNoWorse()
    {
        const Analysis analysis = analysisOf(stressWorkshop(), 200);
        const Robustness& all = *analysis.robustness;
        QVERIFY(*all.robustEffect + *all.robustCvar
            >= (*all.effectMean + *all.effectCvar) * (1.0 - 1e-9));
        QVERIFY(*all.robustCvar <= *all.robustEffect);
        double spent = 0.0;
        for (const double spend : all.robustSpend)
            spent += spend;
        QCOMPARE(all.robustSpend.size(), analysis.mix->touchpoints.size());
        QVERIFY(spent <= analysis.mix->budget * (1.0 + 1e-9));
        QVERIFY(*all.regretMean >= 0.0 && *all.regretMean < 0.5);
    }

    void restrictionsOfSeveralTakeFewerDraws()
    {
        Workshop workshop = smallWorkshop();
        Scenario scenario = workshop.all<Scenario>().begin()->second;
        scenario.maxActive = 4;
        Setup setup = workshop.setup();
        setup.scenario = scenario.id;
        workshop.apply(
            {EditKind::ChangeRecord, {Change<Scenario>{{}, scenario}, Change<Setup>{{}, setup}}});
        const Analysis analysis = analysisOf(workshop, 1200);
        QCOMPARE(analysis.robustness->draws, 1200);
        QCOMPARE(analysis.robustness->mixDraws, 1000);
        QVERIFY(isSound(analysis));
    }
};

QTEST_APPLESS_MAIN(TestMixRobustness)
#include "tst_mixrobustness.moc"
