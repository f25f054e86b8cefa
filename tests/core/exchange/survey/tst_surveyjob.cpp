// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/surveyjob.h"
#include "core/model/edits/recordedits.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

// What a table seems to ask for.
class SurveyJobTest : public QObject {
    Q_OBJECT

private slots:
    void theScaleIsThatOfTheAnswers_data();
    void theScaleIsThatOfTheAnswers();
    void aRatedCriterionKeepsItsScale();
};

namespace {

// As a template begins, with a criterion on 1 to 10.
Workshop begun()
{
    Criterion criterion;
    criterion.id = {1};
    criterion.name = "Quality";
    criterion.low = 1.0;
    criterion.high = 10.0;
    Workshop workshop;
    workshop.apply(addRecord(criterion));
    return workshop;
}

std::optional<ImportScale> scaleFor(const Workshop& workshop, const std::vector<double>& answers)
{
    SurveyJob job;
    job.mapping.everywhere.criterion = ordered<Criterion>(workshop).front()->name;
    AnswerValues values;
    for (const double answer : answers)
        ++values.numbers[answer];
    proposeScale(job, workshop, values);
    return job.scale;
}

} // namespace

void SurveyJobTest::theScaleIsThatOfTheAnswers_data()
{
    QTest::addColumn<std::vector<double>>("answers");
    QTest::addColumn<double>("high");
    QTest::newRow("1 to 5") << std::vector{1.0, 2.0, 3.0, 4.0, 5.0} << 5.0;
    QTest::newRow("0 to 5") << std::vector{0.0, 2.0, 5.0} << 5.0;
    QTest::newRow("to the end") << std::vector{2.0, 5.0, 10.0} << 10.0;
    QTest::newRow("above 5") << std::vector{2.0, 5.0, 8.0} << 10.0;
}

void SurveyJobTest::theScaleIsThatOfTheAnswers()
{
    QFETCH(const std::vector<double>, answers);
    QTEST(scaleFor(begun(), answers)->high, "high");
}

void SurveyJobTest::aRatedCriterionKeepsItsScale()
{
    const Workshop workshop = smallWorkshop();
    const Criterion* criterion = ordered<Criterion>(workshop).front();
    const ImportScale known{criterion->low, criterion->high, criterion->step};
    QCOMPARE(*scaleFor(workshop, {1.0, 2.0}), known);
}

QTEST_APPLESS_MAIN(SurveyJobTest)
#include "tst_surveyjob.moc"
