// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "tests/ui/window/mergecase.h"

#include <QToolButton>
#include <QTreeWidget>

using namespace rundblick;

// What a merge makes of names that both gave, and that it shows all it does before it is done.
class MergeOutcomeTest : public QObject, MergeCase {
    Q_OBJECT

private slots:
    void initTestCase() { begin(); }
    void init() { fill(); }
    void namesAreJoinedOrTold();
    void namesThatMeetAreTold();
    void joiningMakesOneOfTwo();
    void allThatIsTakenOverIsShown();
};

void MergeOutcomeTest::namesAreJoinedOrTold()
{
    m_ours.apply(named(m_ours, "Flyer", 10.0));
    workOnCopy([&](Workshop& workshop) { workshop.apply(named(workshop, "Flyer", 20.0)); });
    open();
    QCOMPARE(m_table->model()->rowCount(), 2); // the name, and then the spend
    QCOMPARE(at(0, M::Ours), QStringLiteral("The same: join them"));
    QCOMPARE(at(0, M::Theirs), QStringLiteral("Two: the other gets a number"));
    QCOMPARE(stateAt(0, M::Ours), Qt::Checked);
    QTest::keyClick(m_table, Qt::Key_Right);
    QTest::keyClick(m_table, Qt::Key_Space);
    QTRY_COMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(stateAt(0, M::Theirs), Qt::Checked);
    press("primary");
    QCOMPARE(findByName<Touchpoint>(m_session->workshop(), "Flyer")->spend, 10.0);
    QCOMPARE(findByName<Touchpoint>(m_session->workshop(), "Flyer (2)")->spend, 20.0);
}

// Two that were there before: there is nothing to choose, and nothing to click.
void MergeOutcomeTest::namesThatMeetAreTold()
{
    m_ours.apply(renameTouchpoint(m_ours, m_first, "Flyer"));
    workOnCopy(
        [&](Workshop& workshop) { workshop.apply(renameTouchpoint(workshop, m_second, "Flyer")); });
    open();
    QCOMPARE(m_table->model()->rowCount(), 1);
    QCOMPARE(at(0, M::Ours), QStringLiteral("Keeps the name"));
    QCOMPARE(at(0, M::Theirs), QStringLiteral("Gets a number"));
    for (const int side : {M::Ours, M::Theirs}) {
        const QModelIndex cell = m_table->model()->index(0, side);
        QVERIFY(!cell.data(Qt::CheckStateRole).isValid());
        m_table->setCurrentIndex(cell);
        QTest::keyClick(m_table, Qt::Key_Space);
        QVERIFY(!m_dialog->findChild<QProgressBar*>()->isVisible()); // nothing is merged anew
    }
    QVERIFY(label("summary")->text().endsWith(
        QStringLiteral("No conflicts. 1 name that two came to have: one of them gets a number.")));
    press("primary");
    QCOMPARE(m_session->workshop().find(m_first)->name, std::string("Flyer"));
    QCOMPARE(m_session->workshop().find(m_second)->name, std::string("Flyer (2)"));
}

// There and back: what the text promises is what comes.
void MergeOutcomeTest::joiningMakesOneOfTwo()
{
    m_ours.apply(named(m_ours, "Flyer", 10.0));
    workOnCopy([&](Workshop& workshop) { workshop.apply(named(workshop, "Flyer", 10.0)); });
    open();
    const auto countAfter = [&] { return label("counts")->text(); };
    QCOMPARE(m_table->model()->rowCount(), 1);
    QTest::keyClick(m_table, Qt::Key_Right);
    QTest::keyClick(m_table, Qt::Key_Space);
    QTRY_COMPARE(countAfter(), QStringLiteral("Touchpoint: 1 new"));
    QTest::keyClick(m_table, Qt::Key_Left);
    QTest::keyClick(m_table, Qt::Key_Space);
    QTRY_COMPARE(stateAt(0, M::Ours), Qt::Checked);
    QTRY_COMPARE(label("summary")->text(),
        QStringLiteral("The workshop stays as it is. 1 conflict: choose what shall hold."));
    QVERIFY(!label("counts")->isVisible());
    press("primary");
    const Workshop& merged = m_session->workshop();
    QCOMPARE(merged.all<Touchpoint>().size(), m_ours.all<Touchpoint>().size());
    QVERIFY(
        findByName<Touchpoint>(merged, "Flyer") && !findByName<Touchpoint>(merged, "Flyer (2)"));
}

void MergeOutcomeTest::allThatIsTakenOverIsShown()
{
    workOnCopy([&](Workshop& workshop) {
        workshop.apply(spend(workshop, m_first, 2500.0));
        workshop.apply(named(workshop, "Flyer", 10.0));
        workshop.apply(named(workshop, "Poster", 20.0));
    });
    open();
    auto* tree = m_dialog->findChild<QTreeWidget*>();
    QVERIFY(!tree->isVisible()); // folded
    QCOMPARE(label("counts")->text(), QStringLiteral("Touchpoint: 2 new, 1 changed"));
    const int folded = m_dialog->height();
    auto* fold = m_dialog->findChild<QToolButton*>(QStringLiteral("fold"));
    QTest::mouseClick(fold, Qt::LeftButton);
    QVERIFY(tree->isVisible());
    QVERIFY(m_dialog->height() > folded);
    QCOMPARE(tree->topLevelItemCount(), 1);
    const QTreeWidgetItem* kind = tree->topLevelItem(0);
    QCOMPARE(kind->text(0), QStringLiteral("Touchpoint · 2 new, 1 changed"));
    QStringList names;
    for (int i = 0; i < kind->childCount(); ++i)
        names << kind->child(i)->text(0);
    const QString first = QString::fromStdString(m_ours.find(m_first)->name);
    names.sort();
    QStringList expected{QStringLiteral("Flyer"), QStringLiteral("Poster"), first};
    expected.sort();
    QCOMPARE(names, expected);
    QVERIFY(kind->isExpanded());
    for (int i = 0; i < kind->childCount(); ++i)
        if (kind->child(i)->text(0) == first) {
            QCOMPARE(plain(kind->child(i)->child(0)->text(1)), QStringLiteral("CHF 500"));
            QCOMPARE(plain(kind->child(i)->child(0)->text(2)), QStringLiteral("CHF 2’500"));
        }
    QVERIFY(QTest::qWaitForWindowActive(m_dialog.get()));
    QTest::keyClick(m_dialog.get(), Qt::Key_W, Qt::AltModifier);
    QTRY_VERIFY(!tree->isVisible()); // a key presses a button for a moment
    press("primary");
    QVERIFY(findByName<Touchpoint>(m_session->workshop(), "Poster"));
}

QTEST_MAIN(MergeOutcomeTest)
#include "tst_mergeoutcome.moc"
