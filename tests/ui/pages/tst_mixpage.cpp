// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/budgetedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/pagedriver.h"
#include "ui/pages/mixpage.h"
#include "ui/panels/mix/budgetmodel.h"
#include "ui/panels/mix/budgetpanel.h"
#include "ui/panels/mix/budgettable.h"
#include "ui/panels/mix/mixtable.h"

#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace rundblick;

// The page driven by mouse and keys, as a person does. The workshop writes numbers as de_CH does:
// decimal point, ’ for thousands.
class MixPageTest : public PageDriver<MixPage> {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void cleanup() { close(); }
    void showsEveryTouchpointWithItsAdvice();
    void typedSpendIsAnEdit();
    void enterGoesToTheCellBelow();
    void refusedCellIsSaid();
    void spaceWalksThroughLocks();
    void deleteReturnsToTheAssumedValue();
    void pastesABlockAsOneEdit();
    void refusesABadBlockWhole_data();
    void refusesABadBlockWhole();
    void copiesABlockThatPastesBack();
    void budgetFieldMakesTheScenario();
    void emptyBudgetFieldReturnsToToday();
    void impossibleBudgetNamesTheConflict();
    void whatLacksForAMixIsSaid();

private:
    void press(const QString& chip);
    BudgetTable& budget() { return m_page->budget().table(); }
    void goTo(int row, BudgetColumn column);
    const Touchpoint& touchpoint(int row) const;
    QLineEdit* field(const QString& name) const;
};

void MixPageTest::init()
{
    show(smallWorkshop(), {1200, 760});
    compute();
}

void MixPageTest::press(const QString& chip)
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->text() == chip)
            QTest::mouseClick(button, Qt::LeftButton);
}

// By mouse, as a person goes to a cell.
void MixPageTest::goTo(int row, BudgetColumn column)
{
    press(QStringLiteral("&Budget table"));
    const QModelIndex index = budget().rows().index(row, static_cast<int>(column) + 1);
    budget().scrollTo(index);
    QTest::mouseClick(budget().viewport(), Qt::LeftButton, {}, budget().visualRect(index).center());
    QCOMPARE(budget().currentIndex(), index);
}

const Touchpoint& MixPageTest::touchpoint(int row) const
{
    return *m_session->workshop().find(m_page->budget().table().rows().touchpointAt(row));
}

QLineEdit* MixPageTest::field(const QString& name) const
{
    for (QLineEdit* line : m_page->findChildren<QLineEdit*>())
        if (line->accessibleName() == name)
            return line;
    return nullptr;
}

// A workshop in which nobody spoke of money yet.
void MixPageTest::whatLacksForAMixIsSaid()
{
    const auto says = [this] {
        return std::ranges::any_of(m_page->findChildren<QLabel*>(), [](const QLabel* label) {
            return label->isVisible() && label->text().startsWith(QLatin1String("Nobody has said"));
        });
    };
    QVERIFY(!says());
    close();
    WorkshopSize size;
    size.touchpoints = 6;
    Workshop workshop = generatedWorkshop(size);
    for (const Touchpoint* touchpoint : ordered<Touchpoint>(workshop))
        workshop.apply(
            editRecord(workshop, touchpoint->id, EditKind::ChangeRecord, [](Touchpoint& it) {
                it.spend = 0.0;
                it.trialSpend.reset();
            }));
    show(workshop, {1200, 760});
    compute();
    QTRY_VERIFY(says());
}

void MixPageTest::showsEveryTouchpointWithItsAdvice()
{
    const MixModel& rows = m_page->table().rows();
    QCOMPARE(rows.rowCount(), 6);
    // Two of the six have no spend (every third one): not steered, at the end.
    QCOMPARE(rows.index(5, MixModel::Advice).data().toString(), QStringLiteral("not steered"));
    QCOMPARE(rows.index(4, MixModel::Advice).data().toString(), QStringLiteral("not steered"));
    QVERIFY(rows.index(0, MixModel::Advice).data().toString() != QStringLiteral("not steered"));
}

void MixPageTest::typedSpendIsAnEdit()
{
    const double before = touchpoint(0).spend;
    goTo(0, BudgetColumn::Spend);
    QTest::keyClicks(&budget(), QStringLiteral("1"));
    auto* editor = budget().findChild<QLineEdit*>();
    QVERIFY(editor);
    QTest::keyClicks(editor, QStringLiteral("2'500.5"));
    QCOMPARE(editor->text(), QStringLiteral("12'500.5"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(touchpoint(0).spend, 12500.5);
    m_session->undo();
    QCOMPARE(touchpoint(0).spend, before);
    m_session->redo();
    QCOMPARE(touchpoint(0).spend, 12500.5);
}

void MixPageTest::enterGoesToTheCellBelow()
{
    goTo(0, BudgetColumn::Saturation);
    QTest::keyClicks(&budget(), QStringLiteral("4"));
    auto* editor = budget().findChild<QLineEdit*>();
    QTest::keyClicks(editor, QStringLiteral("0"));
    QTest::keyClick(editor, Qt::Key_Return);
    QTRY_COMPARE(touchpoint(0).saturation, std::optional(0.4));
    QTRY_COMPARE(budget().currentIndex().row(), 1);
}

void MixPageTest::refusedCellIsSaid()
{
    const Workshop before = m_session->workshop();
    goTo(0, BudgetColumn::Maximum);
    QTest::keyClicks(&budget(), QStringLiteral("m"));
    auto* editor = budget().findChild<QLineEdit*>();
    QTest::keyClicks(editor, QStringLiteral("uch"));
    QTest::keyClick(editor, Qt::Key_Return);
    const auto* error = m_page->budget().findChild<QLabel*>(QStringLiteral("error"));
    QTRY_VERIFY(error->isVisible());
    QVERIFY(m_session->workshop() == before);
    QCOMPARE(error->text(),
        QStringLiteral("“much” is not possible in the column “Maximum”. Nothing was changed."));
}

void MixPageTest::spaceWalksThroughLocks()
{
    goTo(0, BudgetColumn::Locked);
    for (const Lock lock : {Lock::Today, Lock::Off, Lock::None}) {
        QTest::keyClick(&budget(), Qt::Key_Space);
        QCOMPARE(touchpoint(0).locked, lock);
    }
    m_session->undo();
    QCOMPARE(touchpoint(0).locked, Lock::Off);
    goTo(0, BudgetColumn::Stoppable);
    QTest::keyClick(&budget(), Qt::Key_Space);
    QVERIFY(!touchpoint(0).stoppable);
}

void MixPageTest::deleteReturnsToTheAssumedValue()
{
    goTo(0, BudgetColumn::Saturation);
    QVERIFY(touchpoint(0).saturation);
    QTest::keyClick(&budget(), Qt::Key_Delete);
    QVERIFY(!touchpoint(0).saturation);
    const QModelIndex cell = budget().currentIndex();
    QVERIFY(cell.data().toString().endsWith(u'*'));
    QVERIFY(cell.data(Qt::FontRole).value<QFont>().italic());
}

void MixPageTest::pastesABlockAsOneEdit()
{
    const Workshop before = m_session->workshop();
    goTo(0, BudgetColumn::Spend);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("124'000\t10 000\tCHF 200’000\tno\ttoday\r\n5000\t\t\tyes\t\r\n"));
    QTest::keySequence(&budget(), QKeySequence::Paste);
    QCOMPARE(touchpoint(0).spend, 124000.0);
    QCOMPARE(touchpoint(0).minimum, std::optional(10000.0));
    QCOMPARE(touchpoint(0).maximum, std::optional(200000.0));
    QVERIFY(!touchpoint(0).stoppable);
    QCOMPARE(touchpoint(0).locked, Lock::Today);
    QCOMPARE(touchpoint(1).spend, 5000.0);
    QVERIFY(touchpoint(1).stoppable);
    m_session->undo();
    QVERIFY(m_session->workshop() == before); // one step back takes the whole block away
}

void MixPageTest::refusesABadBlockWhole_data()
{
    QTest::addColumn<QString>("block");
    QTest::addColumn<QString>("sentence");
    QTest::addRow("a word among amounts")
        << QStringLiteral("100\t10\n200\tfew")
        << QStringLiteral("Nothing was pasted: “few” in row 2, column “Minimum”, is not possible "
                          "there. Correct it in the spreadsheet and paste again.");
    QTest::addRow("German decimals in a Swiss workshop")
        << QStringLiteral("1.234.567,80")
        << QStringLiteral("Nothing was pasted: “1.234.567,80” in row 1, column “Spend”, is not "
                          "possible there. Correct it in the spreadsheet and paste again.");
    QTest::addRow("more rows than the table")
        << QStringLiteral("1\n2\n3\n4\n5\n6\n7")
        << QStringLiteral("Nothing was pasted: the block has 7 rows, from this cell on there are "
                          "6. Start further up or paste less.");
    QTest::addRow("more columns than the table")
        << QStringLiteral("1\t2\t3\tyes\toff\t10\t20\t30\t40")
        << QStringLiteral("Nothing was pasted: the block has 9 columns, from this cell on there "
                          "are 8. Start further to the left.");
    QTest::addRow("minimum above maximum")
        << QStringLiteral("100\t50\t40") << QString(); // names the touchpoint: see budgetedits
}

void MixPageTest::refusesABadBlockWhole()
{
    QFETCH(QString, block);
    QFETCH(QString, sentence);
    const Workshop before = m_session->workshop();
    goTo(0, BudgetColumn::Spend);
    QGuiApplication::clipboard()->setText(block);
    QTest::keySequence(&budget(), QKeySequence::Paste);
    QVERIFY(m_session->workshop() == before);
    const auto* error = m_page->budget().findChild<QLabel*>(QStringLiteral("error"));
    QVERIFY(error->isVisible());
    if (!sentence.isEmpty())
        QCOMPARE(error->text(), sentence);
}

void MixPageTest::copiesABlockThatPastesBack()
{
    const Workshop before = m_session->workshop();
    goTo(0, BudgetColumn::Spend);
    QTest::keyClick(&budget(), Qt::Key_Down, Qt::ShiftModifier);
    QTest::keyClick(&budget(), Qt::Key_Right, Qt::ShiftModifier);
    QTest::keySequence(&budget(), QKeySequence::Copy);
    const QString block = QGuiApplication::clipboard()->text();
    QCOMPARE(block.count(u'\n'), 1);
    QCOMPARE(block.count(u'\t'), 2);
    goTo(0, BudgetColumn::Spend);
    QTest::keySequence(&budget(), QKeySequence::Paste);
    QVERIFY(m_session->workshop() == before);
}

void MixPageTest::budgetFieldMakesTheScenario()
{
    QLineEdit* budgetField = field(QStringLiteral("Budget, CHF"));
    QVERIFY(budgetField);
    QTest::mouseClick(budgetField, Qt::LeftButton);
    QTest::keyClicks(budgetField, QStringLiteral("90'000"));
    QTest::keyClick(budgetField, Qt::Key_Return);
    const Scenario* scenario = currentScenario(m_session->workshop());
    QVERIFY(scenario);
    QCOMPARE(scenario->budget, std::optional(90000.0));
    QTRY_COMPARE(m_page->table().rows().figure().budget, 90000.0);
    m_session->undo();
    QVERIFY(!currentScenario(m_session->workshop())->budget);
    QVERIFY(budgetField->text().isEmpty());
}

void MixPageTest::emptyBudgetFieldReturnsToToday()
{
    QVERIFY(m_session->perform(setScenarioBudget(m_session->workshop(), 90000.0, "S")));
    QLineEdit* budgetField = field(QStringLiteral("Budget, CHF"));
    QCOMPARE(budgetField->text(), QStringLiteral("90’000"));
    QTest::mouseClick(budgetField, Qt::LeftButton);
    QTest::keySequence(budgetField, QKeySequence::SelectAll);
    QTest::keyClick(budgetField, Qt::Key_Delete);
    QTest::keyClick(budgetField, Qt::Key_Return);
    QVERIFY(!currentScenario(m_session->workshop())->budget);
}

void MixPageTest::impossibleBudgetNamesTheConflict()
{
    const double spend = touchpoint(0).spend;
    QVERIFY(m_session->perform(*setBudgetEntries(m_session->workshop(),
        std::vector<BudgetEntry>{{touchpoint(0).id, BudgetColumn::Locked, Lock::Today}})));
    QVERIFY(m_session->perform(setScenarioBudget(m_session->workshop(), spend / 2.0, "S")));
    QTRY_VERIFY(m_page->table().rows().figure().sameBudget
        && m_page->table().rows().figure().sameBudget->status == MixStatus::Infeasible);
    const QString name = QString::fromStdString(touchpoint(0).name);
    const auto labels = m_page->findChildren<QLabel*>();
    QVERIFY(std::ranges::any_of(labels, [&](const QLabel* label) {
        return label->isVisible() && label->text().contains(QStringLiteral("too small"))
            && label->text().contains(name);
    }));
}

QTEST_MAIN(MixPageTest)
#include "tst_mixpage.moc"
