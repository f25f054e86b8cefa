// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"
#include "ui/paint/ruler.h"
#include "ui/paint/textblock.h"

#include <QTest>

using namespace rundblick;

// Where lines are broken.
class TextBlockTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void numbersKeepTheirSigns_data();
    void numbersKeepTheirSigns();
};

void TextBlockTest::numbersKeepTheirSigns_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("widest"); // what the line has room for, and a hair more
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char* name, const char* text, const char* widest,
                         std::initializer_list<const char*> lines) {
        QStringList expected;
        for (const char* line : lines)
            expected += QString::fromUtf8(line);
        QTest::newRow(name) << QString::fromUtf8(text) << QString::fromUtf8(widest) << expected;
    };
    row("percent", "target under 5 %", "target under 5", {"target under", "5 %"});
    row("percent within", "at 80 % of all", "at 80", {"at", "80 %", "of all"});
    row("equals", "q small, n = 92.", "q small, n =", {"q small,", "n = 92."});
    row("less", "not q < 0.05", "not q <", {"not", "q < 0.05"});
    row("a sign of a number", "from ±1 to", "from ±", {"from", "±1 to"});
    row("no sign", "one two", "one", {"one", "two"});
    row("a word with a sign", "a 5%-step on", "a 5%-step", {"a 5%-step", "on"});
}

void TextBlockTest::numbersKeepTheirSigns()
{
    QFETCH(QString, text);
    QFETCH(QString, widest);
    const Ruler ruler(QFont::Normal, 10.0);
    const TextLines broken = brokenIntoLines(text, ruler, ruler.width(widest) + 0.5, false);
    QTEST(broken.lines, "lines");
}

QTEST_MAIN(TextBlockTest)
#include "tst_textblock.moc"
