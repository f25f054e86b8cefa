// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/uncertainty/uncertainty.h"
#include "tests/core/engine/ratingcases.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

namespace {

ValueUncertainty uncertaintyOf(const Small& small)
{
    const Study study = studyOf(small.builder.workshop());
    const RatingFrame frame = ratingFrame(small.builder.workshop(), study, {});
    return (*valueUncertainties(frame, study, {})).at(0);
}

} // namespace

class UncertaintyTest : public QObject {
    Q_OBJECT
private slots:
    // Own 0, 50, 100 and other 50, 50, 0 by the same three raters: sample variances 2500 and
    // 2500/3, sample covariance −1250; divided by n = 3.
    void ratersInCommonCovary()
    {
        Small small;
        small.raters(3);
        small.rate(small.own, {1.0, 3.0, 5.0});
        small.rate(small.other, {3.0, 3.0, 1.0});
        const ValueUncertainty found = uncertaintyOf(small);
        QCOMPARE(found.covariance.size(), std::size_t{4});
        QVERIFY(isClose(found.covariance[0], 2500.0 / 3.0, 1e-13));
        QVERIFY(isClose(found.covariance[1], -1250.0 / 3.0, 1e-13));
        QCOMPARE(found.covariance[2], found.covariance[1]);
        QVERIFY(isClose(found.covariance[3], 2500.0 / 9.0, 1e-13));
        QCOMPARE(found.isKnown, (std::vector<bool>{true, true}));
    }

    // PERT(1, 3, 5) on 1..5: alpha = beta = 3, variance 100²·9/252.
    void groupValuesStandAlone()
    {
        Small small;
        small.raters(3);
        small.agree(small.own, 3.0, 1.0, 5.0);
        small.rate(small.other, {3.0, 3.0, 1.0});
        const ValueUncertainty found = uncertaintyOf(small);
        QVERIFY(isClose(found.covariance[0], 90'000.0 / 252.0, 1e-13));
        QCOMPARE(found.covariance[1], 0.0);
        QCOMPARE(found.byCriterion, (std::vector<std::optional<double>>{50.0, 100.0 / 3.0}));
    }

    void oneRaterIsUnknownAndNobodyIsMissing()
    {
        Small small;
        small.raters(1);
        small.rate(small.own, {5.0});
        const ValueUncertainty found = uncertaintyOf(small);
        QCOMPARE(found.covariance, std::vector<double>(4, 0.0));
        QCOMPARE(found.isKnown, (std::vector<bool>{false, false}));
        QCOMPARE(found.byCriterion, (std::vector<std::optional<double>>{100.0, {}}));
    }

    // Weights 3:1. Trust 100 and 50, price 0 and 50: by criterion 75 and 25, together 62.5.
    void valuesOfCriteriaAddUpToTheValue()
    {
        Small small;
        small.builder.change(small.criterion, [](Criterion& c) { c.weight = 3.0; });
        const Id<Criterion> price = small.builder.criterion("Price");
        small.raters(2);
        small.rate(small.own, {5.0, 3.0});
        small.builder.ratings({small.touchpoint, small.own, price}, {1.0, 3.0});
        const ValueUncertainty found = uncertaintyOf(small);
        QCOMPARE(found.byCriterion, (std::vector<std::optional<double>>{75.0, 25.0, {}, {}}));
        QCOMPARE(small.result().performance.at(0).interval.value, std::optional(62.5));
    }

    void isTheSameWithAnyNumberOfThreads()
    {
        const Workshop workshop = smallWorkshop();
        const Study study = studyOf(workshop);
        const RatingFrame frame = ratingFrame(workshop, study, {});
        const auto one = *valueUncertainties(frame, study, {.threads = 1, .stop = {}});
        const auto eight = *valueUncertainties(frame, study, {.threads = 8, .stop = {}});
        for (std::size_t i = 0; i < one.size(); ++i) {
            QCOMPARE(one[i].covariance, eight[i].covariance);
            QCOMPARE(one[i].byCriterion, eight[i].byCriterion);
        }
    }

    void stopsWhenAsked()
    {
        const Workshop workshop = stressWorkshop();
        const Study study = studyOf(workshop);
        std::stop_source source;
        source.request_stop();
        const auto found = valueUncertainties(
            ratingFrame(workshop, study, {}), study, {.threads = 2, .stop = source.get_token()});
        QVERIFY(!found);
        QVERIFY(found.error().code == Code::Cancelled);
    }
};

QTEST_APPLESS_MAIN(UncertaintyTest)
#include "tst_uncertainty.moc"
