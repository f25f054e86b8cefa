// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/look.h"
#include "ui/panels/inspector/journeynumbers.h"

#include <QLabel>
#include <QTest>

using namespace rundblick;

// What the inspector shows of the journey, of an analysis made by hand.
class JourneyNumbersTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutJourneyItIsHidden();
    void theWholeJourneyHasItsSummaryAndAllPaths();
    void aTouchpointHasItsNumbersAndPaths();

private:
    QStringList shown(const JourneyNumbers& numbers) const;

    Analysis m_analysis;
    const Look m_look = screenLook(Theme::Light);
    const NumberStyle m_style{"en_GB", "CHF"};
    const Id<Touchpoint> m_shop{1};
    const Id<Touchpoint> m_hotline{2};
};

void JourneyNumbersTest::initTestCase()
{
    loadFonts();
    m_analysis.touchpoints.resize(2);
    m_analysis.touchpoints[0].id = m_shop;
    m_analysis.touchpoints[0].journey.reach = 0.34;
    m_analysis.touchpoints[1].id = m_hotline;
    m_analysis.journey.conversion = 0.12;
    m_analysis.journey.meanLength = 4.2;
    m_analysis.journey.orders = OrderComparison{100.0, 120.0};
    m_analysis.journey.best = {{{m_shop}, {"Shop <Nord>"}, 0.05, 0.4},
        {{m_hotline, m_shop}, {"Hotline", "Shop <Nord>"}, 0.02, 0.2},
        {{m_hotline}, {"Hotline"}, 0.01, 0.1}};
}

QStringList JourneyNumbersTest::shown(const JourneyNumbers& numbers) const
{
    QStringList texts;
    for (const QLabel* label : numbers.findChildren<QLabel*>())
        if (label->isVisibleTo(&numbers))
            texts << QString(label->text()).replace(QChar(0x00A0), QChar(u' '));
    return texts;
}

void JourneyNumbersTest::withoutJourneyItIsHidden()
{
    JourneyNumbers numbers(m_look, m_style);
    numbers.showJourney(nullptr, {});
    QVERIFY(numbers.isHidden());
    const Analysis empty;
    numbers.showJourney(&empty, {});
    QVERIFY(numbers.isHidden());
}

void JourneyNumbersTest::theWholeJourneyHasItsSummaryAndAllPaths()
{
    JourneyNumbers numbers(m_look, m_style);
    numbers.showJourney(&m_analysis, {});
    numbers.show();
    QVERIFY(QTest::qWaitForWindowExposed(&numbers));
    QTRY_COMPARE(shown(numbers).filter(QStringLiteral("of the conversions")).size(), 3);
    const QString all = shown(numbers).join(u'\n');
    QVERIFY(all.contains(QStringLiteral("12.0 % of the journeys end in the conversion.")));
    QVERIFY(all.contains(QStringLiteral("4.2 contacts")));
    QVERIFY(all.contains(QStringLiteral("last touchpoint only (BIC 100 against 120)")));
    QVERIFY(all.contains(QStringLiteral("Shop &lt;Nord&gt;"))); // names are no markup
}

void JourneyNumbersTest::aTouchpointHasItsNumbersAndPaths()
{
    JourneyNumbers numbers(m_look, m_style);
    numbers.showJourney(&m_analysis, m_shop);
    numbers.show();
    QVERIFY(QTest::qWaitForWindowExposed(&numbers));
    QTRY_COMPARE(shown(numbers).filter(QStringLiteral("of the conversions")).size(), 2);
    QVERIFY(shown(numbers).contains(QStringLiteral("34.0 %")));
    QVERIFY(shown(numbers).join(u'\n').contains(QStringLiteral("<b>Shop &lt;Nord&gt;</b>")));
    numbers.showJourney(&m_analysis, m_hotline);
    QTRY_VERIFY(!shown(numbers).contains(QStringLiteral("34.0 %")));
    QTRY_COMPARE(shown(numbers).filter(QStringLiteral("<b>Hotline</b>")).size(), 2);
}

QTEST_MAIN(JourneyNumbersTest)
#include "tst_journeynumbers.moc"
