// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "tests/ui/pages/ratingsdriver.h"
#include "ui/panels/progress/progresslist.h"
#include "ui/panels/ratings/raterdialog.h"
#include "ui/panels/sheets/sheetbar.h"

#include <QAccessible>
#include <QLineEdit>

using namespace rundblick;

// Who rates what, how far it is, and what the grid tells, as a person drives it by mouse and keys.
class RatingsPageTest : public RatingsDriver {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init() { open(); }
    void cleanup() { close(); }
    void arrowsSkipHeadsOfPhases();
    void raterIsAddedAndRates();
    void nameThatIsTakenIsRefused();
    void progressFollowsAndLeadsToTheMissing();
    void aMeanCannotBeChanged();
    void allCriteriaShowARowEach();
    void paperSheetsAreTypedInByCode();
    void cellsSpeak();
    void selectionLeadsTheGrid();
    void perceptionGapStandsInTheLastColumn();
};

void RatingsPageTest::arrowsSkipHeadsOfPhases()
{
    int heads = 0;
    for (int row = 0; row < ratings().rowCount(); ++row)
        heads += ratings().rowAt(row).isHead() ? 1 : 0;
    QCOMPARE(heads, 3);
    for (int i = 0; i < 8; ++i) {
        QTest::keyClick(&table(), Qt::Key_Down);
        QVERIFY(ratings().cellAt(table().currentIndex()));
    }
    QCOMPARE(table().currentIndex().row(), ratings().rowCount() - 1);
    for (int i = 0; i < 8; ++i)
        QTest::keyClick(&table(), Qt::Key_Up);
    QCOMPARE(table().currentIndex().row(), 1);
}

void RatingsPageTest::raterIsAddedAndRates()
{
    QTest::mouseClick(button(QStringLiteral("&New rater …")), Qt::LeftButton);
    auto* dialog = m_page->findChild<RaterDialog*>();
    QVERIFY(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("Zoe"));
    auto* voice = dialog->findChild<QComboBox*>();
    voice->setFocus();
    QTest::keyClick(voice, Qt::Key_Down);
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    const Rater* zoe = findByName<Rater>(m_session->workshop(), "Zoe");
    QVERIFY(zoe);
    QCOMPARE(zoe->voice, Voice::Employee);
    QCOMPARE(ratings().source().rater, std::optional(zoe->id));
    table().setFocus();
    goTo(1, 0);
    press(QStringLiteral("5"));
    const Cell rated = *ratings().cellAt(cell(1, 0));
    const Study study = studyOf(m_session->workshop());
    QCOMPARE(codeAt(*study.columns.at(rated), static_cast<std::size_t>(zoe->slot)), 4U);
    QCOMPARE(m_session->history().toUndo()->kind, EditKind::Rate);
}

void RatingsPageTest::nameThatIsTakenIsRefused()
{
    const std::size_t before = m_session->workshop().all<Rater>().size();
    QTest::mouseClick(button(QStringLiteral("&New rater …")), Qt::LeftButton);
    auto* dialog = m_page->findChild<RaterDialog*>();
    QTest::keyClicks(dialog->findChild<QLineEdit*>(), QStringLiteral("Person 1"));
    QTest::keyClick(dialog->findChild<QLineEdit*>(), Qt::Key_Return);
    QVERIFY(dialog->isVisible());
    QVERIFY(dialog->findChild<QLabel*>(QStringLiteral("error"))
                ->text()
                .contains(QStringLiteral("Person 1")));
    QCOMPARE(m_session->workshop().all<Rater>().size(), before);
}

void RatingsPageTest::progressFollowsAndLeadsToTheMissing()
{
    auto* phases = m_page->findChild<ProgressList*>();
    const auto first = [&] { return phases->findChildren<ProgressRow*>().front(); };
    QTRY_VERIFY(!phases->findChildren<ProgressRow*>().isEmpty());
    QTRY_VERIFY(first()->accessibleName().contains(QStringLiteral(": 0 of ")));
    press(QStringLiteral("3"));
    QTRY_VERIFY(first()->accessibleName().contains(QStringLiteral(": 1 of ")));
    goTo(ratings().rowCount() - 1, 2);
    QTest::mouseClick(first(), Qt::LeftButton);
    QCOMPARE(table().currentIndex(), cell(1, 1)); // the first that is missing there
}

void RatingsPageTest::aMeanCannotBeChanged()
{
    chooseWho(QStringLiteral("Customers: mean of 12"));
    QVERIFY(valueAt(1, 0));
    const Workshop before = m_session->workshop();
    goTo(1, 0);
    press(QStringLiteral("4"));
    QVERIFY(problem().startsWith(QStringLiteral("A mean cannot be changed")));
    QVERIFY(m_session->workshop() == before);
    QCOMPARE(ratings().stateAt(cell(1, 0)).n <= 12, true);
    QVERIFY(ratings().stateAt(cell(1, 0)).sd);
}

void RatingsPageTest::allCriteriaShowARowEach()
{
    const int phases = 3;
    QCOMPARE(ratings().rowCount(), 6 + phases);
    chooseCriterion(0);
    QCOMPARE(ratings().rowCount(), 6 * 3 + phases); // two of performance, one of influence
    QCOMPARE(ratings().grid().columns.size(), std::size_t{4}); // the touchpoint itself
    QVERIFY(!table().isColumnHidden(RatingModel::criterionColumn));
    chooseCriterion(1);
    QVERIFY(table().isColumnHidden(RatingModel::criterionColumn));
}

void RatingsPageTest::paperSheetsAreTypedInByCode()
{
    const RatingSheet sheet = *ratingSheet(m_session->workshop());
    chooseWho(QStringLiteral("Person 1 "));
    const auto rater = *ratings().source().rater;
    m_page->typeInSheets();
    auto* code = m_page->findChild<SheetBar*>()->findChild<QLineEdit*>();
    QTest::keyClicks(code, QStringLiteral("9-XXX"));
    QTest::keyClick(code, Qt::Key_Return);
    QVERIFY(problem().contains(QStringLiteral("9-XXX")));
    code->clear();
    QTest::keyClicks(code, toQt(sheet.pages[0].code).toLower());
    QTest::keyClick(code, Qt::Key_Return);
    QVERIFY(ratings().grid() == gridOf(sheet, sheet.pages[0]));
    QVERIFY(table().hasFocus());
    std::size_t boxes = 0;
    std::vector<Cell> order;
    const RatingGrid& grid = ratings().grid();
    for (std::size_t row = 0; row < grid.rows.size(); ++row)
        for (std::size_t column = 0; column < grid.columns.size(); ++column)
            if (const auto at = grid.cellAt(row, column)) {
                order.push_back(*at);
                ++boxes;
            }
    for (std::size_t i = 0; i < boxes; ++i)
        press(QString::number(i % 5 + 1));
    const Study study = studyOf(m_session->workshop());
    const auto slot = static_cast<std::size_t>(m_session->workshop().find(rater)->slot);
    for (std::size_t i = 0; i < boxes; ++i)
        QCOMPARE(codeAt(*study.columns.at(order[i]), slot), std::uint32_t(i % 5));
    QVERIFY(code->hasFocus()); // the next page
    QTest::mouseClick(button(QStringLiteral("&End typing in")), Qt::LeftButton);
    QCOMPARE(ratings().rowCount(), 9);
}

void RatingsPageTest::cellsSpeak()
{
    press(QStringLiteral("4"));
    QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(&table());
    QVERIFY(accessible && accessible->tableInterface());
    const QString name = cell(1, 0).siblingAtColumn(0).data().toString();
    const QString brand
        = ratings().headerData(RatingModel::firstCell, Qt::Horizontal, Qt::DisplayRole).toString();
    QCOMPARE(cell(1, 0).data(Qt::AccessibleTextRole).toString(),
        QStringLiteral("%1, Kriterium 1, %2: 4").arg(name, brand));
    QVERIFY(
        cell(1, 1).data(Qt::AccessibleTextRole).toString().endsWith(QStringLiteral(": not rated")));
}

void RatingsPageTest::selectionLeadsTheGrid()
{
    const int last = ratings().rowCount() - 1;
    m_selection->select(ratings().rowAt(last).touchpoint);
    QCOMPARE(table().currentIndex().row(), last);
    QTest::keyClick(&table(), Qt::Key_Up);
    QVERIFY(m_selection->touchpoint() != ratings().rowAt(last).touchpoint);
}

void RatingsPageTest::perceptionGapStandsInTheLastColumn()
{
    const int column = ratings().perceptionColumn();
    QVERIFY(!table().isColumnHidden(column));
    const Id<Touchpoint> touchpoint = ratings().rowAt(1).touchpoint;
    const TouchpointResult* result = m_computation->analysis()->find(touchpoint);
    QVERIFY(result && result->perception.gap.value);
    QCOMPARE(ratings().index(1, column).data().toString(),
        ratings().style().signedNumber(*result->perception.gap.value));
}

QTEST_MAIN(RatingsPageTest)
#include "tst_ratingspage.moc"
