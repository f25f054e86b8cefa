// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/base/text.h"

#include <QTest>

using namespace rundblick;

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void refusesWhatIsNotUtf8_data();
    void refusesWhatIsNotUtf8();
    void readsOnlyWholeFiniteNumbers_data();
    void readsOnlyWholeFiniteNumbers();
    void knowsDays_data();
    void knowsDays();
    void numbersReadBackTheSame();
    void escapesJson();
    void seededIdsRepeat();
};

void TextTest::refusesWhatIsNotUtf8_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<bool>("valid");
    QTest::newRow("ascii") << QByteArray("abc") << true;
    QTest::newRow("umlaut and emoji") << QByteArray("\xc3\xa4 \xf0\x9f\x9a\xb2") << true;
    QTest::newRow("latin-1 umlaut") << QByteArray("\xe4") << false;
    QTest::newRow("overlong slash") << QByteArray("\xc0\xaf") << false;
    QTest::newRow("overlong three bytes") << QByteArray("\xe0\x80\xaf") << false;
    QTest::newRow("surrogate") << QByteArray("\xed\xa0\x80") << false;
    QTest::newRow("beyond the last code point") << QByteArray("\xf4\x90\x80\x80") << false;
    QTest::newRow("cut short") << QByteArray("\xf0\x9f\x9a") << false;
}

void TextTest::refusesWhatIsNotUtf8()
{
    QFETCH(QByteArray, bytes);
    QFETCH(bool, valid);
    QCOMPARE(isUtf8(bytes.toStdString()), valid);
}

void TextTest::readsOnlyWholeFiniteNumbers_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("isNumber");
    for (const char* good : {"0", "-1.5", "+2", "1e3", ".5"})
        QTest::newRow(good) << QString::fromLatin1(good) << true;
    for (const char* bad : {"", " 1", "1 ", "1,5", "nan", "inf", "1e400", "0x10", "+", "1.2.3"})
        QTest::newRow(*bad ? bad : "empty") << QString::fromLatin1(bad) << false;
}

void TextTest::readsOnlyWholeFiniteNumbers()
{
    QFETCH(QString, text);
    QFETCH(bool, isNumber);
    QCOMPARE(parseNumber(text.toStdString()).has_value(), isNumber);
}

void TextTest::knowsDays_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("valid");
    for (const char* const day : {"2026-03-31", "2024-02-29", "0001-01-01"})
        QTest::newRow(day) << QString::fromLatin1(day) << true;
    for (const char* const none : {"", "2026", "2026-03", "2026-3-31", "2026-02-29", "2026-13-01",
             "2026-00-10", "31.03.2026", "2026-03-31 ", "2026-03-+1", "2026/03/31"})
        QTest::addRow("no day: %s", none) << QString::fromLatin1(none) << false;
}

void TextTest::knowsDays()
{
    QFETCH(QString, text);
    QTEST(isDate(text.toStdString()), "valid");
}

void TextTest::numbersReadBackTheSame()
{
    for (const double value : {0.1, 1.0 / 3.0, 5e-324, 1.7976931348623157e308, -123456789.125})
        QCOMPARE(*parseNumber(formatNumber(value)), value);
    QCOMPARE(formatNumber(-0.0), std::string("0"));
}

void TextTest::escapesJson()
{
    QCOMPARE(jsonString("a\"b\\c\n\x01ü"), std::string("\"a\\\"b\\\\c\\n\\u0001ü\""));
}

void TextTest::seededIdsRepeat()
{
    seedRandomIds(7);
    const std::int64_t first = randomId();
    seedRandomIds(7);
    QCOMPARE(randomId(), first);
    seedRandomIds(0);
    QVERIFY(randomId() > 0);
}

QTEST_APPLESS_MAIN(TextTest)
#include "tst_text.moc"
