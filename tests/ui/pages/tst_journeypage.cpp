// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/pagedriver.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/pages/journeypage.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

using namespace rundblick;

// The journey page as a person works on it: every edit by mouse and by keyboard, and undone.
class JourneyPageTest : public PageDriver<JourneyPage> {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { undoAll(); }
    void doubleClickPlaces();
    void enterPlacesAndDeleteRemoves();
    void dragMovesOnRelease();
    void dragOntoATakenPlaceChangesNothing();
    void controlAndArrowMove();
    void keysSayImportanceExperienceAndTruth();
    void doubleClickOnNameRenames();
    void escapeKeepsTheName();
    void takenNameIsRefusedAndShownAgain();
    void deleteOnNameRemovesTheTouchpoint();
    void pastedLinesBecomeTouchpoints();
    void inspectorChangesChannelAndOwner();
    void ideasAreAddedVotedAndRemoved();
    void missingLinkLeadsThere();

private:
    QPoint at(std::optional<Id<Phase>> phase);
    const Placement* placement(Id<Phase> phase);
    std::optional<Id<Phase>> freePhase();
    std::optional<Id<Phase>> takenPhase();

    Id<Touchpoint> m_touchpoint;
};

void JourneyPageTest::initTestCase()
{
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void JourneyPageTest::init()
{
    show(smallWorkshop(), {1200, 700});
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(m_before)) {
        m_touchpoint = touchpoint->id;
        if (freePhase() && takenPhase())
            return;
    }
    QFAIL("the small workshop has no touchpoint with a free and a taken phase");
}

// The middle of a cell, or of the name, in the viewport.
QPoint JourneyPageTest::at(std::optional<Id<Phase>> phase)
{
    JourneyView& view = m_page->view();
    return view.mapFromScene(view.board().rectOf({m_touchpoint, phase}).center());
}

const Placement* JourneyPageTest::placement(Id<Phase> phase)
{
    return placementAt(m_session->workshop(), m_touchpoint, phase);
}

std::optional<Id<Phase>> JourneyPageTest::freePhase()
{
    for (const Phase* phase : ordered<Phase>(m_session->workshop()))
        if (!placement(phase->id))
            return phase->id;
    return {};
}

std::optional<Id<Phase>> JourneyPageTest::takenPhase()
{
    for (const Phase* phase : ordered<Phase>(m_session->workshop()))
        if (placement(phase->id))
            return phase->id;
    return {};
}

void JourneyPageTest::doubleClickPlaces()
{
    const Id<Phase> phase = *freePhase();
    QTest::mouseClick(m_page->view().viewport(), Qt::LeftButton, {}, at(phase));
    QVERIFY(!placement(phase));
    QTest::mouseDClick(m_page->view().viewport(), Qt::LeftButton, {}, at(phase));
    QVERIFY(placement(phase));
}

void JourneyPageTest::enterPlacesAndDeleteRemoves()
{
    const Id<Phase> phase = *freePhase();
    m_selection->select(m_touchpoint, phase);
    QTest::keyClick(&m_page->view(), Qt::Key_Return);
    QVERIFY(placement(phase));
    QTest::keyClick(&m_page->view(), Qt::Key_Delete);
    QVERIFY(!placement(phase));
    QTest::keyClick(&m_page->view(), Qt::Key_Delete); // an empty cell
    QVERIFY(m_session->workshop() == m_before);
}

void JourneyPageTest::dragMovesOnRelease()
{
    const Id<Phase> from = *takenPhase();
    const Id<Phase> to = *freePhase();
    const Id<Placement> id = placement(from)->id;
    QWidget* viewport = m_page->view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(from));
    QTest::mouseMove(viewport, at(from) + QPoint(20, 0));
    QTest::mouseMove(viewport, at(to));
    QVERIFY(m_session->workshop() == m_before); // only a preview moves
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(to));
    QVERIFY(placement(to));
    QCOMPARE(placement(to)->id, id);
    QVERIFY(!placement(from));
    QVERIFY(m_selection->phase() == to);
}

void JourneyPageTest::dragOntoATakenPlaceChangesNothing()
{
    const Id<Phase> from = *takenPhase();
    const Id<Phase> to = *freePhase();
    QVERIFY(m_session->perform(addPlacement(m_session->workshop(), m_touchpoint, to)));
    const Workshop both = m_session->workshop();
    QWidget* viewport = m_page->view().viewport();
    QTest::mousePress(viewport, Qt::LeftButton, {}, at(from));
    QTest::mouseMove(viewport, at(from) + QPoint(20, 0));
    QTest::mouseMove(viewport, at(to));
    QTest::mouseRelease(viewport, Qt::LeftButton, {}, at(to));
    QVERIFY(m_session->workshop() == both);
}

void JourneyPageTest::controlAndArrowMove()
{
    const std::vector<const Phase*> phases = ordered<Phase>(m_session->workshop());
    for (std::size_t p = 0; p + 1 < phases.size(); ++p) {
        const bool canMove = placement(phases[p]->id) && !placement(phases[p + 1]->id);
        if (!canMove)
            continue;
        m_selection->select(m_touchpoint, phases[p]->id);
        QTest::keyClick(&m_page->view(), Qt::Key_Right, Qt::ControlModifier);
        QVERIFY(placement(phases[p + 1]->id));
        QVERIFY(!placement(phases[p]->id));
        return;
    }
    // The free phase lies before the taken one.
    m_selection->select(m_touchpoint, *takenPhase());
    QTest::keyClick(&m_page->view(), Qt::Key_Left, Qt::ControlModifier);
    QVERIFY(!(m_session->workshop() == m_before));
}

void JourneyPageTest::keysSayImportanceExperienceAndTruth()
{
    const Id<Phase> phase = *takenPhase();
    m_selection->select(m_touchpoint, phase);
    const bool wasTruth = placement(phase)->momentOfTruth;
    QTest::keyClick(&m_page->view(), Qt::Key_5);
    QCOMPARE(placement(phase)->importance, 5.0);
    QTest::keyClick(&m_page->view(), Qt::Key_1);
    QCOMPARE(placement(phase)->importance, 1.0);
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&m_page->view(), Qt::Key_Plus);
    QCOMPARE(placement(phase)->experience, std::optional(2.0));
    QTest::keyClick(&m_page->view(), Qt::Key_Minus);
    QCOMPARE(placement(phase)->experience, std::optional(1.0));
    QTest::keyClick(&m_page->view(), Qt::Key_M);
    QCOMPARE(placement(phase)->momentOfTruth, !wasTruth);
}

void JourneyPageTest::doubleClickOnNameRenames()
{
    QTest::mouseDClick(m_page->view().viewport(), Qt::LeftButton, {}, at({}));
    auto* editor = m_page->view().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Ersatzvelo"));
    QTest::keyClick(editor, Qt::Key_Return);
    QCOMPARE(m_session->workshop().find(m_touchpoint)->name, std::string("Ersatzvelo"));
}

void JourneyPageTest::escapeKeepsTheName()
{
    m_selection->select(m_touchpoint);
    QTest::keyClick(&m_page->view(), Qt::Key_F2);
    auto* editor = m_page->view().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("Ersatzvelo"));
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(m_session->workshop() == m_before);
}

void JourneyPageTest::takenNameIsRefusedAndShownAgain()
{
    m_selection->select(m_touchpoint);
    std::string other;
    for (const auto& [id, touchpoint] : m_before.all<Touchpoint>())
        if (id != m_touchpoint)
            other = touchpoint.name;
    QLineEdit* name = nullptr;
    for (QLineEdit* edit : m_page->findChildren<QLineEdit*>())
        if (edit->text().toStdString() == m_before.find(m_touchpoint)->name)
            name = edit;
    QVERIFY(name);
    name->selectAll();
    name->setText(QString::fromStdString(other)); // umlauts have no key
    QTest::keyClick(name, Qt::Key_Return);
    QVERIFY(m_session->workshop() == m_before);
    QCOMPARE(name->text().toStdString(), m_before.find(m_touchpoint)->name);
}

void JourneyPageTest::deleteOnNameRemovesTheTouchpoint()
{
    QTest::mouseClick(m_page->view().viewport(), Qt::LeftButton, {}, at({}));
    QTest::keyClick(&m_page->view(), Qt::Key_Delete);
    QVERIFY(!m_session->workshop().find(m_touchpoint));
    for (const auto& [id, left] : m_session->workshop().all<Placement>())
        QVERIFY(left.touchpoint != m_touchpoint);
}

void JourneyPageTest::pastedLinesBecomeTouchpoints()
{
    const std::string known = m_before.find(m_touchpoint)->name;
    m_selection->select({});
    QApplication::clipboard()->setText(
        QStringLiteral("Probefahrt\tx\n  Leihvelo \r\n\n%1\nProbefahrt\n")
            .arg(QString::fromStdString(known)));
    QTest::keyClick(&m_page->view(), Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(m_session->workshop().all<Touchpoint>().size(), m_before.all<Touchpoint>().size() + 2);
    QVERIFY(findByName<Touchpoint>(m_session->workshop(), "Probefahrt"));
    QVERIFY(findByName<Touchpoint>(m_session->workshop(), "Leihvelo"));
    m_session->undo(); // all of them are one step
    QVERIFY(m_session->workshop() == m_before);
}

void JourneyPageTest::inspectorChangesChannelAndOwner()
{
    m_selection->select(m_touchpoint);
    const QList<QComboBox*> boxes = m_page->findChildren<QComboBox*>();
    const auto boxNamed = [&](const char* name) {
        for (QComboBox* box : boxes)
            if (box->accessibleName() == QLatin1String(name))
                return box;
        return static_cast<QComboBox*>(nullptr);
    };
    QComboBox* ownership = boxNamed("Paid, owned or earned");
    QVERIFY(ownership);
    ownership->setFocus();
    QTest::keyClick(ownership, Qt::Key_Home);
    QTest::keyClick(ownership, Qt::Key_End);
    QCOMPARE(m_session->workshop().find(m_touchpoint)->ownership, Ownership::Earned);
    QComboBox* owner = boxNamed("Department");
    QVERIFY(owner);
    owner->lineEdit()->selectAll();
    QTest::keyClicks(owner->lineEdit(), QStringLiteral("Kundendienst"));
    QTest::keyClick(owner->lineEdit(), Qt::Key_Return);
    QCOMPARE(m_session->workshop().find(m_touchpoint)->owner, std::string("Kundendienst"));
    for (QCheckBox* box : m_page->findChildren<QCheckBox*>())
        if (box->text() == QLatin1String("&Rate this"))
            QTest::mouseClick(box, Qt::LeftButton, {}, {8, box->height() / 2});
    // Its ratings would be lost: refused, and the box shows what is.
    QVERIFY(m_session->workshop().find(m_touchpoint)->rated);
}

void JourneyPageTest::ideasAreAddedVotedAndRemoved()
{
    m_selection->select(m_touchpoint);
    QLineEdit* field = nullptr;
    for (QLineEdit* edit : m_page->findChildren<QLineEdit*>())
        if (edit->accessibleName() == QLatin1String("New idea"))
            field = edit;
    QVERIFY(field);
    const std::size_t before = m_before.all<Idea>().size();
    QTest::keyClicks(field, QStringLiteral("Ersatzvelo bei Reparatur"));
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(m_session->workshop().all<Idea>().size(), before + 1);
    const auto button = [&](const char* hint) {
        QToolButton* found = nullptr;
        for (QToolButton* candidate : m_page->findChildren<QToolButton*>())
            if (candidate->toolTip() == QLatin1String(hint) && candidate->isVisible())
                found = candidate;
        return found;
    };
    QTRY_VERIFY(button("Vote for this idea"));
    QTest::mouseClick(button("Vote for this idea"), Qt::LeftButton);
    const auto label = [&] {
        for (QLabel* candidate : m_page->findChildren<QLabel*>())
            if (candidate->isVisible()
                && candidate->text() == QLatin1String("Ersatzvelo bei Reparatur"))
                return candidate;
        return static_cast<QLabel*>(nullptr);
    };
    QTRY_VERIFY(label());
    QTest::mouseClick(label(), Qt::LeftButton);
    QLineEdit* editor = nullptr;
    for (QLineEdit* edit : m_page->findChildren<QLineEdit*>())
        if (edit->text() == QLatin1String("Ersatzvelo bei Reparatur"))
            editor = edit;
    QVERIFY(editor);
    editor->selectAll();
    QTest::keyClicks(editor, QStringLiteral("Leihvelo bei Reparatur"));
    QTest::keyClick(editor, Qt::Key_Return);
    std::int64_t votes = 0;
    bool isChanged = false;
    for (const auto& [id, idea] : m_session->workshop().all<Idea>())
        isChanged = isChanged || idea.text == "Leihvelo bei Reparatur";
    QVERIFY(isChanged);
    for (const auto& [id, idea] : m_session->workshop().all<Idea>())
        votes += idea.votes;
    QVERIFY(votes >= 1);
    QTRY_VERIFY(button("Remove this idea"));
    QTest::mouseClick(button("Remove this idea"), Qt::LeftButton);
    QCOMPARE(m_session->workshop().all<Idea>().size(), before);
}

void JourneyPageTest::missingLinkLeadsThere()
{
    QVERIFY(m_session->perform(addTouchpoints(m_session->workshop(), {"Neu A", "Neu B"})));
    const auto link = [&] {
        for (QToolButton* candidate : m_page->findChildren<QToolButton*>())
            if (candidate->text().contains(QLatin1String("without phase"))
                && candidate->isVisible())
                return candidate;
        return static_cast<QToolButton*>(nullptr);
    };
    QTRY_VERIFY(link());
    QTest::mouseClick(link(), Qt::LeftButton);
    QCOMPARE(m_session->workshop().find(*m_selection->touchpoint())->name, std::string("Neu A"));
    QTest::mouseClick(link(), Qt::LeftButton);
    QCOMPARE(m_session->workshop().find(*m_selection->touchpoint())->name, std::string("Neu B"));
}

QTEST_MAIN(JourneyPageTest)
#include "tst_journeypage.moc"
