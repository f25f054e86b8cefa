// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/edits/weightedits.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

class WeightEditsTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void givesPointsInOneEdit();
    void ranksAndForgetsRanks();
    void judgesAPairInAnyOrder();
    void judgesApart();
    void movesAllJudgesByTheSameFactor();
    void takesJudgementsBack();
    void comparesNothingWithItself();
    void refusesExtremeRatios();
    void choosesTheWay();
    void removedCriterionTakesItsJudgementsAlong();

private:
    void apply(const Edit& edit)
    {
        QVERIFY(check(m_workshop, edit));
        m_workshop.apply(edit);
    }

    Workshop m_workshop;
    Id<Criterion> m_trust;
    Id<Criterion> m_price;
};

void WeightEditsTest::init()
{
    WorkshopBuilder builder;
    m_trust = builder.criterion("Trust");
    m_price = builder.criterion("Price");
    m_workshop = builder.workshop();
}

void WeightEditsTest::givesPointsInOneEdit()
{
    const Edit edit = setCriterionPoints(
        m_workshop, {{m_trust, 60.0}, {m_price, 40.0}, {Id<Criterion>{99}, 1.0}});
    QCOMPARE(edit.changes.size(), std::size_t{2});
    apply(edit);
    QCOMPARE(m_workshop.find(m_trust)->weight, 60.0);
    QCOMPARE(m_workshop.find(m_price)->weight, 40.0);
    QVERIFY(setCriterionPoints(m_workshop, {{m_price, 40.0}}).isEmpty());
    QVERIFY(!check(m_workshop, setCriterionPoints(m_workshop, {{m_price, -1.0}})));
    apply(inverse(edit));
    QCOMPARE(m_workshop.find(m_trust)->weight, 1.0);
}

void WeightEditsTest::ranksAndForgetsRanks()
{
    apply(setCriterionRanks(m_workshop, {{m_trust, 2}, {m_price, 1}}));
    QCOMPARE(m_workshop.find(m_trust)->rank, std::optional<std::int64_t>(2));
    apply(setCriterionRanks(m_workshop, {{m_trust, {}}}));
    QVERIFY(!m_workshop.find(m_trust)->rank);
    QCOMPARE(m_workshop.find(m_price)->rank, std::optional<std::int64_t>(1));
    QVERIFY(!check(m_workshop, setCriterionRanks(m_workshop, {{m_trust, 0}})));
}

void WeightEditsTest::judgesAPairInAnyOrder()
{
    apply(setJudgement(m_workshop, {"Anna", m_price, m_trust}, 4.0));
    QCOMPARE(m_workshop.all<Judgement>().size(), std::size_t{1});
    const Judgement judgement = m_workshop.all<Judgement>().begin()->second;
    QVERIFY(judgement.first == m_trust); // the smaller id
    QCOMPARE(judgement.ratio, 0.25);
    QCOMPARE(judgedRatio(m_workshop, {"Anna", m_price, m_trust}), std::optional(4.0));
    QCOMPARE(judgedRatio(m_workshop, {"Anna", m_trust, m_price}), std::optional(0.25));

    apply(setJudgement(m_workshop, {"Anna", m_trust, m_price}, 3.0)); // changed, not added
    QCOMPARE(m_workshop.all<Judgement>().size(), std::size_t{1});
    QCOMPARE(judgedRatio(m_workshop, {"Anna", m_trust, m_price}), std::optional(3.0));
    QVERIFY(setJudgement(m_workshop, {"Anna", m_trust, m_price}, 3.0).isEmpty());
}

void WeightEditsTest::judgesApart()
{
    apply(setJudgement(m_workshop, {"Beat", m_trust, m_price}, 2.0));
    apply(setJudgement(m_workshop, {"", m_trust, m_price}, 5.0));
    apply(setJudgement(m_workshop, {"Anna", m_trust, m_price}, 0.5));
    QCOMPARE(judges(m_workshop), (std::vector<std::string>{"", "Anna", "Beat"}));
    QCOMPARE(judgedRatio(m_workshop, {"", m_trust, m_price}), std::optional(5.0));
    QVERIFY(!judgedRatio(m_workshop, {"Carla", m_trust, m_price}));
}

// 8 and 2 together are √16 = 4; to make it 2 each is halved: 4 and 1.
void WeightEditsTest::movesAllJudgesByTheSameFactor()
{
    apply(setJudgement(m_workshop, {"Ann", m_trust, m_price}, 8.0));
    apply(setJudgement(m_workshop, {"Ben", m_trust, m_price}, 2.0));
    const auto near = [](std::optional<double> one, double other) {
        return one && std::abs(*one - other) < 1e-12;
    };
    apply(setJointJudgement(m_workshop, m_trust, m_price, 2.0));
    QVERIFY(near(judgedRatio(m_workshop, {"Ann", m_trust, m_price}), 4.0));
    QVERIFY(near(judgedRatio(m_workshop, {"Ben", m_trust, m_price}), 1.0));
    apply(setJointJudgement(m_workshop, m_price, m_trust, 3.0)); // the other way round
    QVERIFY(near(judgedRatio(m_workshop, {"Ann", m_price, m_trust}), 1.5)); // 6/4
    QVERIFY(setJointJudgement(m_workshop, m_trust, m_trust, 2.0).isEmpty());
}

void WeightEditsTest::takesJudgementsBack()
{
    apply(setJudgement(m_workshop, {"Anna", m_trust, m_price}, 2.0));
    apply(setJudgement(m_workshop, {"Beat", m_trust, m_price}, 2.0));
    apply(removeJudgement(m_workshop, {"Anna", m_price, m_trust}));
    QCOMPARE(judges(m_workshop), std::vector<std::string>{"Beat"});
    QVERIFY(removeJudgement(m_workshop, {"Anna", m_price, m_trust}).isEmpty());
    apply(removeJudge(m_workshop, "Beat"));
    QVERIFY(m_workshop.all<Judgement>().empty());
}

void WeightEditsTest::comparesNothingWithItself()
{
    QVERIFY(setJudgement(m_workshop, {"", m_trust, m_trust}, 2.0).isEmpty());
    QVERIFY(setJudgement(m_workshop, {"", m_trust, Id<Criterion>{99}}, 2.0).isEmpty());
}

void WeightEditsTest::refusesExtremeRatios()
{
    for (const double ratio : {0.0, -2.0, 1e4, 1e-4})
        QVERIFY(!check(m_workshop, setJudgement(m_workshop, {"", m_price, m_trust}, ratio)));
}

void WeightEditsTest::choosesTheWay()
{
    apply(setWeighting(m_workshop, Weighting::Judgements));
    apply(setPriorities(m_workshop, Priorities::Eigenvector));
    QVERIFY(m_workshop.method().weighting == Weighting::Judgements);
    QVERIFY(m_workshop.method().priorities == Priorities::Eigenvector);
    QVERIFY(setWeighting(m_workshop, Weighting::Judgements).isEmpty());
}

void WeightEditsTest::removedCriterionTakesItsJudgementsAlong()
{
    apply(setJudgement(m_workshop, {"Anna", m_trust, m_price}, 2.0));
    apply(removeRecords<Criterion>(m_workshop, {m_price}));
    QVERIFY(m_workshop.all<Judgement>().empty());
}

QTEST_APPLESS_MAIN(WeightEditsTest)
#include "tst_weightedits.moc"
