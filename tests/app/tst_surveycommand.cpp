// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workshopfile.h"
#include "tests/app/smallstudy.h"

using namespace rundblick;

// The table of a survey on the command line: without a window nobody can be asked.
class SurveyCommandTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void aRawExportMakesAWorkshop();
    void zeroMustBeExplained();
    void whatIsLeftOutIsTold();
    void columnsAlikeAreTold();
    void refusals_data();
    void refusals();

private:
    static QString l1(const char* text) { return QString::fromLatin1(text); }
    Run import(const QStringList& words) const
    {
        return m_program.run(QStringList{l1("import"), l1("w.rundblick")} + words);
    }
    Workshop workshop() const
    {
        const Result<Workshop> read = readWorkshop(m_program.path(l1("w.rundblick")).toStdString());
        return read ? *read : Workshop();
    }
    void write(const char* name, const QByteArray& bytes) const
    {
        QFile file(m_program.path(l1(name)));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

    Program m_program;
};

void SurveyCommandTest::init()
{
    QFile::remove(m_program.path(l1("w.rundblick")));
}

void SurveyCommandTest::aRawExportMakesAWorkshop()
{
    const QString raw = QStringLiteral(TEST_DATA "/surveys/qualtrics.csv");
    const Run run = import({l1("--survey"), raw, l1("--wave"), l1("2026"), l1("--own"), l1("Us")});
    QVERIFY2(run.exitCode == 0 && run.error.isEmpty(), run.error.constData());
    const Workshop made = workshop();
    QVERIFY(findByName<Touchpoint>(made, "Website") && findByName<Touchpoint>(made, "Newsletter"));
    QVERIFY(findByName<Wave>(made, "2026"));
    QVERIFY(findByName<Brand>(made, "Us")->own);
    QCOMPARE(made.all<Rater>().size(), std::size_t{2});
    QVERIFY(import({l1("--survey"), raw, l1("--wave"), l1("2026")}).exitCode == 0);
    QVERIFY(workshop() == made);
}

void SurveyCommandTest::zeroMustBeExplained()
{
    write("z.csv", "Rater,Website,Shop\n1,4,5\n2,0,3\n");
    const QStringList survey{l1("--survey"), l1("z.csv"), l1("--own"), l1("Us")};
    const Run open = import(survey);
    QCOMPARE(open.exitCode, 1);
    QVERIFY2(open.error.contains("z.csv, row 3"), open.error.constData());
    QVERIFY(!QFile::exists(m_program.path(l1("w.rundblick"))));
    QCOMPARE(import(survey + QStringList{l1("--zero-is-missing"), l1("yes")}).exitCode, 0);
    QCOMPARE(findByName<Criterion>(workshop(), "Satisfaction")->low, 1.0);
    init();
    QCOMPARE(import(survey + QStringList{l1("--zero-is-missing"), l1("no")}).exitCode, 0);
    QCOMPARE(findByName<Criterion>(workshop(), "Satisfaction")->low, 0.0);
}

void SurveyCommandTest::whatIsLeftOutIsTold()
{
    write("l.csv", "Rater,Website,Shop\na,4,5\na,1,3\nb,2,2\n");
    const Run run = import({l1("--survey"), l1("l.csv"), l1("--own"), l1("Us"), l1("--profile"),
        l1("wide"), l1("--scale"), l1("1:4")});
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.output.contains("l.csv, row 2, column “Shop”: 5 is not"), run.output.constData());
    QVERIFY(run.output.contains("l.csv, row 3, column “Rater”"));
}

// Two columns of the same title; those that R writes are taken as they are.
void SurveyCommandTest::columnsAlikeAreTold()
{
    write("a.csv", "Rater,How? - Website,How? - Shop,How? - Website\na,4,5,3\nb,1,3,2\n");
    const Run run = import({l1("--survey"), l1("a.csv"), l1("--own"), l1("Us")});
    QCOMPARE(run.exitCode, 0);
    QCOMPARE(run.output.count("“How? - Website” and “How? - Website” both rate"), 1);
    init();
    const QString table = QStringLiteral(TEST_DATA "/surveys/r/table.txt");
    const Run clean = import({l1("--survey"), table, l1("--own"), l1("Us")});
    QVERIFY2(clean.exitCode == 0 && !clean.output.contains("both rate"), clean.error.constData());
    QVERIFY(findByName<Rater>(workshop(), "Bert \"Bé\" Özil"));
}

void SurveyCommandTest::refusals_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<int>("exitCode");
    QTest::newRow("no file") << QStringList{l1("--survey"), l1("none.csv")} << 1;
    QTest::newRow("no such profile")
        << QStringList{l1("--survey"), l1("r.csv"), l1("--profile"), l1("Nobody's")} << 1;
    QTest::newRow("cannot be read") << QStringList{l1("--survey"), l1("q.csv")} << 1;
    QTest::newRow("wave alone") << QStringList{l1("--wave"), l1("2026"), l1("--own"), l1("Us")}
                                << 2;
    QTest::newRow("neither yes nor no")
        << QStringList{l1("--survey"), l1("r.csv"), l1("--zero-is-missing"), l1("maybe")} << 2;
}

void SurveyCommandTest::refusals()
{
    QFETCH(QStringList, words);
    QFETCH(int, exitCode);
    write("r.csv", "Rater,Website\n1,4\n");
    write("q.csv", "Rater,Website\n1,\"4\n");
    const Run run = import(words);
    QCOMPARE(run.exitCode, exitCode);
    QVERIFY(exitCode == 2 || run.error.count('\n') == 1);
    QVERIFY(!QFile::exists(m_program.path(l1("w.rundblick"))));
}

QTEST_APPLESS_MAIN(SurveyCommandTest)
#include "tst_surveycommand.moc"
