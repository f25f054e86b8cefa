// SPDX-License-Identifier: GPL-3.0-or-later
#include "resources/templates.h"
#include "tests/ui/window/textchecks.h"
#include "ui/pages/page.h"
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
#include "ui/window/search/helpsheet.h"
#include "ui/window/start/savetemplatedialog.h"
#include "ui/window/versions/versionnamedialog.h"
#include "ui/window/versions/versionsdialog.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// No word on a page or in a dialog is cut or written over another, in both languages, with small
// and large letters. What draws itself is tested where it is drawn.
class TextsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void pagesAreWhole_data() { sizes(); }
    void pagesAreWhole();
    void dialogsAreWhole_data() { sizes(); }
    void dialogsAreWhole();
    void theStartPageIsWhole_data() { sizes(); }
    void theStartPageIsWhole();
    void germanIsWrittenAsInSwitzerland();

private:
    static void sizes();
    void use(const QString& language);
    void open(const QString& language, double scale);

    QTemporaryDir m_folder;
    std::unique_ptr<MainWindow> m_window;
};

void TextsTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("texts"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
}

void TextsTest::sizes()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<double>("scale");
    for (const char* const language : {"en", "de"})
        for (const double scale : {1.0, 1.25, 1.5, 2.0})
            QTest::addRow("%s %.0f %%", language, 100.0 * scale)
                << QString::fromLatin1(language) << scale;
}

void TextsTest::use(const QString& language)
{
    m_window.reset();
    Settings::setLanguage(language);
    Settings::setLook(LookChoice::Light);
    useLanguage(language);
    m_window = std::make_unique<MainWindow>(m_folder.path(), Theme::Light);
}

void TextsTest::open(const QString& language, double scale)
{
    use(language);
    const QString file = m_folder.filePath(language + QStringLiteral(".rundblick"));
    if (QFile::exists(file))
        QVERIFY(m_window->open(file));
    else
        QVERIFY(m_window->create(Template::Sample, file));
    m_window->useSize({scale, false});
    m_window->resize(1280, 800);
    m_window->show();
    QTRY_VERIFY_WITH_TIMEOUT(m_window->computation()->analysis()
            && m_window->computation()->analysis()->stage >= Stage::Mix,
        60'000);
}

// Layouts ask for further rounds.
void settle()
{
    for (int round = 0; round < 10; ++round) {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    }
}

void TextsTest::pagesAreWhole()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    open(language, scale);
    QStringList faults;
    for (const PageKind page : allPages) {
        m_window->showPage(page);
        settle();
        for (const QString& fault : textFaults(*m_window))
            faults << nameOf(page) + QStringLiteral(": ") + fault;
    }
    QCOMPARE(m_window->size(), QSize(1280, 800)); // large letters do not widen it
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TextsTest::dialogsAreWhole()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    open(language, scale);
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
    dialogs.push_back(std::make_unique<RaterDialog>(session, std::nullopt, page));
    for (const FormatRule& rule : exportFormats())
        dialogs.push_back(
            std::make_unique<ExportDialog>(rule.format, ExportDialog::Offer{true, true}, page));
    dialogs.push_back(std::make_unique<HandOverDialog>(
        FolderProposal{m_folder.path(), QStringLiteral("Veloria"), QStringLiteral("Workshop")},
        false, page));
    dialogs.push_back(std::make_unique<SaveTemplateDialog>(m_window->document()->name(), page));
    dialogs.push_back(std::make_unique<VersionsDialog>(session, m_window->look(), page));
    dialogs.push_back(
        std::make_unique<VersionNameDialog>(session.workshop(), QString(), m_window->look(), page));
    const std::filesystem::path backups = backupsFolder(toStd(m_folder.path()));
    const std::optional<std::int64_t> number = *m_window->document()->number();
    dialogs.push_back(std::make_unique<BackupsDialog>(
        BackupChoice{backups, number, &session}, m_window->look(), page));
    QStringList faults;
    for (const auto& dialog : dialogs) {
        dialog->show();
        if (dialog->width() > 700) // shortened to the small screen of the test
            dialog->resize(1200, 700);
        settle();
        for (const QString& fault : textFaults(*dialog))
            faults << dialog->windowTitle() + QStringLiteral(": ") + fault;
        dialog->hide();
    }
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

void TextsTest::theStartPageIsWhole()
{
    QFETCH(QString, language);
    QFETCH(double, scale);
    use(language);
    m_window->useSize({scale, false});
    m_window->resize(1280, 800);
    m_window->show();
    settle();
    QCOMPARE(m_window->size(), QSize(1280, 800));
    const QStringList faults = textFaults(*m_window);
    QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
}

// Also the words that Qt brings along.
void TextsTest::germanIsWrittenAsInSwitzerland()
{
    useLanguage(QStringLiteral("de"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Close"), QStringLiteral("Schliessen"));
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), QStringLiteral("Abbrechen"));
}

QTEST_MAIN(TextsTest)
#include "tst_texts.moc"
