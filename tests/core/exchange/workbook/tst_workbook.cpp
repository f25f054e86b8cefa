// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/workbook/workbook.h"

#include <QTest>

using namespace rundblick;

// Workbooks that other programs wrote; tests/data/make-workbooks.py has them do it.
class WorkbookTest : public QObject {
    Q_OBJECT

private slots:
    void otherProgramsTables_data();
    void otherProgramsTables();
    void sheetsAreNamedAndRead_data() { otherProgramsTables_data(); }
    void sheetsAreNamedAndRead();
    void daysFrom1904();
    void formulasWithoutResults();
    void dates_data();
    void dates();
};

static std::filesystem::path pathOf(const char* name)
{
    return std::filesystem::path(TEST_DATA) / "workbooks" / (std::string(name) + ".xlsx");
}

// "row|cell|cell" of the whole sheet, or the code of what was refused.
static std::vector<std::string> read(const Workbook& workbook, std::size_t sheet)
{
    const Result<std::unique_ptr<RowReader>> rows = workbook.rows(sheet);
    if (!rows)
        return {std::string(codeText(rows.error().code))};
    std::vector<std::string> result;
    for (;;) {
        const Result<bool> more = (*rows)->next();
        if (!more)
            result.emplace_back(codeText(more.error().code));
        if (!more || !*more)
            return result;
        std::string line = std::to_string((*rows)->row());
        for (const std::string_view cell : (*rows)->cells())
            line.append("|").append(cell);
        result.push_back(line);
    }
}

void WorkbookTest::otherProgramsTables_data()
{
    QTest::addColumn<std::string>("program");
    for (const char* program : {"openpyxl", "xlsxwriter", "libreoffice"})
        QTest::newRow(program) << std::string(program);
}

void WorkbookTest::otherProgramsTables()
{
    QFETCH(std::string, program);
    const Result<Workbook> workbook = Workbook::open(pathOf(program.c_str()));
    QVERIFY(workbook);
    const std::string third // as many digits as the program writes
        = program == "libreoffice" ? "0.333333333333333" : "0.3333333333333333";
    const std::vector<std::string> expected{"1|Kontaktpunkt|Wert|Anteil|Datum|Zeit|Ja|Leer|Formel",
        "2|Zürich – Filiale|4|0.1|2026-03-31|2026-03-31 14:05:00|yes||5",
        "3|=2+2|-1.5|1e-07|1999-12-31|2000-01-01 00:00:59|no||9",
        "5|שלום 😀 \"x\" <b>&amp;</b>|12345678|" + third, "6|zwei\nZeilen|0|0|||||Text"};
    const std::vector<std::string> lines = read(*workbook, 0);
    QCOMPARE(lines.size(), expected.size());
    for (std::size_t i = 0; i < expected.size(); ++i)
        QCOMPARE(QString::fromStdString(lines[i]), QString::fromStdString(expected[i]));
}

// Also where a sheet of charts stands between the two.
void WorkbookTest::sheetsAreNamedAndRead()
{
    QFETCH(std::string, program);
    const Result<Workbook> workbook = Workbook::open(pathOf(program.c_str()));
    QVERIFY(workbook);
    QVERIFY(workbook->sheets() == (std::vector<std::string>{"Bewertung", "Zweites"}));
    QVERIFY(read(*workbook, 1) == std::vector<std::string>{"2||hier"});
}

void WorkbookTest::daysFrom1904()
{
    const Result<Workbook> workbook = Workbook::open(pathOf("of1904"));
    QVERIFY(workbook);
    QVERIFY(read(*workbook, 0) == (std::vector<std::string>{"1|Tag", "2|2026-03-31"}));
}

void WorkbookTest::formulasWithoutResults()
{
    const Result<Workbook> workbook = Workbook::open(pathOf("unfinished"));
    QVERIFY(workbook);
    const Result<std::unique_ptr<RowReader>> rows = workbook->rows(0);
    QVERIFY(rows);
    QVERIFY((*rows)->next());
    const Result<bool> more = (*rows)->next();
    QVERIFY(!more);
    QVERIFY(more.error()
        == (Error{Code::FormulaWithoutValue,
            {{"file", pathOf("unfinished").string()}, {"row", std::int64_t{4}}, {"column", "C"}},
            {}}));
}

void WorkbookTest::dates_data()
{
    QTest::addColumn<double>("days");
    QTest::addColumn<QString>("text");
    QTest::newRow("first") << 1.0 << QStringLiteral("1900-01-01");
    QTest::newRow("before the day that never was") << 59.0 << QStringLiteral("1900-02-28");
    QTest::newRow("after it") << 61.0 << QStringLiteral("1900-03-01");
    QTest::newRow("noon") << 46112.5 << QStringLiteral("2026-03-31 12:00:00");
    QTest::newRow("rounded up to midnight") << 46111.999999 << QStringLiteral("2026-03-31");
    QTest::newRow("a time alone") << 0.25 << QStringLiteral("06:00:00");
    QTest::newRow("last") << 2958465.0 << QStringLiteral("9999-12-31");
    QTest::newRow("beyond") << 1e9 << QString();
    QTest::newRow("before") << -1.0 << QString();
}

void WorkbookTest::dates()
{
    QFETCH(double, days);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(dateText(days, false)), text);
}

QTEST_APPLESS_MAIN(WorkbookTest)
#include "tst_workbook.moc"
