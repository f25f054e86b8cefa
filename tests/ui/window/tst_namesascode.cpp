// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/checks.h"
#include "core/store/workshopfile.h"
#include "tests/support/codelike.h"
#include "tests/ui/window/textrecorder.h"
#include "ui/charts/paintedplot.h"
#include "ui/pages/page.h"
#include "ui/panels/derivation/derivationview.h"
#include "ui/panels/derivation/numberexplainer.h"
#include "ui/panels/method/methoddialog.h"
#include "ui/panels/ratings/raterdialog.h"
#include "ui/panels/setup/phasesetdialog.h"
#include "ui/panels/shortlist/shortlistdialog.h"
#include "ui/panels/sixoften/sixoftendialog.h"
#include "ui/panels/weights/weightsdialog.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"
#include "ui/window/backups/backupsdialog.h"
#include "ui/window/exports/exportdialog.h"
#include "ui/window/exports/handoverdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/plaintextstyle.h"
#include "ui/window/recovery/recoverydialog.h"
#include "ui/window/search/quicksearch.h"
#include "ui/window/versions/versionsdialog.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHelpEvent>
#include <QLabel>
#include <QMessageBox>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>

using namespace rundblick;

// Whatever is in a name, it is shown as it is: no tag, key or placeholder in it is read, on no
// page, in no dialog and in no tool tip.
class NamesAsCodeTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesShowNamesAsTheyAre();
    void dialogsShowNamesAsTheyAre();
    void explanationsNameThemAsTheyAre();
    void findingNamesThemAsTheyAre();
    void unfinishedWorkIsNamedAsItIs();
    void toolTipsShowNamesAsTheyAre();
    void messagesShowNamesAsTheyAre();
    void cleanupTestCase();

private:
    void look(QWidget& part);
    void judge(const QString& text) { m_faults << misreading(text); }
    void judgeTip();
    void askEverywhere(QWidget& viewport);
    void askModels();
    QString faults();

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
    QStringList m_faults;
    QStringList m_painted;
    int m_tips = 0;
};

void NamesAsCodeTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("namesascode"));
    loadFonts();
    QApplication::setStyle(new PlainTextStyle);
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
    m_window
        = std::make_unique<MainWindow>(m_folder.filePath(QStringLiteral("working")), Theme::Light);
    const QString sample = m_folder.filePath(QStringLiteral("sample.rundblick"));
    const QString file = m_folder.filePath(QStringLiteral("a.rundblick"));
    QVERIFY(m_window->create(Template::Sample, sample));
    const Workshop workshop = codelikeWorkshop(m_window->document()->session().workshop());
    const Status valid = check(workshop);
    QVERIFY2(valid, valid ? "" : codeText(valid.error().code).data());
    QVERIFY(writeWorkshop(toStd(file), workshop, Existing::Refuse));
    QVERIFY(m_window->open(file));
    m_window->resize(1600, 1000);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->computation()->analysis()
            && m_window->computation()->analysis()->stage >= Stage::Mix,
        120'000);
}

void NamesAsCodeTest::look(QWidget& part)
{
    for (int round = 0; round < 10; ++round) // layouts ask for further rounds
        QCoreApplication::processEvents();
    TextRecorder recorder(part.size());
    part.render(&recorder, QPoint(), QRegion(), QWidget::DrawChildren);
    for (const PaintedText& painted : recorder.texts()) {
        m_painted << painted.text;
        judge(painted.text);
    }
    for (PaintedPlot* plot : part.findChildren<PaintedPlot*>()) { // it paints on a picture first
        TextRecorder ofPlot(plot->size());
        QCPPainter painter(&ofPlot);
        plot->toPainter(&painter, plot->width(), plot->height());
        painter.end();
        for (const PaintedText& painted : ofPlot.texts())
            judge(painted.text);
    }
    for (QLabel* label : part.findChildren<QLabel*>()) {
        label->ensurePolished();
        const bool readsTags = label->textFormat() == Qt::RichText;
        if (label->textFormat() != Qt::PlainText && !readsTags)
            m_faults << QStringLiteral("a label chooses by its text: ") + label->text();
        if (readsTags && label->text().contains(QStringLiteral("<b>fett</b>")))
            m_faults << QStringLiteral("a tag was read: ") + label->text();
    }
}

QString NamesAsCodeTest::faults()
{
    m_faults.removeAll(QString());
    m_faults.removeDuplicates();
    return std::exchange(m_faults, {}).join(u'\n');
}

void NamesAsCodeTest::pagesShowNamesAsTheyAre()
{
    const Workshop& workshop = m_window->document()->session().workshop();
    for (const PageKind page : allPages) {
        m_window->showPage(page);
        look(*m_window);
        std::size_t shown = 0;
        for (const auto& [id, touchpoint] : workshop.all<Touchpoint>()) {
            if (++shown > 12) // a payload each
                break;
            m_window->selection()->select(id);
            look(*m_window);
        }
    }
    const QString text = m_painted.join(u'\n');
    for (const char* const literal : {"<b>fett</b>", "'); DROP TABLE", "pct%1%2%3", "{name}{touch",
             "../../../../tmp", "/etc/passwd", "Qx&Yx", "&lt;u&gt;", "wwwwwwwwww", "=HYPERLINK"})
        QVERIFY2(text.contains(QString::fromLatin1(literal)), literal);
    const QString wrong = faults();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void NamesAsCodeTest::dialogsShowNamesAsTheyAre()
{
    m_window->showPage(PageKind::Setup);
    QWidget* page = m_window->page();
    const Surroundings surroundings{m_window->document()->session(), *m_window->computation(),
        *m_window->selection(), m_window->look()};
    Session& session = surroundings.session;
    std::vector<std::unique_ptr<QDialog>> dialogs;
    dialogs.push_back(std::make_unique<MethodDialog>(surroundings, page));
    dialogs.push_back(std::make_unique<WeightsDialog>(surroundings, page));
    dialogs.push_back(std::make_unique<PhaseSetDialog>(surroundings, page));
    dialogs.push_back(std::make_unique<ShortListDialog>(surroundings, page));
    dialogs.push_back(std::make_unique<SixOfTenDialog>(surroundings, page));
    dialogs.push_back(std::make_unique<RaterDialog>(
        session, session.workshop().all<Rater>().begin()->first, page));
    dialogs.push_back(
        std::make_unique<ExportDialog>(ExportFormat::Pdf, ExportDialog::Offer{true, true}, page));
    dialogs.push_back(std::make_unique<HandOverDialog>(
        FolderProposal{m_folder.path(), QStringLiteral("Veloria"), QStringLiteral("Workshop")},
        false, page));
    dialogs.push_back(std::make_unique<VersionsDialog>(session, m_window->look(), page));
    const BackupChoice backups{
        backupsFolder(toStd(m_folder.path())), *m_window->document()->number(), &session};
    dialogs.push_back(std::make_unique<BackupsDialog>(backups, m_window->look(), page));
    for (const auto& dialog : dialogs) {
        dialog->resize(1200, 900);
        dialog->show();
        look(*dialog);
        dialog->hide();
    }
    const QString wrong = faults();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void NamesAsCodeTest::explanationsNameThemAsTheyAre()
{
    auto* explainer = m_window->findChild<NumberExplainer*>();
    QVERIFY(explainer);
    const Workshop& workshop = m_window->document()->session().workshop();
    constexpr Quantity quantities[] = {Quantity::CoverVerdict, Quantity::Gap, Quantity::MarketValue,
        Quantity::Impact, Quantity::Influence};
    int explained = 0;
    for (const Touchpoint* touchpoint : ratedTouchpoints(workshop))
        for (const Quantity quantity : quantities)
            if (explained < 60 && explainer->explain({quantity, touchpoint->id, {}, {}, {}, 0})) {
                ++explained;
                look(*explainer->view());
            }
    QCOMPARE(explained, 60); // each name among them more than once
    explainer->view()->close();
    const QString wrong = faults();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void NamesAsCodeTest::findingNamesThemAsTheyAre()
{
    m_window->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    for (const char* const typed : {"", "fett", "pct", "qx", "DROP", "name"}) {
        QTest::keyClick(m_window.get(), Qt::Key_F, Qt::ControlModifier);
        auto* search = m_window->findChild<QuickSearch*>();
        QVERIFY(search);
        QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(typed));
        m_painted.clear();
        look(*search);
        QVERIFY(m_painted.size() > 1);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
        QTRY_VERIFY(!m_window->findChild<QuickSearch*>());
    }
    const QString wrong = faults();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void NamesAsCodeTest::unfinishedWorkIsNamedAsItIs()
{
    const UnfinishedWork works[] = {{{}, {}, "1<b>fett</b>", 1'700'000'000},
        {{}, "/tmp/2pct%1%2/3Qx&Yx.rundblick", "4pct%1%2{name}", 1'700'000'001}};
    RecoveryDialog dialog(
        {std::begin(works), std::end(works)}, true, m_window->look(), m_window.get());
    dialog.show();
    m_painted.clear();
    look(dialog);
    QVERIFY(!m_painted.filter(QStringLiteral("1<b>fett</b>")).isEmpty());
    const QString wrong = faults();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

// What the tool tip that is shown now says.
void NamesAsCodeTest::judgeTip()
{
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* tip = qobject_cast<QLabel*>(window);
            tip && tip->isVisible() && tip->inherits("QTipLabel")) {
            ++m_tips;
            judge(tip->text());
            if (tip->textFormat() != Qt::PlainText)
                m_faults << QStringLiteral("a tool tip reads tags: ") + tip->text();
            if (tip->text().contains(QStringLiteral("<br>")))
                m_faults << QStringLiteral("a tool tip has tags of ours: ") + tip->text();
        }
    QToolTip::hideText();
}

void NamesAsCodeTest::askEverywhere(QWidget& viewport)
{
    constexpr int step = 40; // less than a chip
    for (int y = step / 2; y < viewport.height(); y += step)
        for (int x = step / 2; x < viewport.width(); x += step) {
            QHelpEvent question(QEvent::ToolTip, {x, y}, viewport.mapToGlobal(QPoint(x, y)));
            QCoreApplication::sendEvent(&viewport, &question);
            judgeTip();
        }
}

void NamesAsCodeTest::askModels()
{
    for (const auto* view : m_window->findChildren<QAbstractItemView*>()) {
        const QAbstractItemModel* model = view->model();
        for (int row = 0; model && row < model->rowCount(); ++row)
            for (int column = 0; column < model->columnCount(); ++column)
                judge(model->index(row, column).data(Qt::ToolTipRole).toString());
    }
}

void NamesAsCodeTest::toolTipsShowNamesAsTheyAre()
{
    for (const PageKind page : allPages) {
        m_window->showPage(page);
        m_window->selection()->select(
            m_window->document()->session().workshop().all<Touchpoint>().begin()->first);
        for (int round = 0; round < 10; ++round)
            QCoreApplication::processEvents();
        askModels();
        for (QWidget* widget : m_window->page()->findChildren<QWidget*>()) {
            judge(widget->toolTip());
            if (!widget->isVisible())
                continue;
            const auto* area = qobject_cast<QAbstractScrollArea*>(widget->parentWidget());
            const bool isCanvas = area && area->viewport() == widget;
            if (isCanvas || qobject_cast<PaintedPlot*>(widget) || widget->width() < 400)
                askEverywhere(*widget);
        }
    }
    qInfo("%d tool tips", m_tips);
    QVERIFY(m_tips > 200);
    const QString wrong = faults();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
}

void NamesAsCodeTest::messagesShowNamesAsTheyAre()
{
    m_painted.clear();
    QMessageBox box(QMessageBox::Question, QString(), QStringLiteral("7<b>fett</b>"));
    box.setInformativeText(QStringLiteral("8<b>fett</b>"));
    box.show();
    look(box);
    const QString wrong = faults();
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong));
    QCOMPARE(m_painted.filter(QStringLiteral("7<b>fett</b>")).size(), 1);
    QCOMPARE(m_painted.filter(QStringLiteral("8<b>fett</b>")).size(), 1);
}

// No name became a file.
void NamesAsCodeTest::cleanupTestCase()
{
    m_window.reset();
    QStringList files = QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot);
    files.sort();
    QCOMPARE(files.join(u' '), QStringLiteral("a.rundblick sample.rundblick working"));
    QVERIFY(!QFile::exists(QStringLiteral("/tmp/codelike")));
}

QTEST_MAIN(NamesAsCodeTest)
#include "tst_namesascode.moc"
