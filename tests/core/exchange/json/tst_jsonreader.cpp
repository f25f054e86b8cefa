// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/json/base64.h"
#include "core/exchange/json/jsonreader.h"

#include <QElapsedTimer>
#include <QTest>

using namespace rundblick;

static std::string_view viewOf(const QByteArray& bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

class JsonReaderTest : public QObject {
    Q_OBJECT

private slots:
    void valuesAreRead();
    void textsAreRead_data();
    void textsAreRead();
    void damageIsNamedWithItsPlace_data();
    void damageIsNamedWithItsPlace();
    void skippedValuesAreChecked_data();
    void skippedValuesAreChecked();
    void depthIsLimited();
    void longTextsEndAtTheirLimit();
    void base64IsThatOfTheStandard_data();
    void base64IsThatOfTheStandard();
    void brokenBase64IsRefused_data();
    void brokenBase64IsRefused();
};

void JsonReaderTest::valuesAreRead()
{
    JsonReader json(
        "\xEF\xBB\xBF {\"a\": [1, -2.5e3, 0.1 ], \"b\":true,\n\"c\" : null, \"d\": 3.0}");
    std::string key;
    std::vector<double> numbers;
    bool flag = false;
    std::int64_t whole = 0;
    QVERIFY(json.openObject());
    while (json.nextKey(key)) {
        if (key == "a") {
            QVERIFY(json.openArray());
            while (json.nextItem())
                QVERIFY(json.readNumber(numbers.emplace_back()));
        } else if (key == "b") {
            QVERIFY(json.readFlag(flag));
        } else if (key == "c") {
            QVERIFY(json.takeNull());
        } else {
            QVERIFY(!json.takeNull());
            QVERIFY(json.readWhole(whole));
        }
    }
    QVERIFY(json.finish());
    QCOMPARE(numbers, (std::vector<double>{1.0, -2500.0, 0.1}));
    QVERIFY(flag);
    QCOMPARE(whole, 3);
}

void JsonReaderTest::textsAreRead_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QByteArray>("text");
    QTest::addRow("plain") << QByteArray("\"Süd\"") << QByteArray("Süd");
    QTest::addRow("empty") << QByteArray("\"\"") << QByteArray("");
    QTest::addRow("escapes") << QByteArray(R"("\"\\\/\b\f\n\r\t")")
                             << QByteArray("\"\\/\b\f\n\r\t");
    QTest::addRow("two bytes") << QByteArray(R"("\u00fc")") << QByteArray("ü");
    QTest::addRow("three bytes") << QByteArray(R"("x\u20ACy")") << QByteArray("x€y");
    QTest::addRow("surrogates") << QByteArray(R"("\ud83d\ude80")") << QByteArray("🚀");
    QTest::addRow("nul") << QByteArray(R"("a\u0000b")") << QByteArray("a\0b", 3);
}

void JsonReaderTest::textsAreRead()
{
    QFETCH(QByteArray, json);
    QFETCH(QByteArray, text);
    JsonReader reader(viewOf(json));
    std::string read = "before";
    QVERIFY(reader.readText(read, 100));
    QVERIFY(reader.finish());
    QCOMPARE(QByteArray::fromStdString(read), text);
}

void JsonReaderTest::damageIsNamedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("place");
    const auto row = [](const char* name, const QByteArray& json, const char* place) {
        QTest::addRow("%s", name) << json << QString::fromLatin1(place);
    };
    row("nothing", "", "1:1");
    row("an array", "[]", "1:1");
    row("a word for a number", "{\"a\": [1,\n  x]}", "a[1], 2:3");
    row("a leading zero", "{\"a\": [01]}", "a[0], 1:9");
    row("no digits behind the point", "{\"a\": [1.]}", "a[0], 1:8");
    row("infinite", "{\"a\": [1e999]}", "a[0], 1:8");
    row("NaN", "{\"a\": [NaN]}", "a[0], 1:8");
    row("a comma too many", "{\"a\": [1,]}", "a[1], 1:10");
    row("a comma missing", "{\"a\": [1 2]}", "a[0], 1:10");
    row("no colon", "{\"a\" [1]}", "a, 1:6");
    row("a key without quotes", "{a: [1]}", "1:2");
    row("cut off", "{\"a\": [1", "a[0], 1:9");
    row("more behind it", "{\"a\": [1]} {}", "1:12");
}

void JsonReaderTest::damageIsNamedWithItsPlace()
{
    QFETCH(QByteArray, json);
    QFETCH(QString, place);
    JsonReader reader(viewOf(json));
    std::string key;
    if (reader.openObject())
        while (reader.nextKey(key))
            if (reader.openArray())
                while (reader.nextItem()) {
                    double number = 0.0;
                    reader.readNumber(number);
                }
    QVERIFY(!reader.finish());
    QVERIFY(!reader.expected().empty());
    QCOMPARE(QString::fromStdString(reader.place()), place);
}

void JsonReaderTest::skippedValuesAreChecked_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<bool>("isGood");
    const auto row = [](const char* name, const QByteArray& json, bool isGood) {
        QTest::addRow("%s", name) << json << isGood;
    };
    row("nested", R"({"a": [{"b": null}, [], {}, "x\n", -0.5, true]})", true);
    row("a lone high surrogate", R"("\ud83d")", false);
    row("a lone low surrogate", R"("\ude80")", false);
    row("two high surrogates", R"("\ud83d\ud83d")", false);
    row("an unknown escape", R"("\x")", false);
    row("a cut escape", R"("\u12)", false);
    row("a line break in a text", "\"a\nb\"", false);
    row("a raw NUL", QByteArray("\"a\0b\"", 5), false);
    row("not UTF-8", "\"\xC3\x28\"", false);
    row("an overlong form", "\"\xC0\xAF\"", false);
    row("a surrogate in UTF-8", "\"\xED\xA0\x80\"", false);
    row("single quotes", "'a'", false);
    row("a comment", "/* a */ 1", false);
    row("brackets crossed", "[{]}", false);
}

void JsonReaderTest::skippedValuesAreChecked()
{
    QFETCH(QByteArray, json);
    QFETCH(bool, isGood);
    JsonReader reader(viewOf(json));
    reader.skipValue();
    QCOMPARE(reader.finish(), isGood);
}

void JsonReaderTest::depthIsLimited()
{
    const std::string deep(10'000'000, '[');
    JsonReader bomb(deep);
    QVERIFY(!bomb.skipValue());
    const std::string allowed = std::string(32, '[') + std::string(32, ']');
    JsonReader reader(allowed);
    QVERIFY(reader.skipValue() && reader.finish());
}

void JsonReaderTest::longTextsEndAtTheirLimit()
{
    const std::string json = '"' + std::string(100'000'000, 'x') + '"';
    QElapsedTimer timer;
    timer.start();
    JsonReader reader(json);
    std::string text;
    QVERIFY(!reader.readText(text, 1000));
    QVERIFY(text.capacity() < 10'000);
    QVERIFY2(timer.elapsed() < 1000, "it was read to its end");
    JsonReader exact("\"12345\"");
    QVERIFY(exact.readText(text, 5));
    JsonReader escaped(R"("123\u00345")");
    QVERIFY(!escaped.readText(text, 4));
}

void JsonReaderTest::base64IsThatOfTheStandard_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("text");
    // RFC 4648, section 10
    const std::pair<const char*, const char*> vectors[] = {{"", ""}, {"f", "Zg=="}, {"fo", "Zm8="},
        {"foo", "Zm9v"}, {"foob", "Zm9vYg=="}, {"fooba", "Zm9vYmE="}, {"foobar", "Zm9vYmFy"}};
    for (const auto& [bytes, text] : vectors)
        QTest::addRow("%s.", bytes) << QByteArray(bytes) << QByteArray(text);
    QByteArray all;
    for (int i = 0; i < 256; ++i)
        all += static_cast<char>(i);
    QTest::addRow("all bytes") << all << all.toBase64();
}

void JsonReaderTest::base64IsThatOfTheStandard()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, text);
    const Bytes content(std::vector<std::uint8_t>(bytes.begin(), bytes.end()));
    std::string written;
    appendBase64(written, content);
    QCOMPARE(QByteArray::fromStdString(written), text);
    const auto read = bytesFromBase64(written);
    QVERIFY(read && *read == content);
}

void JsonReaderTest::brokenBase64IsRefused_data()
{
    QTest::addColumn<QByteArray>("text");
    for (const char* const text :
        {"Zg=", "Zg", "Z", "Zm9v\n", "Zm 9", "====", "Z===", "Zg==Zg==", "Zm9-"})
        QTest::addRow("%s", text) << QByteArray(text);
}

void JsonReaderTest::brokenBase64IsRefused()
{
    QFETCH(QByteArray, text);
    QVERIFY(!bytesFromBase64(text.toStdString()));
}

QTEST_APPLESS_MAIN(JsonReaderTest)
#include "tst_jsonreader.moc"
