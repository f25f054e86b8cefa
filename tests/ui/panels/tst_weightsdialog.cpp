// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/weightedits.h"
#include "tests/support/workshops.h"
#include "ui/paint/look.h"
#include "ui/paint/words/weightwords.h"
#include "ui/panels/numberbox.h"
#include "ui/panels/weights/weightbars.h"
#include "ui/panels/weights/weightsdialog.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSlider>
#include <QTest>

using namespace rundblick;

// The dialog driven by mouse and keys: four ways to weigh three criteria.
class WeightsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void cleanup();
    void theScaleIsWorded();
    void consistencyHasASignAndWords();
    void chipsChooseTheWay();
    void pointsAreOneEditEach();
    void aButtonMovesACriterionUp();
    void aPairIsJudgedInWords();
    void theLowerTriangleAsksTheOtherWayRound();
    void judgesAreApart();
    void aContradictionIsRepairedAndUndone();
    void sliderJudgesByKeys();
    void draggedSliderIsOneEditAndShowsTheConsistency();
    void derivedSaysWhatIsMissing();

private:
    QPushButton* button(const QString& name) const; // by text or accessible name
    QComboBox* words() const
    {
        return m_dialog->findChild<QComboBox*>(QStringLiteral("judgement"));
    }
    Id<Criterion> criterion(std::size_t place) const { return m_criteria[place]; }
    std::optional<double> ratio(std::size_t first, std::size_t second, const char* judge = "") const
    {
        return judgedRatio(m_session->workshop(), {judge, criterion(first), criterion(second)});
    }
    void judge(const QString& pair, double wanted);
    void choose(Weighting way)
    {
        QVERIFY(m_session->perform(setWeighting(m_session->workshop(), way)));
    }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<WeightsDialog> m_dialog;
    std::vector<Id<Criterion>> m_criteria;
    const Look m_look = screenLook(Theme::Light);
    const NumberStyle m_style{"en_GB", "CHF"};
};

void WeightsDialogTest::init()
{
    m_session = std::make_unique<Session>(
        generatedWorkshop({.criteria = 3}), [](const Edit&, HistoryStep) { return ok(); });
    m_computation = std::make_unique<Computation>(*m_session);
    m_selection = std::make_unique<Selection>(*m_session);
    m_criteria.clear();
    for (const Criterion* one : performanceCriteria(m_session->workshop()))
        m_criteria.push_back(one->id);
    m_computation->start();
    QTRY_VERIFY(!m_computation->isRunning());
    m_dialog = std::make_unique<WeightsDialog>(
        Surroundings{*m_session, *m_computation, *m_selection, m_look});
    m_dialog->setAttribute(Qt::WA_DeleteOnClose, false);
    m_dialog->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog.get()));
}

void WeightsDialogTest::cleanup()
{
    m_dialog.reset();
    m_computation.reset();
}

QPushButton* WeightsDialogTest::button(const QString& name) const
{
    for (QPushButton* one : m_dialog->findChildren<QPushButton*>())
        if (one->isVisible() && (one->text() == name || one->accessibleName() == name))
            return one;
    return nullptr;
}

// By keys in the list of words, as a person who does not use the mouse.
void WeightsDialogTest::judge(const QString& pair, double wanted)
{
    QVERIFY(button(pair));
    QTest::mouseClick(button(pair), Qt::LeftButton);
    QVERIFY(words()->hasFocus());
    const int place = words()->findText(importanceWords(wanted, m_style));
    QVERIFY(place > 0);
    QTest::keyClick(words(), Qt::Key_Home); // "not judged"
    for (int i = 0; i < place; ++i)
        QTest::keyClick(words(), Qt::Key_Down);
}

void WeightsDialogTest::theScaleIsWorded()
{
    const std::vector<double> scale = saatyScale();
    QCOMPARE(scale.size(), std::size_t{17}); // 9 … 1 … 1/9
    QCOMPARE(importanceWords(3.0, m_style), QStringLiteral("moderately more important (3)"));
    QCOMPARE(
        importanceWords(1.0 / 7, m_style), QStringLiteral("very strongly less important (1/7)"));
    QCOMPARE(importanceWords(2.3, m_style), QStringLiteral("2.3 times as important"));
    QCOMPARE(ratioText(1.0 / 9, m_style), QStringLiteral("1/9"));
    QCOMPARE(ratioText(0.4, m_style), QStringLiteral("1/2.5"));
    QSet<QString> all;
    for (const double step : scale)
        all.insert(importanceWords(step, m_style));
    QCOMPARE(all.size(), 17);
}

// Saaty: a ratio of at most .10 is good.
void WeightsDialogTest::consistencyHasASignAndWords()
{
    QVERIFY(consistencyOf(0.10) == Consistency::Good);
    QVERIFY(consistencyOf(0.11) == Consistency::Doubtful);
    QVERIFY(consistencyOf(0.25) == Consistency::Poor);
    const QSet<QString> signs{consistencySign(Consistency::Good),
        consistencySign(Consistency::Doubtful), consistencySign(Consistency::Poor)};
    QCOMPARE(signs.size(), 3);
    QVERIFY(consistencyWords(0.04, 5, m_style).contains(QStringLiteral("0.04")));
    QVERIFY(consistencyWords(0.04, 5, m_style).contains(QStringLiteral("5 criteria")));
}

void WeightsDialogTest::chipsChooseTheWay()
{
    QTest::mouseClick(button(QStringLiteral("Ranking")), Qt::LeftButton);
    QVERIFY(m_session->workshop().method().weighting == Weighting::Ranking);
    m_session->undo();
    QVERIFY(m_session->workshop().method().weighting == Weighting::Points);
    QVERIFY(button(QStringLiteral("Points"))->isChecked());
}

void WeightsDialogTest::pointsAreOneEditEach()
{
    auto* points = m_dialog->findChild<NumberBox*>();
    QVERIFY(points && points->isVisible());
    const double before = m_session->workshop().find(criterion(0))->weight;
    points->setFocus();
    points->selectAll();
    QTest::keyClicks(points, QStringLiteral("60"));
    QTest::keyClick(points, Qt::Key_Return);
    QCOMPARE(m_session->workshop().find(criterion(0))->weight, 60.0);
    m_session->undo();
    QCOMPARE(m_session->workshop().find(criterion(0))->weight, before);
    QVERIFY(!m_session->history().toUndo());
}

void WeightsDialogTest::aButtonMovesACriterionUp()
{
    choose(Weighting::Ranking);
    const QString up = toQt(m_session->workshop().find(criterion(2))->name) + QStringLiteral(" up");
    QTRY_VERIFY(button(up));
    QTest::mouseClick(button(up), Qt::LeftButton);
    const auto rank
        = [&](std::size_t place) { return m_session->workshop().find(criterion(place))->rank; };
    QCOMPARE(rank(0), std::optional<std::int64_t>(1));
    QCOMPARE(rank(2), std::optional<std::int64_t>(2));
    QCOMPARE(rank(1), std::optional<std::int64_t>(3));
    m_session->undo();
    QVERIFY(!rank(0) && !rank(1) && !rank(2));
}

void WeightsDialogTest::aPairIsJudgedInWords()
{
    choose(Weighting::Judgements);
    judge(QStringLiteral("Kriterium 1 compared with Kriterium 2"), 3.0);
    QCOMPARE(ratio(0, 1), std::optional(3.0));
    QCOMPARE(button(QStringLiteral("Kriterium 1 compared with Kriterium 2"))->text(),
        QStringLiteral("3"));
    QCOMPARE(button(QStringLiteral("Kriterium 2 compared with Kriterium 1"))->text(),
        QStringLiteral("1/3"));
    words()->setFocus();
    QTest::keyClick(words(), Qt::Key_Home);
    QVERIFY(!ratio(0, 1));
}

void WeightsDialogTest::theLowerTriangleAsksTheOtherWayRound()
{
    choose(Weighting::Judgements);
    judge(QStringLiteral("Kriterium 3 compared with Kriterium 1"), 5.0);
    QVERIFY(std::abs(ratio(2, 0).value_or(0.0) - 5.0) < 1e-12);
    QVERIFY(std::abs(ratio(0, 2).value_or(0.0) - 0.2) < 1e-12);
}

void WeightsDialogTest::judgesAreApart()
{
    choose(Weighting::Judgements);
    judge(QStringLiteral("Kriterium 1 compared with Kriterium 2"), 3.0);
    QComboBox* judges = nullptr;
    for (QComboBox* box : m_dialog->findChildren<QComboBox*>())
        if (box->isEditable())
            judges = box;
    QVERIFY(judges);
    judges->lineEdit()->setFocus();
    judges->lineEdit()->selectAll();
    QTest::keyClicks(judges->lineEdit(), QStringLiteral("Anna"));
    QTest::keyClick(judges->lineEdit(), Qt::Key_Return);
    QCOMPARE(button(QStringLiteral("Kriterium 1 compared with Kriterium 2"))->text(),
        QStringLiteral("–"));
    judge(QStringLiteral("Kriterium 1 compared with Kriterium 2"), 7.0);
    QCOMPARE(ratio(0, 1, "Anna"), std::optional(7.0));
    QCOMPARE(ratio(0, 1), std::optional(3.0));
    QTest::mouseClick(button(QStringLiteral("Remove &judge")), Qt::LeftButton);
    QVERIFY(!ratio(0, 1, "Anna"));
    QCOMPARE(ratio(0, 1), std::optional(3.0));
    m_session->undo();
    QCOMPARE(ratio(0, 1, "Anna"), std::optional(7.0));
}

// 1 over 2 and 2 over 3 are 3 each, so 1 over 3 should be 9 and is 1/3: a plain contradiction. The
// repair makes the three agree better; undo brings the judgement back.
void WeightsDialogTest::aContradictionIsRepairedAndUndone()
{
    choose(Weighting::Judgements);
    judge(QStringLiteral("Kriterium 1 compared with Kriterium 2"), 3.0);
    judge(QStringLiteral("Kriterium 2 compared with Kriterium 3"), 3.0);
    judge(QStringLiteral("Kriterium 1 compared with Kriterium 3"), 1.0 / 3.0);
    const auto consistency
        = [this] { return m_computation->analysis()->weights.consistencyRatio.value_or(0.0); };
    QTRY_VERIFY(consistency() > 0.1);
    const double before = consistency();
    const auto repair = [this] {
        for (QPushButton* one : m_dialog->findChildren<QPushButton*>(QStringLiteral("repair")))
            if (one->isVisible())
                return one;
        return static_cast<QPushButton*>(nullptr);
    };
    QTRY_VERIFY(repair());
    const Workshop contradicting = m_session->workshop();
    QTest::mouseClick(repair(), Qt::LeftButton);
    QTRY_VERIFY(consistency() < before);
    m_session->undo();
    QVERIFY(m_session->workshop() == contradicting);
}

// From the middle to the left, towards the first of the two.
void WeightsDialogTest::sliderJudgesByKeys()
{
    choose(Weighting::Judgements);
    QTest::mouseClick(
        button(QStringLiteral("Kriterium 1 compared with Kriterium 2")), Qt::LeftButton);
    auto* slider = m_dialog->findChild<QSlider*>(QStringLiteral("pair"));
    QVERIFY(slider && slider->isVisible());
    QCOMPARE(slider->maximum(), 16);
    slider->setFocus();
    QTest::keyClick(slider, Qt::Key_Left);
    QCOMPARE(ratio(0, 1), std::optional(2.0));
    QTest::keyClick(slider, Qt::Key_Home);
    QCOMPARE(ratio(0, 1), std::optional(9.0));
    QTest::keyClick(slider, Qt::Key_End);
    QVERIFY(std::abs(ratio(0, 1).value_or(0.0) - 1.0 / 9) < 1e-12);
}

// 1 over 2 and 2 over 3 are 3 each: consistent at 9, not at 1/9.
void WeightsDialogTest::draggedSliderIsOneEditAndShowsTheConsistency()
{
    choose(Weighting::Judgements);
    judge(QStringLiteral("Kriterium 1 compared with Kriterium 2"), 3.0);
    judge(QStringLiteral("Kriterium 2 compared with Kriterium 3"), 3.0);
    QTest::mouseClick(
        button(QStringLiteral("Kriterium 1 compared with Kriterium 3")), Qt::LeftButton);
    auto* slider = m_dialog->findChild<QSlider*>(QStringLiteral("pair"));
    const Workshop before = m_session->workshop();
    const int y = slider->height() / 2;
    const auto says = [&](const QString& words) {
        const auto labels = slider->parentWidget()->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [&](const QLabel* label) {
            return label->isVisible() && label->text().contains(words);
        });
    };
    const auto sign = [](Consistency consistency) {
        return QString(consistencySign(consistency) + QLatin1Char(' '));
    };
    QTest::mousePress(slider, Qt::LeftButton, {}, QPoint(slider->width() / 2, y));
    QTest::mouseMove(slider, QPoint(slider->width() - 2, y));
    QVERIFY(says(sign(Consistency::Poor)));
    QTest::mouseMove(slider, QPoint(2, y));
    QVERIFY(says(sign(Consistency::Good)));
    QVERIFY(says(importanceWords(9.0, m_style)));
    QVERIFY(m_session->workshop() == before); // while it is held
    QTest::mouseRelease(slider, Qt::LeftButton, {}, QPoint(2, y));
    QCOMPARE(ratio(0, 2), std::optional(9.0));
    m_session->undo();
    QVERIFY(m_session->workshop() == before);
}

void WeightsDialogTest::derivedSaysWhatIsMissing()
{
    choose(Weighting::Derived);
    const auto isSaid = [this] {
        const auto labels = m_dialog->findChildren<QLabel*>();
        return std::ranges::any_of(labels, [](const QLabel* label) {
            return label->isVisible()
                && label->text().startsWith(QStringLiteral("There is no overall item"));
        });
    };
    QTRY_VERIFY(isSaid());
}

QTEST_MAIN(WeightsDialogTest)
#include "tst_weightsdialog.moc"
