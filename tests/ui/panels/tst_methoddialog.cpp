// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/methodedits.h"
#include "core/model/edits/recordedits.h"
#include "tests/support/workshops.h"
#include "ui/paint/look.h"
#include "ui/paint/words/methodwords.h"
#include "ui/panels/method/methodbutton.h"
#include "ui/panels/method/methoddialog.h"
#include "ui/panels/numberbox.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/window/stylesheet.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QScrollArea>
#include <QTest>
#include <QToolButton>

using namespace rundblick;

// The settings driven by mouse and keys.
class MethodDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { loadFonts(); }
    void init();
    void cleanup();
    void everyFieldHasItsWordsAndControl();
    void aChoiceIsOneEditAndUndone();
    void aBrandIsABenchmark();
    void aTickIsSet();
    void aTypedNumberIsOneEdit();
    void heldArrowsAreOneEdit();
    void leavingAFieldDoesNotRound();
    void theLeastCrosshairIsTheMedian();
    void theSegmentIsChosen();
    void resetLinkTakesAFieldBack();
    void resetAllTakesEverythingBack();
    void theWheelDoesNotTurnValues();
    void theMostInfluentialAreMarked();
    void twoButtonsShareOneDialog();
    void targetsAreLargeAndWhole();

private:
    template <typename Widget>
    Widget* control(const char* field) const
    {
        return m_dialog->findChild<Widget*>(QString::fromLatin1(field));
    }
    QToolButton* resetOf(const char* field) const;
    const Method& method() const { return m_session->workshop().method(); }

    std::unique_ptr<Session> m_session;
    std::unique_ptr<Computation> m_computation;
    std::unique_ptr<Selection> m_selection;
    std::unique_ptr<QWidget> m_window;
    MethodDialog* m_dialog = nullptr;
    const Look m_look = screenLook(Theme::Light);
};

void MethodDialogTest::init()
{
    m_session
        = std::make_unique<Session>(smallWorkshop(), [](const Edit&, HistoryStep) { return ok(); });
    m_computation = std::make_unique<Computation>(*m_session);
    m_selection = std::make_unique<Selection>(*m_session);
    m_window = std::make_unique<QWidget>();
    const Surroundings surroundings{*m_session, *m_computation, *m_selection, m_look};
    auto* button = new MethodButton(surroundings, m_window.get());
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    QTest::mouseClick(button, Qt::LeftButton);
    m_dialog = m_window->findChild<MethodDialog*>();
    QVERIFY(m_dialog);
    QVERIFY(QTest::qWaitForWindowExposed(m_dialog));
}

void MethodDialogTest::cleanup()
{
    m_window.reset();
    m_computation.reset();
}

QToolButton* MethodDialogTest::resetOf(const char* field) const
{
    for (QToolButton* button : m_dialog->findChildren<QToolButton*>())
        if (button->property("field").toString() == QLatin1String(field))
            return button;
    return nullptr;
}

void MethodDialogTest::everyFieldHasItsWordsAndControl()
{
    QStringList inTopics;
    for (const MethodTopic& topic : methodTopics())
        for (const std::string_view field : topic.fields)
            inTopics << QString::fromLatin1(field.data(), qsizetype(field.size()));
    QStringList ofMethod;
    eachField<Method>([&](const auto& field) {
        if (field.name != "benchmarkBrand") // with the benchmark
            ofMethod << QString::fromLatin1(field.name.data(), qsizetype(field.name.size()));
    });
    for (const QString& field : ofMethod) {
        QCOMPARE(inTopics.count(field), 1);
        QVERIFY2(m_dialog->findChild<QWidget*>(field), qPrintable(field));
        const std::string name = field.toStdString();
        QVERIFY2(methodFieldName(name) != field, qPrintable(field));
        QVERIFY2(methodFieldEffect(name).endsWith(u'.'), qPrintable(field));
    }
    QCOMPARE(inTopics.size(), ofMethod.size());
}

void MethodDialogTest::aChoiceIsOneEditAndUndone()
{
    auto* order = control<QComboBox>("chainOrder");
    QCOMPARE(order->currentIndex(), static_cast<int>(ChainOrder::First));
    order->setFocus();
    QTest::keyClick(order, Qt::Key_Down);
    QVERIFY(method().chainOrder == ChainOrder::Second);
    m_session->undo();
    QVERIFY(method().chainOrder == ChainOrder::First);
    QCOMPARE(order->currentIndex(), static_cast<int>(ChainOrder::First));
    QVERIFY(!m_session->history().toUndo());
}

void MethodDialogTest::aBrandIsABenchmark()
{
    auto* benchmark = control<QComboBox>("benchmark");
    QCOMPARE(benchmark->count(), 2 + 2); // best, mean, two competitors
    benchmark->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(benchmark, Qt::Key_Down);
    QVERIFY(method().benchmark == Benchmark::Brand);
    QCOMPARE(method().benchmarkBrand, std::optional(ordered<Brand>(m_session->workshop())[2]->id));
    QTest::keyClick(benchmark, Qt::Key_Home);
    QVERIFY(method().benchmark == Benchmark::Best);
    QVERIFY(!method().benchmarkBrand);
}

void MethodDialogTest::aTickIsSet()
{
    auto* repeats = control<QCheckBox>("keepRepeats");
    repeats->setFocus();
    QTest::keyClick(repeats, Qt::Key_Space);
    QVERIFY(method().keepRepeats);
    m_session->undo();
    QVERIFY(!repeats->isChecked());
}

void MethodDialogTest::aTypedNumberIsOneEdit()
{
    auto* target = control<NumberBox>("coverageTarget");
    QCOMPARE(target->value(), 80.0);
    target->setFocus();
    target->selectAll();
    QTest::keyClicks(target, QStringLiteral("72"));
    QTest::keyClick(target, Qt::Key_Return);
    QCOMPARE(method().coverageTarget, 0.72);
    m_session->undo();
    QCOMPARE(method().coverageTarget, 0.8);
    QVERIFY(!m_session->history().toUndo());
}

void MethodDialogTest::heldArrowsAreOneEdit()
{
    auto* difference = control<NumberBox>("relevantDifference");
    difference->setFocus();
    for (int i = 0; i < 3; ++i)
        QTest::keyClick(difference, Qt::Key_Up);
    QCOMPARE(method().relevantDifference, 5.0);
    QTRY_COMPARE(method().relevantDifference, 8.0);
    m_session->undo();
    QCOMPARE(method().relevantDifference, 5.0);
    QCOMPARE(difference->value(), 5.0);
}

void MethodDialogTest::leavingAFieldDoesNotRound()
{
    QVERIFY(m_session->perform(setMethod(m_session->workshop(), &Method::coverageTarget, 0.83333)));
    auto* target = control<NumberBox>("coverageTarget");
    QCOMPARE(target->value(), 83.0);
    target->setFocus();
    QTest::keyClick(target, Qt::Key_Return);
    control<QComboBox>("coverRule")->setFocus();
    QCOMPARE(method().coverageTarget, 0.83333);
}

void MethodDialogTest::theLeastCrosshairIsTheMedian()
{
    auto* crosshair = control<NumberBox>("crosshair");
    crosshair->setFocus();
    crosshair->selectAll();
    QTest::keyClicks(crosshair, QStringLiteral("2"));
    QTest::keyClick(crosshair, Qt::Key_Return);
    QCOMPARE(method().crosshair, std::optional(0.02));
    crosshair->selectAll();
    QTest::keyClicks(crosshair, QStringLiteral("0"));
    QTest::keyClick(crosshair, Qt::Key_Return);
    QVERIFY(!method().crosshair);
}

void MethodDialogTest::theSegmentIsChosen()
{
    Segment segment;
    segment.id = Id<Segment>{42};
    segment.name = "Pendlerinnen";
    QVERIFY(m_session->perform(addRecord(segment)));
    auto* box = control<QComboBox>("segment");
    QCOMPARE(box->count(), 2);
    box->setFocus();
    QTest::keyClick(box, Qt::Key_Down);
    QCOMPARE(method().segment, std::optional(segment.id));
    QTest::keyClick(box, Qt::Key_Up);
    QVERIFY(!method().segment);
}

void MethodDialogTest::resetLinkTakesAFieldBack()
{
    QVERIFY(!resetOf("draws")->isVisible());
    QVERIFY(m_session->perform(setMethod(m_session->workshop(), &Method::draws, 2000)));
    QVERIFY(resetOf("draws")->isVisible());
    QVERIFY(!resetOf("seed")->isVisible());
    QTest::mouseClick(resetOf("draws"), Qt::LeftButton);
    QCOMPARE(method().draws, 10'000);
    QVERIFY(!resetOf("draws")->isVisible());
}

void MethodDialogTest::resetAllTakesEverythingBack()
{
    auto* all = m_dialog->findChild<QPushButton*>(QStringLiteral("resetAll"));
    QVERIFY(!all->isEnabled());
    QVERIFY(m_session->perform(setMethod(m_session->workshop(), &Method::seed, 3)));
    QVERIFY(m_session->perform(setMethod(m_session->workshop(), &Method::shrinkage, true)));
    QCOMPARE(m_window->findChild<MethodButton*>()->text(), QStringLiteral("&Method (2)"));
    QTest::mouseClick(all, Qt::LeftButton);
    QVERIFY(method() == Method{});
    m_session->undo();
    QCOMPARE(method().seed, 3);
    QVERIFY(method().shrinkage);
}

void MethodDialogTest::theWheelDoesNotTurnValues()
{
    auto* seed = control<NumberBox>("seed");
    m_dialog->setFocus();
    QWheelEvent turn({5, 5}, seed->mapToGlobal(QPointF(5, 5)), {}, {0, 120}, Qt::NoButton, {},
        Qt::NoScrollPhase, false);
    QCoreApplication::sendEvent(seed, &turn);
    QCOMPARE(seed->value(), 1.0);
}

// All six touchpoints of the small workshop are rated by brand: none of them leaves the short list.
// One that was only marked does.
void MethodDialogTest::theMostInfluentialAreMarked()
{
    Touchpoint idle;
    idle.id = Id<Touchpoint>{42};
    idle.name = "Messe";
    QVERIFY(m_session->perform(addRecord(idle)));
    QCOMPARE(ratedTouchpoints(m_session->workshop()).size(), std::size_t{7});
    auto* button = m_dialog->findChild<QPushButton*>(QStringLiteral("mostInfluential"));
    QVERIFY(button->isEnabled());
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(ratedTouchpoints(m_session->workshop()).size(), std::size_t{6});
    QVERIFY(!m_session->workshop().find(idle.id)->rated);
    m_session->undo();
    QVERIFY(m_session->workshop().find(idle.id)->rated);
}

void MethodDialogTest::twoButtonsShareOneDialog()
{
    const Surroundings surroundings{*m_session, *m_computation, *m_selection, m_look};
    auto* other = new MethodButton(surroundings, m_window.get());
    other->show();
    QTest::mouseClick(other, Qt::LeftButton);
    QCOMPARE(m_window->findChildren<MethodDialog*>().size(), 1);
}

// In workshop mode.
void MethodDialogTest::targetsAreLargeAndWhole()
{
    m_dialog->setStyleSheet(styleSheet(screenLook(Theme::Light, {1.0, true})));
    QCoreApplication::processEvents();
    auto* scroll = m_dialog->findChild<QScrollArea*>();
    QVERIFY(scroll->widget()->width() <= scroll->viewport()->width());
    for (const MethodTopic& topic : methodTopics())
        for (const std::string_view field : topic.fields) {
            auto* widget = m_dialog->findChild<QWidget*>(
                QString::fromLatin1(field.data(), qsizetype(field.size())));
            QVERIFY(widget->height() >= 44);
            QVERIFY(widget->width() >= widget->minimumSizeHint().width());
        }
}

QTEST_MAIN(MethodDialogTest)
#include "tst_methoddialog.moc"
