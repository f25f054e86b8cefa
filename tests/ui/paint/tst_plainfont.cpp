// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"
#include "ui/paint/plainfont.h"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QProcess>
#include <QRawFont>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// What is read on paper can be found and copied there, too.
class PlainFontTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void textComesBackFromAPdf_data();
    void textComesBackFromAPdf();
    void itIsTheOneThatIsUsed();
    void onlyNamesAndAlternatesChange();
    void whatIsNoFontStays();
};

void PlainFontTest::textComesBackFromAPdf_data()
{
    QTest::addColumn<QString>("text");
    QTest::addRow("a hyphen behind a capital") << QStringLiteral("E-Bike");
    QTest::addRow("a code with digits") << QStringLiteral("1-KN7");
    QTest::addRow("a colon between capitals") << QStringLiteral("A:B");
    QTest::addRow("a colon between digits") << QStringLiteral("12:30");
    QTest::addRow("brackets around capitals") << QStringLiteral("(ABC) [DEF]");
    QTest::addRow("a dash between capitals") << QStringLiteral("VELORIA – CH");
    QTest::addRow("a cross between digits") << QStringLiteral("16x9");
    QTest::addRow("small letters") << QStringLiteral("Test-Fahrt: heute");
}

void PlainFontTest::textComesBackFromAPdf()
{
    if (QStandardPaths::findExecutable(QStringLiteral("pdftotext")).isEmpty())
        QSKIP("pdftotext (package poppler-utils) is not installed");
    QFETCH(QString, text);
    const QTemporaryDir folder;
    const QString file = folder.filePath(QStringLiteral("text.pdf"));
    {
        QPdfWriter writer(file);
        QPainter painter(&writer);
        for (const TextStyle style : {TextStyle::Body, TextStyle::Strong, TextStyle::Title}) {
            QFont font = paperLook().font(style);
            font.setPixelSize(200);
            painter.setFont(font);
            painter.drawText(QPointF(500.0, 1000.0 + 500.0 * static_cast<int>(style)), text);
        }
    }
    QProcess process;
    process.start(QStringLiteral("pdftotext"), {file, QStringLiteral("-")});
    QVERIFY(process.waitForFinished(60'000));
    const QString found = QString::fromUtf8(process.readAllStandardOutput());
    QVERIFY2(found.count(text) == 3, qPrintable(found));
}

// Also where Inter is installed.
void PlainFontTest::itIsTheOneThatIsUsed()
{
    QFile file(QStringLiteral(":/fonts/Inter-Bold.otf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QRawFont expected(plainFont(file.readAll()), 20.0);
    const QRawFont used = QRawFont::fromFont(screenLook(Theme::Light).font(TextStyle::Title));
    QCOMPARE(used.familyName(), plainFamily());
    QCOMPARE(used.fontTable("GSUB"), expected.fontTable("GSUB"));
    QCOMPARE(used.fontTable("CFF "), expected.fontTable("CFF "));
}

// Five letters of two or four names, in one byte or two, and the counts of the substitutions.
void PlainFontTest::onlyNamesAndAlternatesChange()
{
    for (const char* face : {"Regular", "SemiBold", "Bold"}) {
        QFile file(QStringLiteral(":/fonts/Inter-%1.otf").arg(QLatin1String(face)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray font = file.readAll();
        const QByteArray plain = plainFont(font);
        QCOMPARE(plain.size(), font.size());
        qsizetype changed = 0;
        for (qsizetype i = 0; i < font.size(); ++i)
            changed += plain[i] != font[i];
        QVERIFY(changed >= 5);
        QVERIFY2(changed <= 2 * font.count("calt") + 4 * 5, qPrintable(QString::number(changed)));
    }
}

void PlainFontTest::whatIsNoFontStays()
{
    QFile file(QStringLiteral(":/fonts/Inter-Regular.otf"));
    QVERIFY(file.open(QIODevice::ReadOnly));
    const QByteArray font = file.readAll();
    const QByteArray truncated[]
        = {QByteArray(), QByteArray("no font"), font.left(11), font.left(100), font.left(300)};
    for (const QByteArray& bytes : truncated)
        QCOMPARE(plainFont(bytes), bytes);
}

QTEST_MAIN(PlainFontTest)
#include "tst_plainfont.moc"
