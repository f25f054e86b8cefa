// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/pages/reportdriver.h"

#include <QSignalSpy>

using namespace rundblick;
using S = ReportSection;

// The page Report under real events: every choice is one edit.
class ReportPageTest : public ReportDriver {
    Q_OBJECT

private slots:
    void initTestCase() { prepare("reportpage"); }
    void init() { showSmall(); }
    void cleanup()
    {
        undoAll();
        close();
    }
    void withoutAChoiceItIsTheFullReport();
    void aBoxTakesASectionOut();
    void keysMoveASection();
    void draggingMovesASection();
    void aProposalIsShownAndUndone();
    void aTemplateIsSavedRenamedAndRemoved();
    void namingIsLeftByEscape();
    void paperTilesAndLanguageAreKept();
    void buttonsAskForTheFile();
    void anEmptyWorkshopGetsAHint();
};

void ReportPageTest::withoutAChoiceItIsTheFullReport()
{
    QVERIFY(m_page->sections().sections() == everySection());
    QCOMPARE(box("Template of the report")->currentText(), QStringLiteral("Full report"));
    QVERIFY(m_page->preview().sheets()->count() > 5);
    QCOMPARE(m_page->preview().strip().count(), int(m_page->preview().sheets()->count()));
    QCOMPARE(m_edits, std::size_t{0});
}

void ReportPageTest::aBoxTakesASectionOut()
{
    const std::size_t sheets = m_page->preview().sheets()->count();
    const int row = rowOf(S::Matrix);
    QTest::mouseClick(m_page->sections().viewport(), Qt::LeftButton, {}, checkBox(row).center());
    QVERIFY(std::ranges::count(chosen(), S::Matrix) == 0);
    QCOMPARE(chosen().size(), std::size_t{13});
    QCOMPARE(m_edits, std::size_t{1});
    QCOMPARE(rowOf(S::Matrix), row); // it stays where it would come back
    waitForPreview();
    QVERIFY(m_page->preview().sheets()->count() < sheets);
    m_session->undo();
    QVERIFY(m_page->sections().sections() == everySection());
}

void ReportPageTest::keysMoveASection()
{
    SectionList& list = m_page->sections();
    list.setFocus();
    list.setCurrentRow(rowOf(S::Wheel));
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier);
    const Sections now = chosen();
    const auto place = [&now](ReportSection section) { return std::ranges::find(now, section); };
    QVERIFY(place(S::Wheel) < place(S::Map));
    QVERIFY(place(S::Wheel) > place(S::Journey));
    QCOMPARE(list.currentRow(), rowOf(S::Wheel));
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    QTest::keyClick(&list, Qt::Key_Down, Qt::AltModifier);
    QVERIFY(chosen() == everySection());
    list.setCurrentRow(0);
    const std::size_t edits = m_edits;
    QTest::keyClick(&list, Qt::Key_Up, Qt::AltModifier); // it is the first
    QCOMPARE(m_edits, edits);
    QTest::keyClick(&list, Qt::Key_Space);
    QVERIFY(std::ranges::count(chosen(), S::Cover) == 0);
}

void ReportPageTest::draggingMovesASection()
{
    SectionList& list = m_page->sections();
    const QPoint from = list.visualItemRect(list.item(rowOf(S::Appendix))).center();
    const QRect target = list.visualItemRect(list.item(rowOf(S::Journey)));
    const QPoint to(target.center().x(), target.top() + 2);
    QTest::mousePress(list.viewport(), Qt::LeftButton, {}, from);
    for (int step = 1; step <= 5; ++step)
        QTest::mouseMove(list.viewport(), from + (to - from) * step / 5);
    QCOMPARE(m_edits, std::size_t{0}); // until it is dropped
    QTest::mouseRelease(list.viewport(), Qt::LeftButton, {}, to);
    QCOMPARE(m_edits, std::size_t{1});
    const Sections now = chosen();
    QCOMPARE(now.size(), std::size_t{14});
    QVERIFY(std::ranges::find(now, S::Appendix) + 1 == std::ranges::find(now, S::Journey));
    m_session->undo();
    QVERIFY(m_page->sections().sections() == everySection());
}

void ReportPageTest::aProposalIsShownAndUndone()
{
    QComboBox* templates = box("Template of the report");
    templates->setFocus();
    QTest::keyClick(templates, Qt::Key_Down);
    QTest::keyClick(templates, Qt::Key_Down);
    QCOMPARE(shownTemplate(workshop()).name, std::string("Management summary"));
    QVERIFY(chosen() == (Sections{S::Cover, S::Wheel, S::Matrix, S::Mix, S::Actions}));
    QVERIFY(m_page->sections().sections() == chosen());
    m_session->undo();
    m_session->undo();
    QCOMPARE(templates->currentText(), QStringLiteral("Full report"));
    QVERIFY(m_page->sections().sections() == everySection());
}

void ReportPageTest::aTemplateIsSavedRenamedAndRemoved()
{
    QVERIFY(!button("Rename")->isEnabled());
    QTest::mouseClick(button("Save as …"), Qt::LeftButton);
    QLineEdit* name = line("Name of the template");
    QTRY_VERIFY(name->isVisible());
    QTest::keyClicks(name, QStringLiteral("For the board"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(shownTemplate(workshop()).name, std::string("For the board"));
    QCOMPARE(m_edits, std::size_t{1});
    QTest::mouseClick(button("Rename"), Qt::LeftButton);
    QTest::keyClicks(name, QStringLiteral("For all"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(shownTemplate(workshop()).name, std::string("For all"));
    QCOMPARE(m_edits, std::size_t{2});
    QTest::mouseClick(button("Remove"), Qt::LeftButton);
    QVERIFY(!shownReport(workshop()));
    QCOMPARE(m_edits, std::size_t{3});
    m_session->undo();
    QCOMPARE(box("Template of the report")->currentText(), QStringLiteral("For all"));
}

void ReportPageTest::namingIsLeftByEscape()
{
    QTest::mouseClick(button("Save as …"), Qt::LeftButton);
    QLineEdit* name = line("Name of the template");
    QTest::keyClicks(name, QStringLiteral("Not this"));
    QTest::keyClick(name, Qt::Key_Escape);
    QVERIFY(!name->isVisible());
    QCOMPARE(m_edits, std::size_t{0});
}

void ReportPageTest::paperTilesAndLanguageAreKept()
{
    const QSizeF before = m_page->preview().sheets()->size();
    box("Paper")->setFocus();
    QTest::keyClick(box("Paper"), Qt::Key_Down); // A3
    QCOMPARE(shownTemplate(workshop()).paper, Paper::A3);
    waitForPreview();
    QVERIFY(m_page->preview().sheets()->size().width() > 1.3 * before.width());
    box("Printed")->setFocus();
    QTest::keyClick(box("Printed"), Qt::Key_Down); // on A4
    QCOMPARE(shownTemplate(workshop()).tiles, TilePaper::A4);
    waitForPreview();
    QVERIFY(m_page->preview().sheets()->isTiled());
    box("Language")->setFocus();
    QTest::keyClick(box("Language"), Qt::Key_End);
    QCOMPARE(m_page->paper().language, QStringLiteral("de"));
    waitForPreview();
    QVERIFY(textsOfSheet(0).contains(QStringLiteral("Klebeplan")));
    QCOMPARE(m_edits, std::size_t{3});
}

void ReportPageTest::buttonsAskForTheFile()
{
    QSignalSpy exported(m_page.get(), &ReportPage::exportWanted);
    QSignalSpy handedOver(m_page.get(), &ReportPage::handOverWanted);
    QTest::mouseClick(button("Export PDF …"), Qt::LeftButton);
    QTest::mouseClick(button("Hand over …"), Qt::LeftButton);
    QCOMPARE(exported.size(), 1);
    QCOMPARE(handedOver.size(), 1);
}

void ReportPageTest::anEmptyWorkshopGetsAHint()
{
    show(Workshop(), {1200, 900});
    compute();
    QTRY_VERIFY(!m_page->sections().isVisible());
    QVERIFY(!button("Export PDF …")->isEnabled());
}

QTEST_MAIN(ReportPageTest)
#include "tst_reportpage.moc"
