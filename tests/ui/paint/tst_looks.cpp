// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"
#include "ui/window/lookstyle.h"
#include "ui/window/stylesheet.h"

#include <QRegularExpression>
#include <QTest>

using namespace rundblick;

Q_DECLARE_METATYPE(rundblick::Theme)

// Every look can be read: contrasts as WCAG 2.1 counts them, and sizes that follow the scale.
class LooksTest : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheStandard();
    void textCanBeRead_data() { themes(); }
    void textCanBeRead();
    void coloursAsTextCanBeRead_data() { themes(); }
    void coloursAsTextCanBeRead();
    void textOnFillsCanBeRead_data() { themes(); }
    void textOnFillsCanBeRead();
    void bordersCanBeSeen_data() { themes(); }
    void bordersCanBeSeen();
    void meaningsDifferInEveryLook_data() { themes(); }
    void meaningsDifferInEveryLook();
    void lettersAndLengthsFollowTheScale();
    void targetsGrowInWorkshopMode();
    void theStyleSheetFollowsTheScale();

private:
    void themes()
    {
        QTest::addColumn<Theme>("theme");
        QTest::addRow("light") << Theme::Light;
        QTest::addRow("dark") << Theme::Dark;
        QTest::addRow("high contrast") << Theme::HighContrast;
        QTest::addRow("projector") << Theme::Projector;
    }
};

namespace {

std::vector<std::pair<const char*, QColor>> groundsOf(const Look& look)
{
    return {{"ground", look.ground}, {"card", look.card}, {"track", look.track},
        {"blueSoft", look.blueSoft}, {"tealSoft", look.tealSoft},
        {"vermilionSoft", look.vermilionSoft}, {"amberSoft", look.amberSoft}};
}

std::vector<std::pair<const char*, QColor>> coloursOf(const Look& look)
{
    return {{"blue", look.blue}, {"blueDeep", look.blueDeep}, {"teal", look.teal},
        {"vermilion", look.vermilion}, {"amber", look.amber}, {"grey", look.grey}};
}

} // namespace

// Black on white is 21, a colour on itself 1; #767676 on white is the lightest grey of level AA,
// 4.54 (WCAG 2.1, technique G18; WebAIM's checker says the same).
void LooksTest::contrastIsThatOfTheStandard()
{
    QCOMPARE(contrast(Qt::black, Qt::white), 21.0);
    QCOMPARE(contrast(Qt::red, Qt::red), 1.0);
    QVERIFY(std::abs(contrast(QColor(0x76, 0x76, 0x76), Qt::white) - 4.54) < 0.005);
    QCOMPARE(contrast(Qt::white, Qt::blue), contrast(Qt::blue, Qt::white));
}

void LooksTest::textCanBeRead()
{
    QFETCH(Theme, theme);
    const Look look = screenLook(theme);
    const double least = theme == Theme::HighContrast ? 7.0 : 4.5;
    QVERIFY(look.leastContrast >= least);
    for (const auto& [name, ground] : groundsOf(look)) {
        QVERIFY2(contrast(look.text, ground) >= least, name);
        QVERIFY2(contrast(look.muted, ground) >= least, name);
    }
    QVERIFY(contrast(look.onBlue, look.blue) >= least);
    QVERIFY(contrast(look.onBlue, look.blueDeep) >= least);
}

void LooksTest::coloursAsTextCanBeRead()
{
    QFETCH(Theme, theme);
    const Look look = screenLook(theme);
    const double least = theme == Theme::HighContrast ? 7.0 : 4.5;
    for (const auto& [name, color] : coloursOf(look))
        for (const QColor& ground : {look.ground, look.card, look.track, look.blueSoft})
            QVERIFY2(contrast(look.asText(color), ground) >= least, name);
    QCOMPARE(look.asText(look.text), look.text); // what can be read stays
}

// A badge is filled with the colour as text, a dot or a bar with the colour itself: its sign is a
// shape, for which 3 is asked (WCAG 2.1, 1.4.11).
void LooksTest::textOnFillsCanBeRead()
{
    QFETCH(Theme, theme);
    const Look look = screenLook(theme);
    const double least = theme == Theme::HighContrast ? 7.0 : 4.5;
    for (const auto& [name, color] : coloursOf(look)) {
        const QColor fill = look.asText(color);
        QVERIFY2(contrast(look.textOn(fill), fill) >= least, name);
        QVERIFY2(contrast(look.textOn(color), color) >= 3.0, name);
    }
}

// What only a line tells apart: 3 for the looks made for seeing it well (WCAG 2.1, 1.4.11).
void LooksTest::bordersCanBeSeen()
{
    QFETCH(Theme, theme);
    const Look look = screenLook(theme);
    if (theme == Theme::HighContrast || theme == Theme::Projector)
        QVERIFY(contrast(look.line, look.card) >= 3.0);
    for (const QColor& ground : {look.ground, look.card, look.track, look.blueSoft})
        QVERIFY(contrast(edgeOf(look), ground) >= 3.0); // check boxes
    QVERIFY(contrast(look.blue, look.card) >= 3.0); // focus, current row
    QVERIFY(contrast(look.vermilion, look.card) >= 3.0);
    QVERIFY(contrast(look.teal, look.card) >= 3.0);
}

// Signs and shapes say the same; but the colours of two verdicts are never alike either.
void LooksTest::meaningsDifferInEveryLook()
{
    QFETCH(Theme, theme);
    const Look look = screenLook(theme);
    const auto colours = coloursOf(look);
    for (std::size_t i = 0; i < colours.size(); ++i)
        for (std::size_t j = 0; j < i; ++j) {
            const QColor& a = colours[i].second;
            const QColor& b = colours[j].second;
            const int apart = std::abs(a.red() - b.red()) + std::abs(a.green() - b.green())
                + std::abs(a.blue() - b.blue());
            QVERIFY2(apart >= 60, colours[i].first);
        }
}

void LooksTest::lettersAndLengthsFollowTheScale()
{
    const Look normal = screenLook(Theme::Light);
    const Look twice = screenLook(Theme::Light, {2.0, false});
    for (const TextStyle style :
        {TextStyle::Title, TextStyle::Body, TextStyle::Small, TextStyle::Caption})
        QCOMPARE(twice.size(style), 2 * normal.size(style));
    QCOMPARE(twice.length(16), 32);
    QCOMPARE(screenLook(Theme::Light, {1.5, false}).size(TextStyle::Title), 30);
    QCOMPARE(screenLook(Theme::Light, {9.0, false}).length(10), 20); // no more than 200 %
    QVERIFY(screenLook(Theme::Projector).size(TextStyle::Body) > normal.size(TextStyle::Body));
}

void LooksTest::targetsGrowInWorkshopMode()
{
    QVERIFY(screenLook(Theme::Light).target() < 44);
    QCOMPARE(screenLook(Theme::Light, {1.0, true}).target(), 44);
    QCOMPARE(screenLook(Theme::Light, {1.5, true}).target(), 66);
}

// Every length but a hairline is twice as long, no name of a colour is left.
void LooksTest::theStyleSheetFollowsTheScale()
{
    const QString normal = styleSheet(screenLook(Theme::Light));
    const QString twice = styleSheet(screenLook(Theme::Light, {2.0, false}));
    QVERIFY(!normal.contains(u'@'));
    const QRegularExpression length(QStringLiteral("\\b(\\d+)px"));
    auto first = length.globalMatch(normal);
    auto second = length.globalMatch(twice);
    int count = 0;
    for (; first.hasNext() && second.hasNext(); ++count) {
        const int before = first.next().captured(1).toInt();
        QCOMPARE(second.next().captured(1).toInt(), before == 1 ? 1 : 2 * before);
    }
    QVERIFY(count > 40);
    QVERIFY(!first.hasNext() && !second.hasNext());
}

QTEST_MAIN(LooksTest)
#include "tst_looks.moc"
