// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/ratingedits.h"
#include "core/model/setupedits/criterionedits.h"
#include "tests/ui/window/mergecase.h"
#include "ui/session/document.h"
#include "ui/window/mainwindow.h"

#include <QMenuBar>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace rundblick;

// Merging a copy that another group worked on into the open workshop.
class MergeDialogTest : public QObject, MergeCase {
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { fill(); }
    void theVersionBeforeIsFound();
    void whatOnlyTheCopyChangedIsTakenOver();
    void aSideIsChosenByKey();
    void aSideIsChosenByMouse();
    void oneSideForAll();
    void aChoiceThatCannotBeIsTold();
    void withoutAVersionBeforeEveryDifferenceIsAsked();
    void otherWorkshopsAreRefused();
    void leavingChangesNothing();
};

// Through the window: the copy was saved there, and what both come from was kept.
void MergeDialogTest::theVersionBeforeIsFound()
{
    MainWindow window(m_folder->path() + QStringLiteral("/working"), Theme::Light);
    window.show();
    QVERIFY(window.open(QString::fromStdString(m_base)));
    Document& document = *window.document();
    QVERIFY(QFile::remove(QString::fromStdString(m_copy)));
    QSignalSpy saved(&document, &Document::copySaved);
    document.saveCopy(QString::fromStdString(m_copy));
    QVERIFY(saved.wait());
    workOnCopy([&](Workshop& workshop) { workshop.apply(spend(workshop, m_first, 2500.0)); });
    document.session().perform(spend(document.session().workshop(), m_second, 70.0));

    bool hasBase = false;
    QTimer answer;
    connect(&answer, &QTimer::timeout, this, [&] {
        auto* dialog = qobject_cast<MergeDialog*>(QApplication::activeModalWidget());
        auto* merge = dialog ? dialog->findChild<QPushButton*>(QStringLiteral("primary")) : nullptr;
        if (!merge || !merge->isEnabled())
            return;
        hasBase = dialog->findChild<QLabel*>(QStringLiteral("muted"))
                      ->text()
                      .startsWith(QStringLiteral("Compared with the version of "));
        merge->click();
    });
    answer.start(10);
    QVERIFY(window.mergeCopy(QString::fromStdString(m_copy)));
    QVERIFY(hasBase);
    const Workshop& both = document.session().workshop();
    QCOMPARE(both.find(m_first)->spend, 2500.0);
    QCOMPARE(both.find(m_second)->spend, 70.0);
    // Merged once, it is an ancestor: the next time nothing of it is new.
    bool isEmpty = false;
    answer.disconnect();
    connect(&answer, &QTimer::timeout, this, [&] {
        auto* dialog = qobject_cast<MergeDialog*>(QApplication::activeModalWidget());
        auto* merge = dialog ? dialog->findChild<QPushButton*>(QStringLiteral("primary")) : nullptr;
        if (!merge || !merge->isEnabled())
            return;
        isEmpty = dialog->findChild<QLabel*>(QStringLiteral("summary"))->text()
            == QStringLiteral("The workshop stays as it is. No conflicts.");
        dialog->reject();
    });
    QVERIFY(!window.mergeCopy(QString::fromStdString(m_copy)));
    QVERIFY(isEmpty);
}

void MergeDialogTest::whatOnlyTheCopyChangedIsTakenOver()
{
    workOnCopy([&](Workshop& workshop) {
        workshop.apply(spend(workshop, m_first, 2500.0));
        workshop.apply(named(workshop, "Flyer", 10.0));
    });
    open();
    QCOMPARE(label("summary")->text(),
        QStringLiteral("2 changes are taken over: 1 added, 1 changed. No conflicts."));
    QCOMPARE(label("muted")->text(),
        QStringLiteral("Compared with “Before.rundblick”, from which both were made."));
    QVERIFY(!m_table->isVisible());
    QTest::keyClick(m_dialog.get(), Qt::Key_Return); // as the first button says
    QCOMPARE(m_dialog->result(), int(QDialog::Accepted));
    QCOMPARE(m_session->workshop().find(m_first)->spend, 2500.0);
    QVERIFY(findByName<Touchpoint>(m_session->workshop(), "Flyer"));
    QCOMPARE(m_session->history().toUndo()->kind, EditKind::MergeWorkshops);
    m_session->undo();
    QVERIFY(m_session->workshop() == m_ours);
}

void MergeDialogTest::aSideIsChosenByKey()
{
    change(1000.0, 2500.0);
    open();
    QVERIFY(m_table->isVisible());
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(at(0, M::Name), QString::fromStdString(m_ours.find(m_first)->name));
    QCOMPARE(at(0, M::Field), QStringLiteral("Touchpoint: Spend"));
    QCOMPARE(at(0, M::Base), QStringLiteral("CHF 500"));
    QCOMPARE(at(0, M::Ours), QStringLiteral("CHF 1’000"));
    QCOMPARE(at(0, M::Theirs), QStringLiteral("CHF 2’500"));
    QCOMPARE(stateAt(0, M::Ours), Qt::Checked);
    QCOMPARE(label("summary")->text(),
        QStringLiteral("The workshop stays as it is. 1 conflict: choose what shall hold."));
    QVERIFY(m_table->hasFocus());
    QTest::keyClick(m_table, Qt::Key_Right);
    QTest::keyClick(m_table, Qt::Key_Space);
    QTRY_COMPARE(stateAt(0, M::Theirs), Qt::Checked);
    QCOMPARE(stateAt(0, M::Ours), Qt::Unchecked);
    const QString spoken
        = m_table->model()->index(0, M::Theirs).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(plain(spoken), QStringLiteral("In the copy, chosen: CHF 2’500"));
    QTRY_COMPARE(label("summary")->text(),
        QStringLiteral("1 change is taken over: 1 changed. 1 conflict: choose what shall hold."));
    press("primary");
    QCOMPARE(m_session->workshop().find(m_first)->spend, 2500.0);
}

void MergeDialogTest::aSideIsChosenByMouse()
{
    change(1000.0, 2500.0);
    open();
    QTRY_VERIFY(m_table->visualRect(m_table->model()->index(0, M::Theirs)).isValid());
    const QRect cell = m_table->visualRect(m_table->model()->index(0, M::Theirs));
    QTest::mouseClick(
        m_table->viewport(), Qt::LeftButton, {}, QPoint(cell.left() + 12, cell.center().y()));
    QTRY_COMPARE(stateAt(0, M::Theirs), Qt::Checked);
    press("primary");
    QCOMPARE(m_session->workshop().find(m_first)->spend, 2500.0);
}

void MergeDialogTest::oneSideForAll()
{
    change(1000.0, 2500.0);
    m_ours.apply(removeRecords<Touchpoint>(m_ours, {m_second}));
    workOnCopy([&](Workshop& workshop) { workshop.apply(spend(workshop, m_second, 3.0)); });
    open();
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(at(0, M::Field), QStringLiteral("Touchpoint"));
    QCOMPARE(at(0, M::Base), QStringLiteral("There"));
    QCOMPARE(at(0, M::Ours), QStringLiteral("Removed"));
    QCOMPARE(at(0, M::Theirs), QStringLiteral("Changed: keep it"));
    QCOMPARE(stateAt(0, M::Theirs), Qt::Checked); // nothing is lost
    press("allOurs");
    QTRY_COMPARE(stateAt(0, M::Ours), Qt::Checked);
    QCOMPARE(stateAt(1, M::Ours), Qt::Checked);
    press("allTheirs");
    QTRY_COMPARE(stateAt(0, M::Theirs), Qt::Checked);
    QCOMPARE(stateAt(1, M::Theirs), Qt::Checked);
    press("primary");
    QCOMPARE(m_session->workshop().find(m_first)->spend, 2500.0);
    QCOMPARE(m_session->workshop().find(m_second)->spend, 3.0);
}

void MergeDialogTest::aChoiceThatCannotBeIsTold()
{
    // Here the scale is cut, there somebody rated what is cut off.
    const Workshop before = m_ours;
    Criterion fresh;
    fresh.id = Id<Criterion>::random();
    fresh.name = "Warmth";
    const auto& column = before.all<Column>().begin()->second;
    const Cell cell{column.touchpoint, *column.brand, fresh.id};
    m_ours.apply(addRecord(fresh));
    QVERIFY(writeWorkshop(m_base, m_ours, Existing::Replace));
    workOnCopy([&](Workshop& workshop) {
        workshop.apply(addRecord(fresh));
        workshop.apply(*setRating(workshop, workshop.all<Rater>().begin()->second.id, cell, 5.0));
    });
    m_ours.apply(*setScale(m_ours, fresh.id, {1.0, 4.0, 1.0}));
    open();
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(at(0, M::Field), QStringLiteral("Criterion: Low end, High end, Step of the scale"));
    QCOMPARE(at(0, M::Ours), QStringLiteral("1 · 4 · 1"));
    QCOMPARE(stateAt(0, M::Theirs), Qt::Checked);
    auto* merge = m_dialog->findChild<QPushButton*>(QStringLiteral("primary"));
    QVERIFY(merge->isEnabled());
    QTest::keyClick(m_table, Qt::Key_Space); // ours
    QTRY_VERIFY(label("error")->isVisible());
    QVERIFY(label("error")->text().contains(QStringLiteral("Warmth")));
    QVERIFY(!merge->isEnabled());
    QTest::keyClick(m_table, Qt::Key_Right);
    QTest::keyClick(m_table, Qt::Key_Space);
    QTRY_VERIFY(merge->isEnabled());
    QVERIFY(!label("error")->isVisible());
}

void MergeDialogTest::withoutAVersionBeforeEveryDifferenceIsAsked()
{
    change(1000.0, 2500.0);
    workOnCopy([&](Workshop& workshop) {
        workshop.apply(removeRecords<Touchpoint>(workshop, {m_second}));
    });
    open(false);
    QVERIFY(label("muted")->text().contains(QStringLiteral("was not found")));
    QVERIFY(m_table->isColumnHidden(M::Base));
    QCOMPARE(m_table->model()->rowCount(), 2);
    QCOMPARE(at(0, M::Ours), QStringLiteral("There: keep it"));
    QCOMPARE(at(0, M::Theirs), QStringLiteral("Not there"));
    QCOMPARE(stateAt(0, M::Ours), Qt::Checked);
    const auto texts = m_dialog->findChildren<QPlainTextEdit*>();
    QTest::keyClick(m_table, Qt::Key_Down);
    QTRY_COMPARE(plain(texts[1]->toPlainText()), QStringLiteral("CHF 1’000"));
    QCOMPARE(plain(texts[2]->toPlainText()), QStringLiteral("CHF 2’500"));
    QVERIFY(!texts[0]->isVisible());
}

void MergeDialogTest::otherWorkshopsAreRefused()
{
    QVERIFY(QFile::remove(QString::fromStdString(m_copy)));
    QVERIFY(writeWorkshop(m_copy, m_ours, Existing::Refuse));
    open();
    QVERIFY(label("error")->isVisible());
    QVERIFY(label("error")->text().contains(QStringLiteral("Only copies of one workshop")));
    QVERIFY(!m_dialog->findChild<QPushButton*>(QStringLiteral("primary"))->isEnabled());
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QCOMPARE(m_dialog->result(), int(QDialog::Rejected));
}

void MergeDialogTest::leavingChangesNothing()
{
    change(1000.0, 2500.0);
    open();
    press("allTheirs");
    QTRY_COMPARE(stateAt(0, M::Theirs), Qt::Checked);
    QTest::keyClick(m_dialog.get(), Qt::Key_Escape);
    QVERIFY(m_session->workshop() == m_ours);
    QVERIFY(!m_session->history().toUndo());
}

QTEST_MAIN(MergeDialogTest)
#include "tst_mergedialog.moc"
