// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/smallstudy.h"

using namespace rundblick;

// Rating sheets by command line: written, filled in, read back.
class RatingSheetsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void wrongCallsAreToldTheUsage_data();
    void wrongCallsAreToldTheUsage();
    void writesPaper_data();
    void writesPaper();
    void filledSheetChangesTheRating();
    void unfilledSheetChangesNothing();
    void newRaterJoinsWithHerVoice();
    void offTheScaleIsRefusedWithItsRow();
    void anEmptyWorkshopHasNothingToRate();
    void anUnknownVoiceIsNamed();

private:
    Run write(const QString& out, const QStringList& more = {}) const
    {
        return m_program.run(
            QStringList{l1("export"), l1("study.rundblick"), l1("--rating-sheet"), out} + more);
    }
    Run read(const QString& sheet) const
    {
        return m_program.run({l1("import"), l1("study.rundblick"), l1("--ratings"), sheet});
    }
    static QString l1(const char* text) { return QString::fromLatin1(text); }

    Program m_program;
};

void RatingSheetsTest::initTestCase()
{
    const Run run
        = SmallStudy().importInto(m_program, l1("study.rundblick"), {l1("--scale"), l1("0:10")});
    QVERIFY2(run.exitCode == 0, run.error.constData());
}

void RatingSheetsTest::wrongCallsAreToldTheUsage_data()
{
    QTest::addColumn<QString>("call");
    for (const char* const call :
        {"export study.rundblick --rating-sheet", "export study.rundblick --rating-sheet out.txt",
            "export study.rundblick --rating-sheet out.pdf --pdf other.pdf",
            "export study.rundblick --rating-sheet out.pdf --paper A3",
            "export study.rundblick --rating-sheet out.csv --voice expert",
            "export study.rundblick --rating-sheet out.csv --language fr",
            "export study.rundblick --pdf out.pdf --rater Zoe"})
        QTest::newRow(call) << l1(call);
}

void RatingSheetsTest::wrongCallsAreToldTheUsage()
{
    QFETCH(QString, call);
    const Run run = m_program.run(call.split(QLatin1Char(' ')));
    QCOMPARE(run.exitCode, 2);
    QVERIFY(run.error.contains("--rating-sheet OUT.pdf|OUT.csv"));
    QVERIFY(!QFile::exists(m_program.path(l1("out.pdf"))));
    QVERIFY(!QFile::exists(m_program.path(l1("out.csv"))));
}

void RatingSheetsTest::writesPaper_data()
{
    QTest::addColumn<QStringList>("options");
    QTest::addRow("for anybody") << QStringList();
    QTest::addRow("for a rater, in German")
        << QStringList{l1("--rater"), l1("Anna"), l1("--language"), l1("de")};
}

void RatingSheetsTest::writesPaper()
{
    QFETCH(QStringList, options);
    const Run run = write(l1("sheet.pdf"), options);
    QCOMPARE(run.exitCode, 0);
    QVERIFY2(run.error.isEmpty() && run.output.isEmpty(), run.error.constData());
    const QByteArray pdf = m_program.read(l1("sheet.pdf"));
    QVERIFY(pdf.startsWith("%PDF-"));
    QVERIFY(pdf.trimmed().endsWith("%%EOF"));
    QVERIFY(QFile::remove(m_program.path(l1("sheet.pdf"))));
}

void RatingSheetsTest::unfilledSheetChangesNothing()
{
    const QByteArray before = m_program.analyse(l1("study.rundblick"));
    QCOMPARE(write(l1("empty.csv"), {l1("--rater"), l1("Zoe")}).exitCode, 0);
    const QByteArray sheet = m_program.read(l1("empty.csv"));
    QVERIFY(sheet.contains("rater") && sheet.contains("Zoe"));
    QCOMPARE(write(l1("group.csv")).exitCode, 0);
    QCOMPARE(read(l1("group.csv")).exitCode, 0);
    QCOMPARE(m_program.analyse(l1("study.rundblick")), before);
}

void RatingSheetsTest::filledSheetChangesTheRating()
{
    QCOMPARE(
        write(l1("anna.csv"), {l1("--rater"), l1("Zoe"), l1("--voice"), l1("employee")}).exitCode,
        0);
    QByteArray sheet = m_program.read(l1("anna.csv"));
    const qsizetype boxes = sheet.count("\r\n") - 1;
    // 8 touchpoints × (3 brands × 2 criteria + influence)
    QCOMPARE(boxes, qsizetype{8 * 7});
    sheet.replace(";\r\n", ";3\r\n").replace(",\r\n", ",3\r\n");
    m_program.write(l1("anna.csv"), sheet);
    const Run first = read(l1("anna.csv"));
    QVERIFY2(first.exitCode == 0, first.error.constData());
    QVERIFY2(first.output.contains("Ratings read: 56"), first.output.constData());
    QVERIFY(first.output.contains("New raters: 1 (Zoe)"));
    // Written again it holds what was filled in, and reads back without a change.
    QCOMPARE(write(l1("again.csv"), {l1("--rater"), l1("Zoe")}).exitCode, 0);
    const QByteArray again = m_program.read(l1("again.csv"));
    QCOMPARE(again, sheet);
    const QByteArray file = m_program.read(l1("study.rundblick"));
    m_program.write(l1("anna.csv"), again); // raters remember the name of their file
    QCOMPARE(read(l1("anna.csv")).exitCode, 0);
    QVERIFY(m_program.read(l1("study.rundblick")) == file);
}

void RatingSheetsTest::newRaterJoinsWithHerVoice()
{
    QCOMPARE(
        write(l1("eva.csv"), {l1("--rater"), l1("Eva"), l1("--voice"), l1("expert")}).exitCode, 0);
    QVERIFY(m_program.read(l1("eva.csv")).contains("Eva"));
    QVERIFY(m_program.read(l1("eva.csv")).contains("expert"));
}

void RatingSheetsTest::offTheScaleIsRefusedWithItsRow()
{
    QCOMPARE(write(l1("wrong.csv"), {l1("--rater"), l1("Tom")}).exitCode, 0);
    QByteArray sheet = m_program.read(l1("wrong.csv"));
    const qsizetype end = sheet.indexOf("\r\n", sheet.indexOf("Tom"));
    sheet.insert(end, "99");
    m_program.write(l1("wrong.csv"), sheet);
    const QByteArray file = m_program.read(l1("study.rundblick"));
    const Run run = read(l1("wrong.csv"));
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error.contains("wrong.csv, row 2, column"), run.error.constData());
    QVERIFY(m_program.read(l1("study.rundblick")) == file);
}

void RatingSheetsTest::anEmptyWorkshopHasNothingToRate()
{
    QCOMPARE(
        m_program.run({l1("new"), l1("blank.rundblick"), l1("--template"), l1("blank")}).exitCode,
        0);
    const Run run = m_program.run(
        {l1("export"), l1("blank.rundblick"), l1("--rating-sheet"), l1("blank.pdf")});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.error.count('\n'), 1);
    QVERIFY(!QFile::exists(m_program.path(l1("blank.pdf"))));
}

void RatingSheetsTest::anUnknownVoiceIsNamed()
{
    const Run run = write(l1("x.csv"), {l1("--rater"), l1("Zoe"), l1("--voice"), l1("neighbour")});
    QCOMPARE(run.exitCode, 1);
    QVERIFY2(run.error.contains("neighbour"), run.error.constData());
}

QTEST_GUILESS_MAIN(RatingSheetsTest)
#include "tst_ratingsheets.moc"
