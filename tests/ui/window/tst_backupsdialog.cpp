// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "tests/ui/window/answering.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"
#include "ui/window/backups/backupsdialog.h"
#include "ui/window/mainwindow.h"
#include "ui/window/versions/differencetree.h"

#include <QComboBox>
#include <QFile>
#include <QMenuBar>
#include <QPushButton>
#include <QTemporaryDir>

using namespace rundblick;

namespace fs = std::filesystem;

// What was kept at earlier savings: seen, restored, opened as a copy; also for who has lost the
// file, or has a damaged one.
class BackupsDialogTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void listsAndPreviews();
    void restoresInOneEdit();
    void opensACopy();
    void theStartPageHasThoseOfLostFiles();
    void aDamagedFileOffersItsBackups();
    void aDoubtfulFileOffersItsBackups();

private:
    void openWindow();
    Session& session() { return m_window->document()->session(); }
    const Workshop& workshop() { return session().workshop(); }
    void publishTwice();
    void showDialog(
        const std::function<void()>& open, const std::function<void(BackupsDialog&)>& act);
    QString in(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void press(Qt::Key key) const
    {
        QTest::keyClick(m_window.get(), key, Qt::ControlModifier | Qt::AltModifier);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<MainWindow> m_window;
    Workshop m_first; // as it was published first
    Workshop m_second;
};

static QTreeWidget* listIn(const QDialog& dialog)
{
    for (QTreeWidget* tree : dialog.findChildren<QTreeWidget*>())
        if (!qobject_cast<DifferenceTree*>(tree))
            return tree;
    return nullptr;
}

static QString textIn(const QDialog& dialog, const char* name)
{
    return dialog.findChild<QLabel*>(QString::fromUtf8(name))->text();
}

static void click(const QWidget& widget, const char* name)
{
    QTest::mouseClick(buttonIn(widget, QString::fromUtf8(name)), Qt::LeftButton);
}

void BackupsDialogTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("backupsdialog"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
}

void BackupsDialogTest::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = in("Workshop.rundblick");
    QVERIFY(writeWorkshop(toStd(m_path), smallWorkshop(), Existing::Refuse));
    openWindow();
    QVERIFY(m_window->open(m_path));
    QTRY_VERIFY(m_window->menuBar()->isVisible()); // has its keys
    publishTwice();
}

void BackupsDialogTest::openWindow()
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(in("data/working"), Theme::Light);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

// The backups are those of the file as it was found and of both publications.
void BackupsDialogTest::publishTwice()
{
    for (const char* name : {"Werkstatt", "Garage"}) {
        m_first = m_second;
        const Id<Touchpoint> first = workshop().all<Touchpoint>().begin()->first;
        QVERIFY(session().perform(renameTouchpoint(workshop(), first, name)));
        m_second = workshop();
        m_window->document()->publish();
        QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->saveState(), SaveState::Saved, 15'000);
    }
}

void BackupsDialogTest::showDialog(
    const std::function<void()>& open, const std::function<void(BackupsDialog&)>& act)
{
    Person person;
    person.answer([&act](QDialog& dialog) {
        auto* backups = qobject_cast<BackupsDialog*>(&dialog);
        if (!backups || textIn(dialog, "counts").isEmpty())
            return false;
        act(*backups);
        if (backups->isVisible())
            backups->reject();
        return true;
    });
    open();
    QTRY_VERIFY(person.isDone());
}

void BackupsDialogTest::listsAndPreviews()
{
    showDialog([this] { press(Qt::Key_H); },
        [](const BackupsDialog& dialog) {
            QTreeWidget* list = listIn(dialog);
            QCOMPARE(list->topLevelItemCount(), 3);
            QVERIFY(textIn(dialog, "counts").startsWith(QStringLiteral("6 touchpoints")));
            QCOMPARE(textIn(dialog, "summary"),
                QStringLiteral("Nothing differs from the workshop as it is now."));
            QVERIFY(!buttonIn(dialog, QStringLiteral("Restore into this workshop …"))->isEnabled());
            list->setFocus();
            QTest::keyClick(list, Qt::Key_Down);
            QTRY_COMPARE(
                textIn(dialog, "summary"), QStringLiteral("Since then: Touchpoint: 1 changed"));
            const QTreeWidgetItem* name
                = dialog.findChild<DifferenceTree*>()->topLevelItem(0)->child(0)->child(0);
            QCOMPARE(name->text(1), QStringLiteral("Werkstatt"));
            QCOMPARE(name->text(2), QStringLiteral("Garage"));
        });
}

void BackupsDialogTest::restoresInOneEdit()
{
    Person person;
    showDialog([this] { press(Qt::Key_H); },
        [&](const BackupsDialog& dialog) {
            QTest::keyClick(listIn(dialog), Qt::Key_Down);
            QTRY_VERIFY(
                buttonIn(dialog, QStringLiteral("Restore into this workshop …"))->isEnabled());
            person.click(QStringLiteral("Restore this backup"));
            click(dialog, "Restore into this workshop …");
            QTRY_COMPARE(textIn(dialog, "summary"),
                QStringLiteral("Nothing differs from the workshop as it is now."));
        });
    QVERIFY(person.isDone());
    QVERIFY(workshop() == m_first);
    session().undo();
    QVERIFY(workshop() == m_second);
}

void BackupsDialogTest::opensACopy()
{
    Person person;
    showDialog([this] { press(Qt::Key_H); },
        [&](const BackupsDialog& dialog) {
            QTest::keyClick(listIn(dialog), Qt::Key_Down);
            QTRY_VERIFY(buttonIn(dialog, QStringLiteral("Open as a copy …"))->isEnabled());
            person.nameFile(in("Earlier.rundblick"));
            click(dialog, "Open as a copy …");
        });
    QTRY_VERIFY(person.isDone());
    QCOMPARE(m_window->document()->path(), in("Earlier.rundblick"));
    QVERIFY(workshop() == m_first);
    QTRY_COMPARE_WITH_TIMEOUT(m_window->document()->saveState(), SaveState::Saved, 15'000);
    QVERIFY(*readWorkshop(toStd(in("Earlier.rundblick"))) == m_first);
    QVERIFY(*readWorkshop(toStd(m_path)) == m_second);
}

void BackupsDialogTest::theStartPageHasThoseOfLostFiles()
{
    openWindow();
    fs::remove(toStd(m_path));
    QVERIFY(!m_window->document());
    Person person;
    showDialog([this] { click(*m_window, "Backups of earlier workshops …"); },
        [&](const BackupsDialog& dialog) {
            QCOMPARE(dialog.findChild<QComboBox*>()->count(), 1);
            QVERIFY(!buttonIn(dialog, QStringLiteral("Restore into this workshop …")));
            person.nameFile(m_path);
            click(dialog, "Open as a copy …");
        });
    QTRY_VERIFY(person.isDone());
    QVERIFY(m_window->document());
    QVERIFY(workshop() == m_second);
}

void BackupsDialogTest::aDamagedFileOffersItsBackups()
{
    openWindow();
    QFile file(m_path);
    QVERIFY(file.open(QFile::ReadWrite));
    file.seek(file.size() / 2);
    file.write(QByteArray(static_cast<int>(file.size() / 4), '\xFF')); // over many pages
    file.close();
    Person person;
    person.click(QStringLiteral("Look at the backups …"));
    QCOMPARE(m_window->open(m_path).error().code, Code::Damaged);
    showDialog(
        [&person] {
            QTRY_VERIFY(person.isDone());
            QTest::qWait(2000);
        },
        [](const BackupsDialog& dialog) { QCOMPARE(listIn(dialog)->topLevelItemCount(), 3); });
    QVERIFY(person.isDone());
    QVERIFY(person.read().front().contains(QStringLiteral("“Workshop.rundblick” is damaged")));
    QVERIFY(!m_window->document());
}

// One letter of a name is another one on the disk: every page is sound, but the digest differs.
void BackupsDialogTest::aDoubtfulFileOffersItsBackups()
{
    openWindow();
    QFile file(m_path);
    QVERIFY(file.open(QFile::ReadWrite));
    const qsizetype at = file.readAll().indexOf("Garage");
    QVERIFY(at > 0);
    file.seek(at);
    file.write("Gerage");
    file.close();
    Person person;
    person.click(QStringLiteral("Look at the backups …"));
    QVERIFY(m_window->open(m_path));
    showDialog([] { QTest::qWait(2000); },
        [](const BackupsDialog& dialog) { QVERIFY(listIn(dialog)->topLevelItemCount() >= 3); });
    QVERIFY(person.isDone());
    QVERIFY(person.read().front().contains(QStringLiteral("is not what was saved")));
    QVERIFY(m_window->document());
}

QTEST_MAIN(BackupsDialogTest)
#include "tst_backupsdialog.moc"
