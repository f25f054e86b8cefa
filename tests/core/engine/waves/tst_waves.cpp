// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/ratings/criterionvalues.h"
#include "core/engine/ratings/ratingframe.h"
#include "core/engine/waves/waves.h"
#include "tests/core/engine/waves/twowaves.h"

#include <QTest>

using namespace rundblick;

namespace {

WaveComparison compared(const Workshop& workshop)
{
    const Result<WaveComparison> result
        = compareWaves(workshop, studyOf(workshop), workshop.method(), {});
    return result ? *result : WaveComparison();
}

bool isNear(double actual, double expected)
{
    return std::abs(actual - expected) < 1e-9;
}

} // namespace

class WavesTest : public QObject {
    Q_OBJECT

private slots:
    void testsChangesByWelch();
    void judgesChanges_data();
    void judgesChanges();
    void adjustsOverAllThatAreShown();
    void chainsManyWaves();
    void leavesOutWhoIsInNoWave();
    void hearsTheSameVoiceInEachWave();
    void theMethodCountsOneWave();
    void stops();
};

// By hand, on 0..100: 25 50 50 75 50 have mean 50 and variance 312.5, 75 75 100 75 100 have mean 85
// and variance 187.5. The squares of the standard errors are 62.5 and 37.5, together 100; Welch's
// df = 100² / ((62.5² + 37.5²) / 4) = 7.529412, t = 35 / 10. The p that R calls
// 2 * pt(-3.5, 7.529412), here from the density of t by Simpson's rule with 400,000 steps.
void WavesTest::testsChangesByWelch()
{
    TwoWaves study;
    study.ask(study.first, {2, 3, 3, 4, 3});
    study.ask(study.second, {4, 4, 5, 4, 5});
    const WaveComparison comparison = compared(study.workshop());
    QCOMPARE(comparison.waves, (std::vector{study.first, study.second}));
    QCOMPARE(comparison.rows.size(), std::size_t{1});
    const WaveRow& row = comparison.rows.front();
    QVERIFY(isNear(*row.values[0].value, 50.0) && isNear(*row.values[0].se, std::sqrt(62.5)));
    QVERIFY(isNear(*row.values[1].value, 85.0) && isNear(*row.values[1].se, std::sqrt(37.5)));
    QCOMPARE(row.values[1].n, std::size_t{5});
    constexpr double welchP = 0.008893297555494;
    const WaveChange& change = row.changes[1];
    QVERIFY(!row.changes[0].interval.value && !row.changes[0].p);
    QVERIFY(isNear(*change.interval.value, 35.0));
    QVERIFY(isNear(*change.se, 10.0));
    QVERIFY(std::abs(*change.df - 7.529411764705882) < 1e-9);
    QVERIFY2(std::abs(*change.p - welchP) < 1e-9, qPrintable(QString::number(*change.p, 'g', 12)));
    QCOMPARE(change.q, change.p); // the only test
    QCOMPARE(change.verdict, WaveVerdict::Better);
}

void WavesTest::judgesChanges_data()
{
    QTest::addColumn<QList<double>>("before");
    QTest::addColumn<QList<double>>("after");
    QTest::addColumn<int>("verdict");
    const auto row = [](const char* name, const QList<double>& before, const QList<double>& after,
                         WaveVerdict verdict) {
        QTest::addRow("%s", name) << before << after << static_cast<int>(verdict);
    };
    const QList<double> low{2, 3, 3, 4, 3};
    const QList<double> high{4, 4, 5, 4, 5};
    row("better", low, high, WaveVerdict::Better);
    row("worse", high, low, WaveVerdict::Worse);
    row("the same answers of many", QList<double>(200, 3.0), QList<double>(200, 3.0),
        WaveVerdict::Unchanged);
    row("too few to test, but far apart", {2, 2, 3}, {5, 5, 4}, WaveVerdict::TendsBetter);
    row("too few, downwards", {5, 5, 4}, {2, 2, 3}, WaveVerdict::TendsWorse);
    row("nothing can be said", {1, 5, 3, 2, 4}, {2, 5, 3, 1, 5}, WaveVerdict::Open);
    row("a single rater", {1}, {5}, WaveVerdict::Open);
    row("nobody before", {}, high, WaveVerdict::Open);
}

void WavesTest::judgesChanges()
{
    QFETCH(QList<double>, before);
    QFETCH(QList<double>, after);
    QFETCH(int, verdict);
    TwoWaves study;
    study.ask(study.first, {before.begin(), before.end()});
    study.ask(study.second, {after.begin(), after.end()});
    const WaveComparison comparison = compared(study.workshop());
    QCOMPARE(static_cast<int>(comparison.rows.front().changes[1].verdict), verdict);
}

// Two brands: of the p-values p₁ < p₂ Benjamini and Hochberg make min(2 p₁, p₂) and p₂.
void WavesTest::adjustsOverAllThatAreShown()
{
    TwoWaves study;
    study.ask(study.first, {2, 3, 3, 4, 3});
    study.ask(study.second, {4, 4, 5, 4, 5});
    const Id<Brand> other = study.builder.brand("Other");
    study.builder.ratings({study.web, other, study.quality}, {2, 3, 3, 4, 3, 3, 4, 4, 3, 4});
    const WaveComparison comparison = compared(study.workshop());
    QCOMPARE(comparison.rows.size(), std::size_t{2});
    const WaveChange& first = comparison.rows[0].changes[1];
    const WaveChange& second = comparison.rows[1].changes[1];
    QVERIFY(*first.p < *second.p);
    QVERIFY(isNear(*first.q, std::min(2.0 * *first.p, *second.p)));
    QVERIFY(isNear(*second.q, *second.p));
}

void WavesTest::chainsManyWaves()
{
    TwoWaves study;
    const Id<Wave> third = study.builder.add(Wave{{}, "2024", 0.5, {}}); // before the others
    study.ask(study.first, {3, 3, 3, 3, 3});
    study.ask(study.second, {5, 5, 5, 5, 5});
    study.ask(third, {1, 1, 1, 1, 1});
    const WaveComparison comparison = compared(study.workshop());
    QCOMPARE(comparison.waves, (std::vector{third, study.first, study.second}));
    const WaveRow& row = comparison.rows.front();
    QVERIFY(isNear(*row.changes[1].interval.value, 50.0));
    QVERIFY(isNear(*row.changes[2].interval.value, 50.0));
}

void WavesTest::leavesOutWhoIsInNoWave()
{
    TwoWaves study;
    study.ask(study.first, {2, 3, 3, 4, 3});
    study.ask({}, {1, 1, 1, 1, 1, 1, 1});
    study.ask(study.second, {4, 4, 5, 4, 5});
    const WaveComparison comparison = compared(study.workshop());
    QVERIFY(isNear(*comparison.rows.front().values[0].value, 50.0));
    QVERIFY(isNear(*comparison.rows.front().values[1].value, 85.0));
}

// Customers rated in the second wave: the experts of the first are no wave of theirs.
void WavesTest::hearsTheSameVoiceInEachWave()
{
    TwoWaves study;
    study.ask(study.first, {2, 3, 3, 4, 3}, Voice::Expert);
    study.ask(study.second, {4, 4, 5, 4, 5});
    const WaveRow row = compared(study.workshop()).rows.front();
    QVERIFY(!row.values[0].value);
    QVERIFY(!row.changes[1].interval.value);
}

// Raters of another wave do not count, those of no wave do, as with segments.
void WavesTest::theMethodCountsOneWave()
{
    TwoWaves study;
    study.ask(study.first, {2, 2, 2, 2});
    study.ask(study.second, {4, 4, 4});
    study.ask({}, {5});
    const Workshop& workshop = study.workshop();
    Method method = workshop.method();
    const auto voices
        = [&] { return ratingFrame(workshop, studyOf(workshop), method).voice.raterSlots.size(); };
    QCOMPARE(voices(), std::size_t{8});
    method.wave = study.first;
    QCOMPARE(voices(), std::size_t{5});
    method.wave = study.second;
    QCOMPARE(voices(), std::size_t{4});
    const WaveRow row = compareWaves(workshop, studyOf(workshop), method, {})->rows.front();
    QVERIFY(
        isNear(*row.values[0].value, 25.0) && isNear(*row.values[1].value, 75.0)); // all of them
    study.builder.add(method); // the workshop's own
    // The chips of a touchpoint say the same: (75 + 75 + 75 + 100) / 4.
    const auto values = criterionValues(study.builder.workshop(), study.web);
    QCOMPARE(values.front().n, 4);
    QVERIFY(isNear(*values.front().own, 81.25));
}

void WavesTest::stops()
{
    TwoWaves study;
    study.ask(study.first, {2, 3, 3, 4, 3});
    std::stop_source source;
    source.request_stop();
    const Workshop& workshop = study.workshop();
    const auto result
        = compareWaves(workshop, studyOf(workshop), workshop.method(), source.get_token());
    QVERIFY(!result);
    QCOMPARE(result.error().code, Code::Cancelled);
}

QTEST_APPLESS_MAIN(WavesTest)
#include "tst_waves.moc"
