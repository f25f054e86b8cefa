// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/program.h"

using namespace rundblick;
using namespace Qt::StringLiterals;

// Journeys from files of events, by the program as a person calls it.
class ImportEventsTest : public QObject {
    Q_OBJECT

private slots:
    void makesJourneys();
    void followsOptions_data();
    void followsOptions();
    void refusesOptionsThatMakeNoSense_data();
    void refusesOptionsThatMakeNoSense();
    void comesAfterOtherFiles();

private:
    Run import(const QStringList& options)
    {
        return m_program.run(QStringList{u"import"_s, u"w.rundblick"_s} + options);
    }

    Program m_program;
};

namespace {

constexpr const char* events = "Kunde;Ereignis;Zeit;Seite\n"
                               "1;Anzeige;1.1.2026 10:00;/a/x\n1;Anzeige;1.1.2026 10:05;/a/y\n"
                               "1;Filiale;1.1.2026 12:00;/b\n1;Kauf;1.1.2026 12:10;/c\n"
                               "2;Anzeige;2.1.2026 10:00;/a/x\n";

} // namespace

void ImportEventsTest::makesJourneys()
{
    m_program.write(u"e.csv"_s, events);
    const Run run = import({u"--events"_s, u"e.csv"_s});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.error, QByteArray());
    QVERIFY2(run.output.contains("2 journeys of customers were made of 5 events; 1 of them end"),
        run.output.constData());
    QVERIFY2(run.output.contains("Anzeige, Filiale"), run.output.constData());
    QVERIFY(QFile::remove(m_program.path(u"w.rundblick"_s)));
}

void ImportEventsTest::followsOptions_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<QString>("says");
    QTest::addRow("a pause") << QStringList{u"--session"_s, u"60"_s} << "3 journeys";
    QTest::addRow("another goal") << QStringList{u"--conversion"_s, u"nothing | fil*"_s}
                                  << "3 journeys of customers were made of 5 events; 1 of them";
    QTest::addRow("a word") << QStringList{u"--activity"_s, u"page"_s} << "(/a/x, /a/y, /b)";
    QTest::addRow("a column") << QStringList{u"--activity"_s, u"Seite"_s, u"--conversion"_s,
        u"/c"_s} << "(/a/x, /a/y, /b)";
    QTest::addRow("rules") << QStringList{u"--rules"_s, u"r.csv"_s, u"--activity"_s, u"page"_s}
                           << "(/b, Ads)";
    QTest::addRow("cut") << QStringList{u"--cut"_s, u"1"_s} << "2 journeys";
}

void ImportEventsTest::followsOptions()
{
    QFETCH(QStringList, options);
    QFETCH(QString, says);
    m_program.write(u"e.csv"_s, events);
    m_program.write(u"r.csv"_s, "rule,what,to\ngroup,1,\nmap,/a*,Ads\n");
    const Run run = import(QStringList{u"--events"_s, u"e.csv"_s} + options);
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY2(run.output.contains(says.toUtf8()), run.output.constData());
    QVERIFY(QFile::remove(m_program.path(u"w.rundblick"_s)));
}

void ImportEventsTest::refusesOptionsThatMakeNoSense_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addColumn<int>("exitCode");
    const QStringList file{u"--events"_s, u"e.csv"_s};
    QTest::addRow("no number") << file + QStringList{u"--session"_s, u"soon"_s} << 2;
    QTest::addRow("no time") << file + QStringList{u"--session"_s, u"0"_s} << 2;
    QTest::addRow("neither yes nor no") << file + QStringList{u"--merge-repeats"_s, u"x"_s} << 2;
    QTest::addRow("nothing left") << file + QStringList{u"--cut"_s, u"0"_s} << 2;
    QTest::addRow("without a file") << QStringList{u"--session"_s, u"30"_s} << 2;
    QTest::addRow("no such column") << file + QStringList{u"--activity"_s, u"Farbe"_s} << 1;
    QTest::addRow("no such file") << QStringList{u"--events"_s, u"nowhere.csv"_s} << 1;
    QTest::addRow("no such rules") << file + QStringList{u"--rules"_s, u"nowhere.csv"_s} << 1;
}

void ImportEventsTest::refusesOptionsThatMakeNoSense()
{
    QFETCH(QStringList, options);
    QFETCH(int, exitCode);
    m_program.write(u"e.csv"_s, events);
    const Run run = import(options);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(!run.error.isEmpty());
    QVERIFY(!QFile::exists(m_program.path(u"w.rundblick"_s)));
}

// Touchpoints that another file brings are known then.
void ImportEventsTest::comesAfterOtherFiles()
{
    m_program.write(u"e.csv"_s, events);
    m_program.write(u"t.csv"_s, "touchpoint,owner\nFiliale,Verkauf\n");
    const Run run = import({u"--events"_s, u"e.csv"_s, u"--touchpoints"_s, u"t.csv"_s});
    QVERIFY2(run.exitCode == 0, run.error.constData());
    QVERIFY2(run.output.contains("1 (Anzeige)"), run.output.constData());
}

QTEST_APPLESS_MAIN(ImportEventsTest)
#include "tst_importevents.moc"
