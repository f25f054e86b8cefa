// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/frontier.h"
#include "core/engine/mixsearch/mix.h"
#include "tests/core/engine/mixcases.h"

#include <QTest>

using namespace rundblick;
using namespace mixcases;

class FrontierTest : public QObject {
    Q_OBJECT

private slots:
    void risesWithItsBound_data();
    void risesWithItsBound();
    void meetsTheSearch();
};

void FrontierTest::risesWithItsBound_data()
{
    QTest::addColumn<int>("kind");
    QTest::addRow("concave") << int(Kind::Concave);
    QTest::addRow("S-curves") << int(Kind::Mixed);
    QTest::addRow("activation") << int(Kind::Activation);
}

void FrontierTest::risesWithItsBound()
{
    QFETCH(int, kind);
    const MixProblem problem = randomProblem(30, static_cast<Kind>(kind), 21);
    const FrontierRange range = wholeRange(problem);
    const auto points = frontier(problem, range, {});
    QVERIFY(points);
    QCOMPARE(points->size(), std::size_t(200));
    QCOMPARE(points->front().budget, range.from);
    QCOMPARE(points->back().budget, range.to);
    for (std::size_t i = 0; i < points->size(); ++i) {
        const FrontierPoint& point = (*points)[i];
        QVERIFY(point.gap >= 0 && point.gap < (kind == int(Kind::Concave) ? 1e-9 : 0.05));
        QVERIFY(i == 0 || point.effect >= (*points)[i - 1].effect);
    }
    std::vector<double> all;
    for (const MixItem& each : problem.items)
        all.push_back(each.maximum);
    QVERIFY(std::abs(points->back().effect / mixEffect(problem, all) - 1) < 1e-9);
}

void FrontierTest::meetsTheSearch()
{
    MixProblem problem = randomProblem(12, Kind::Activation, 22);
    for (MixItem& each : problem.items)
        each.stoppable = each.minimum > 0;
    problem.items[0].minimum = 0.5 * problem.items[0].today;
    problem.items[0].stoppable = false;
    const double least = problem.items[0].minimum + problem.items[0].activation;
    const auto points = frontier(problem, {0, todayBudget(problem), 41}, {});
    QVERIFY(points);
    QVERIFY(points->size() < 41); // what does not pay the minimum has no point
    QVERIFY(points->front().budget >= least);
    for (const FrontierPoint& point : *points) {
        const auto exact = mostEffect(problem, point.budget, {}, {});
        QVERIFY(exact->status == MixStatus::Optimal);
        QVERIFY(point.effect <= exact->bound);
        QVERIFY(exact->effect <= point.effect / (1 - point.gap) * (1 + 1e-12));
    }
}

QTEST_APPLESS_MAIN(FrontierTest)
#include "tst_frontier.moc"
