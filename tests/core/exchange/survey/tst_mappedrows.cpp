// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/mappedrows.h"
#include "core/exchange/tables/csvrows.h"
#include "tests/core/exchange/importing.h"
#include "tests/support/workshopbuilder.h"

using namespace rundblick;
using namespace std::string_literals;

namespace {

// A CSV text that goes with its rows.
struct OwnedCsv : public RowReader {
    OwnedCsv(std::string t, char separator)
        : text(std::move(t))
        , source(text)
        , rows("answers.csv", source, separator)
    {
    }
    Result<bool> next() override { return rows.next(); }
    std::span<const std::string_view> cells() const override { return rows.cells(); }
    std::int64_t row() const override { return rows.row(); }
    double progress() const override { return rows.progress(); }

    std::string text;
    StringSource source;
    CsvRows rows;
};

std::unique_ptr<MappedRows> mapped(const std::string& text, const Mapping& mapping, Dialect dialect)
{
    return std::make_unique<MappedRows>(
        "answers.csv", std::make_unique<OwnedCsv>(text, dialect.separator), dialect, mapping);
}

ColumnMeaning answer(const char* touchpoint, const char* brand = "", const char* criterion = "")
{
    return {ColumnRole::Answer, {touchpoint, brand, criterion}};
}

QString records(MappedRows& rows)
{
    if (!rows.readHeader())
        return QStringLiteral("no header");
    QStringList lines;
    for (;;) {
        const Result<bool> more = rows.next();
        if (!more)
            return refusalText(more.error());
        if (!*more)
            return lines.join(QLatin1Char('\n'));
        std::string line = std::to_string(rows.row());
        for (std::size_t i = 0; i < rows.header().size(); ++i)
            line.append("|").append(rows.field(i));
        lines << QString::fromStdString(line);
    }
}

} // namespace

class MappedRowsTest : public QObject {
    Q_OBJECT

private slots:
    void aColumnForEachQuestion();
    void aRowForEachRating();
    void wordsAndCommas();
    void shortRowsHaveEmptyAnswers();
    void naSaysNothing();
    void zeroMayMeanNothing();
    void wavesBelongToNames();
    void influenceIsOfNoBrand();
    void theSameAnswersTwice();
    void voicesInBothLanguages();
    void datesTellWhatComesFirst();
    void problemsNameTheColumnOfTheTable();
    void aTableBecomesRatings();
    void titles_data();
    void titles();
    void dates_data();
    void dates();
};

void MappedRowsTest::aColumnForEachQuestion()
{
    const Mapping mapping{.columns = {{ColumnRole::Date, {}}, {}, answer("Web", "Own"),
                              answer("Web", "Other"), answer("Mail")},
        .everywhere = {"", "Own", "Trust"},
        .voice = "customer"};
    const auto rows
        = mapped("When,Note,a,b,c\n31.03.2026,x,1,2,3\n\n2026-04-01 10:00,,4,,5\n", mapping, {});
    QCOMPARE(records(*rows),
        QStringLiteral("2|answers.csv 2|customer|||2026-03-31||Web|Own|Trust|1\n"
                       "2|answers.csv 2|customer|||2026-03-31||Web|Other|Trust|2\n"
                       "2|answers.csv 2|customer|||2026-03-31||Mail|Own|Trust|3\n"
                       "4|answers.csv 4|customer|||2026-04-01||Web|Own|Trust|4\n"
                       "4|answers.csv 4|customer|||2026-04-01||Web|Other|Trust|\n"
                       "4|answers.csv 4|customer|||2026-04-01||Mail|Own|Trust|5"));
}

void MappedRowsTest::aRowForEachRating()
{
    const Mapping mapping{.columns
        = {{ColumnRole::Rater, {}}, {ColumnRole::Segment, {}}, {ColumnRole::Touchpoint, {}},
            {ColumnRole::Brand, {}}, {ColumnRole::Answer, {}}, {ColumnRole::Weight, {}}},
        .everywhere = {"", "", "Trust"}};
    const auto rows = mapped("r;s;t;b;v;w\nAnna;Young;Web;Own;4;1,5\n", mapping,
        {.separator = ';', .decimalComma = true});
    QCOMPARE(records(*rows), QStringLiteral("2|Anna||Young|1.5|||Web|Own|Trust|4"));
}

void MappedRowsTest::wordsAndCommas()
{
    const Mapping mapping{
        .columns = {{ColumnRole::Rater, {}}, answer("Web")}, .words = {{"sehr gut", "5"}}};
    const auto rows = mapped("r;w\na;Sehr gut\nb;1.234,5\nc;vielleicht\n", mapping,
        {.separator = ';', .decimalComma = true});
    QCOMPARE(records(*rows),
        QStringLiteral("2|a||||||Web|||5\n3|b||||||Web|||1234.5\n4|c||||||Web|||vielleicht"));
}

void MappedRowsTest::shortRowsHaveEmptyAnswers()
{
    const Mapping mapping{.columns = {{ColumnRole::Rater, {}}, answer("Web"), answer("Mail")}};
    const auto rows = mapped("r,w,m\na,1\n", mapping, {});
    QCOMPARE(records(*rows), QStringLiteral("2|a||||||Web|||1\n2|a||||||Mail|||"));
}

// As R writes it; where it may be a name, a person's table knows.
void MappedRowsTest::naSaysNothing()
{
    Mapping mapping{.columns = {{ColumnRole::Rater, {}}, {ColumnRole::Segment, {}},
                        {ColumnRole::Weight, {}}, {ColumnRole::Date, {}}, answer("Web")},
        .words = {{"na", ""}}};
    const std::string text = "r,s,w,d,a\nNA,NA,NA,NA,NA\n";
    QCOMPARE(records(*mapped(text, mapping, {})), QStringLiteral("2|answers.csv 2||||||Web|||"));
    mapping.naIsMissing = false;
    QCOMPARE(records(*mapped(text, mapping, {})), QStringLiteral("2|answers.csv 2||NA||||Web|||"));
}

void MappedRowsTest::zeroMayMeanNothing()
{
    const std::string text = "r,w\na,0\nb,0.0\nc,10\n";
    Mapping mapping{.columns = {{ColumnRole::Rater, {}}, answer("Web")}};
    QCOMPARE(records(*mapped(text, mapping, {})),
        QStringLiteral("2|a||||||Web|||0\n3|b||||||Web|||0\n4|c||||||Web|||10"));
    mapping.zeroIsMissing = true;
    QCOMPARE(records(*mapped(text, mapping, {})),
        QStringLiteral("2|a||||||Web|||\n3|b||||||Web|||\n4|c||||||Web|||10"));
}

void MappedRowsTest::wavesBelongToNames()
{
    const Mapping mapping{
        .columns = {{ColumnRole::Rater, {}}, {ColumnRole::Wave, {}}, answer("Web")},
        .wave = "2026"};
    QCOMPARE(records(*mapped("r,y,w\n1,2025,4\n1,,5\n2 (2026),,3\n", mapping, {})),
        QStringLiteral("2|1 (2025)|||||2025|Web|||4\n3|1 (2026)|||||2026|Web|||5\n"
                       "4|2 (2026)|||||2026|Web|||3"));
}

void MappedRowsTest::influenceIsOfNoBrand()
{
    const Mapping mapping{.columns
        = {{ColumnRole::Rater, {}}, answer("Web", "", "Influence"), answer("Web", "", "Trust")},
        .everywhere = {"", "Own", ""},
        .brandless = {"Influence"}};
    QCOMPARE(records(*mapped("r,i,w\na,1,2\n", mapping, {})),
        QStringLiteral("2|a||||||Web||Influence|1\n2|a||||||Web|Own|Trust|2"));
}

// With the same date and time; without a date two people may agree.
void MappedRowsTest::theSameAnswersTwice()
{
    Mapping mapping{.columns = {{ColumnRole::Date, {}}, answer("Web")}};
    const std::string text = "d,w\n2026-03-31 10:00,4\n2026-03-31 10:00,4\n2026-03-31 10:01,4\n";
    QCOMPARE(records(*mapped(text, mapping, {})),
        QStringLiteral("2|answers.csv 2||||2026-03-31||Web|||4\n"
                       "3|answers.csv 2||||2026-03-31||Web|||4\n"
                       "4|answers.csv 4||||2026-03-31||Web|||4"));
    mapping.columns[0] = {};
    QVERIFY(records(*mapped(text, mapping, {})).contains(QStringLiteral("answers.csv 3")));
}

void MappedRowsTest::voicesInBothLanguages()
{
    const Mapping mapping{
        .columns = {{ColumnRole::Rater, {}}, {ColumnRole::Voice, {}}, answer("Web")}};
    QCOMPARE(records(*mapped("r,v,w\na,Kundin,1\nb,employee,2\nc,Chef,3\n", mapping, {})),
        QStringLiteral("2|a|customer|||||Web|||1\n3|b|employee|||||Web|||2\n"
                       "4|c|Chef|||||Web|||3"));
}

void MappedRowsTest::datesTellWhatComesFirst()
{
    QVERIFY(monthComesFirst({"1/2/2026", "3/31/2026"}) == true);
    QVERIFY(monthComesFirst({"1/2/2026", "31/3/2026"}) == false);
    QVERIFY(!monthComesFirst({"1/2/2026", "31.3.2026", "2026/03/31", "soon"}));
    QCOMPARE(ambiguousDate({"", "3/3/2026", "03/04/2026 9:00"}), "03/04/2026 9:00"s);
    QVERIFY(ambiguousDate({"03/04/2026", "3/31/2026"}).empty());
    QVERIFY(ambiguousDate({"3/3/2026", "03.04.2026", "2026/03/04", "soon"}).empty());
}

void MappedRowsTest::problemsNameTheColumnOfTheTable()
{
    const Mapping mapping{.columns
        = {{ColumnRole::Rater, {}}, answer("Web", "Own", "Trust"), answer("Mail", "Own", "Trust")}};
    const Workshop workshop = WorkshopBuilder().workshop();
    ImportRequest request;
    request.own = "Own";
    request.files.push_back({ImportKind::Ratings, "answers.csv", {},
        [&] { return mapped("Name,How is the web?,And mail?\na,1,2\nb,3,9\n", mapping, {}); }});
    QCOMPARE(refusal(workshop, request), QStringLiteral("off-scale answers.csv 3 And mail?"));
}

// All but what cannot be taken, and nothing of that leaves a trace.
void MappedRowsTest::aTableBecomesRatings()
{
    const Mapping mapping{.columns = {{ColumnRole::Rater, {}}, answer("Web", "Own", "Trust"),
                              {ColumnRole::Touchpoint, {}}, answer("", "Own", "Trust")}};
    ImportRequest request;
    request.own = "Own";
    request.leavesOut = true;
    const auto file = [&](const std::string& text) {
        return ImportFile{ImportKind::Ratings, "answers.csv", {},
            [&mapping, text] { return mapped(text, mapping, {}); }};
    };
    request.files = {file("n,w,t,v\nAnna,4,Shop,5\nBert,x,Nowhere,7\nCara,2,(lost),3\n")};
    const Result<Imported> imported = importFiles({}, request);
    QVERIFY(imported);
    QStringList left;
    for (const Error& error : imported->leftOut.first)
        left << refusalText(error);
    QCOMPARE(left,
        (QStringList{QStringLiteral("not-a-number answers.csv 3 w"),
            QStringLiteral("off-scale answers.csv 3 v"),
            QStringLiteral("name-reserved answers.csv 4 t")}));
    Workshop with;
    with.apply(imported->edit);
    QCOMPARE(names<Touchpoint>(with), QStringLiteral("Shop Web"));
    QVERIFY(findByName<Rater>(with, "Anna") && findByName<Rater>(with, "Cara"));
    QVERIFY(!findByName<Rater>(with, "Bert"));
    QCOMPARE(imported->leftOut.count, 3);
    QCOMPARE(imported->leftOut.wrongRows, 2);
}

void MappedRowsTest::titles_data()
{
    QTest::addColumn<QString>("rows"); // lines, cells divided by bars
    QTest::addColumn<int>("headerRows");
    QTest::addColumn<QString>("titles");
    QTest::newRow("none") << QStringLiteral("1|2") << 0 << QStringLiteral("|");
    QTest::newRow("one") << QStringLiteral("a|b\n1|2|3") << 1 << QStringLiteral("a|b|");
    QTest::newRow("question over options")
        << QStringLiteral("id|How good?||\n|Web|Mail|Shop") << 2
        << QStringLiteral("id|How good? – Web|How good? – Mail|How good? – Shop");
    QTest::newRow("identifiers") << QStringLiteral(
        "Q1|Q2\nWeb?|Mail?\n{\"ImportId\":1}|{\"ImportId\":2}")
                                 << 3 << QStringLiteral("Q1 – Web?|Q2 – Mail?");
}

void MappedRowsTest::titles()
{
    QFETCH(QString, rows);
    QFETCH(int, headerRows);
    QFETCH(QString, titles);
    std::vector<std::vector<std::string>> table;
    for (const QString& line : rows.split(QLatin1Char('\n'))) {
        std::vector<std::string>& row = table.emplace_back();
        for (const QString& cell : line.split(QLatin1Char('|')))
            row.push_back(cell.toStdString());
    }
    QStringList found;
    for (const std::string& title : columnTitles(table, headerRows))
        found << QString::fromStdString(title);
    QCOMPARE(found.join(QLatin1Char('|')), titles);
}

void MappedRowsTest::dates_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<bool>("monthFirst");
    QTest::addColumn<std::string>("date");
    QTest::newRow("ISO") << "2026-03-31"s << true << "2026-03-31"s;
    QTest::newRow("with a time") << "2026-03-31T14:05:00Z"s << false << "2026-03-31"s;
    QTest::newRow("points") << "1.3.2026"s << true << "2026-03-01"s;
    QTest::newRow("two digits") << "31.3.26"s << false << "2026-03-31"s;
    QTest::newRow("American") << "3/31/2026 2:05 PM"s << true << "2026-03-31"s;
    QTest::newRow("British") << "31/03/2026"s << false << "2026-03-31"s;
    QTest::newRow("year first") << "2026/03/31 2:05:00 PM GMT+1"s << true << "2026-03-31"s;
    QTest::newRow("no such day") << "31.2.2026"s << false << "31.2.2026"s;
    QTest::newRow("no date") << "soon"s << false << "soon"s;
    QTest::newRow("a number") << "3.14"s << false << "3.14"s;
}

void MappedRowsTest::dates()
{
    QFETCH(std::string, text);
    QFETCH(bool, monthFirst);
    QFETCH(std::string, date);
    QCOMPARE(isoDate(text, monthFirst), date);
}

QTEST_APPLESS_MAIN(MappedRowsTest)
#include "tst_mappedrows.moc"
