// SPDX-License-Identifier: GPL-3.0-or-later
#include <QFile>
#include <QTest>
#include <QTranslator>

// What is baked into the program is there, whole.
class TestResources : public QObject {
    Q_OBJECT

private slots:
    void interIsBakedInWithItsThreeWeights();
    void qtSpeaksGerman();
    void ourTranslationsAreBakedIn();
};

void TestResources::interIsBakedInWithItsThreeWeights()
{
    const QStringList weights{
        QStringLiteral("Regular"), QStringLiteral("SemiBold"), QStringLiteral("Bold")};
    for (const QString& weight : weights) {
        QFile font(QStringLiteral(":/fonts/Inter-%1.otf").arg(weight));
        QVERIFY2(font.open(QIODevice::ReadOnly), qPrintable(weight));
        QCOMPARE(font.read(4), QByteArray("OTTO")); // OpenType with PostScript outlines
    }
}

void TestResources::qtSpeaksGerman()
{
    QTranslator translator;
    QVERIFY(translator.load(QStringLiteral(":/i18n/qtbase_de.qm")));
    QCOMPARE(translator.translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

void TestResources::ourTranslationsAreBakedIn()
{
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/rundblick_de.qm")));
    QVERIFY(QFile::exists(QStringLiteral(":/i18n/rundblick_en.qm")));
}

QTEST_APPLESS_MAIN(TestResources)
#include "tst_resources.moc"
