// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/profile.h"
#include "core/exchange/survey/surveyjob.h"
#include "core/model/study.h"
#include "tests/core/exchange/importing.h"

#include <QTemporaryDir>

using namespace rundblick;
using namespace std::string_literals;

// Tables that R wrote in all its ways (tests/data/make-r-tables.R), taken in without correction.
class RTablesTest : public QObject {
    Q_OBJECT

private slots:
    void howTheyAreWritten_data();
    void howTheyAreWritten();
    void allSayTheSame_data();
    void allSayTheSame();
    void naMayBeAName();
};

namespace {

bool goOn(double)
{
    return true;
}

std::filesystem::path table(const QString& name)
{
    return std::filesystem::path(TEST_DATA) / "surveys" / "r" / name.toStdString();
}

SurveyJob jobFor(const TableStart& start)
{
    std::vector<const Profile*> profiles;
    for (const Profile& profile : builtInProfiles())
        profiles.push_back(&profile);
    return proposedJob({}, start, *fittingProfile(profiles, start.rows), {"Us", "Satisfaction"});
}

// Who rated what, and how: a line each.
QString ratingsOf(const Workshop& workshop)
{
    QStringList lines;
    const Study study = studyOf(workshop);
    for (const Rater* rater : study.raters)
        lines << QStringLiteral("%1|%2|%3|%4")
                     .arg(QString::fromStdString(rater->name),
                         rater->segment
                             ? QString::fromStdString(workshop.find(*rater->segment)->name)
                             : QString())
                     .arg(rater->weight)
                     .arg(QString::fromStdString(rater->date));
    for (const auto& [cell, column] : study.columns) {
        const Criterion& criterion = *workshop.find(cell.criterion);
        QString line = QString::fromStdString(workshop.find(cell.touchpoint)->name + '|'
            + workshop.find(cell.brand)->name + '|' + criterion.name);
        for (std::size_t slot = 0; slot < study.raters.size(); ++slot) {
            const std::uint32_t code = codeAt(*column, slot);
            line += code == notRated ? QStringLiteral(" -")
                                     : QStringLiteral(" %1").arg(decode(criterion, code));
        }
        lines << line;
    }
    lines.sort();
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void RTablesTest::howTheyAreWritten_data()
{
    QTest::addColumn<char>("separator");
    QTest::addColumn<bool>("isWestern");
    QTest::addColumn<bool>("decimalComma");
    QTest::addColumn<bool>("escapesQuotes");
    QTest::addColumn<bool>("lacksFirstHead");
    QTest::newRow("csv.csv") << ',' << false << false << false << false;
    QTest::newRow("csv2.csv") << ';' << false << true << false << false;
    QTest::newRow("latin1.csv") << ';' << true << true << false << false;
    QTest::newRow("table.txt") << ' ' << false << false << true << true;
    QTest::newRow("tab.tsv") << '\t' << false << false << false << true;
    QTest::newRow("point-comma.txt") << ';' << true << true << true << true;
}

void RTablesTest::howTheyAreWritten()
{
    QFETCH(char, separator);
    QFETCH(bool, isWestern);
    QFETCH(bool, decimalComma);
    QFETCH(bool, escapesQuotes);
    QFETCH(bool, lacksFirstHead);
    const Result<TableStart> start
        = recogniseTable(table(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(start && !start->problem);
    const Dialect& dialect = start->source.dialect;
    QCOMPARE(dialect.separator, separator);
    QCOMPARE(dialect.encoding == Encoding::Windows1252, isWestern);
    QCOMPARE(dialect.decimalComma, decimalComma);
    QCOMPARE(dialect.escapesQuotes, escapesQuotes);
    QCOMPARE(dialect.lacksFirstHead, lacksFirstHead);
    QCOMPARE(dialect.headerRows, 1);
    QCOMPARE(start->rows.size(), std::size_t{5});
    for (const auto& row : start->rows)
        QCOMPARE(row.size(), start->rows.front().size()); // the heads over their columns
    const std::size_t first = start->rows.front().size() - 8;
    QVERIFY(start->rows[0][first] == "Befragte" && start->rows[2][first] == "Bert \"Bé\" Özil");
}

void RTablesTest::allSayTheSame_data()
{
    howTheyAreWritten_data();
}

void RTablesTest::allSayTheSame()
{
    const Result<TableStart> start
        = recogniseTable(table(QString::fromLatin1(QTest::currentDataTag())));
    QVERIFY(start);
    SurveyJob job = jobFor(*start);
    const Result<AnswerValues> values = answerValues(job, goOn);
    QVERIFY(values);
    proposeScale(job, {}, *values);
    const Result<SurveyImport> result = importSurvey({}, job, goOn);
    QVERIFY(result);
    QCOMPARE(result->imported.leftOut.count, 0);
    Workshop made;
    made.apply(result->imported.edit);
    QCOMPARE(ratingsOf(made),
        QStringLiteral("Anna Müller|Städte|1.5|2026-03-02\nBert \"Bé\" Özil||0.75|2026-03-13\n"
                       "Chloé O'Hara|Land|1|\nDürr, Max|Städte|1|2026-03-04\n"
                       "Filiale|Us|Preis 2 3 5 5\nFiliale|Us|Qualität - 4 4 1\n"
                       "Website|Us|Preis 3 5 1 2\nWebsite|Us|Qualität 4 5 - 2"));
}

// Of regions alone; beside other places that say nothing it is none.
void RTablesTest::naMayBeAName()
{
    const auto rows = [](const char* value) {
        return std::vector<std::vector<std::string>>{{"1", "EMEA", value}, {"2", "NA", "4"}};
    };
    const std::vector<std::string> titles{"Rater", "Segment", "Website"};
    const Profile& wide = builtInProfiles().back();
    QVERIFY(!mappingBy(wide, titles, rows("5"), {}).naIsMissing);
    QVERIFY(mappingBy(wide, titles, rows("NA"), {}).naIsMissing);
    QVERIFY(mappingBy(wide, {"", "Segment", "Website"}, rows("5"), {}).naIsMissing);
}

QTEST_APPLESS_MAIN(RTablesTest)
#include "tst_rtables.moc"
