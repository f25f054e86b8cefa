// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/ratingedits.h"
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshops.h"
#include "ui/pages/ratingspage.h"
#include "ui/paint/look.h"
#include "ui/panels/chips.h"
#include "ui/panels/progress/progresslist.h"
#include "ui/panels/ratings/raterchoice.h"
#include "ui/panels/ratings/raterdialog.h"
#include "ui/panels/ratings/tapstrip.h"
#include "ui/panels/sheets/sheetbar.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/window/stylesheet.h"

#include <QAccessible>
#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

using namespace rundblick;

// The page driven by mouse and keys, as a person does.
class RatingsPageTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void cleanup();
    void oneKeyRatesAndMovesDown();
    void acrossMovesToTheNextBrand();
    void theLastCellOfAColumnLeadsToTheNextBrand();
    void offTheScaleIsSaidAndNothingChanges();
    void clearingKeys_data();
    void clearingKeys();
    void oneUndoPerKey();
    void nextCellIsInView();
    void arrowsSkipHeadsOfPhases();
    void groupValueWithLowAndHigh();
    void crossedRangeIsRefused();
    void enterOpensTheCellForText();
    void tapRatesAndMovesOn();
    void raterIsAddedAndRates();
    void nameThatIsTakenIsRefused();
    void pastesABlockAsOneEdit();
    void badBlocksAreNotHalfPasted_data();
    void badBlocksAreNotHalfPasted();
    void copiesAsTabsAndLines();
    void progressFollowsAndLeadsToTheMissing();
    void aMeanCannotBeChanged();
    void allCriteriaShowARowEach();
    void paperSheetsAreTypedInByCode();
    void cellsSpeak();
    void selectionLeadsTheGrid();
    void perceptionGapStandsInTheLastColumn();

private:
    RatingTable& table() { return m_page->table(); }
    RatingModel& ratings() { return table().ratings(); }
    void press(const QString& keys) { QTest::keyClicks(&table(), keys); }
    void goTo(int row, int cell);
    QModelIndex cell(int row, int cell)
    {
        return ratings().index(row, RatingModel::firstCell + cell);
    }
    std::optional<double> valueAt(int row, int cell);
    void chooseWho(const QString& start);
    void chooseCriterion(int entry);
    QString problem() const;
    QPushButton* button(const QString& text) const;

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<RatingsPage> m_page;
    const Look m_look = screenLook(Theme::Light);
};

// smallWorkshop: 6 touchpoints in 3 phases, 3 brands, criteria 1..5 and one of influence; 12
// customers, 4 employees. No group values.
void RatingsPageTest::init()
{
    m_session = std::make_unique<Session>(smallWorkshop(), [](const Edit&) { return ok(); });
    m_computation = std::make_unique<Computation>(*m_session);
    m_selection = std::make_unique<Selection>(*m_session);
    m_page = std::make_unique<RatingsPage>(
        Surroundings{*m_session, *m_computation, *m_selection, m_look});
    m_page->setStyleSheet(styleSheet(m_look)); // it says how large a target is
    m_page->resize(1200, 760);
    m_page->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    m_computation->start();
    QTRY_VERIFY(!m_computation->isRunning());
    chooseWho(QStringLiteral("The group"));
    goTo(1, 0); // row 0 is the head of a phase
}

void RatingsPageTest::cleanup()
{
    m_page.reset();
    m_computation.reset();
}

void RatingsPageTest::goTo(int row, int cellColumn)
{
    const QRect rect = table().visualRect(cell(row, cellColumn));
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(table().currentIndex(), cell(row, cellColumn));
}

std::optional<double> RatingsPageTest::valueAt(int row, int cellColumn)
{
    const auto estimate = ratings().stateAt(cell(row, cellColumn)).estimate;
    return estimate ? std::optional(estimate->value) : std::nullopt;
}

void RatingsPageTest::chooseWho(const QString& start)
{
    auto* who = m_page->findChild<RaterChoice*>()->findChild<QComboBox*>();
    const int at = who->findText(start, Qt::MatchStartsWith);
    QVERIFY2(at >= 0, qPrintable(start));
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Home);
    while (who->currentIndex() < at)
        QTest::keyClick(who, Qt::Key_Down); // steps over the separator
    QCOMPARE(who->currentIndex(), at);
    table().setFocus();
}

void RatingsPageTest::chooseCriterion(int entry)
{
    for (QComboBox* box : m_page->findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Criterion")) {
            box->setFocus();
            QTest::keyClick(box, Qt::Key_Home);
            for (int i = 0; i < entry; ++i)
                QTest::keyClick(box, Qt::Key_Down);
            QCOMPARE(box->currentIndex(), entry);
        }
    table().setFocus();
}

QString RatingsPageTest::problem() const
{
    const auto* label = m_page->findChild<QLabel*>(QStringLiteral("error"));
    return label->isVisible() ? label->text() : QString();
}

QPushButton* RatingsPageTest::button(const QString& text) const
{
    for (QPushButton* one : m_page->findChildren<QPushButton*>())
        if (one->text() == text && one->isVisible())
            return one;
    return nullptr;
}

void RatingsPageTest::oneKeyRatesAndMovesDown()
{
    press(QStringLiteral("4"));
    QCOMPARE(valueAt(1, 0), std::optional(4.0));
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{1});
    QVERIFY(table().currentIndex().row() > 1);
    QCOMPARE(table().currentIndex().column(), RatingModel::firstCell);
    press(QStringLiteral("5"));
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{2});
}

void RatingsPageTest::acrossMovesToTheNextBrand()
{
    QTest::mouseClick(button(QStringLiteral("→ Across")), Qt::LeftButton);
    press(QStringLiteral("123"));
    for (int brand = 0; brand < 3; ++brand)
        QCOMPARE(valueAt(1, brand), std::optional(brand + 1.0));
    QVERIFY(table().currentIndex().row() > 1);
}

void RatingsPageTest::theLastCellOfAColumnLeadsToTheNextBrand()
{
    press(QStringLiteral("555555")); // all six touchpoints
    QCOMPARE(table().currentIndex(), cell(1, 1));
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{6});
}

void RatingsPageTest::offTheScaleIsSaidAndNothingChanges()
{
    const Workshop before = m_session->workshop();
    press(QStringLiteral("7"));
    QCOMPARE(problem(), QStringLiteral("“7” is not on the scale of “Kriterium 1”: 1 to 5."));
    QVERIFY(m_session->workshop() == before);
    QCOMPARE(table().currentIndex(), cell(1, 0)); // the focus waits
    press(QStringLiteral("4"));
    QVERIFY(problem().isEmpty());
}

void RatingsPageTest::clearingKeys_data()
{
    QTest::addColumn<int>("key");
    QTest::addRow("0") << int(Qt::Key_0);
    QTest::addRow("Delete") << int(Qt::Key_Delete);
    QTest::addRow("Backspace") << int(Qt::Key_Backspace);
}

void RatingsPageTest::clearingKeys()
{
    QFETCH(int, key);
    press(QStringLiteral("4"));
    goTo(1, 0);
    QTest::keyClick(&table(), Qt::Key(key));
    QVERIFY(!valueAt(1, 0));
    QVERIFY(m_session->workshop().all<GroupValue>().empty());
    m_session->undo();
    QCOMPARE(valueAt(1, 0), std::optional(4.0));
}

void RatingsPageTest::oneUndoPerKey()
{
    const Workshop before = m_session->workshop();
    press(QStringLiteral("43"));
    m_session->undo();
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{1});
    QCOMPARE(valueAt(1, 0), std::optional(4.0));
    m_session->undo();
    QVERIFY(m_session->workshop() == before);
}

void RatingsPageTest::nextCellIsInView()
{
    m_page->resize(1200, 430); // a few rows only
    QTest::qWait(0);
    for (int i = 0; i < 6; ++i) {
        press(QStringLiteral("3"));
        const QRect shown = table().visualRect(table().currentIndex());
        QVERIFY(table().viewport()->rect().contains(shown));
    }
}

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

void RatingsPageTest::groupValueWithLowAndHigh()
{
    QTest::mouseClick(button(QStringLiteral("With &low and high")), Qt::LeftButton);
    press(QStringLiteral("43"));
    QVERIFY(m_session->workshop().all<GroupValue>().empty()); // high is still asked
    press(QStringLiteral("5"));
    const GroupValue& value = m_session->workshop().all<GroupValue>().begin()->second;
    QCOMPARE(value.value, 4.0);
    QCOMPARE(value.low, std::optional(3.0));
    QCOMPARE(value.high, std::optional(5.0));
    QVERIFY(table().currentIndex().row() > 1);
    press(QStringLiteral("2"));
    QTest::keyClick(&table(), Qt::Key_Return); // the value alone
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{2});
}

void RatingsPageTest::crossedRangeIsRefused()
{
    QTest::mouseClick(button(QStringLiteral("With &low and high")), Qt::LeftButton);
    press(QStringLiteral("345")); // low above the value
    QVERIFY(m_session->workshop().all<GroupValue>().empty());
    QVERIFY(problem().startsWith(QStringLiteral("Low must not be above the value")));
}

void RatingsPageTest::enterOpensTheCellForText()
{
    QTest::keyClick(&table(), Qt::Key_Return);
    auto* editor = table().viewport()->findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("3 (2-4)"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{1});
    const GroupValue& value = m_session->workshop().all<GroupValue>().begin()->second;
    QCOMPARE(value.low, std::optional(2.0));
    QCOMPARE(cell(1, 0).data().toString(), QStringLiteral("3 (2–4)"));
}

void RatingsPageTest::tapRatesAndMovesOn()
{
    auto* strip = m_page->findChild<TapStrip*>();
    QPushButton* two = nullptr;
    for (QPushButton* one : strip->findChildren<QPushButton*>())
        if (one->text() == QStringLiteral("2"))
            two = one;
    QVERIFY(two);
    QVERIFY(two->height() >= 44 && two->width() >= 44); // a target for a finger
    QTest::mouseClick(two, Qt::LeftButton);
    QCOMPARE(valueAt(1, 0), std::optional(2.0));
    QVERIFY(table().currentIndex().row() > 1);
    QVERIFY(table().hasFocus());
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

void RatingsPageTest::pastesABlockAsOneEdit()
{
    // Two rows in the first phase, the third behind the head of the second.
    QGuiApplication::clipboard()->setText(QStringLiteral("1\t2\r\n3\t\r\n4 (3–5)\t5\r\n"));
    const Workshop before = m_session->workshop();
    QTest::keySequence(&table(), QKeySequence::Paste);
    QVERIFY2(problem().isEmpty(), qPrintable(problem()));
    QCOMPARE(m_session->workshop().all<GroupValue>().size(), std::size_t{5}); // one is empty
    QCOMPARE(valueAt(1, 1), std::optional(2.0));
    QCOMPARE(m_session->history().toUndo()->kind, EditKind::PasteRatings);
    m_session->undo();
    QVERIFY(m_session->workshop() == before);
}

void RatingsPageTest::badBlocksAreNotHalfPasted_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("off the scale")
        << "1\t2\n3\t6"
        << "Nothing was pasted: 6 in row 2 of the block, column “Wettbewerber 1”, is not on the "
           "scale of “Kriterium 1”, 1 to 5 in steps of 1.";
    QTest::addRow("no number")
        << "1\tfive"
        << "Nothing was pasted: “five” in row 1 of the block, column “Wettbewerber 1”, is not a "
           "number. Correct it in the spreadsheet and paste again.";
    QTest::addRow("too wide") << "1\t1\t1\t1"
                              << "Nothing was pasted: the block has 4 columns, from this cell on "
                                 "there are 3. Start further to the left.";
    QTest::addRow("too long")
        << "1\n1\n1\n1\n1\n1\n1"
        << "Nothing was pasted: the block has 7 rows, from this cell on there "
           "are 6. Start further up or paste less.";
}

void RatingsPageTest::badBlocksAreNotHalfPasted()
{
    QFETCH(QString, block);
    QFETCH(QString, sentence);
    const Workshop before = m_session->workshop();
    QGuiApplication::clipboard()->setText(block);
    QTest::keySequence(&table(), QKeySequence::Paste);
    QCOMPARE(problem(), sentence);
    QVERIFY(m_session->workshop() == before);
}

void RatingsPageTest::copiesAsTabsAndLines()
{
    QTest::mouseClick(button(QStringLiteral("→ Across")), Qt::LeftButton);
    press(QStringLiteral("12"));
    const QPoint first = table().visualRect(cell(1, 0)).center();
    const QPoint last = table().visualRect(cell(2, 1)).center();
    QTest::mouseClick(table().viewport(), Qt::LeftButton, {}, first);
    QTest::mouseClick(table().viewport(), Qt::LeftButton, Qt::ShiftModifier, last);
    QTest::keySequence(&table(), QKeySequence::Copy);
    const bool isHead = ratings().rowAt(2).isHead();
    QCOMPARE(QGuiApplication::clipboard()->text(),
        isHead ? QStringLiteral("1\t2") : QStringLiteral("1\t2\n\t"));
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
