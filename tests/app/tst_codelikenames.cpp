// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/store/workshopfile.h"
#include "tests/app/program.h"
#include "tests/support/codelike.h"

#include <QStandardPaths>

using namespace rundblick;

// What the command line makes of a workshop whose every name would be code elsewhere.
class CodelikeNamesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void theAnalysisNamesThemAsTheyAre();
    void papersShowThemAsTheyAre_data();
    void papersShowThemAsTheyAre();
    void sheetsAreReadBack();
    void copiesAndMergesKeepThem();
    void refusalsTellThemAsTheyAre();
    void cleanupTestCase();

private:
    static QString l1(const char* text) { return QString::fromLatin1(text); }
    void succeed(const QStringList& arguments);

    Program m_program;
    Workshop m_workshop;
};

void CodelikeNamesTest::succeed(const QStringList& arguments)
{
    const Run run = m_program.run(arguments);
    QVERIFY2(run.exitCode == 0, run.error);
}

void CodelikeNamesTest::initTestCase()
{
    succeed({l1("new"), l1("sample"), l1("--template"), l1("sample")});
    const QStringList made = QDir(m_program.path(QString())).entryList(QDir::Files);
    QCOMPARE(made.size(), 1);
    const Result<Workshop> sample = readWorkshop(m_program.path(made.front()).toStdString());
    QVERIFY(sample);
    QVERIFY(QFile::remove(m_program.path(made.front())));
    m_workshop = codelikeWorkshop(*sample);
    QVERIFY(check(m_workshop));
    QVERIFY(writeWorkshop(
        m_program.path(l1("a.rundblick")).toStdString(), m_workshop, Existing::Refuse));
    succeed({l1("check"), l1("a.rundblick")});
}

void CodelikeNamesTest::theAnalysisNamesThemAsTheyAre()
{
    const QJsonObject analysis = m_program.analysis(l1("a.rundblick"));
    QStringList names;
    for (const QJsonValue& touchpoint : analysis[l1("touchpoints")].toArray())
        names << touchpoint[l1("name")].toString();
    QStringList expected;
    for (const Touchpoint* touchpoint : ratedTouchpoints(m_workshop))
        expected << QString::fromStdString(touchpoint->name);
    names.sort();
    expected.sort();
    QVERIFY(expected.size() > 50);
    QCOMPARE(names, expected);
}

void CodelikeNamesTest::papersShowThemAsTheyAre_data()
{
    QTest::addColumn<QString>("option");
    QTest::newRow("report") << l1("--pdf");
    QTest::newRow("rating sheet") << l1("--rating-sheet");
}

void CodelikeNamesTest::papersShowThemAsTheyAre()
{
    QFETCH(QString, option);
    if (QStandardPaths::findExecutable(l1("pdftotext")).isEmpty())
        QSKIP("pdftotext is not installed");
    succeed({l1("export"), l1("a.rundblick"), option, l1("out.pdf")});
    QProcess reader;
    reader.start(l1("pdftotext"), {l1("-layout"), m_program.path(l1("out.pdf")), l1("-")});
    QVERIFY(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    for (const char* const literal : {"<b>fett", "pct%1%2", "Qx&Yx", "&lt;u&gt;", "/etc/passwd"})
        QVERIFY2(text.contains(l1(literal)), literal);
    for (const QString& line : text.split(u'\n'))
        QVERIFY2(misreading(line).isEmpty(), qPrintable(misreading(line)));
    QVERIFY(QFile::remove(m_program.path(l1("out.pdf"))));
}

void CodelikeNamesTest::sheetsAreReadBack()
{
    const QString rater = QString::fromStdString(m_workshop.all<Rater>().begin()->second.name);
    succeed({l1("export"), l1("a.rundblick"), l1("--rating-sheet"), l1("sheet.csv"), l1("--rater"),
        rater});
    const QString sheet = QString::fromUtf8(m_program.read(l1("sheet.csv")));
    QVERIFY(sheet.contains(l1("\t=HYPERLINK")));
    QVERIFY(!sheet.contains(QRegularExpression(l1("(^|[;,\n])\"?="))));
    QVERIFY(QFile::copy(m_program.path(l1("a.rundblick")), m_program.path(l1("b.rundblick"))));
    succeed({l1("import"), l1("b.rundblick"), l1("--ratings"), l1("sheet.csv")});
    const Result<Workshop> read = readWorkshop(m_program.path(l1("b.rundblick")).toStdString());
    QVERIFY(read);
    QVERIFY(read->all<Touchpoint>() == m_workshop.all<Touchpoint>());
    QCOMPARE(read->all<Rater>().size(), m_workshop.all<Rater>().size());
    succeed({l1("export"), l1("a.rundblick"), l1("--rating-sheet"), l1("sheet.csv"), l1("--rater"),
        l1("../../../../tmp/codelike"), l1("--voice"), l1("customer")});
    QVERIFY(QFile::remove(m_program.path(l1("sheet.csv"))));
    QVERIFY(QFile::remove(m_program.path(l1("b.rundblick"))));
}

void CodelikeNamesTest::copiesAndMergesKeepThem()
{
    succeed({l1("copy"), l1("a.rundblick"), l1("--into"), l1("clean.rundblick"), l1("--clean")});
    succeed({l1("copy"), l1("a.rundblick"), l1("--into"), l1("b.rundblick"), l1("--discreet")});
    succeed({l1("merge"), l1("a.rundblick"), l1("a.rundblick"), l1("a.rundblick"), l1("--into"),
        l1("c.rundblick")});
    const Result<Workshop> merged = readWorkshop(m_program.path(l1("c.rundblick")).toStdString());
    QVERIFY(merged && *merged == m_workshop);
    for (const char* const made : {"clean.rundblick", "b.rundblick", "c.rundblick"})
        QVERIFY(QFile::remove(m_program.path(l1(made))));
}

void CodelikeNamesTest::refusalsTellThemAsTheyAre()
{
    const QString name = l1("1<b>fett<b>pct%1%2%n%s{name}.csv");
    m_program.write(name, "touchpoint,spend\n5pct%1%2%3%n%s%L1,{name}%1\n");
    const Run run = m_program.run({l1("import"), l1("a.rundblick"), l1("--touchpoints"), name});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY2(run.error.contains(name.toUtf8()), run.error);
    QVERIFY2(run.error.contains("{name}%1"), run.error);
    QVERIFY(QFile::remove(m_program.path(name)));
}

// No name became a file.
void CodelikeNamesTest::cleanupTestCase()
{
    const QDir folder(m_program.path(QString()));
    QCOMPARE(folder.entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot).join(u' '),
        l1("a.rundblick"));
    QVERIFY(!QFile::exists(l1("/tmp/codelike")));
}

QTEST_GUILESS_MAIN(CodelikeNamesTest)
#include "tst_codelikenames.moc"
