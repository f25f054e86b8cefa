// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/budgetedits.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/canvas/wheel/wheelview.h"
#include "ui/charts/frontierchart.h"
#include "ui/charts/quadrantchart.h"
#include "ui/pages/page.h"
#include "ui/paint/matrix/quadrantplot.h"
#include "ui/panels/derivation/derivationview.h"
#include "ui/panels/derivation/numberexplainer.h"
#include "ui/panels/figurecards.h"
#include "ui/panels/inspector/inspector.h"
#include "ui/panels/inspector/performancebars.h"
#include "ui/panels/matrix/matrixmodel.h"
#include "ui/panels/matrix/matrixtable.h"
#include "ui/panels/mix/budgettable.h"
#include "ui/panels/mix/mixtable.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/numbersource.h"
#include "ui/support/settings.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QTableWidget>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// "Where does this number come from?" asked on every page, as a person does.
class NumberExplainerTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }
    void altClickAsksTheTablesOfMatrixAndMix();
    void altClickAsksTheCanvases();
    void altClickAsksChartsAndCards();
    void altClickAsksTheInspector();
    void altClickAsksTheBudgetTable();
    void aPlainClickAsksNothing();
    void keyAsksTheCurrentNumberOnEveryPage_data();
    void keyAsksTheCurrentNumberOnEveryPage();
    void leadsDeeperAndBack();
    void copiesAsText();
    void followsTheAnalysis();
    void speaksGerman();

private:
    template <typename Widget>
    Widget* on(PageKind page)
    {
        m_window->showPage(page);
        return m_window->page()->findChild<Widget*>();
    }
    DerivationView* askAt(QWidget* widget, QPoint position);
    void ask(); // by the action that Shift+F1 stands for
    DerivationView* view() const { return m_window->explainer()->view(); }
    Id<Touchpoint> first() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void NumberExplainerTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("numberexplainer"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void NumberExplainerTest::init()
{
    Settings::setLanguage(QStringLiteral("en"));
    Settings::setLook(LookChoice::Light);
    useLanguage(QStringLiteral("en"));
    m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(QStringLiteral("Workshop.rundblick"));
    QVERIFY(writeWorkshop(path.toStdString(), smallWorkshop(), Existing::Refuse));
    m_window = std::make_unique<MainWindow>(m_folder->path(), Theme::Light);
    m_window->resize(1280, 800);
    m_window->show();
    QVERIFY(m_window->open(path));
    QTRY_VERIFY_WITH_TIMEOUT(m_window->computation()->analysis()
            && m_window->computation()->analysis()->stage >= Stage::Mix,
        20'000);
}

DerivationView* NumberExplainerTest::askAt(QWidget* widget, QPoint position)
{
    if (view())
        view()->close();
    QTest::mouseClick(widget, Qt::LeftButton, Qt::AltModifier, position);
    return view() && view()->isVisible() ? view() : nullptr;
}

void NumberExplainerTest::ask()
{
    for (QAction* action : m_window->findChildren<QAction*>())
        if (action->shortcut() == QKeySequence(Qt::SHIFT | Qt::Key_F1))
            action->trigger();
}

Id<Touchpoint> NumberExplainerTest::first() const
{
    return m_window->computation()->analysis()->touchpoints.front().id;
}

void NumberExplainerTest::altClickAsksTheTablesOfMatrixAndMix()
{
    auto* matrix = on<MatrixTable>(PageKind::Matrix);
    using Kind = MatrixModel::Kind;
    const auto column = [&](Kind kind) { return matrix->rows().columnOf(kind); };
    const std::pair<int, Quantity> columns[] = {{column(Kind::Name), Quantity::CoverVerdict},
        {column(Kind::Score), Quantity::PerformanceValue}, {column(Kind::Gap), Quantity::Gap},
        {column(Kind::Verdict), Quantity::Gap}, {column(Kind::Importance), Quantity::Impact}};
    for (const auto& [place, quantity] : columns) {
        const QModelIndex index = matrix->model()->index(0, place);
        DerivationView* shown = askAt(matrix->viewport(), matrix->visualRect(index).center());
        QVERIFY(shown);
        QCOMPARE(shown->current().quantity, quantity);
    }
    auto* mix = on<MixTable>(PageKind::Mix);
    for (const auto& [place, quantity] : {std::pair{int(MixModel::Today), Quantity::Spend},
             std::pair{int(MixModel::Recommended), Quantity::RecommendedSpend}}) {
        const QModelIndex index = mix->model()->index(0, place);
        DerivationView* shown = askAt(mix->viewport(), mix->visualRect(index).center());
        QVERIFY(shown);
        QCOMPARE(shown->current().quantity, quantity);
    }
}

void NumberExplainerTest::altClickAsksTheCanvases()
{
    auto* journey = on<JourneyView>(PageKind::Journey);
    const Workshop& workshop = m_window->document()->session().workshop();
    const Placement& placement = workshop.all<Placement>().begin()->second;
    const QRectF cell = journey->board().rectOf({placement.touchpoint, placement.phase});
    journey->ensureVisible(cell); // the lanes above it may take the room
    DerivationView* shown = askAt(journey->viewport(), journey->mapFromScene(cell.center()));
    QVERIFY(shown);
    QCOMPARE(shown->current().quantity, Quantity::ImpactByPhase);
    QCOMPARE(shown->current().touchpoint, placement.touchpoint);
    journey->verticalScrollBar()->setValue(0);
    const QPointF head = journey->board().geometry().heads.front().center();
    shown = askAt(journey->viewport(), journey->mapFromScene(head));
    QVERIFY(shown);
    QCOMPARE(shown->current().quantity, Quantity::Coverage);

    auto* wheel = on<WheelView>(PageKind::Wheel);
    const WheelGeometry& geometry = wheel->geometryOfWheel();
    const double middle = geometry.slices.front().middle();
    const double radius = (geometry.hub + geometry.band) / 2.0;
    shown = askAt(wheel->viewport(), geometry.pointAt(radius, middle).toPoint());
    QVERIFY(shown);
    QCOMPARE(shown->current().quantity, Quantity::PerformanceValue);
    shown = askAt(wheel->viewport(), geometry.centre.toPoint());
    QVERIFY(shown);
    QCOMPARE(shown->current().quantity, Quantity::BrandExperience);
}

void NumberExplainerTest::altClickAsksChartsAndCards()
{
    auto* quadrants = on<QuadrantChart>(PageKind::Matrix);
    QTest::qWait(0); // it replots once
    std::optional<QPoint> dot;
    for (int x = 0; x < quadrants->width() && !dot; x += 3)
        for (int y = 0; y < quadrants->height() && !dot; y += 3)
            if (quadrants->touchpointAt(QPointF(x, y)))
                dot = QPoint(x, y);
    QVERIFY(dot);
    DerivationView* shown = askAt(quadrants, *dot);
    QVERIFY(shown);
    QCOMPARE(shown->current().quantity, Quantity::Gap);

    auto* cards = on<FigureCards>(PageKind::Mix);
    shown = askAt(cards, QPoint(30, 40));
    QVERIFY(shown);
    QCOMPARE(shown->current().quantity, Quantity::Gain);
    auto* frontier = on<FrontierChart>(PageKind::Mix);
    shown = askAt(frontier, frontier->rect().center());
    QVERIFY(shown);
    QCOMPARE(shown->current().quantity, Quantity::FrontierEffect);
}

void NumberExplainerTest::altClickAsksTheInspector()
{
    auto* bars = on<PerformanceBars>(PageKind::Journey);
    m_window->selection()->select(first());
    QTRY_VERIFY(bars->isVisible() && bars->height() > 20);
    DerivationView* shown = askAt(bars, QPoint(20, 10));
    QVERIFY(shown);
    QCOMPARE(shown->current().quantity, Quantity::CriterionValue);
    QCOMPARE(shown->current().touchpoint, first());
}

void NumberExplainerTest::altClickAsksTheBudgetTable()
{
    auto* table = on<BudgetTable>(PageKind::Mix);
    for (QPushButton* chip : m_window->page()->findChildren<QPushButton*>())
        if (chip->text() == QStringLiteral("&Budget table"))
            chip->click();
    QVERIFY(table->isVisible());
    const QModelIndex spend = table->model()->index(0, 1 + int(BudgetColumn::Spend));
    DerivationView* shown = askAt(table->viewport(), table->visualRect(spend).center());
    QVERIFY(shown);
    QCOMPARE(shown->current().quantity, Quantity::Spend);
    const QModelIndex yes = table->model()->index(0, 1 + int(BudgetColumn::Stoppable));
    QVERIFY(!askAt(table->viewport(), table->visualRect(yes).center())); // no number
}

void NumberExplainerTest::aPlainClickAsksNothing()
{
    auto* matrix = on<MatrixTable>(PageKind::Matrix);
    const QModelIndex index = matrix->model()->index(0, 1);
    QTest::mouseClick(
        matrix->viewport(), Qt::LeftButton, Qt::NoModifier, matrix->visualRect(index).center());
    QVERIFY(!view());
}

void NumberExplainerTest::keyAsksTheCurrentNumberOnEveryPage_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<int>("expected");
    QTest::addRow("journey") << int(PageKind::Journey) << int(Quantity::CoverVerdict);
    QTest::addRow("wheel") << int(PageKind::Wheel) << int(Quantity::PerformanceValue);
    QTest::addRow("matrix") << int(PageKind::Matrix) << int(Quantity::CoverVerdict);
    QTest::addRow("mix") << int(PageKind::Mix) << int(Quantity::CoverVerdict);
}

void NumberExplainerTest::keyAsksTheCurrentNumberOnEveryPage()
{
    QFETCH(int, page);
    QFETCH(int, expected);
    QApplication::setActiveWindow(m_window.get());
    m_window->showPage(PageKind(page));
    m_window->selection()->select(first());
    m_window->page()->setFocus();
    QTRY_VERIFY(QApplication::focusWidget());
    ask();
    QVERIFY(view() && view()->isVisible());
    QCOMPARE(int(view()->current().quantity), expected);
    QCOMPARE(view()->current().touchpoint, first());
}

void NumberExplainerTest::leadsDeeperAndBack()
{
    on<MatrixTable>(PageKind::Matrix);
    QVERIFY(m_window->explainer()->explain({Quantity::Impact, first(), {}, {}, {}, 0}));
    auto* inputs = view()->findChild<QTableWidget*>();
    QVERIFY(inputs->rowCount() > 0);
    QTest::mouseClick(inputs->viewport(), Qt::LeftButton, Qt::NoModifier,
        inputs->visualItemRect(inputs->item(0, 1)).center());
    QCOMPARE(view()->current().quantity, Quantity::ImpactByPhase);
    inputs->setFocus();
    inputs->setCurrentCell(1, 1); // the use
    QTest::keyClick(inputs, Qt::Key_Return);
    QCOMPARE(view()->current().quantity, Quantity::PhaseUse);
    QTest::keyClick(view(), Qt::Key_Backspace);
    QCOMPARE(view()->current().quantity, Quantity::ImpactByPhase);
    for (QPushButton* button : view()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("&Back"))
            button->click();
    QCOMPARE(view()->current().quantity, Quantity::Impact);
    QTest::keyClick(view(), Qt::Key_Escape);
    QVERIFY(!view()->isVisible());
    QVERIFY(!m_window->explainer()->explain({Quantity::Impact, {}, {}, {}, {}, 0}));
}

void NumberExplainerTest::copiesAsText()
{
    QVERIFY(m_window->explainer()->explain({Quantity::Delivered, first(), {}, {}, {}, 0}));
    QTest::keyClick(view(), Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QString::fromUtf8("Z = M·V / 100")));
    QVERIFY(text.contains(QStringLiteral("Method, section 4: Impact")));
}

void NumberExplainerTest::followsTheAnalysis()
{
    Session& session = m_window->document()->session();
    const Phase phase = session.workshop().all<Phase>().begin()->second;
    QVERIFY(m_window->explainer()->explain({Quantity::PhaseWeight, {}, {}, phase.id, {}, 0}));
    const auto value
        = [&] { return view()->findChild<QLabel*>(QStringLiteral("derivationValue"))->text(); };
    const QString before = value();
    Phase heavier = phase;
    heavier.weight *= 3.0;
    session.perform({EditKind::ChangeRecord, {Change<Phase>{phase, heavier}}});
    QTRY_VERIFY_WITH_TIMEOUT(value() != before, 20'000);
}

void NumberExplainerTest::speaksGerman()
{
    m_window->chooseLanguage(QStringLiteral("de"));
    QCoreApplication::processEvents();
    QVERIFY(m_window->explainer()->explain({Quantity::Impact, first(), {}, {}, {}, 0}));
    QCOMPARE(view()->windowTitle(), QStringLiteral("Woher diese Zahl kommt"));
    const auto* title = view()->findChild<QLabel*>(QStringLiteral("derivationTitle"));
    QVERIFY(title->text().startsWith(QStringLiteral("Wirkung von «")));
}

QTEST_MAIN(NumberExplainerTest)
#include "tst_numberexplainer.moc"
