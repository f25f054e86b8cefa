// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/pagedriver.h"
#include "ui/charts/quadrantchart.h"
#include "ui/pages/matrixpage.h"
#include "ui/paint/matrix/quadrantplot.h"
#include "ui/panels/inspector/ratingeditor.h"
#include "ui/panels/matrix/agreementcard.h"
#include "ui/panels/matrix/matrixmodel.h"
#include "ui/panels/matrix/matrixtable.h"
#include "ui/panels/weights/weightsdialog.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace rundblick;

// The page driven by mouse and keys, as a person does.
class MatrixPageTest : public PageDriver<MatrixPage> {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void cleanup() { close(); }
    void showsOneRowPerRatedTouchpoint();
    void chipSwitchesTheBenchmark();
    void headSortsByGapBothWays();
    void selectionLeadsTheTable();
    void arrowKeysLeadTheSelection();
    void clickOnADotSelects();
    void enterEditsTheGroupValue();
    void doubleClickRatesAsAPerson();
    void offScaleIsSaidAndNothingChanges();
    void removeTakesTheGroupValueAway();
    void removedTouchpointLeavesThePage();
    void aDisputedTouchpointIsSelected();
    void weightsOpenOnceAndStayBeside();

private:
    QPushButton* chip(const QString& text) const;
    RatingEditor* openEditor(int brandColumn);
    static QLineEdit* field(const RatingEditor& editor, const QString& name);
    Cell cell() const; // first shown row, own brand, first criterion
};

void MatrixPageTest::init()
{
    show(smallWorkshop(), {1200, 760});
    compute();
}

QPushButton* MatrixPageTest::chip(const QString& text) const
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->text() == text)
            return button;
    return nullptr;
}

Cell MatrixPageTest::cell() const
{
    const MatrixModel& rows = m_page->table().rows();
    return {rows.rowAt(0).touchpoint, rows.figure().brands.front().id,
        ordered<Criterion>(m_session->workshop()).front()->id};
}

RatingEditor* MatrixPageTest::openEditor(int brandColumn)
{
    MatrixTable& table = m_page->table();
    const QRect rect = table.visualRect(table.rows().index(0, brandColumn));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, rect.center());
    QTest::mouseDClick(table.viewport(), Qt::LeftButton, {}, rect.center());
    return m_page->findChild<RatingEditor*>();
}

QLineEdit* MatrixPageTest::field(const RatingEditor& editor, const QString& name)
{
    for (QLineEdit* line : editor.findChildren<QLineEdit*>())
        if (line->accessibleName() == name)
            return line;
    return nullptr;
}

void MatrixPageTest::showsOneRowPerRatedTouchpoint()
{
    QCOMPARE(m_page->table().rows().rowCount(), 6); // smallWorkshop: 6 touchpoints,
    QCOMPARE(m_page->table().rows().columnCount(), 3 + 5); // 3 brands; the draws are there
}

void MatrixPageTest::chipSwitchesTheBenchmark()
{
    QVERIFY(chip(QStringLiteral("Best competitor"))->isChecked());
    QTest::mouseClick(chip(QStringLiteral("Wettbewerber 2")), Qt::LeftButton);
    QCOMPARE(m_session->workshop().method().benchmark, Benchmark::Brand);
    QVERIFY(chip(QStringLiteral("Wettbewerber 2"))->isChecked());
    QTRY_COMPARE(m_page->table().rows().figure().benchmark, std::string("Wettbewerber 2"));
    m_session->undo();
    QCOMPARE(m_session->workshop().method().benchmark, Benchmark::Best);
    QVERIFY(chip(QStringLiteral("Best competitor"))->isChecked());
    m_session->redo();
    QCOMPARE(m_session->workshop().method().benchmark, Benchmark::Brand);
}

void MatrixPageTest::headSortsByGapBothWays()
{
    MatrixTable& table = m_page->table();
    const MatrixModel& rows = table.rows();
    const int gap = rows.columnOf(MatrixModel::Kind::Gap);
    const QPoint head(table.horizontalHeader()->sectionViewportPosition(gap) + 20, 10);
    const auto first = [&] { return rows.rowAt(0).gap.interval.value.value_or(0.0); };
    const auto last = [&] { return rows.rowAt(5).gap.interval.value.value_or(0.0); };
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, head);
    const bool ascending = first() < last();
    QTest::mouseClick(table.horizontalHeader()->viewport(), Qt::LeftButton, {}, head);
    QVERIFY(ascending ? first() > last() : first() < last());
}

void MatrixPageTest::selectionLeadsTheTable()
{
    const Id<Touchpoint> last = m_page->table().rows().rowAt(5).touchpoint;
    m_selection->select(last);
    QCOMPARE(m_page->table().currentIndex().row(), 5);
}

void MatrixPageTest::arrowKeysLeadTheSelection()
{
    MatrixTable& table = m_page->table();
    const QRect rect = table.visualRect(table.rows().index(0, 0));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, rect.center());
    QCOMPARE(m_selection->touchpoint(), std::optional(table.rows().rowAt(0).touchpoint));
    QTest::keyClick(&table, Qt::Key_Down);
    QCOMPARE(m_selection->touchpoint(), std::optional(table.rows().rowAt(1).touchpoint));
}

void MatrixPageTest::clickOnADotSelects()
{
    QuadrantChart& chart = m_page->chart();
    const auto dots = quadrantDots(m_page->table().rows().figure(), chart.plane(), 1.0);
    QVERIFY(!dots.empty());
    QTest::mouseClick(&chart, Qt::LeftButton, {}, dots.back().centre.toPoint());
    QCOMPARE(m_selection->touchpoint(), std::optional(dots.back().touchpoint));
}

void MatrixPageTest::enterEditsTheGroupValue()
{
    const Cell place = cell();
    MatrixTable& table = m_page->table();
    const QRect rect = table.visualRect(table.rows().index(0, 1));
    QTest::mouseClick(table.viewport(), Qt::LeftButton, {}, rect.center());
    QTest::keyClick(&table, Qt::Key_Return);
    auto* editor = m_page->findChild<RatingEditor*>();
    QVERIFY(editor);
    QTest::keyClicks(field(*editor, QStringLiteral("Kriterium 1, value")), QStringLiteral("4"));
    QTest::keyClicks(field(*editor, QStringLiteral("Kriterium 1, low")), QStringLiteral("3"));
    QTest::keyClicks(field(*editor, QStringLiteral("Kriterium 1, high")), QStringLiteral("5"));
    QTest::keyClick(field(*editor, QStringLiteral("Kriterium 1, high")), Qt::Key_Return);
    const Workshop& workshop = m_session->workshop();
    QCOMPARE(workshop.all<GroupValue>().size(), 1U);
    const GroupValue& group = workshop.all<GroupValue>().begin()->second;
    QCOMPARE(group.touchpoint, place.touchpoint);
    QCOMPARE(group.brand, std::optional(place.brand));
    QCOMPARE(group.value, 4.0);
    QCOMPARE(group.low, std::optional(3.0));
    QCOMPARE(group.high, std::optional(5.0));
    m_session->undo();
    QVERIFY(workshop.all<GroupValue>().empty());
    m_session->redo();
    QCOMPARE(workshop.all<GroupValue>().size(), 1U);
}

void MatrixPageTest::doubleClickRatesAsAPerson()
{
    const Cell place = cell();
    RatingEditor* editor = openEditor(1);
    QVERIFY(editor);
    auto* who = editor->findChild<QComboBox*>();
    who->setFocus();
    QTest::keyClick(who, Qt::Key_Down); // Person 1, in slot 0
    QCOMPARE(who->currentText(), QStringLiteral("Person 1"));
    QLineEdit* value = field(*editor, QStringLiteral("Kriterium 1, value"));
    const QString before = value->text();
    const QString after = before == QStringLiteral("2") ? QStringLiteral("3") : QStringLiteral("2");
    value->selectAll();
    QTest::keyClicks(value, after);
    QTest::keyClick(value, Qt::Key_Return);
    const auto rated = [&] {
        const Study study = studyOf(m_session->workshop());
        return codeAt(*study.columns.at(place), 0); // codes count from 1, the least value
    };
    QCOMPARE(rated(), after.toUInt() - 1);
    m_session->undo();
    QCOMPARE(rated(), before.isEmpty() ? notRated : before.toUInt() - 1);
}

void MatrixPageTest::offScaleIsSaidAndNothingChanges()
{
    const Workshop before = m_session->workshop();
    RatingEditor* editor = openEditor(1);
    QVERIFY(editor);
    QLineEdit* value = field(*editor, QStringLiteral("Kriterium 1, value"));
    QTest::keyClicks(value, QStringLiteral("7"));
    QTest::keyClick(value, Qt::Key_Return);
    const auto* error = editor->findChild<QLabel*>(QStringLiteral("error"));
    QVERIFY(error->isVisible());
    QCOMPARE(error->text(),
        QStringLiteral("7 is not on the scale of “Kriterium 1”: 1 to 5 in steps of 1."));
    QVERIFY(m_session->workshop() == before);
    QTest::keyClick(editor, Qt::Key_Escape);
    QVERIFY(!editor->isVisible());
}

void MatrixPageTest::removeTakesTheGroupValueAway()
{
    QVERIFY(
        m_session->perform(setGroupValue(m_session->workshop(), cell(), GroupEstimate{4, {}, {}})));
    QTRY_VERIFY(!m_computation->isRunning());
    RatingEditor* editor = openEditor(1);
    QVERIFY(editor);
    QCOMPARE(field(*editor, QStringLiteral("Kriterium 1, value"))->text(), QStringLiteral("4"));
    QTest::mouseClick(editor->findChild<QPushButton*>(QStringLiteral("remove")), Qt::LeftButton);
    QVERIFY(m_session->workshop().all<GroupValue>().empty());
}

void MatrixPageTest::removedTouchpointLeavesThePage()
{
    const Id<Touchpoint> gone = cell().touchpoint;
    m_selection->select(gone);
    QVERIFY(m_session->perform(removeTouchpoints(m_session->workshop(), {gone})));
    QTRY_COMPARE(m_page->table().rows().rowCount(), 5);
    QCOMPARE(m_page->table().rows().rowOf(gone), -1);
}

// Twelve customers rated all six touchpoints: whether they agree can be told.
void MatrixPageTest::aDisputedTouchpointIsSelected()
{
    auto* card = m_page->findChild<AgreementCard*>();
    QTRY_VERIFY(card->isVisible());
    const auto links = [&] { return card->findChildren<QToolButton*>(); };
    QTest::mouseClick(links().front(), Qt::LeftButton); // details
    const auto disputed = m_computation->analysis()->agreement.mostDisputed;
    QVERIFY(!disputed.empty());
    QToolButton* first = nullptr;
    for (QToolButton* link : links())
        if (link->text().startsWith(toQt(disputed.front().name)) && link->isVisible())
            first = link;
    QVERIFY(first);
    QTest::mouseClick(first, Qt::LeftButton);
    QCOMPARE(m_selection->touchpoint(), std::optional(disputed.front().touchpoint));
}

void MatrixPageTest::weightsOpenOnceAndStayBeside()
{
    QPushButton* weights = chip(QStringLiteral("&Weights …"));
    QVERIFY(weights);
    QTest::mouseClick(weights, Qt::LeftButton);
    QTest::mouseClick(weights, Qt::LeftButton);
    QCOMPARE(m_page->findChildren<WeightsDialog*>().size(), 1);
    QVERIFY(!m_page->findChild<WeightsDialog*>()->isModal());
}

QTEST_MAIN(MatrixPageTest)
#include "tst_matrixpage.moc"
