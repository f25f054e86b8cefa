// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/workshopfile.h"
#include "tests/core/engine/derivationcases.h"
#include "tests/ui/window/numberwalk.h"
#include "ui/pages/page.h"
#include "ui/panels/chips.h"
#include "ui/panels/derivation/derivationview.h"
#include "ui/panels/matrix/waveschart.h"
#include "ui/panels/shortlist/shortlistdialog.h"
#include "ui/panels/sixoften/sixoftendialog.h"
#include "ui/panels/weights/weightsdialog.h"
#include "ui/session/selection.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"

#include <QApplication>
#include <QPushButton>
#include <QTableWidget>
#include <QTemporaryDir>

using namespace rundblick;

namespace {

// Rated as Trust is, so that weights can be derived from it.
void addOverall(Workshop& workshop, const Criterion& trust)
{
    Criterion overall = trust;
    overall.id = {950'001};
    overall.name = "Overall";
    overall.role = CriterionRole::Overall;
    overall.order += 100.0;
    put(workshop, overall);
    const Table<Column> columns = workshop.all<Column>();
    std::int64_t id = 950'100;
    for (auto [key, column] : columns)
        if (column.criterion == trust.id) {
            column.id = {++id};
            column.criterion = overall.id;
            put(workshop, column);
        }
}

// A third criterion, so that judgements can contradict each other; they do.
void addJudgements(Workshop& workshop, const Criterion& trust, const Criterion& service)
{
    Criterion comfort = trust;
    comfort.id = {950'002};
    comfort.name = "Comfort";
    comfort.order += 200.0;
    put(workshop, comfort);
    const auto judge = [&](std::int64_t id, Id<Criterion> one, Id<Criterion> other, double ratio) {
        const bool isOrdered = one < other;
        put(workshop,
            Judgement{{id}, "", isOrdered ? one : other, isOrdered ? other : one,
                isOrdered ? ratio : 1.0 / ratio});
    };
    judge(950'011, trust.id, service.id, 5.0);
    judge(950'012, service.id, comfort.id, 7.0);
    judge(950'013, trust.id, comfort.id, 1.0 / 3.0);
}

// Names without digits, so that every digit on the screen is a number.
Workshop namedWorkshop()
{
    Workshop workshop = workshopFor(QStringLiteral("everything"));
    const auto rename = [&]<typename Record>(std::initializer_list<const char*> names) {
        std::size_t next = 0;
        for (const Record* record : ordered<Record>(workshop)) {
            Record renamed = *record;
            renamed.name = names.begin()[next++ % names.size()];
            put(workshop, renamed);
        }
    };
    rename.operator()<Brand>({"Alpha", "Beta", "Gamma"});
    rename.operator()<Criterion>({"Trust", "Service", "Influence"});
    std::int64_t person = 0;
    const Table<Rater> raters = workshop.all<Rater>();
    for (auto [id, rater] : raters) {
        rater.name = std::string("Person ") + char('A' + person / 26) + char('A' + person % 26);
        put(workshop, rater);
        ++person;
    }
    const auto criteria = ordered<Criterion>(workshop);
    const Criterion trust = *criteria[0];
    const Criterion service = *criteria[1];
    addOverall(workshop, trust);
    addJudgements(workshop, trust, service);
    Method method = workshop.method();
    method.draws = 500;
    put(workshop, method);
    return workshop;
}

} // namespace

// Walks over every page and the dialogs that show what is computed, as they are painted.
class EveryNumberTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void everyNumberOfAPageCanBeAsked_data();
    void everyNumberOfAPageCanBeAsked();
    void wavesCanBeAsked();
    void everySourceOfRatingsCanBeAsked();
    void everyWayToWeightsCanBeAsked_data();
    void everyWayToWeightsCanBeAsked();
    void theShortListCanBeAsked();
    void sixOfTenCanBeAsked();

private:
    void finish(); // what is computed
    void judge(NumberWalk& walk, int least);
    DerivationView* view() const { return m_window->explainer()->view(); }

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void EveryNumberTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("everynumber"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    Settings::setLook(LookChoice::Light);
    useLanguage(QStringLiteral("en"));
    const QString path = m_folder.filePath(QStringLiteral("Workshop.rundblick"));
    QVERIFY(writeWorkshop(path.toStdString(), namedWorkshop(), Existing::Refuse));
    m_window = std::make_unique<MainWindow>(m_folder.path(), Theme::Light);
    m_window->resize(1600, 1000);
    m_window->show();
    QVERIFY(m_window->open(path));
    finish();
}

void EveryNumberTest::finish()
{
    QTRY_VERIFY_WITH_TIMEOUT(m_window->computation()->analysis()
            && m_window->computation()->analysis()->stage == Stage::Robustness
            && !m_window->computation()->isRunning(),
        60'000);
}

void EveryNumberTest::judge(NumberWalk& walk, int least)
{
    const QString unexplained = walk.unexplained();
    QVERIFY2(unexplained.isEmpty(), qPrintable(unexplained));
    QVERIFY2(walk.count() >= least, qPrintable(QString::number(walk.count())));
    QVERIFY(walk.isAnswered());
}

void EveryNumberTest::everyNumberOfAPageCanBeAsked_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("selects");
    for (const PageKind page : allPages)
        for (const bool selects : {false, true})
            if (page != PageKind::Report) // shows paper
                QTest::addRow("%s %s", qPrintable(nameOf(page)), selects ? "selected" : "plain")
                    << int(page) << selects;
}

void EveryNumberTest::everyNumberOfAPageCanBeAsked()
{
    QFETCH(int, page);
    QFETCH(bool, selects);
    m_window->showPage(PageKind(page));
    finish();
    const Analysis& analysis = *m_window->computation()->analysis();
    m_window->selection()->select(
        selects ? std::optional(analysis.touchpoints[1].id) : std::nullopt);
    QCoreApplication::processEvents(); // what follows the selection has followed
    NumberWalk walk(*m_window);
    walk.lookThrough(*m_window->page());
    judge(walk, 6);
}

// On a bar of the chart, and from there to the value of a wave and back.
void EveryNumberTest::wavesCanBeAsked()
{
    m_window->showPage(PageKind::Matrix);
    finish();
    for (QPushButton* button : m_window->page()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Wa&ves"))
            QTest::mouseClick(button, Qt::LeftButton);
    auto* chart = m_window->page()->findChild<WavesChart*>();
    QVERIFY(chart->isVisible());
    QTRY_VERIFY(!chart->figure().rows.empty());
    QTest::mouseClick(chart->widget(), Qt::LeftButton, Qt::AltModifier, {20, 10});
    QVERIFY(view() && view()->isVisible());
    const QuantityAt change{.quantity = Quantity::WaveChange,
        .touchpoint = chart->figure().rows.front().touchpoint,
        .brand = chart->figure().brand,
        .index = 1};
    QVERIFY(view()->current() == change);
    const auto textOf = [&](const char* name) {
        return view()->findChild<QLabel*>(QString::fromLatin1(name))->text();
    };
    QVERIFY2(textOf("derivationTitle").contains(QStringLiteral("(Spring → Autumn)")),
        qPrintable(textOf("derivationTitle")));
    QVERIFY(textOf("derivationNotes").contains(QStringLiteral("Welch")));
    auto* inputs = view()->findChild<QTableWidget*>();
    QTest::mouseClick(inputs->viewport(), Qt::LeftButton, {},
        inputs->visualItemRect(inputs->item(0, 1)).center());
    QCOMPARE(view()->current().quantity, Quantity::WaveValue);
    QVERIFY(textOf("derivationTitle").contains(QStringLiteral("(Autumn)")));
    view()->close();
}

// One rater, a voice, and the group.
void EveryNumberTest::everySourceOfRatingsCanBeAsked()
{
    m_window->showPage(PageKind::Ratings);
    finish();
    QComboBox* who = nullptr;
    for (QComboBox* box : m_window->page()->findChildren<QComboBox*>())
        if (box->accessibleName() == QStringLiteral("Who rates"))
            who = box;
    QVERIFY(who);
    for (int source = 0; source < std::min(who->count(), 8); ++source) {
        who->setCurrentIndex(source);
        emit who->activated(source);
        QTest::qWait(60); // the progress follows after a pause
        NumberWalk walk(*m_window);
        walk.lookDown(*m_window->page());
        judge(walk, 6);
    }
}

void EveryNumberTest::everyWayToWeightsCanBeAsked_data()
{
    QTest::addColumn<int>("way");
    for (int way = 0; way < int(enumTexts<Weighting>.size()); ++way)
        QTest::addRow("%s", enumTexts<Weighting>[std::size_t(way)].data()) << way;
}

void EveryNumberTest::everyWayToWeightsCanBeAsked()
{
    QFETCH(int, way);
    m_window->showPage(PageKind::Setup);
    auto* open = m_window->page()->findChild<QPushButton*>(QStringLiteral("weights"));
    QVERIFY(open);
    open->click();
    auto* dialog = m_window->findChild<WeightsDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    dialog->findChild<Chips*>()->at(way).click();
    if (Weighting(way) == Weighting::Ranking) // the first move ranks them all
        for (QPushButton* button : dialog->findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("▼") && button->isVisible()
                && button->isEnabled()) {
                button->click();
                break;
            }
    QTRY_COMPARE_WITH_TIMEOUT(
        int(m_window->computation()->analysis()->weights.source), way, 60'000);
    finish();
    NumberWalk walk(*m_window);
    walk.lookDown(*dialog);
    judge(walk, 4);
    dialog->close();
}

void EveryNumberTest::theShortListCanBeAsked()
{
    m_window->showPage(PageKind::Ratings);
    finish();
    ShortListDialog* dialog = nullptr;
    for (QPushButton* button : m_window->page()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Short &list …"))
            button->click();
    dialog = m_window->findChild<ShortListDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    NumberWalk walk(*m_window);
    walk.lookThrough(*dialog);
    judge(walk, 12);
    auto* table = dialog->findChild<QTableView*>();
    table->setFocus();
    table->setCurrentIndex(table->model()->index(2, 1));
    QTest::keyClick(table, Qt::Key_F1, Qt::ShiftModifier); // no shortcut of the window
    QVERIFY(view()->isVisible());
    QCOMPARE(view()->current().quantity, Quantity::ShortListScore);
    view()->close();
    dialog->close();
}

void EveryNumberTest::sixOfTenCanBeAsked()
{
    m_window->showPage(PageKind::Ratings);
    finish();
    for (QPushButton* button : m_window->page()->findChildren<QPushButton*>())
        if (button->text() == QStringLiteral("Si&x of ten …"))
            button->click();
    auto* dialog = m_window->findChild<SixOfTenDialog*>();
    QVERIFY(dialog && dialog->isVisible());
    NumberWalk walk(*m_window);
    walk.lookDown(*dialog);
    dialog->findChild<QPushButton*>(QStringLiteral("primary"))->click(); // to the result
    walk.lookDown(*dialog);
    judge(walk, 12);
    dialog->close();
}

QTEST_MAIN(EveryNumberTest)
#include "tst_everynumber.moc"
