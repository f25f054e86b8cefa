// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "ui/pages/page.h"
#include "ui/report/pdf.h"
#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/window/exports/exporter.h"
#include "ui/window/mainwindow.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QMenuBar>
#include <QProgressDialog>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QToolButton>

using namespace rundblick;

class MainWindowTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void startsWithThreeDoors();
    void everyTemplateOpens_data();
    void everyTemplateOpens();
    void refusesAForeignFileAndKeepsTheOpenOne();
    void pagesSwitchByRailAndKey();
    void undoIsNamedInTheMenu();
    void languageAndLookSwitchAtOnce();
    void remembersRecentFiles();
    void closingPublishes();
    void offersWhatACrashLeft();
    void exportsPdfBesideTheWork();
    void cancelledExportLeavesNoFile();

private:
    std::unique_ptr<MainWindow> openWindow();
    QAction* action(const MainWindow& window, const QString& text);
    QString beginExport(MainWindow& window);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
};

void MainWindowTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("mainwindow"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void MainWindowTest::init()
{
    Settings::clearRecentFiles();
    Settings::setLanguage(QStringLiteral("en"));
    Settings::setLook(LookChoice::Light);
    useLanguage(QStringLiteral("en"));
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(QStringLiteral("Workshop.rundblick"));
    QVERIFY(writeWorkshop(m_path.toStdString(), smallWorkshop(), Existing::Refuse));
}

std::unique_ptr<MainWindow> MainWindowTest::openWindow()
{
    auto window = std::make_unique<MainWindow>(m_folder->path(), Theme::Light);
    window->show();
    if (!window->open(m_path))
        return nullptr;
    return window;
}

QAction* MainWindowTest::action(const MainWindow& window, const QString& text)
{
    for (QAction* candidate : window.findChildren<QAction*>())
        if (candidate->text().startsWith(text))
            return candidate;
    return nullptr;
}

void MainWindowTest::startsWithThreeDoors()
{
    MainWindow window(m_folder->path(), Theme::Light);
    window.show();
    QVERIFY(!window.document());
    QStringList doors;
    for (const QPushButton* button : window.findChildren<QPushButton*>())
        doors << button->text();
    QVERIFY(doors.contains(QStringLiteral("Open the sample")));
    QVERIFY(doors.contains(QStringLiteral("Open …")));
    QVERIFY(!action(window, QStringLiteral("&Undo"))->isEnabled());
}

void MainWindowTest::everyTemplateOpens_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<QString>("language");
    for (const Template which : allTemplates)
        for (const char* language : {"en", "de"})
            QTest::addRow("%s in %s", qPrintable(textOf(which)), language)
                << static_cast<int>(which) << QString::fromLatin1(language);
}

void MainWindowTest::everyTemplateOpens()
{
    QFETCH(int, which);
    QFETCH(QString, language);
    Settings::setLanguage(language);
    MainWindow window(m_folder->path(), Theme::Light);
    const QString path = m_folder->filePath(QStringLiteral("Neu.rundblick"));
    QVERIFY(window.create(static_cast<Template>(which), path));
    QVERIFY(window.document());
    for (const PageKind page : allPages) {
        window.showPage(page);
        QVERIFY(window.page());
    }
    QTRY_VERIFY(
        window.computation()->analysis() && window.computation()->analysis()->stage >= Stage::Mix);
}

void MainWindowTest::refusesAForeignFileAndKeepsTheOpenOne()
{
    const auto window = openWindow();
    QVERIFY(window);
    QFile foreign(m_folder->filePath(QStringLiteral("Notes.rundblick")));
    QVERIFY(foreign.open(QIODevice::WriteOnly));
    foreign.write("Not a workshop at all, but long enough to be looked at. "
                  "Not a workshop at all, but long enough to be looked at.");
    foreign.close();
    const Status opened = window->open(foreign.fileName());
    QVERIFY(!opened);
    QCOMPARE(opened.error().code, Code::NotAWorkshop);
    QVERIFY(window->document());
    QCOMPARE(window->document()->path(), m_path);
}

void MainWindowTest::pagesSwitchByRailAndKey()
{
    const auto window = openWindow();
    QVERIFY(window);
    const Page* first = window->page();
    action(*window, QStringLiteral("Wheel"))->trigger();
    QVERIFY(window->page() != first);
    action(*window, QStringLiteral("Journey"))->trigger();
    QCOMPARE(window->page(), first);
}

void MainWindowTest::undoIsNamedInTheMenu()
{
    const auto window = openWindow();
    QVERIFY(window);
    Session& session = window->document()->session();
    const Workshop before = session.workshop();
    const Id<Touchpoint> id = before.all<Touchpoint>().begin()->first;
    QVERIFY(session.perform(renameTouchpoint(before, id, "Werkstatt")));
    QAction* undo = action(*window, QStringLiteral("&Undo"));
    QCOMPARE(undo->text(), QStringLiteral("&Undo: Rename touchpoint"));
    undo->trigger();
    QVERIFY(session.workshop() == before);
    QCOMPARE(action(*window, QStringLiteral("&Redo"))->text(),
        QStringLiteral("&Redo: Rename touchpoint"));
}

void MainWindowTest::languageAndLookSwitchAtOnce()
{
    const auto window = openWindow();
    QVERIFY(window);
    const Id<Touchpoint> id
        = window->document()->session().workshop().all<Touchpoint>().begin()->first;
    window->selection()->select(id);
    window->chooseLanguage(QStringLiteral("de"));
    QTRY_VERIFY(action(*window, QStringLiteral("&Rückgängig")));
    QVERIFY(window->selection()->touchpoint() == id); // what was selected stays so
    const QColor before = window->palette().color(QPalette::Window);
    window->chooseLook(LookChoice::Dark);
    QTRY_VERIFY(window->palette().color(QPalette::Window) != before);
    QVERIFY(window->page());
}

void MainWindowTest::remembersRecentFiles()
{
    const auto window = openWindow();
    QVERIFY(window);
    QCOMPARE(Settings::recentFiles(), QStringList{m_path});
}

void MainWindowTest::closingPublishes()
{
    const auto window = openWindow();
    QVERIFY(window);
    Session& session = window->document()->session();
    const Id<Touchpoint> id = session.workshop().all<Touchpoint>().begin()->first;
    QVERIFY(session.perform(renameTouchpoint(session.workshop(), id, "Werkstatt")));
    const Workshop after = session.workshop();
    QVERIFY(window->close());
    QVERIFY(*readWorkshop(m_path.toStdString()) == after);
}

void MainWindowTest::offersWhatACrashLeft()
{
    auto window = openWindow();
    QVERIFY(window);
    Session& session = window->document()->session();
    const Id<Touchpoint> id = session.workshop().all<Touchpoint>().begin()->first;
    QVERIFY(session.perform(renameTouchpoint(session.workshop(), id, "Werkstatt")));
    const Workshop after = session.workshop();
    window.reset(); // without close(): as far as the file knows, a crash
    QVERIFY(!(*readWorkshop(m_path.toStdString()) == after));

    bool wasAsked = false;
    QTimer::singleShot(0, this, [&] {
        for (QPushButton* button : QApplication::activeModalWidget()->findChildren<QPushButton*>())
            if (button->text() == QLatin1String("&Continue")) {
                wasAsked = true;
                button->click();
            }
    });
    window = openWindow();
    QVERIFY(wasAsked);
    QVERIFY(window->document()->session().workshop() == after);
    QVERIFY(window->close());
    QVERIFY(*readWorkshop(m_path.toStdString()) == after);
}

// Begins to write the report of the open workshop; where it will lie.
QString MainWindowTest::beginExport(MainWindow& window)
{
    while (window.computation()->isRunning())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    const QString path = m_folder->filePath(QStringLiteral("Bericht.pdf"));
    window.exporter().write({.formats = {ExportFormat::Pdf},
        .paper = {Paper::A4, QStringLiteral("de")},
        .target = {path, false}});
    return path;
}

void MainWindowTest::exportsPdfBesideTheWork()
{
    const auto window = openWindow();
    QVERIFY(window);
    const QString path = beginExport(*window);
    QVERIFY(!QFile::exists(path)); // the call comes back at once
    QTRY_VERIFY(QFile::exists(path));
    QFile pdf(path);
    QVERIFY(pdf.open(QIODevice::ReadOnly));
    QVERIFY(pdf.readAll().startsWith("%PDF-"));
    QTRY_VERIFY(!window->findChild<QProgressDialog*>());
}

void MainWindowTest::cancelledExportLeavesNoFile()
{
    const auto window = openWindow();
    QVERIFY(window);
    const QString path = beginExport(*window);
    window->findChild<QProgressDialog*>()->findChild<QPushButton*>()->click();
    QTRY_VERIFY(!window->findChild<QProgressDialog*>());
    QVERIFY(!QFile::exists(path));
}

QTEST_MAIN(MainWindowTest)
#include "tst_mainwindow.moc"
