// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/titles/ratedtitles.h"
#include "core/exchange/titles/titles.h"
#include "tests/support/workshopbuilder.h"

#include <QTest>

using namespace rundblick;

// What is rated by titles that are seen together.
class RatedTitlesTest : public QObject {
    Q_OBJECT

private slots:
    void titlesHaveParts_data();
    void titlesHaveParts();
    void codesAreNoNames_data();
    void codesAreNoNames();
    void questionsAreShortened_data();
    void questionsAreShortened();
    void whatVariesIsRated_data();
    void whatVariesIsRated();
    void namesOfTheWorkshopComeFirst_data();
    void namesOfTheWorkshopComeFirst();
    void placesAreTaken();
    void columnsAlikeAreTold();
    void manyTitlesTakeNoTime();
};

namespace {

std::vector<std::string> list(const QString& text)
{
    std::vector<std::string> parts;
    for (const QString& part : text.split(QLatin1Char('\n')))
        parts.push_back(part.toStdString());
    return parts;
}

QString lines(const std::vector<std::string>& texts)
{
    QStringList all;
    for (const std::string& text : texts)
        all << QString::fromStdString(text);
    return all.join(QLatin1Char('\n'));
}

// "touchpoint/brand/criterion", a line each.
QString written(const std::vector<Rated>& all)
{
    std::vector<std::string> texts;
    for (const Rated& rated : all)
        texts.push_back(rated.touchpoint + '/' + rated.brand + '/' + rated.criterion);
    return lines(texts);
}

} // namespace

void RatedTitlesTest::titlesHaveParts_data()
{
    QTest::addColumn<QString>("parts");
    QTest::newRow("Website") << QStringLiteral("Website");
    QTest::newRow("Q1 – How good is it? [Web shop]")
        << QStringLiteral("Q1\nHow good is it?\nWeb shop");
    QTest::newRow("Rollgut - Mail: Trust") << QStringLiteral("Rollgut\nMail\nTrust");
    QTest::newRow("Q1[SQ001][2]. How good? [Web][Own]")
        << QStringLiteral("Q1\nSQ001\n2\nHow good?\nWeb\nOwn");
    QTest::newRow("Trust...Website") << QStringLiteral("Trust\nWebsite");
    QTest::newRow("E-Mail-Newsletter") << QStringLiteral("E-Mail-Newsletter");
    QTest::newRow(" [] ") << QString();
}

void RatedTitlesTest::titlesHaveParts()
{
    QFETCH(QString, parts);
    QCOMPARE(lines(titleParts(QTest::currentDataTag())), parts);
}

void RatedTitlesTest::codesAreNoNames_data()
{
    QTest::addColumn<bool>("isCode");
    for (const char* code : {"Q1", "Q1_2", "Q5#1_1", "G01Q03", "SQ001", "QID12", "1_Q3", "3.",
             "Frage 7", "Question 2", "12"})
        QTest::newRow(code) << true;
    for (const char* name : {"Website", "360 Grad", "Q", "Frage", "Quality", "iX3", ""})
        QTest::newRow(name) << false;
}

void RatedTitlesTest::codesAreNoNames()
{
    QFETCH(bool, isCode);
    QCOMPARE(isQuestionCode(QTest::currentDataTag()), isCode);
}

void RatedTitlesTest::questionsAreShortened_data()
{
    QTest::addColumn<QString>("texts");
    QTest::addColumn<QString>("words");
    QTest::newRow("at the end") << QStringLiteral("How good is the shop?\nHow good is the app?")
                                << QStringLiteral("shop\napp");
    QTest::newRow("in the middle")
        << QStringLiteral("Wie gut ist Veloria im Netz?\nWie gut ist Rollgut im Netz?")
        << QStringLiteral("Veloria\nRollgut");
    QTest::newRow("one in the other")
        << QStringLiteral("How good is our web shop?\nHow good is our shop?")
        << QStringLiteral("web shop\nshop");
    QTest::newRow("nothing would be left") << QStringLiteral("How good is it\nHow good is it now")
                                           << QStringLiteral("How good is it\nHow good is it now");
    QTest::newRow("nothing in common")
        << QStringLiteral("Shop?\nApp?") << QStringLiteral("Shop\nApp");
    QTest::newRow("one alone") << QStringLiteral("How good is the shop?")
                               << QStringLiteral("How good is the shop?");
}

void RatedTitlesTest::questionsAreShortened()
{
    QFETCH(QString, texts);
    QFETCH(QString, words);
    QCOMPARE(lines(differingWords(list(texts))), words);
}

void RatedTitlesTest::whatVariesIsRated_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("rated");
    const auto row = [](const char* name, const char* titles, const char* rated) {
        QTest::newRow(name) << QString::fromUtf8(titles) << QString::fromUtf8(rated);
    };
    row("a question over touchpoints", "How good? – Stall\nHow good? – Kiosk", "Stall//\nKiosk//");
    row("the most values are the touchpoint",
        "How? – x1 – a\nHow? – x1 – b\nHow? – x2 – a\nHow? – x2 – b\nHow? – x3 – a\nHow? – x3 – b",
        "x1//a\nx1//b\nx2//a\nx2//b\nx3//a\nx3//b");
    row("also where they stand at the end", "a – x1\nb – x1\na – x2\nb – x2\na – x3\nb – x3",
        "x1//a\nx1//b\nx2//a\nx2//b\nx3//a\nx3//b");
    row("words tell where numbers do not",
        "How? – Price – Website\nHow? – Trust – Website\nHow? – Price – Branch\nHow? – Trust – "
        "Branch",
        "Website//Price\nWebsite//Trust\nBranch//Price\nBranch//Trust");
    row("more criteria than touchpoints",
        "Website – Price\nWebsite – Trust\nWebsite – Speed\nBranch – Price\nBranch – Trust\nBranch "
        "– "
        "Speed",
        "Website//Price\nWebsite//Trust\nWebsite//Speed\nBranch//Price\nBranch//Trust\nBranch//"
        "Speed");
    row("brands before criteria",
        "x1 – Ada – a\nx1 – Ada – b\nx1 – Ben – a\nx1 – Ben – b\nx2 – Ada – a\nx3 – Ada – a",
        "x1/Ada/a\nx1/Ada/b\nx1/Ben/a\nx1/Ben/b\nx2/Ada/a\nx3/Ada/a");
    row("names beside touchpoints are brands",
        "x1 – Ada\nx1 – Ben\nx2 – Ada\nx2 – Ben\nx3 – Ada\nx3 – Ben",
        "x1/Ada/\nx1/Ben/\nx2/Ada/\nx2/Ben/\nx3/Ada/\nx3/Ben/");
    row("the question is the criterion",
        "How nice is it? [Stall]\nHow quick is it? [Stall]\nHow nice is it? [Kiosk]\nHow quick is "
        "it? [Kiosk]\nHow quick is it? [Booth]",
        "Stall//nice\nStall//quick\nKiosk//nice\nKiosk//quick\nBooth//quick");
    row("a heading that follows from the touchpoint",
        "Digital – Website – Price\nDigital – Website – Trust\nPersonal – Branch – Price",
        "Website//Price\nWebsite//Trust\nBranch//Price");
    row("codes are left aside", "Q1_1 – How? – Stall\nQ1_2 – How? – Kiosk", "Stall//\nKiosk//");
    row("codes alone", "Q1[SQ001]\nQ1[SQ002]", "SQ001//\nSQ002//");
    row("two kinds of questions",
        "How good? – Stall\nHow good? – Kiosk\nWould you recommend? – Ada\nWould you recommend? – "
        "Ben",
        "Stall//\nKiosk//\nAda//\nBen//");
    row("a question that stands alone", "Overall: Kiosk", "Kiosk//");
    row("what others name is known",
        "How? – Stall – Price\nHow? – Stall – Trust\nHow? – Kiosk – Price\nHow? – Kiosk – Trust\n"
        "Kiosk: overall",
        "Stall//Price\nStall//Trust\nKiosk//Price\nKiosk//Trust\nKiosk//");
    row("the same twice", "How? – Stall\nHow? – Stall", "Stall//\nStall//");
}

void RatedTitlesTest::whatVariesIsRated()
{
    QFETCH(QString, titles);
    QFETCH(QString, rated);
    QCOMPARE(written(ratedBy({}, list(titles), {})), rated);
}

void RatedTitlesTest::namesOfTheWorkshopComeFirst_data()
{
    QTest::addColumn<QString>("titles");
    QTest::addColumn<QString>("rated");
    const auto row = [](const char* name, const char* titles, const char* rated) {
        QTest::newRow(name) << QString::fromUtf8(titles) << QString::fromUtf8(rated);
    };
    row("one known touchpoint shows where the others are",
        "How? – Web – p\nHow? – Web – q\nHow? – Web – r\nHow? – Lift – p\nHow? – Lift – q\nHow? – "
        "Lift – r",
        "Web//p\nWeb//q\nWeb//r\nLift//p\nLift//q\nLift//r");
    row("a competitor, too",
        "Web – Rollgut\nWeb – Zephyr\nLift – Rollgut\nLift – Zephyr\nHall – Zephyr",
        "Web/Rollgut/\nWeb/Zephyr/\nLift/Rollgut/\nLift/Zephyr/\nHall/Zephyr/");
    row("as the workshop writes them",
        "How? [WEB] [trust]\nHow? [WEB] [other]\nHow? [Lift] [trust]",
        "Web//Trust\nWeb//other\nLift//Trust");
    row("the own brand by its word", "Web – own brand\nWeb – Rollgut\nLift – own brand",
        "Web/Veloria/\nWeb/Rollgut/\nLift/Veloria/");
    row("one of two is not the one that is known",
        "How? – Web on a phone\nHow? – Web on a desk\nHow? – Lift",
        "Web on a phone//\nWeb on a desk//\nLift//");
    row("known by a word in it", "How? – Our web\nHow? – Lift", "Web//\nLift//");
    row("a brand in the question", "How good is Rollgut? – Web\nHow good is Rollgut? – Lift",
        "Web/Rollgut/\nLift/Rollgut/");
    row("one touchpoint, many criteria",
        "How good is the web? – nice\nHow good is the web? – quick", "Web//nice\nWeb//quick");
}

void RatedTitlesTest::namesOfTheWorkshopComeFirst()
{
    QFETCH(QString, titles);
    QFETCH(QString, rated);
    WorkshopBuilder builder;
    builder.touchpoint("Web");
    builder.brand("Veloria", true);
    builder.brand("Rollgut");
    builder.criterion("Trust");
    QCOMPARE(written(ratedBy({}, list(titles), builder.workshop())), rated);
}

void RatedTitlesTest::placesAreTaken()
{
    const std::vector<std::string> title{"Q7 – Rollgut – Mail – Trust"};
    const auto by = [&](const TitlePlaces& places, const Workshop& workshop = {}) {
        return written(ratedBy(places, title, workshop));
    };
    QCOMPARE(
        by({.touchpoint = 3, .brand = 2, .criterion = -1}), QStringLiteral("Mail/Rollgut/Trust"));
    QCOMPARE(by({.touchpoint = -2}), QStringLiteral("Mail//"));
    QCOMPARE(by({.touchpoint = 9}), QStringLiteral("//"));
    QCOMPARE(by({.touchpoint = -9}), QStringLiteral("//"));
    WorkshopBuilder builder;
    builder.touchpoint("Mail");
    QCOMPARE(by({.brand = 2}, builder.workshop()), QStringLiteral("Mail/Rollgut/"));
}

// Of three touchpoints by two criteria that were not told apart, and a question that came twice.
void RatedTitlesTest::columnsAlikeAreTold()
{
    const std::vector<std::string> titles{"Who", "How? – Web – Price", "How? – Web – Trust",
        "How? – Mail – Price", "How? – Mail – Trust", "How? – Fair – Trust", "Overall: Fair", ""};
    Mapping mapping;
    mapping.columns.resize(titles.size());
    const char* touchpoints[] = {"", "Web", "Web", "Mail", "Mail", "Fair", "Fair", ""};
    for (std::size_t i = 1; i < 7; ++i)
        mapping.columns[i] = {ColumnRole::Answer, {touchpoints[i], {}, {}}};
    mapping.everywhere = {"", "Own", "Trust"};
    QStringList told;
    for (const Message& message : columnsAlike(mapping, titles)) {
        QVERIFY(message.code == Code::ColumnsAlike);
        for (const char* name : {"column", "other", "value"})
            told << QString::fromStdString(std::get<std::string>(*message.find(name)));
    }
    QCOMPARE(told,
        (QStringList{QStringLiteral("How? – Web – Price"), QStringLiteral("How? – Web – Trust"),
            QStringLiteral("Web · Own · Trust"), QStringLiteral("How? – Fair – Trust"),
            QStringLiteral("Overall: Fair"), QStringLiteral("Fair · Own · Trust")}));
    mapping.columns[2].rated.criterion = mapping.columns[4].rated.criterion = "Price";
    QCOMPARE(columnsAlike(mapping, titles).size(), std::size_t{1});
    mapping.columns[6] = {};
    QVERIFY(columnsAlike(mapping, titles).empty());
}

// As many columns as a table can have, all different; what is recognised is recognised of all.
void RatedTitlesTest::manyTitlesTakeNoTime()
{
    std::vector<std::string> titles;
    for (int i = 0; i < 16'000; ++i)
        titles.push_back("How good? – Touchpoint " + std::to_string(i / 4) + " – Brand "
            + std::to_string(i % 4));
    WorkshopBuilder builder;
    builder.brand("Brand 1", true);
    for (int i = 0; i < 100; ++i)
        builder.touchpoint("Touchpoint " + std::to_string(i));
    const std::vector<Rated> rated = ratedBy({}, titles, builder.workshop());
    QVERIFY(rated.back() == (Rated{"Touchpoint 3999", "Brand 3", {}}));
    QVERIFY(rated[402] == (Rated{"Touchpoint 100", "Brand 2", {}}));
}

QTEST_APPLESS_MAIN(RatedTitlesTest)
#include "tst_ratedtitles.moc"
