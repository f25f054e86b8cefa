// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/model/study.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

class TestWorkshops : public QObject {
    Q_OBJECT
private slots:
    void generatedWorkshopsPassTheChecks_data()
    {
        QTest::addColumn<int>("which");
        QTest::addRow("small") << 0;
        QTest::addRow("stress") << 1;
        QTest::addRow("huge") << 2;
    }
    void generatedWorkshopsPassTheChecks()
    {
        QFETCH(int, which);
        const Workshop workshop = which == 0 ? smallWorkshop()
            : which == 1                     ? stressWorkshop()
                                             : hugeWorkshop();
        const Status status = check(workshop);
        if (!status)
            for (const auto& [name, value] : status.error().values)
                if (const auto* text = std::get_if<std::string>(&value))
                    qWarning() << name.c_str() << text->c_str();
        QVERIFY(status);
        const Study study = studyOf(workshop);
        std::size_t ratings = 0;
        for (const auto& [cell, column] : study.columns)
            ratings += cell.brand ? codeCount(*column) : 0;
        if (which == 2)
            QCOMPARE(ratings, std::size_t{11'000'000});
    }
    void stressNamesAreLongAndUnique()
    {
        const Workshop workshop = stressWorkshop();
        QCOMPARE(workshop.all<Touchpoint>().size(), std::size_t{100});
        qsizetype letters = 0;
        for (const auto& [id, touchpoint] : workshop.all<Touchpoint>())
            letters += QString::fromStdString(touchpoint.name).size();
        QVERIFY2(letters > 5500 && letters < 6500, qPrintable(QString::number(letters)));
    }
};

QTEST_APPLESS_MAIN(TestWorkshops)
#include "tst_workshops.moc"
