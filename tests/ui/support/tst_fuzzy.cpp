// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/fuzzy.h"

#include <QTest>

using namespace rundblick;

class FuzzyTest : public QObject {
    Q_OBJECT

private slots:
    void findsLettersInOrder_data();
    void findsLettersInOrder();
    void prefersTheBetterAnswer_data();
    void prefersTheBetterAnswer();
};

void FuzzyTest::findsLettersInOrder_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("name");
    QTest::addColumn<bool>("isFound");
    const auto row = [](const char* typed, const char* name, bool isFound) {
        QTest::addRow("%s in %s", typed, name)
            << QString::fromUtf8(typed) << QString::fromUtf8(name) << isFound;
    };
    row("", "Website", true);
    row("web", "Website", true);
    row("wst", "Website", true);
    row("tw", "Website", false);
    row("websites", "Website", false);
    row("WERK", "Werkstatt", true);
    row("ubergabe", "Übergabe", true);
    row("über", "Uebergabe", true);
    row("site brand", "Brand website", true); // words in any order
    row("pdf exp", "Export PDF", true);
    row("ee", "Export", false); // each letter once
    row("a", "", false);
}

void FuzzyTest::findsLettersInOrder()
{
    QFETCH(QString, typed);
    QFETCH(QString, name);
    QFETCH(bool, isFound);
    QCOMPARE(fuzzyScore(typed, name).has_value(), isFound);
}

void FuzzyTest::prefersTheBetterAnswer_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("better");
    QTest::addColumn<QString>("worse");
    const auto row = [](const char* typed, const char* better, const char* worse) {
        QTest::addRow("%s: %s", typed, better)
            << QString::fromUtf8(typed) << QString::fromUtf8(better) << QString::fromUtf8(worse);
    };
    row("app", "App", "App set-up"); // the shorter one
    row("set", "App set-up", "Website test"); // a beginning of a word
    row("cat", "Catalogue", "Chat"); // in a row
    row("mix", "Mix", "Maximum index");
    row("ep", "Export PDF", "Help pages"); // initials
}

void FuzzyTest::prefersTheBetterAnswer()
{
    QFETCH(QString, typed);
    QFETCH(QString, better);
    QFETCH(QString, worse);
    QVERIFY(fuzzyScore(typed, worse));
    QVERIFY(*fuzzyScore(typed, better) > *fuzzyScore(typed, worse));
}

QTEST_APPLESS_MAIN(FuzzyTest)
#include "tst_fuzzy.moc"
