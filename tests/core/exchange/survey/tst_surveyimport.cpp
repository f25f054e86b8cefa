// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/mappedrows.h"
#include "core/exchange/survey/profile.h"
#include "core/exchange/survey/surveyimport.h"
#include "core/exchange/survey/surveyjob.h"
#include "core/model/study.h"
#include "tests/core/exchange/importing.h"
#include "tests/support/workshopbuilder.h"

#include <QTemporaryDir>

#include <fstream>

using namespace rundblick;
using namespace std::string_literals;

// Tables on the disk become one edit of a workshop.
class SurveyImportTest : public QObject {
    Q_OBJECT

private slots:
    void dialectsAreRead_data();
    void dialectsAreRead();
    void foreignProgramsWorkbooks_data();
    void foreignProgramsWorkbooks();
    void whatAPersonCorrects();
    void whatCannotBeReadIsTold_data();
    void whatCannotBeReadIsTold();
    void headsMayBeLong();
    void answersAreCounted();
    void aRawExportBecomesRatings();
    void everythingIsCounted();
    void onlyUnusedScalesFollow();
    void workEndsWhereItIsTold();
    void hostileNamesSurvive();

private:
    std::filesystem::path written(const std::string& bytes, const char* name = "t.csv")
    {
        const std::filesystem::path path = m_folder.filePath(QString::fromUtf8(name)).toStdString();
        std::ofstream(path, std::ios::binary) << bytes;
        return path;
    }
    SurveyJob jobFor(const std::filesystem::path& path, const Workshop& workshop);

    QTemporaryDir m_folder;
};

namespace {

bool goOn(double)
{
    return true;
}

std::string cellsOf(const TableStart& start)
{
    std::string text;
    for (std::size_t i = 0; i < start.rows.size(); ++i) {
        text += (i == 0 ? "" : "\n") + std::to_string(start.rowNumbers[i]);
        for (const std::string& cell : start.rows[i])
            text += '|' + cell;
    }
    return text;
}

std::string utf16(std::u16string_view text, bool isLittle)
{
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFFU);
        const char high = static_cast<char>(unit >> 8U);
        bytes.append({isLittle ? low : high, isLittle ? high : low});
    }
    return bytes;
}

// Web, rated by Trust on 1…5, of the brand Own.
Workshop oneTouchpoint()
{
    WorkshopBuilder builder;
    builder.touchpoint("Website");
    builder.brand("Own", true);
    builder.criterion("Trust");
    return builder.workshop();
}

} // namespace

// As the assistant does it where nobody corrects anything.
SurveyJob SurveyImportTest::jobFor(const std::filesystem::path& path, const Workshop& workshop)
{
    const Result<TableStart> start = recogniseTable(path);
    if (!start)
        qFatal("%s cannot be read", path.c_str());
    std::vector<const Profile*> profiles;
    for (const Profile& profile : builtInProfiles())
        profiles.push_back(&profile);
    const int headerRows = start->source.dialect.headerRows;
    auto rows = start->rows;
    const auto titles = columnTitles(rows, headerRows);
    rows.erase(rows.begin(), rows.begin() + headerRows);
    SurveyJob job{.table = start->source,
        .mapping = mappingBy(*fittingProfile(profiles, start->rows), titles, rows, workshop),
        .scale = ImportScale{}};
    job.mapping.everywhere = {"", "Own", "Trust"};
    return job;
}

void SurveyImportTest::dialectsAreRead_data()
{
    QTest::addColumn<std::string>("bytes");
    const std::string expected = "Name;Wert\r\nZürich;1,5\r\n";
    QTest::newRow("UTF-8") << expected;
    QTest::newRow("with a mark") << "\xEF\xBB\xBF" + expected;
    QTest::newRow("Windows-1252") << "Name;Wert\r\nZ\xFCrich;1,5\r\n"s;
    QTest::newRow("UTF-16") << "\xFF\xFE" + utf16(u"Name\tWert\nZürich\t1,5\n", true);
    QTest::newRow("UTF-16, big end first")
        << "\xFE\xFF" + utf16(u"Name\tWert\nZürich\t1,5\n", false);
    QTest::newRow("UTF-16 without a mark") << utf16(u"Name;Wert\nZürich;1,5\n", true);
    QTest::newRow("mixed line ends") << "Name,Wert\rZürich,\"1,5\"\n"s;
    QTest::newRow("tabs") << "Name\tWert\nZürich\t1,5"s;
    QTest::newRow("bars") << "Name|Wert\nZürich|1,5\n"s;
    QTest::newRow("every cell quoted") << "\"Name\",\"Wert\"\n\"Zürich\",\"1,5\"\n"s;
}

void SurveyImportTest::dialectsAreRead()
{
    QFETCH(std::string, bytes);
    const Result<TableStart> start = recogniseTable(written(bytes));
    QVERIFY(start);
    QCOMPARE(QString::fromStdString(cellsOf(*start)), QStringLiteral("1|Name|Wert\n2|Zürich|1,5"));
    QVERIFY(start->isWhole && start->source.dialect.decimalComma);
    QCOMPARE(start->source.dialect.headerRows, 1);
}

void SurveyImportTest::foreignProgramsWorkbooks_data()
{
    QTest::addColumn<std::string>("program");
    for (const char* program : {"openpyxl", "xlsxwriter", "libreoffice"})
        QTest::newRow(program) << std::string(program);
}

void SurveyImportTest::foreignProgramsWorkbooks()
{
    QFETCH(std::string, program);
    const std::filesystem::path path
        = std::filesystem::path(TEST_DATA) / "workbooks" / (program + ".xlsx");
    const Result<TableStart> start = recogniseTable(path);
    QVERIFY(start);
    QVERIFY(start->source.isWorkbook && !start->problem);
    QVERIFY(start->sheets == (std::vector<std::string>{"Bewertung", "Zweites"}));
    QCOMPARE(start->rows.size(), std::size_t{5});
    QCOMPARE(start->source.dialect.headerRows, 1);
    TableSource second = start->source;
    second.sheet = 1;
    QCOMPARE(QString::fromStdString(cellsOf(*lookInto(second))), QStringLiteral("2||hier"));
}

void SurveyImportTest::whatAPersonCorrects()
{
    Result<TableStart> start = recogniseTable(written("sep=;\na;b\n1;2\n"));
    QVERIFY(start);
    QCOMPARE(QString::fromStdString(cellsOf(*start)), QStringLiteral("2|a|b\n3|1|2"));
    TableSource source = start->source;
    source.dialect.separator = ',';
    source.dialect.hasSeparatorLine = false;
    QCOMPARE(QString::fromStdString(cellsOf(*lookInto(source))),
        QStringLiteral("1|sep=;\n2|a;b\n3|1;2"));
}

void SurveyImportTest::whatCannotBeReadIsTold_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<QString>("problem");
    QTest::newRow("lone quote") << "a,b\n1,2\"3\n"s << QStringLiteral("csv-lone-quote t.csv 2 2");
    QTest::newRow("open quote") << "a,b\n1,\"2\n"s << QStringLiteral("csv-open-quote t.csv 2 2");
    QTest::newRow("NUL") << "a,b\n1,x\0y\n"s << QStringLiteral("csv-nul t.csv 2 2");
    std::string wide(100'000, ',');
    wide += '\n';
    QTest::newRow("100,000 columns") << wide << QStringLiteral("too-many-columns t.csv 1");
    QTest::newRow("a line without end")
        << std::string((std::size_t{17} << 20U), 'x') << QStringLiteral("row-too-long t.csv 1");
}

void SurveyImportTest::whatCannotBeReadIsTold()
{
    QFETCH(std::string, bytes);
    QFETCH(QString, problem);
    const std::filesystem::path path = written(bytes);
    const Result<TableStart> start = recogniseTable(path);
    QVERIFY(start && start->problem);
    QCOMPARE(refusalText(*start->problem), problem);
    const SurveyJob job{.table = start->source};
    const Result<AnswerValues> values = answerValues(job, goOn);
    QVERIFY(!values);
    QCOMPARE(refusalText(values.error()), problem);
}

// 3 MB of them: longer than what the way of writing is guessed from.
void SurveyImportTest::headsMayBeLong()
{
    std::string heads = "Rater";
    std::string answers = "a";
    for (int i = 0; i < 1'000; ++i) {
        heads += ';' + std::string(3'000, 'x') + " – Touchpoint " + std::to_string(i);
        answers += ";4,5";
    }
    const Result<TableStart> start = recogniseTable(written(heads + '\n' + answers + '\n'));
    QVERIFY(start && !start->problem);
    QCOMPARE(start->source.dialect.separator, ';');
    QCOMPARE(start->source.dialect.headerRows, 1);
    const SurveyJob job = proposedJob({}, *start, builtInProfiles().back(), {"Own", "Trust"});
    QCOMPARE(job.mapping.columns[1000].rated.touchpoint, "Touchpoint 999"s);
}

void SurveyImportTest::answersAreCounted()
{
    SurveyJob job = jobFor(written("Rater;Web;Mail\na;0;Sehr gut\nb;4,5;sehr GUT\nc;0;\n"), {});
    job.mapping.columns[1].role = job.mapping.columns[2].role = ColumnRole::Answer;
    const Result<AnswerValues> values = answerValues(job, goOn);
    QVERIFY(values);
    QVERIFY(values->numbers == (std::map<double, std::int64_t>{{0.0, 2}, {4.5, 1}}));
    QVERIFY(values->words == (std::map<std::string, std::int64_t>{{"sehr gut", 2}}));
    QCOMPARE(values->empty, 1);
}

// Of tests/data/surveys/qualtrics.csv: 4 and 5 by the first, 2 and nothing by the second.
void SurveyImportTest::aRawExportBecomesRatings()
{
    const Workshop workshop = oneTouchpoint();
    SurveyJob job
        = jobFor(std::filesystem::path(TEST_DATA) / "surveys" / "qualtrics.csv", workshop);
    job.mapping.wave = "2026";
    const Result<SurveyImport> result = importSurvey(workshop, job, goOn);
    QVERIFY(result);
    QCOMPARE(result->rows, 2);
    QCOMPARE(result->fineRows, 2);
    QCOMPARE(result->ratings, 3);
    QCOMPARE(result->missing, 1);
    QCOMPARE(result->knownRaters, 0);
    Workshop with = workshop;
    with.apply(result->imported.edit);
    QCOMPARE(names<Touchpoint>(with), QStringLiteral("Website Newsletter"));
    QCOMPARE(names<Wave>(with), QStringLiteral("2026"));
    const Rater* first = findByName<Rater>(with, "R_1aBcDeFgHiJkLmN (2026)");
    QVERIFY(first);
    QCOMPARE(first->date, "2026-03-02"s);
    QCOMPARE(first->source, "qualtrics.csv"s);
    QVERIFY(first->wave == findByName<Wave>(with, "2026")->id);
    Workshop without = with;
    without.apply(inverse(result->imported.edit));
    QVERIFY(without == workshop);
    const Result<SurveyImport> again = importSurvey(with, job, goOn);
    QVERIFY(again && again->imported.edit.isEmpty());
}

void SurveyImportTest::everythingIsCounted()
{
    const Workshop workshop = oneTouchpoint();
    SurveyJob job = jobFor(written("Rater,Website,Newsletter\n"
                                   "a,1,2\nb,9,3\na,1,2\nc,,viel\nd,5,5\n"),
        workshop);
    job.mapping.columns[2] = {ColumnRole::Answer, {"Newsletter", {}, {}}}; // words among numbers
    const Result<SurveyImport> result = importSurvey(workshop, job, goOn);
    QVERIFY(result);
    QCOMPARE(result->rows, 5);
    QCOMPARE(result->fineRows, 2); // of a and d
    const LeftOut& left = result->imported.leftOut;
    QCOMPARE(left.wrongRows, 2);
    QCOMPARE(left.repeatedRows, 1);
    QCOMPARE(left.count, 4);
    QStringList reasons;
    for (const Error& error : left.first)
        reasons << refusalText(error);
    QCOMPARE(reasons,
        (QStringList{QStringLiteral("off-scale t.csv 3 Website"),
            QStringLiteral("row-repeated t.csv 4 Rater"),
            QStringLiteral("row-repeated t.csv 4 Rater"),
            QStringLiteral("not-a-number t.csv 5 Newsletter")}));
    QCOMPARE(result->ratings, 5);
}

// A criterion that somebody was asked about keeps its scale, and answers beyond it are left out.
void SurveyImportTest::onlyUnusedScalesFollow()
{
    Workshop workshop = oneTouchpoint();
    SurveyJob job = jobFor(written("Rater,Website\na,10\n"), workshop);
    job.scale = ImportScale{0.0, 10.0, 1.0};
    const Result<SurveyImport> first = importSurvey(workshop, job, goOn);
    QVERIFY(first);
    workshop.apply(first->imported.edit);
    QCOMPARE(findByName<Criterion>(workshop, "Trust")->high, 10.0);
    SurveyJob next = jobFor(written("Rater,Website\nb,11\nc,3\n"), workshop);
    next.scale = ImportScale{0.0, 20.0, 1.0};
    const Result<SurveyImport> second = importSurvey(workshop, next, goOn);
    QVERIFY(second);
    QCOMPARE(second->imported.leftOut.count, 1);
    QCOMPARE(second->ratings, 1);
}

void SurveyImportTest::workEndsWhereItIsTold()
{
    const Workshop workshop = oneTouchpoint();
    std::string text = "Rater,Website\n";
    for (int i = 0; i < 1'000; ++i)
        text += std::to_string(i) + ",3\n";
    const SurveyJob job = jobFor(written(text), workshop);
    int asked = 0;
    const Result<SurveyImport> result
        = importSurvey(workshop, job, [&](double) { return ++asked < 3; });
    QVERIFY(!result);
    QVERIFY(result.error().code == Code::Cancelled);
    QCOMPARE(asked, 3);
}

void SurveyImportTest::hostileNamesSurvive()
{
    const std::string name = "=1+1 שלום 😀 \"Zürich\", <b>";
    const std::string quoted = "\"=1+1 שלום 😀 \"\"Zürich\"\", <b>\"";
    const Workshop workshop = oneTouchpoint();
    SurveyJob job = jobFor(written("Rater,Touchpoint,Brand,Criterion,Value\n" + quoted + ","
                               + quoted + "," + quoted + ",\"two\nlines\",3\n"),
        workshop);
    job.mapping.everywhere = {};
    const Result<SurveyImport> result = importSurvey(workshop, job, goOn);
    QVERIFY(result);
    QCOMPARE(result->imported.leftOut.count, 0);
    Workshop with = workshop;
    with.apply(result->imported.edit);
    QVERIFY(findByName<Rater>(with, name) && findByName<Touchpoint>(with, name));
    QVERIFY(findByName<Brand>(with, name) && findByName<Criterion>(with, "two lines"));
}

QTEST_APPLESS_MAIN(SurveyImportTest)
#include "tst_surveyimport.moc"
