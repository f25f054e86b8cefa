// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/tables/encoding.h"

#include <QStringEncoder>
#include <QTest>

using namespace rundblick;
using namespace std::string_literals;

Q_DECLARE_METATYPE(rundblick::Encoding)

// Bytes of other encodings against Qt's own converters.
class EncodingTest : public QObject {
    Q_OBJECT

private slots:
    void guesses_data();
    void guesses();
    void everyCharacterOfWindows1252();
    void utf16AgreesWithQt_data();
    void utf16AgreesWithQt();
    void brokenUtf16BecomesReplacements();
    void aCutIsNoError();
};

void EncodingTest::guesses_data()
{
    QTest::addColumn<std::string>("bytes");
    QTest::addColumn<Encoding>("encoding");
    QTest::newRow("nothing") << ""s << Encoding::Utf8;
    QTest::newRow("letters") << "name;value\n"s << Encoding::Utf8;
    QTest::newRow("UTF-8") << "Zürich"s << Encoding::Utf8;
    QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBFName"s << Encoding::Utf8;
    QTest::newRow("Western") << "Z\xFCrich"s << Encoding::Windows1252;
    QTest::newRow("little with mark") << "\xFF\xFEN\0"s << Encoding::Utf16Little;
    QTest::newRow("big with mark") << "\xFE\xFF\0N"s << Encoding::Utf16Big;
    QTest::newRow("little") << "N\0a\0m\0e\0"s << Encoding::Utf16Little;
    QTest::newRow("big") << "\0N\0a\0m\0e"s << Encoding::Utf16Big;
    QTest::newRow("a zero in letters") << "name;val\0ue\nMail;3"s << Encoding::Utf8;
}

void EncodingTest::guesses()
{
    QFETCH(std::string, bytes);
    QFETCH(Encoding, encoding);
    QVERIFY(guessEncoding(bytes) == encoding);
}

void EncodingTest::everyCharacterOfWindows1252()
{
    QCOMPARE(toUtf8("\x80\x85\x96\xA0\xFF", Encoding::Windows1252), "€…–\xC2\xA0ÿ"s);
    QCOMPARE(
        toUtf8("\x81\x8D\x8F\x90\x9D", Encoding::Windows1252), "\uFFFD\uFFFD\uFFFD\uFFFD\uFFFD"s);
    for (int byte = 0; byte < 256; ++byte) {
        if (byte >= 0x80 && byte < 0xA0)
            continue;
        const char c = static_cast<char>(byte);
        QCOMPARE(
            QString::fromStdString(toUtf8({&c, 1}, Encoding::Windows1252)), QString(QChar(byte)));
    }
}

void EncodingTest::utf16AgreesWithQt_data()
{
    QTest::addColumn<Encoding>("encoding");
    QTest::addColumn<QStringConverter::Encoding>("qt");
    QTest::newRow("little") << Encoding::Utf16Little << QStringConverter::Utf16LE;
    QTest::newRow("big") << Encoding::Utf16Big << QStringConverter::Utf16BE;
}

void EncodingTest::utf16AgreesWithQt()
{
    QFETCH(Encoding, encoding);
    QFETCH(QStringConverter::Encoding, qt);
    const QString text = QStringLiteral("Zürich, Ελλάδα, 日本, 😀 und שלום");
    for (const auto flag : {QStringConverter::Flag::Default, QStringConverter::Flag::WriteBom}) {
        const QByteArray bytes = QStringEncoder(qt, flag).encode(text);
        QCOMPARE(toUtf8(bytes.toStdString(), encoding), text.toStdString());
    }
}

void EncodingTest::brokenUtf16BecomesReplacements()
{
    QCOMPARE(toUtf8("a\0\0\xD8z\0"s, Encoding::Utf16Little), "a\uFFFDz"s);
    QCOMPARE(toUtf8("a\0\0\xDCz\0"s, Encoding::Utf16Little), "a\uFFFDz"s);
    QCOMPARE(toUtf8("a\0b"s, Encoding::Utf16Little), "a\uFFFD"s);
}

void EncodingTest::aCutIsNoError()
{
    const std::string text = "Zürich 😀";
    for (std::size_t length = 1; length < text.size(); ++length)
        QVERIFY(guessEncoding(text.substr(0, length), false) == Encoding::Utf8);
    QVERIFY(guessEncoding(text.substr(0, 2), true) == Encoding::Windows1252);
}

QTEST_APPLESS_MAIN(EncodingTest)
#include "tst_encoding.moc"
