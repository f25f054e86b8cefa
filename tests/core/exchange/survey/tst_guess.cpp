// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/survey/guess.h"
#include "core/exchange/survey/mappedrows.h"
#include "core/exchange/survey/profile.h"
#include "core/exchange/survey/surveyjob.h"
#include "core/exchange/survey/surveytable.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;
using namespace std::string_literals;

// The layouts that survey tools document, as files of tests/data/surveys.
class GuessTest : public QObject {
    Q_OBJECT

private slots:
    void surveyTools_data();
    void surveyTools();
    void namesOfTheWorkshop();
    void onlyAnswersAreAnswers();
    void theOwnBrandIsProposed_data();
    void theOwnBrandIsProposed();
    void profilesKnowTheirTablesAgain();
    void scales_data();
    void scales();
    void wordsOfScales_data();
    void wordsOfScales();
};

static QString textOfMapping(const Mapping& mapping)
{
    QStringList columns;
    for (const ColumnMeaning& meaning : mapping.columns) {
        QString text = QString::fromUtf8(textOf(meaning.role).data());
        for (const std::string& name :
            {meaning.rated.touchpoint, meaning.rated.brand, meaning.rated.criterion})
            if (!name.empty())
                text += QLatin1Char(':') + QString::fromStdString(name);
        columns << text;
    }
    return columns.join(QLatin1Char('|'));
}

// Of a table of tests/data/surveys, by the profile that fits it; which one is told, too.
static QString recognised(const QString& name, const Workshop& workshop)
{
    const std::filesystem::path path
        = std::filesystem::path(TEST_DATA) / "surveys" / (name.toStdString() + ".csv");
    const Result<TableStart> start = recogniseTable(path);
    if (!start)
        return QString::fromUtf8(codeText(start.error().code).data());
    std::vector<const Profile*> profiles;
    for (const Profile& profile : builtInProfiles())
        profiles.push_back(&profile);
    const Profile* profile = fittingProfile(profiles, start->rows);
    auto rows = start->rows;
    const auto titles = columnTitles(rows, profile->headerRows);
    rows.erase(rows.begin(), rows.begin() + profile->headerRows);
    return QString::fromStdString(profile->name) + u' '
        + QString::number(start->source.dialect.headerRows) + u' '
        + textOfMapping(mappingBy(*profile, titles, rows, workshop));
}

void GuessTest::surveyTools_data()
{
    QTest::addColumn<QString>("mapping");
    QTest::newRow("qualtrics") << QStringLiteral(
        "Qualtrics 3 |||||||date|rater||||answer:Website|answer:Newsletter|");
    QTest::newRow("limesurvey") << QStringLiteral(
        "LimeSurvey 1 rater|date|||answer:Website|answer:Newsletter|");
    QTest::newRow("surveymonkey") << QStringLiteral(
        "SurveyMonkey 2 rater|||date|||answer:Website|answer:Newsletter|");
    QTest::newRow("forms") << QStringLiteral(
        "Google Forms 1 date|answer:Website|answer:Newsletter|");
    QTest::newRow("long") << QStringLiteral(
        "Long 1 rater|touchpoint|brand|criterion|answer|weight");
    QTest::newRow("wide") << QStringLiteral(
        "Wide 1 rater|segment|answer:Website|answer:Newsletter|");
    QTest::newRow("qualtrics-parts")
        << QStringLiteral("Qualtrics 3 ||||||date|rater|answer:Website:Quality|answer:Website:Pri"
                          "ce|answer:Website:Competitor:Quality|answer:Website:Competitor:Price|a"
                          "nswer:Branch:Quality|answer:Branch:Price|answer:Branch:Competitor:Qual"
                          "ity|answer:Branch:Competitor:Price|answer:Newsletter:Quality|answer:Ne"
                          "wsletter:Price|answer:Newsletter:Competitor:Quality|answer:Newsletter:"
                          "Competitor:Price");
    QTest::newRow("limesurvey-parts")
        << QStringLiteral("LimeSurvey 1 rater|date|||answer:Website:Veloria:Qualität|answer:Websi"
                          "te:Veloria:Preis|answer:Filiale:Veloria:Qualität|answer:Filiale:Velori"
                          "a:Preis|answer:Newsletter:Veloria:Qualität|answer:Newsletter:Veloria:P"
                          "reis|answer:Website:Rollgut:Qualität|answer:Website:Rollgut:Preis|answ"
                          "er:Filiale:Rollgut:Qualität|answer:Filiale:Rollgut:Preis|answer:Newsle"
                          "tter:Rollgut:Qualität|answer:Newsletter:Rollgut:Preis");
    QTest::newRow("surveymonkey-parts")
        << QStringLiteral("SurveyMonkey 2 rater|||date||answer:Website:Veloria:quality|answer:Web"
                          "site:Rollgut:quality|answer:Branch:Veloria:quality|answer:Branch:Rollg"
                          "ut:quality|answer:Newsletter:Veloria:quality|answer:Newsletter:Rollgut"
                          ":quality|answer:Website:Veloria:price|answer:Website:Rollgut:price|ans"
                          "wer:Branch:Veloria:price|answer:Branch:Rollgut:price|answer:Newsletter"
                          ":Veloria:price|answer:Newsletter:Rollgut:price");
    QTest::newRow("forms-parts") << QStringLiteral(
        "Google Forms 1 date|answer:Website:Veloria:Qualität|answer:Filiale:Vel"
        "oria:Qualität|answer:Newsletter:Veloria:Qualität|answer:Website:Velori"
        "a:Preis|answer:Filiale:Veloria:Preis|answer:Newsletter:Veloria:Preis|a"
        "nswer:Website:Rollgut:Qualität|answer:Filiale:Rollgut:Qualität|answer:"
        "Newsletter:Rollgut:Qualität|answer:Website:Rollgut:Preis|answer:Filial"
        "e:Rollgut:Preis|answer:Newsletter:Rollgut:Preis");
}

void GuessTest::surveyTools()
{
    QFETCH(QString, mapping);
    QCOMPARE(recognised(QString::fromLatin1(QTest::currentDataTag()), {}), mapping);
}

void GuessTest::namesOfTheWorkshop()
{
    WorkshopBuilder builder;
    for (const char* name : {"Web", "Web shop", "Mail"})
        builder.touchpoint(name);
    builder.brand("Veloria", true);
    builder.brand("Rollgut", false);
    const Mapping mapping = guessMapping(
        {"How good is the web shop of Rollgut?", "Veloria: e-mail", "Webinar", "Year"},
        {{"4", "5", "3", "2026"}, {"2", "", "4", "2025"}}, builder.workshop());
    QCOMPARE(textOfMapping(mapping),
        QStringLiteral("answer:Web shop:Rollgut|answer:Mail:Veloria|answer:Webinar|"));
}

// What people are is no answer, nor are the numbers of rows; whole questions name what differs.
void GuessTest::onlyAnswersAreAnswers()
{
    const auto guessed = [](const std::vector<std::string>& titles,
                             const std::vector<std::vector<std::string>>& rows) {
        return textOfMapping(guessMapping(titles, rows, {}));
    };
    QCOMPARE(guessed({"Nr", "Alter", "PLZ", "Website", ""},
                 {{"1", "34", "80", "4", "1"}, {"2", "51", "90", "5", "2"},
                     {"3", "19", "10", "1", "3"}, {"4", "40", "11", "2", "4"}}),
        QStringLiteral("|||answer:Website|"));
    QCOMPARE(guessed({"How good is the shop?", "How good is the app?"}, {{"4", "5"}, {"1", "2"}}),
        QStringLiteral("answer:shop|answer:app"));
    QCOMPARE(guessed({"Touchpoint", "Price", "Trust"}, {{"Web", "4", "5"}, {"Mail", "1", "2"}}),
        QStringLiteral("touchpoint|answer:Price|answer:Trust"));
}

void GuessTest::theOwnBrandIsProposed_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QString>("own");
    QTest::newRow("no brand") << QStringLiteral("Rater,Web,Mail") << QString()
                              << QStringLiteral("Us");
    QTest::newRow("the client") << QStringLiteral("Rater,Web,Mail") << QStringLiteral("Velo AG")
                                << QStringLiteral("Velo AG");
    QTest::newRow("the client among brands")
        << QStringLiteral("Rater,Mitbewerber – Web,VELO AG – Web,Mitbewerber – Mail,VELO AG – Mail")
        << QStringLiteral("Velo AG") << QStringLiteral("Velo AG");
    QTest::newRow("the first of the brands")
        << QStringLiteral(
               "Rater,Web – Marke A,Web – Marke B,Mail – Marke A,Mail – Marke B,App – Marke A")
        << QStringLiteral("Velo AG") << QStringLiteral("Marke A");
    QTest::newRow("a column of brands")
        << QStringLiteral("Rater,Touchpoint,Brand,Value") << QString() << QStringLiteral("Eigene");
}

void GuessTest::theOwnBrandIsProposed()
{
    QFETCH(QString, titles);
    QFETCH(QString, client);
    QFETCH(QString, own);
    Workshop workshop;
    Setup setup = workshop.setup();
    setup.client = client.toStdString();
    workshop.apply({EditKind::ChangeRecord, {Change<Setup>{workshop.setup(), setup}}});
    std::vector<std::string> heads;
    for (const QString& title : titles.split(QLatin1Char(',')))
        heads.push_back(title.toStdString());
    TableStart start;
    start.rows = {heads};
    for (const char* brand : {"Rollgut", "Eigene"}) {
        std::vector<std::string> row(heads.size(), "4");
        row[2] = heads[2] == "Brand" ? brand : "3";
        start.rows.push_back(row);
    }
    const Profile& profile = builtInProfiles()[heads[2] == "Brand" ? 4 : 5];
    const SurveyJob job = proposedJob(workshop, start, profile, {"Us", "Satisfaction"});
    QCOMPARE(QString::fromStdString(job.ownBrand), own);
}

// Also where a question has gone and others are asked now, but not a table of another kind.
void GuessTest::profilesKnowTheirTablesAgain()
{
    const std::vector<std::string> titles{"Who", "Note", "A", "B", "C", "D"};
    Mapping mapping;
    mapping.columns = {{ColumnRole::Rater, {}}, {}, {ColumnRole::Answer, {"Web", "Own", "Trust"}},
        {ColumnRole::Answer, {"Mail", {}, {}}}, {ColumnRole::Answer, {"Shop", {}, {}}},
        {ColumnRole::Answer, {"Fair", {}, {}}}};
    mapping.words = {{"good", "5"}};
    mapping.zeroIsMissing = true;
    const Profile kept = profileOf("Mine", titles, 1, mapping);
    const std::vector<const Profile*> profiles{&kept};
    const std::vector<std::string> next{"New", "WHO", "a", "B.", "c"};
    QCOMPARE(fittingProfile(profiles, {next, {"1", "2", "3", "4", "5"}}), &kept);
    QVERIFY(!fittingProfile(profiles, {{"Who", "A", "X"}, {"1", "2", "3"}}));
    const Mapping again = mappingBy(kept, next, {{"1", "2", "3", "4", "5"}}, {});
    QCOMPARE(textOfMapping(again),
        QStringLiteral("|rater|answer:Web:Own:Trust|answer:Mail|answer:Shop"));
    QVERIFY(again.words == mapping.words && again.zeroIsMissing);
}

void GuessTest::scales_data()
{
    QTest::addColumn<QList<double>>("values");
    QTest::addColumn<QString>("scale");
    QTest::newRow("five steps") << QList<double>{1, 2, 4, 5} << QStringLiteral("1 5 1");
    QTest::newRow("zero may be missing") << QList<double>{0, 2, 5} << QStringLiteral("1 5 1 ?");
    QTest::newRow("seven") << QList<double>{1, 7} << QStringLiteral("1 7 1");
    QTest::newRow("ten from one") << QList<double>{1, 4, 10} << QStringLiteral("1 10 1");
    QTest::newRow("net promoter") << QList<double>{0, 4, 10} << QStringLiteral("0 10 1 ?");
    QTest::newRow("halves") << QList<double>{1, 2.5, 5} << QStringLiteral("1 5 0.5");
    QTest::newRow("around zero") << QList<double>{-2, 0, 1} << QStringLiteral("-2 2 1");
    QList<double> withSlip(19, 4.0);
    withSlip << 1 << 99;
    QTest::newRow("a code for none") << withSlip << QStringLiteral("1 5 1");
    QTest::newRow("per cent") << QList<double>{12, 97} << QStringLiteral("0 100 1");
    QTest::newRow("too large") << QList<double>{1, 5000} << QStringLiteral("none");
    QTest::newRow("nothing") << QList<double>{} << QStringLiteral("none");
}

void GuessTest::scales()
{
    QFETCH(QList<double>, values);
    QFETCH(QString, scale);
    AnswerValues found;
    for (const double value : values)
        ++found.numbers[value];
    const std::optional<ScaleGuess> guess = guessScale(found);
    QCOMPARE(guess ? QStringLiteral("%1 %2 %3").arg(guess->low).arg(guess->high).arg(guess->step)
                + (guess->zeroMayBeMissing ? QStringLiteral(" ?") : QString())
                   : QStringLiteral("none"),
        scale);
}

void GuessTest::wordsOfScales_data()
{
    QTest::addColumn<QStringList>("words");
    QTest::addColumn<QString>("meanings");
    const auto row = [](const char* name, const QStringList& words, const char* meanings) {
        QTest::newRow(name) << words << QString::fromUtf8(meanings);
    };
    row("numbers before", {QStringLiteral("5 – sehr gut"), QStringLiteral("1=schlecht")},
        "1=schlecht→1 5 – sehr gut→5");
    row("nothing answered", {QStringLiteral("n/a"), QStringLiteral("keine angabe")},
        "keine angabe→ n/a→");
    row("ranges are none", {QStringLiteral("30–40"), QStringLiteral("5-10")}, "");
    row("years are none", {QStringLiteral("2026 war gut")}, "");
    row("one word alone", {QStringLiteral("gut")}, "");
    row("names", {QStringLiteral("anna"), QStringLiteral("bert")}, "");
}

void GuessTest::wordsOfScales()
{
    QFETCH(QStringList, words);
    QFETCH(QString, meanings);
    AnswerValues values;
    for (const QString& word : words)
        ++values.words[word.toStdString()];
    QStringList found;
    for (const auto& [word, number] : guessWords(values))
        found << QString::fromStdString(word + "→" + number);
    QCOMPARE(found.join(QLatin1Char(' ')), meanings);
}

QTEST_APPLESS_MAIN(GuessTest)
#include "tst_guess.moc"
