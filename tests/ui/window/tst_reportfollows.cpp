// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/report.h"
#include "tests/ui/window/windowdriver.h"
#include "ui/pages/page.h"
#include "ui/report/pdf.h"
#include "ui/support/strings.h"

#include <QComboBox>
#include <QPushButton>

using namespace rundblick;

// What is exported from the window is grouped and filtered as its pages are, with real events.
class ReportFollowsTest : public WindowDriver {
    Q_OBJECT

private slots:
    void initTestCase();
    void withoutAChoiceItIsThatOfTheCommandLine();
    void theJourneyIsGroupedAsOnItsPage();
    void aSavedViewIsAppliedAndTold();
    void theWheelIsGroupedAndTurnedAsOnItsPage();
    void aMomentOfTruthHasItsPage();

private:
    Report report(std::optional<ReportSection> page) const
    {
        return buildReport(m_window->document()->session().workshop(),
            *m_window->computation()->analysis(), m_window->reportOptions(page));
    }
    const JourneyFigure& journey(const Report& report) const
    {
        return std::get<JourneyFigure>(report.figures.front());
    }
    QPushButton* chip(PageKind page, const char* text);
    QStringList textsOf(const Report& report, std::size_t page, const char* language) const;
};

void ReportFollowsTest::initTestCase()
{
    prepare("reportfollows");
    openSample(QStringLiteral("en"), {1600, 1000});
    waitForMix();
    m_window->computation()->cancelSimulation();
}

QPushButton* ReportFollowsTest::chip(PageKind page, const char* text)
{
    m_window->showPage(page);
    for (QPushButton* button : m_window->page()->findChildren<QPushButton*>())
        if (button->isVisible() && button->text().remove(u'&') == QLatin1String(text))
            return button;
    return nullptr;
}

// The words on a page of the PDF.
QStringList ReportFollowsTest::textsOf(
    const Report& report, std::size_t page, const char* language) const
{
    std::vector<PaperPage> pages;
    const auto pdf = renderPdf(report, {Paper::A4, QString::fromLatin1(language)}, &pages);
    if (!pdf)
        return {};
    QStringList texts;
    for (const LabelBox& label : pages[page].labels)
        texts << label.text;
    return texts;
}

void ReportFollowsTest::withoutAChoiceItIsThatOfTheCommandLine()
{
    const ReportOptions options = m_window->reportOptions({});
    QVERIFY(options.sections == everySection());
    QVERIFY(options.journeyView == SavedView());
    QCOMPARE(options.wheelGrouping, Grouping::Phase);
    QVERIFY(!options.wheelShowsMarket);
}

void ReportFollowsTest::theJourneyIsGroupedAsOnItsPage()
{
    m_window->showPage(PageKind::Journey);
    QComboBox* grouping = nullptr;
    for (QComboBox* box : m_window->page()->findChildren<QComboBox*>())
        if (box->accessibleName() == QLatin1String("Group by"))
            grouping = box;
    QVERIFY(grouping);
    grouping->setFocus();
    QTest::keyClick(grouping, Qt::Key_Down); // departments
    const Report made = report(ReportSection::Journey);
    QCOMPARE(journey(made).groups.front().key.by, Grouping::Department);
    QTest::keyClick(grouping, Qt::Key_Up);
    QCOMPARE(journey(report(ReportSection::Journey)).groups.front().key.by, Grouping::Channel);
}

void ReportFollowsTest::aSavedViewIsAppliedAndTold()
{
    const Workshop& workshop = m_window->document()->session().workshop();
    const SavedView* filtered = nullptr;
    for (const auto& [id, view] : workshop.all<SavedView>())
        if (view.voice || view.segment)
            filtered = &view;
    QVERIFY(filtered); // the sample has one
    QPushButton* button = chip(PageKind::Journey, filtered->name.c_str());
    QVERIFY(button);
    QTest::mouseClick(button, Qt::LeftButton);
    const Report made = report(ReportSection::Journey);
    QCOMPARE(journey(made).view.voice, filtered->voice);
    QCOMPARE(journey(made).view.segment, filtered->segment);
    QVERIFY(journey(made).shown < journey(made).total);
    const QString told = QStringLiteral("%1 of %2 touchpoints: ")
                             .arg(journey(made).shown)
                             .arg(journey(made).total);
    const QString head = textsOf(made, 0, "en").join(u' ');
    QVERIFY2(head.contains(told), qPrintable(head));
    QTest::mouseClick(chip(PageKind::Journey, "Everything"), Qt::LeftButton);
    QVERIFY(!textsOf(report(ReportSection::Journey), 0, "en")
                 .join(u' ')
                 .contains(QLatin1String(" touchpoints: ")));
}

void ReportFollowsTest::theWheelIsGroupedAndTurnedAsOnItsPage()
{
    QTest::mouseClick(chip(PageKind::Wheel, "Departments"), Qt::LeftButton);
    QTest::mouseClick(chip(PageKind::Wheel, "Market"), Qt::LeftButton);
    const Report made = report(ReportSection::Wheel);
    QCOMPARE(
        std::get<WheelFigure>(made.figures.front()).sectors.front().key.by, Grouping::Department);
    const QString texts = textsOf(made, 0, "de").join(u' ');
    QVERIFY2(texts.contains(QStringLiteral("Marktwert, blau")), qPrintable(texts));
}

void ReportFollowsTest::aMomentOfTruthHasItsPage()
{
    const Report made = report({});
    const auto isMoment
        = [](const ReportFigure& figure) { return std::holds_alternative<MomentFigure>(figure); };
    const auto moments = std::ranges::count_if(made.figures, isMoment);
    QCOMPARE(moments, 4); // of the sample: test ride, handover, workshop, complaint
    const auto first = std::get<MomentFigure>(*std::ranges::find_if(made.figures, isMoment));
    Report alone;
    alone.figures = {first};
    const QStringList steps = textsOf(alone, 0, "en");
    const QString title = QStringLiteral("Moment of truth: ") + toQt(first.touchpoint);
    QVERIFY2(steps.join(u' ').contains(title), qPrintable(steps.join(u' ')));
}

QTEST_MAIN(ReportFollowsTest)
#include "tst_reportfollows.moc"
