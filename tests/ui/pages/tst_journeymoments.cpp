// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "tests/ui/pages/journeydriver.h"

#include <QScrollBar>

using namespace rundblick;

// A placement looked at closely: its moment of truth opened into steps, its voices and evidence, as
// a person works on them.
class JourneyMomentsTest : public JourneyDriver {
    Q_OBJECT

private slots:
    void initTestCase() { chooseStyle(); }
    void init() { open(); }
    void cleanup() { undoAll(); }
    void aMomentOfTruthOpensAndCloses();
    void stepsAreTypedMovedRatedAndRemoved();
    void stepsHaveLanesAndIdeas();
    void namesStayWhileStepsScroll();
    void aRemovedMomentClosesItself();
    void voicesAreWrittenChangedAndRemoved();
    void evidenceIsSaidInTheInspector();
};

void JourneyMomentsTest::aMomentOfTruthOpensAndCloses()
{
    m_selection->select(m_shop, m_phases[1]);
    auto* open = button<QPushButton>("Ope&n this moment of truth ›");
    QVERIFY(open);
    QTest::mouseClick(open, Qt::LeftButton);
    QVERIFY(board().moment() == m_moment);
    key(Qt::Key_Escape);
    QVERIFY(!board().moment());
    QVERIFY(m_selection->touchpoint() == m_shop);
    QVERIFY(m_selection->phase() == m_phases[1]);
    openMoment();
    QPushButton* back = nullptr;
    for (QPushButton* one : m_page->findChildren<QPushButton*>())
        if (one->text().endsWith(QLatin1String("&Journey matrix")))
            back = one;
    QVERIFY(back);
    QTest::mouseClick(back, Qt::LeftButton);
    QVERIFY(!board().moment());
    for (const auto& [id, placement] : workshop().all<Placement>())
        if (id != m_moment) // no moment of truth: it does not open
            m_selection->select(placement.touchpoint, placement.phase);
    key(Qt::Key_Return, Qt::ControlModifier);
    QVERIFY(!board().moment());
}

void JourneyMomentsTest::stepsAreTypedMovedRatedAndRemoved()
{
    openMoment();
    key(Qt::Key_Insert);
    for (const char* text : {"Enter", "Wait", "Pay"})
        writeStep(text);
    QCOMPARE(steps(), (QByteArrayList{"Enter", "Wait", "Pay"}));
    board().setCurrent(HeadPlace{2});
    key(Qt::Key_Left, Qt::ControlModifier);
    QCOMPARE(steps(), (QByteArrayList{"Enter", "Pay", "Wait"}));
    key(Qt::Key_Right, Qt::ControlModifier);
    QCOMPARE(steps(), (QByteArrayList{"Enter", "Wait", "Pay"}));
    key(Qt::Key_F2);
    QVERIFY(writer());
    QTest::keyClicks(writer(), QStringLiteral("Pay by card"));
    QTest::keyClick(writer(), Qt::Key_Return);
    QCOMPARE(steps().back(), QByteArray("Pay by card"));
    board().setCurrent(LanePlace{LaneKind::Rating, 1, 0});
    key(Qt::Key_5);
    key(Qt::Key_Minus);
    const Step* wait = stepsOf(workshop(), m_moment)[1];
    QCOMPARE(wait->importance, 5.0);
    QCOMPARE(*wait->experience, -1.0);
    board().setCurrent(HeadPlace{1});
    key(Qt::Key_Delete);
    QCOMPARE(steps(), (QByteArrayList{"Enter", "Pay by card"}));
    key(Qt::Key_Escape);
    QVERIFY(!board().moment());
}

void JourneyMomentsTest::stepsHaveLanesAndIdeas()
{
    openMoment();
    writeStep("Wait");
    board().setCurrent(LanePlace{LaneKind::Company, 0, 0});
    key(Qt::Key_Return);
    QTest::keyClicks(writer(), QStringLiteral("Look for the part"));
    QTest::keyClick(writer(), Qt::Key_Return);
    QCOMPARE(stepsOf(workshop(), m_moment)[0]->company, std::string("Look for the part"));
    QTRY_VERIFY(!writer());
    board().setCurrent(LanePlace{LaneKind::Ideas, 0, 0});
    key(Qt::Key_Return);
    QTest::keyClicks(writer(), QStringLiteral("Send news"));
    QTest::keyClick(writer(), Qt::Key_Return);
    const Idea& idea = workshop().all<Idea>().begin()->second;
    QCOMPARE(idea.text, std::string("Send news"));
    QVERIFY(idea.step == stepsOf(workshop(), m_moment)[0]->id);
    board().setCurrent(LanePlace{LaneKind::Emotion, 0, 1}); // team
    key(Qt::Key_Plus);
    QCOMPARE(*stepsOf(workshop(), m_moment)[0]->teamExperience, 0.5);
}

// Beside the steps everything is as before, and no step is above the names.
void JourneyMomentsTest::namesStayWhileStepsScroll()
{
    openMoment();
    for (int step = 0; step < 20; ++step)
        writeStep(("Step " + std::to_string(step)).c_str());
    board().setCurrent(HeadPlace{0});
    m_page->resize(700, 800);
    QScrollBar* bar = m_page->view().horizontalScrollBar();
    QTRY_VERIFY(bar->maximum() > 100);
    QVERIFY(board().geometry().column >= 50.0);
    bar->setValue(0);
    const int width = m_page->view().mapFromScene(board().geometry().left, 0.0).x();
    const auto names = [&] { // in squares of eight pixels: letters are smoothed differently
        const QImage seen
            = viewport()->grab().toImage().copy(4, 0, width - 8, viewport()->height());
        return seen.scaled(seen.size() / 8, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage before = names();
    bar->setValue(100);
    const QImage after = names();
    for (int y = 0; y < before.height(); ++y)
        for (int x = 0; x < before.width(); ++x) {
            const int change = qGray(before.pixel(x, y)) - qGray(after.pixel(x, y));
            QVERIFY2(std::abs(change) < 18,
                qPrintable(QStringLiteral("%1, %2: %3").arg(x).arg(y).arg(change)));
        }
}

void JourneyMomentsTest::aRemovedMomentClosesItself()
{
    openMoment();
    QVERIFY(m_session->perform(removePlacement(workshop(), m_moment)));
    QVERIFY(!board().moment());
    QVERIFY(!named<QLineEdit>("New step"));
}

void JourneyMomentsTest::voicesAreWrittenChangedAndRemoved()
{
    m_selection->select(m_shop, m_phases[1]);
    auto* add = button<QPushButton>("Add a v&oice …");
    QVERIFY(add);
    QTest::mouseClick(add, Qt::LeftButton);
    auto* text = named<QPlainTextEdit>("What was said");
    auto* date = named<QLineEdit>("Date");
    auto* source = named<QLineEdit>("Source");
    QVERIFY(text && date && source);
    QTest::keyClicks(text, QStringLiteral("Nobody called me back."));
    QTest::keyClicks(source, QStringLiteral("Interview 14"));
    date->setText(QStringLiteral("yesterday"));
    QTest::mouseClick(button<QPushButton>("&Keep"), Qt::LeftButton);
    QVERIFY(workshop() == m_before); // no date
    date->setText(QStringLiteral("2026-06-11"));
    QTest::mouseClick(button<QPushButton>("&Keep"), Qt::LeftButton);
    QCOMPARE(workshop().all<Quote>().size(), std::size_t{1});
    const Quote said = workshop().all<Quote>().begin()->second;
    QCOMPARE(said.placement, m_moment);
    QCOMPARE(said.source, std::string("Interview 14"));
    QCOMPARE(said.date, std::string("2026-06-11"));
    QCOMPARE(board().dotAt({m_shop, m_phases[1]})->customerQuotes, 1);
    const auto tool = [&](const char* hint) {
        QToolButton* found = nullptr;
        for (QToolButton* one : m_page->findChildren<QToolButton*>())
            if (one->toolTip() == QLatin1String(hint) && one->isVisible())
                found = one;
        return found;
    };
    QTRY_VERIFY(tool("Change this voice"));
    QTest::mouseClick(tool("Change this voice"), Qt::LeftButton);
    auto* voice = named<QComboBox>("Who said it");
    QVERIFY(voice);
    voice->setFocus();
    QTest::keyClick(voice, Qt::Key_Down);
    QTest::mouseClick(button<QPushButton>("&Keep"), Qt::LeftButton);
    QVERIFY(workshop().find(said.id)->voice == Voice::Employee);
    QTRY_VERIFY(tool("Remove this voice"));
    QTest::mouseClick(tool("Remove this voice"), Qt::LeftButton);
    QVERIFY(workshop().all<Quote>().empty());
}

void JourneyMomentsTest::evidenceIsSaidInTheInspector()
{
    m_selection->select(m_shop, m_phases[1]);
    QComboBox* evidence = nullptr;
    for (QComboBox* box : m_page->findChildren<QComboBox*>())
        if (box->isVisible() && box->itemText(box->count() - 1) == QLatin1String("Measured"))
            evidence = box;
    QVERIFY(evidence);
    evidence->setFocus();
    QTest::keyClick(evidence, Qt::Key_End);
    QVERIFY(workshop().find(m_moment)->evidence == Evidence::Measured);
    QVERIFY(board().dotAt({m_shop, m_phases[1]})->evidence == Evidence::Measured);
    bool saysGap = false;
    for (const QLabel* label : m_page->findChildren<QLabel*>())
        saysGap |= label->isVisible()
            && label->text().contains(QLatin1String("worse by 2 than customers feel"));
    QVERIFY(saysGap); // team −1, customers +1
}

QTEST_MAIN(JourneyMomentsTest)
#include "tst_journeymoments.moc"
