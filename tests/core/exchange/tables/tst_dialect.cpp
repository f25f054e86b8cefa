// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/dialect.h"

#include <QTest>

using namespace rundblick;
using namespace std::string_literals;

Q_DECLARE_METATYPE(rundblick::Dialect)

class DialectTest : public QObject {
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
    void aHeadMayLack();
    void theCutEndDoesNotCount();
    void numbers_data();
    void numbers();
};

void DialectTest::guesses_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<Dialect>("dialect");
    QTest::newRow("nothing") << ""s << Dialect{.headerRows = 0};
    QTest::newRow("plain") << "a,b\n1,2\n"s << Dialect{};
    QTest::newRow("German spreadsheet")
        << "Name;Wert\nMail;1,5\nWeb;2,25\n"s << Dialect{.separator = ';', .decimalComma = true};
    QTest::newRow("commas within texts")
        << "Name;Text\nA;eins, zwei, drei\nB;vier\nC;fünf, sechs\n"s << Dialect{.separator = ';'};
    QTest::newRow("tabs") << "a\tb\n1.5\t2\n"s << Dialect{.separator = '\t'};
    QTest::newRow("bars") << "a|b|c\n1|2|3\n"s << Dialect{.separator = '|'};
    QTest::newRow("told") << "sep=;\r\na;b,c,d\r\n1;2,5\r\n"s
                          << Dialect{
                                 .separator = ';', .hasSeparatorLine = true, .decimalComma = true};
    QTest::newRow("quoted commas") << "a,b\n\"1,5\",\"2,5\"\n"s << Dialect{.decimalComma = true};
    QTest::newRow("no header") << "1;2;3\n4;5;6\n"s << Dialect{.separator = ';', .headerRows = 0};
    QTest::newRow("years as columns") << "Name;2025;Note\nA;1;x\n"s << Dialect{.separator = ';'};
    QTest::newRow("one column") << "Name\nMail\nWeb\n"s << Dialect{};
    QTest::newRow("identifiers below the questions")
        << "Q1,Q2\nHow good?,Why?\n\"{\"\"ImportId\"\":\"\"QID1\"\"}\",\"{\"\"ImportId\"\":\"\"QID2\"\"}\"\n5,x\n"s
        << Dialect{.headerRows = 3};
    QTest::newRow("options below a question")
        << "Respondent,How good?,,\n,Mail,Web,Shop\n17,3,4,5\n"s << Dialect{.headerRows = 2};
    QTest::newRow("blanks between quotes")
        << "\"a b\" \"c\"\n\"x\" 1\n\"y z\" 2\n"s << Dialect{.separator = ' '};
    QTest::newRow("a list of two words each") << "\"Name\"\nTest drive\nShop visit\n"s << Dialect{};
    QTest::newRow("escaped quotes")
        << "a,b\n\"say \\\"hi\\\", now\",2\n"s << Dialect{.escapesQuotes = true};
    QTest::newRow("backslashes that escape nothing") << "a,b\n\"C:\\\",2\n"s << Dialect{};
    QTest::newRow("names of rows with words alone")
        << "\"\";\"Web\"\n\"a\";\"gut\"\n\"b\";\"schlecht\"\n"s << Dialect{.separator = ';'};
    QTest::newRow("Western") << "Name;Stra\xDF"
                                "e\nA;B\n"s
                             << Dialect{.encoding = Encoding::Windows1252, .separator = ';'};
}

void DialectTest::guesses()
{
    QFETCH(std::string, text);
    QFETCH(Dialect, dialect);
    const Dialect guessed = guessDialect(text, true);
    QVERIFY(guessed.encoding == dialect.encoding);
    QCOMPARE(guessed.separator, dialect.separator);
    QCOMPARE(guessed.hasSeparatorLine, dialect.hasSeparatorLine);
    QCOMPARE(guessed.decimalComma, dialect.decimalComma);
    QCOMPARE(guessed.headerRows, dialect.headerRows);
    QCOMPARE(guessed.escapesQuotes, dialect.escapesQuotes);
}

void DialectTest::aHeadMayLack()
{
    const std::vector<std::string> heads{"a", "b"};
    QVERIFY(lacksFirstHead({heads, {"1", "x", "y"}, {"2", "x", ""}}));
    QVERIFY(!lacksFirstHead({heads, {"1", "x", ""}, {"2", "x", ""}})); // an end that is empty
    QVERIFY(!lacksFirstHead({heads, {"1", "x", "y"}, {"1", "x", "y"}})); // no names
    QVERIFY(!lacksFirstHead({heads, {"1", "x", "y"}, {"2", "x"}}));
    QVERIFY(!lacksFirstHead({heads, {"", "x", "y"}}));
    QVERIFY(!lacksFirstHead({{"a;b"}, {"x;1", "5"}, {"y;2", "5"}})); // divided wrongly
    QVERIFY(!lacksFirstHead({heads}));
    QVERIFY(!lacksFirstHead({}));
}

void DialectTest::theCutEndDoesNotCount()
{
    QCOMPARE(guessDialect("a;b\n1;2\n3;4\n\"x, y, z", false).separator, ';');
}

void DialectTest::numbers_data()
{
    QTest::addColumn<std::string>("text");
    QTest::addColumn<double>("point"); // read with a decimal point; NaN: no number
    QTest::addColumn<double>("comma");
    const double none = std::numeric_limits<double>::quiet_NaN();
    const auto row = [](const char* text, double point, double comma) {
        QTest::newRow(text) << std::string(text) << point << comma;
    };
    row("4", 4, 4);
    row("-1.5", -1.5, none);
    row("-1,5", none, -1.5);
    row("1.234", 1.234, 1234);
    row("1,234", 1234, 1.234);
    row("1.234,50", none, 1234.5);
    row("1,234.50", 1234.5, none);
    row("1'234.5", 1234.5, none);
    row("1\xE2\x80\x99"
        "234'567",
        1234567, 1234567);
    row("1 234,5", none, 1234.5);
    row("12 34", none, none);
    row("1234 567", none, none);
    row("\xE2\x88\x92"
        "3",
        -3, -3);
    row(",5", none, 0.5);
    row(".5", 0.5, none);
    row("5.", 5, none);
    row("", none, none);
    row("-", none, none);
    row("1.2.3", none, none);
    row("12.345.678", none, 12345678);
    row("0x10", none, none);
    row("nan", none, none);
    row("3 sehr gut", none, none);
}

void DialectTest::numbers()
{
    QFETCH(std::string, text);
    QFETCH(double, point);
    QFETCH(double, comma);
    const auto agrees = [](std::optional<double> value, double expected) {
        return value ? *value == expected : std::isnan(expected);
    };
    QVERIFY(agrees(parseNumber(text, false), point));
    QVERIFY(agrees(parseNumber(text, true), comma));
}

QTEST_APPLESS_MAIN(DialectTest)
#include "tst_dialect.moc"
