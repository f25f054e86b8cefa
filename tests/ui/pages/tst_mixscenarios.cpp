// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/budgetedits.h"
#include "core/model/edits/curveedits.h"
#include "core/model/edits/scenarioedits.h"
#include "tests/support/workshops.h"
#include "tests/ui/pagedriver.h"
#include "ui/pages/mixpage.h"
#include "ui/panels/inspector/pointstable.h"
#include "ui/panels/mix/budgetpanel.h"
#include "ui/panels/mix/mixtable.h"
#include "ui/panels/mix/scenariotable.h"

#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

using namespace rundblick;

// Scenarios, restrictions, what-ifs and curves on Mix, driven by mouse and keys.
class MixScenariosTest : public PageDriver<MixPage> {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void cleanup() { close(); }
    void aCopyIsShownAndNamedAtOnce();
    void escapeKeepsTheName();
    void anotherScenarioIsChosen();
    void removingIsUndone();
    void fewestTouchpointsOfAPhaseIsAnEdit();
    void shareOfAPhaseIsTypedInPerCent();
    void mostTouchpointsIsAnEditAndRefusesHalves();
    void whatIfDroppedShowsANewScenario();
    void whatIfIsInTheContextMenu();
    void scenariosStandSideBySide();
    void anImpossibleScenarioIsLiftedInOneClick();
    void answersOfTheCurveAreEdits();
    void aMeasuredPointIsTypedAndRemoved();
    void emptyWorkshopsHaveAPage_data();
    void emptyWorkshopsHaveAPage();

private:
    void open(Workshop workshop);
    void press(const QString& text);
    QLineEdit* field(const QString& name) const;
    void type(const QString& name, const QString& text);
    bool says(const QString& text) const;
    const Scenario& shown() const { return *currentScenario(m_session->workshop()); }
    QComboBox* choice() const;
};

void MixScenariosTest::open(Workshop workshop)
{
    show(std::move(workshop), {1200, 760});
    m_computation->start();
    QTRY_VERIFY(m_computation->analysis() && m_computation->analysis()->stage >= Stage::Mix);
}

void MixScenariosTest::press(const QString& text)
{
    for (QPushButton* button : m_page->findChildren<QPushButton*>())
        if (button->isVisible() && QString(button->text()).remove(u'&') == text) {
            QTest::mouseClick(button, Qt::LeftButton);
            return;
        }
    QFAIL(qPrintable(QStringLiteral("no button ") + text));
}

QLineEdit* MixScenariosTest::field(const QString& name) const
{
    for (QLineEdit* line : m_page->findChildren<QLineEdit*>())
        if (line->accessibleName() == name)
            return line;
    return nullptr;
}

void MixScenariosTest::type(const QString& name, const QString& text)
{
    QLineEdit* line = field(name);
    QVERIFY2(line && line->isVisible(), qPrintable(name));
    QTest::mouseClick(line, Qt::LeftButton);
    QTest::keySequence(line, QKeySequence::SelectAll);
    QTest::keyClick(line, Qt::Key_Delete);
    QTest::keyClicks(line, text);
    QTest::keyClick(line, Qt::Key_Return);
}

bool MixScenariosTest::says(const QString& text) const
{
    return std::ranges::any_of(m_page->findChildren<QLabel*>(),
        [&](const QLabel* label) { return label->isVisible() && label->text().contains(text); });
}

QComboBox* MixScenariosTest::choice() const
{
    for (QComboBox* box : m_page->findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Scenario"))
            return box;
    return nullptr;
}

void MixScenariosTest::aCopyIsShownAndNamedAtOnce()
{
    open(smallWorkshop());
    const Id<Scenario> first = shown().id;
    press(QStringLiteral("Copy"));
    QVERIFY(shown().id != first);
    QLineEdit* name = field(QStringLiteral("Name of the scenario"));
    QVERIFY(name->isVisible() && name->hasSelectedText());
    QTest::keyClicks(name, QStringLiteral("2027 lean"));
    QTest::keyClick(name, Qt::Key_Return);
    QCOMPARE(shown().name, std::string("2027 lean"));
    QVERIFY(choice()->isVisible());
    QCOMPARE(choice()->currentText(), QStringLiteral("2027 lean"));
    m_session->undo();
    m_session->undo();
    QCOMPARE(shown().id, first);
    QCOMPARE(choice()->count(), 1);
}

void MixScenariosTest::escapeKeepsTheName()
{
    open(smallWorkshop());
    const std::string before = shown().name;
    press(QStringLiteral("Rename"));
    QLineEdit* name = field(QStringLiteral("Name of the scenario"));
    QTest::keyClicks(name, QStringLiteral("something else"));
    QTest::keyClick(name, Qt::Key_Escape);
    QCOMPARE(shown().name, before);
    QVERIFY(choice()->isVisible());
}

void MixScenariosTest::anotherScenarioIsChosen()
{
    open(smallWorkshop());
    QVERIFY(m_session->perform(addScenario(m_session->workshop(), {"Second", "First"})));
    QCOMPARE(choice()->currentText(), QStringLiteral("Second"));
    choice()->setFocus();
    QTest::keyClick(choice(), Qt::Key_Up);
    QCOMPARE(choice()->currentIndex(), 0);
    QVERIFY(shown().name != "Second");
    m_session->undo();
    QCOMPARE(shown().name, std::string("Second"));
    QCOMPARE(choice()->currentIndex(), 1);
}

void MixScenariosTest::removingIsUndone()
{
    open(smallWorkshop());
    const Workshop before = m_session->workshop();
    press(QStringLiteral("Remove"));
    QVERIFY(!currentScenario(m_session->workshop()));
    QVERIFY(!choice()->isEnabled());
    m_session->undo();
    QVERIFY(m_session->workshop() == before);
    QVERIFY(choice()->isEnabled());
}

void MixScenariosTest::fewestTouchpointsOfAPhaseIsAnEdit()
{
    open(smallWorkshop());
    const Phase* phase = ordered<Phase>(m_session->workshop()).front();
    const QString name = QString::fromStdString(phase->name)
        + QStringLiteral(": touchpoints with a spend, at least");
    press(QStringLiteral("Restrictions"));
    type(name, QStringLiteral("2"));
    const auto& restrictions = m_session->workshop().all<PhaseRestriction>();
    QCOMPARE(restrictions.size(), 1U);
    QCOMPARE(restrictions.begin()->second.minActive, 2);
    QCOMPARE(restrictions.begin()->second.phase, phase->id);
    type(name, QString());
    QVERIFY(restrictions.empty());
    m_session->undo();
    QCOMPARE(field(name)->text(), QStringLiteral("2"));
}

void MixScenariosTest::shareOfAPhaseIsTypedInPerCent()
{
    open(smallWorkshop());
    const Phase* phase = ordered<Phase>(m_session->workshop()).back();
    const QString name = QString::fromStdString(phase->name)
        + QStringLiteral(": of today’s effect there, at least");
    press(QStringLiteral("Restrictions"));
    type(name, QStringLiteral("60"));
    QCOMPARE(m_session->workshop().all<PhaseRestriction>().begin()->second.effectShare, 0.6);
    QVERIFY(field(name)->text().startsWith(QStringLiteral("60")));
    type(name, QStringLiteral("72.5 %"));
    QCOMPARE(m_session->workshop().all<PhaseRestriction>().begin()->second.effectShare, 0.725);
}

void MixScenariosTest::mostTouchpointsIsAnEditAndRefusesHalves()
{
    open(smallWorkshop());
    const QString name = QStringLiteral("Most touchpoints with a spend");
    press(QStringLiteral("Restrictions"));
    type(name, QStringLiteral("3"));
    QCOMPARE(shown().maxActive, std::optional<std::int64_t>(3));
    type(name, QStringLiteral("2.5"));
    QCOMPARE(shown().maxActive, std::optional<std::int64_t>(3));
    QCOMPARE(field(name)->text(), QStringLiteral("3"));
    type(name, QString());
    QVERIFY(!shown().maxActive);
}

void MixScenariosTest::whatIfDroppedShowsANewScenario()
{
    open(smallWorkshop());
    const Workshop before = m_session->workshop();
    const Touchpoint* touchpoint = ratedTouchpoints(before).front();
    m_selection->select(touchpoint->id);
    press(QStringLiteral("What if we drop it?"));
    const auto& suppositions = m_session->workshop().all<Supposition>();
    QCOMPARE(suppositions.size(), 1U);
    QCOMPARE(suppositions.begin()->second.touchpoint, touchpoint->id);
    QCOMPARE(suppositions.begin()->second.kind, WhatIf::Drop);
    QCOMPARE(suppositions.begin()->second.scenario, shown().id);
    // The line that compares it with what was shown before arrives with the analysis.
    QTRY_VERIFY(says(QStringLiteral("Against “")));
    m_session->undo();
    QVERIFY(m_session->workshop() == before);
}

void MixScenariosTest::whatIfIsInTheContextMenu()
{
    open(smallWorkshop());
    MixTable& table = m_page->table();
    QCOMPARE(table.contextMenuPolicy(), Qt::ActionsContextMenu);
    QVERIFY(!table.actions().isEmpty() && !table.actions().front()->isEnabled());
    table.setFocus();
    const QModelIndex row = table.model()->index(1, 0);
    QTest::mouseClick(table.viewport(), Qt::RightButton, {}, table.visualRect(row).center());
    QCOMPARE(m_selection->touchpoint(), std::optional(table.rows().rowAt(1).touchpoint));
    const Id<Scenario> before = shown().id;
    QVERIFY(table.actions().at(1)->isEnabled());
    table.actions().at(1)->trigger();
    QVERIFY(shown().id != before);
    QCOMPARE(m_session->workshop().all<Supposition>().begin()->second.kind, WhatIf::Quality);
}

void MixScenariosTest::scenariosStandSideBySide()
{
    open(smallWorkshop());
    press(QStringLiteral("Scenarios"));
    auto* table = m_page->findChild<ScenarioTable*>();
    QVERIFY(!table->isVisible());
    QVERIFY(says(QStringLiteral("nothing to compare yet")));
    const Id<Scenario> first = shown().id;
    QVERIFY(m_session->perform(addScenario(m_session->workshop(), {"Half", "First"})));
    QVERIFY(m_session->perform(setScenarioBudget(m_session->workshop(), 20000.0, "Half")));
    QTRY_VERIFY(table->isVisible());
    QTRY_COMPARE(table->rows().columnCount(), 2);
    QTRY_COMPARE(table->rows().index(0, 1).data().toString(), QStringLiteral("CHF\u00A020’000"));
    QTest::mouseClick(table->horizontalHeader()->viewport(), Qt::LeftButton, {},
        QPoint(table->columnViewportPosition(0) + 10, 10));
    QCOMPARE(shown().id, first);
}

void MixScenariosTest::anImpossibleScenarioIsLiftedInOneClick()
{
    open(smallWorkshop());
    const Touchpoint* touchpoint = ratedTouchpoints(m_session->workshop()).front();
    const double spend = touchpoint->spend;
    QVERIFY(m_session->perform(*setBudgetEntries(m_session->workshop(),
        std::vector<BudgetEntry>{{touchpoint->id, BudgetColumn::Locked, Lock::Today}})));
    QVERIFY(m_session->perform(setScenarioBudget(m_session->workshop(), spend / 2.0, "S")));
    QTRY_VERIFY(m_page->table().rows().figure().sameBudget->status == MixStatus::Infeasible);
    const QModelIndex advice = m_page->table().rows().index(0, MixModel::Advice);
    QCOMPARE(advice.data().toString(), QStringLiteral("–"));
    press(QStringLiteral("See what can give way"));
    QVERIFY(says(QStringLiteral("one of these must give way")));
    QVERIFY(says(QStringLiteral("is locked at")));
    press(QStringLiteral("Unlock it"));
    QCOMPARE(m_session->workshop().find(touchpoint->id)->locked, Lock::None);
    QTRY_VERIFY(!says(QStringLiteral("one of these must give way")));
}

void MixScenariosTest::answersOfTheCurveAreEdits()
{
    open(smallWorkshop());
    const Touchpoint* touchpoint = ratedTouchpoints(m_session->workshop()).front();
    const Id<Touchpoint> id = touchpoint->id;
    press(QStringLiteral("Budget table"));
    m_selection->select(id);
    type(QStringLiteral("Saturation today"), QStringLiteral("35"));
    QCOMPARE(m_session->workshop().find(id)->saturation, std::optional(0.35));
    type(QStringLiteral("Effect at double the spend"), QStringLiteral("140 %"));
    QCOMPARE(m_session->workshop().find(id)->twice, std::optional(1.4));
    type(QStringLiteral("Effect at double the spend"), QStringLiteral("50"));
    QCOMPARE(m_session->workshop().find(id)->twice, std::optional(1.4)); // below today: refused
    QVERIFY(field(QStringLiteral("Effect at double the spend"))->text().startsWith(u"140"));
    m_session->undo();
    QVERIFY(!m_session->workshop().find(id)->twice);
}

void MixScenariosTest::aMeasuredPointIsTypedAndRemoved()
{
    open(smallWorkshop());
    const Id<Touchpoint> id = ratedTouchpoints(m_session->workshop()).front()->id;
    press(QStringLiteral("Budget table"));
    m_selection->select(id);
    auto* table = m_page->findChild<PointsTable*>();
    QCOMPARE(table->points().rowCount(), 1); // the empty one
    QVERIFY(table->points().setData(
        table->points().index(0, PointsModel::Spend), QStringLiteral("12'000"), Qt::EditRole));
    QCOMPARE(curvePointsOf(m_session->workshop(), id).size(), 1U);
    QCOMPARE(curvePointsOf(m_session->workshop(), id).front()->spend, 12000.0);
    QVERIFY(table->points().setData(
        table->points().index(0, PointsModel::Date), QStringLiteral("2026-03-31"), Qt::EditRole));
    QCOMPARE(curvePointsOf(m_session->workshop(), id).front()->date, std::string("2026-03-31"));
    QVERIFY(!table->points().setData(
        table->points().index(0, PointsModel::Effect), QStringLiteral("many"), Qt::EditRole));
    table->setCurrentIndex(table->points().index(0, 0));
    QTest::keyClick(table, Qt::Key_Delete);
    QVERIFY(curvePointsOf(m_session->workshop(), id).empty());
}

void MixScenariosTest::emptyWorkshopsHaveAPage_data()
{
    QTest::addColumn<bool>("hasRatings");
    QTest::addColumn<bool>("hasSpends");
    QTest::addColumn<bool>("hasScenario");
    QTest::addRow("no ratings") << false << true << true;
    QTest::addRow("no spend") << true << false << true;
    QTest::addRow("no scenario") << true << true << false;
    QTest::addRow("nothing at all") << false << false << false;
}

void MixScenariosTest::emptyWorkshopsHaveAPage()
{
    QFETCH(bool, hasRatings);
    QFETCH(bool, hasSpends);
    QFETCH(bool, hasScenario);
    Workshop workshop = smallWorkshop();
    Edit withoutRatings{EditKind::RemoveRecord, {}};
    for (const auto& [id, column] : workshop.all<Column>())
        withoutRatings.changes.push_back(Change<Column>{column, {}});
    if (!hasRatings)
        workshop.apply(withoutRatings);
    if (!hasSpends)
        for (const Touchpoint* touchpoint : ratedTouchpoints(workshop))
            workshop.apply(editRecord(workshop, touchpoint->id, EditKind::ChangeChannel,
                [](Touchpoint& changed) { changed.spend = 0.0; }));
    if (!hasScenario)
        workshop.apply(removeScenario(workshop, currentScenario(workshop)->id));
    open(std::move(workshop));
    for (const char* part : {"Restrictions", "Scenarios", "Budget table", "Recommendation"})
        press(QString::fromLatin1(part));
    QVERIFY(!m_page->grab().isNull());
    if (!hasScenario) {
        press(QStringLiteral("Restrictions"));
        type(QStringLiteral("Most touchpoints with a spend"), QStringLiteral("4"));
        QCOMPARE(shown().maxActive, std::optional<std::int64_t>(4)); // the first change makes it
    }
}

QTEST_MAIN(MixScenariosTest)
#include "tst_mixscenarios.moc"
