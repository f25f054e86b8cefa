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
#include "ui/window/filestate/filebar.h"
#include "ui/window/mainwindow.h"
#include "ui/window/topbar.h"

#include <QPushButton>
#include <QTemporaryDir>
#include <QToolButton>

#include <fstream>
#include <sys/mount.h>

using namespace rundblick;

namespace fs = std::filesystem;

// What becomes of the person's file while it is open, with real files: the window says where the
// work stands, offers what can be done, never writes over another's work and never loses any.
class FileStatesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void theTopBarSaysWhereTheWorkStands();
    void theStateIsThereInANarrowWindow();
    void someoneElseChangedTheFile();
    void mergesWithWhatSomeoneElseChanged();
    void closingAfterMerging();
    void thatIsNoticedWithoutAnEdit();
    void theFileVanished();
    void theStickIsPulledOutAndComesBack();
    void theFileMayNotBeWritten();
    void theDiskIsFull();
    void puttingItOffHidesTheBarUntilSomethingElseHappens();
    void closingAsksWhereTheFileCannotBeWritten_data();
    void closingAsksWhereTheFileCannotBeWritten();
    void closingAfterSavingElsewhere();

private:
    void openWindow(const fs::path& path);
    void rename(const std::string& name);
    void publishAsSomeoneElse(const std::string& name);
    QString state() const; // what the top bar says
    bool isBarShown() const { return m_window->findChild<FileBar*>()->isVisible(); }
    void clickChoices() const;
    QString in(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    Document& document() { return *m_window->document(); }
    Workshop inFile() const { return *readWorkshop(m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
    std::unique_ptr<MainWindow> m_window;
};

constexpr int patience = 15'000;

void FileStatesTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("filestates"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
}

void FileStatesTest::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    fs::create_directory(toStd(in("stick")));
    m_path = toStd(in("stick/Kundenreise Zürich.rundblick"));
    QVERIFY(writeWorkshop(m_path, smallWorkshop(), Existing::Refuse));
    openWindow(m_path);
}

void FileStatesTest::openWindow(const fs::path& path)
{
    m_window.reset();
    m_window = std::make_unique<MainWindow>(in("data/working"), Theme::Light);
    m_window->show();
    QVERIFY(m_window->open(toQt(path.string())));
    QVERIFY(m_window->document());
}

void FileStatesTest::rename(const std::string& name)
{
    Session& session = document().session();
    const Workshop& workshop = session.workshop();
    QVERIFY(session.perform(
        renameTouchpoint(workshop, workshop.all<Touchpoint>().begin()->first, name)));
}

// From another computer, which has the file open all the same.
void FileStatesTest::publishAsSomeoneElse(const std::string& name)
{
    Result<Opened> other = Store::open(m_path, toStd(in("other/working")), Access::IgnoreLock);
    QVERIFY(other);
    const Id<Touchpoint> last = other->workshop.all<Touchpoint>().rbegin()->first;
    QVERIFY(other->store.write(renameTouchpoint(other->workshop, last, name)));
    QVERIFY(other->store.publish());
}

QString FileStatesTest::state() const
{
    const auto* bar = m_window->findChild<TopBar*>();
    for (const QWidget* part : bar->findChildren<QWidget*>())
        if (part->isVisible() && !part->accessibleName().isEmpty()) {
            if (const auto* label = qobject_cast<const QLabel*>(part))
                return label->text();
            if (const auto* button = qobject_cast<const QToolButton*>(part))
                return button->text();
        }
    return {};
}

void FileStatesTest::clickChoices() const
{
    QTest::mouseClick(
        m_window->findChild<QPushButton*>(QStringLiteral("fileChoices")), Qt::LeftButton);
}

void FileStatesTest::theTopBarSaysWhereTheWorkStands()
{
    QTRY_COMPARE(state(), QStringLiteral("saved · all changes in the file"));
    QVERIFY(!isBarShown());
    rename("Werkstatt");
    QCOMPARE(state(), QStringLiteral("kept here · soon in the file"));
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("saved · all changes in the file"), patience);
    QVERIFY(inFile() == document().session().workshop());
    Person person;
    person.click(QStringLiteral("Go on"));
    QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
    QTRY_VERIFY(person.isDone());
    QVERIFY(person.read().front().contains(toQt(m_path.string())));
}

void FileStatesTest::theStateIsThereInANarrowWindow()
{
    m_window->useSize({2.0, false});
    m_window->resize(960, 600);
    QTRY_COMPARE(state(), QStringLiteral("saved"));
    fs::remove(m_path);
    document().lookAtFile();
    QTRY_COMPARE_WITH_TIMEOUT(state(), QStringLiteral("file gone"), patience);
}

void FileStatesTest::someoneElseChangedTheFile()
{
    publishAsSomeoneElse("Theirs");
    const Workshop theirs = inFile();
    rename("Ours");
    QTRY_VERIFY_WITH_TIMEOUT(isBarShown(), patience);
    QCOMPARE(state(), QStringLiteral("changed by someone else · your work is kept here"));
    rename("Ours again"); // goes on all the while
    QTest::qWait(3500); // longer than a rest and a look
    QVERIFY(inFile() == theirs);
    Person person;
    person.click(QStringLiteral("Save mine elsewhere …"));
    person.nameFile(in("Mine.rundblick"));
    clickChoices();
    QTRY_VERIFY(person.isDone());
    QVERIFY(person.read().front().contains(QStringLiteral("Someone else has changed the file")));
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Saved, patience);
    QVERIFY(!isBarShown());
    QVERIFY(*readWorkshop(toStd(in("Mine.rundblick"))) == document().session().workshop());
    QVERIFY(inFile() == theirs);
}

// Each changed another touchpoint: there is a base, so there is nothing to ask.
void FileStatesTest::mergesWithWhatSomeoneElseChanged()
{
    rename("Ours"); // keeps the base before anybody replaces it
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Saved, patience);
    publishAsSomeoneElse("Theirs");
    rename("Ours again");
    QTRY_VERIFY_WITH_TIMEOUT(isBarShown(), patience);
    Person person;
    person.click(QStringLiteral("Merge the two …"));
    person.click(QStringLiteral("Merge"));
    clickChoices();
    QTRY_VERIFY(person.isDone());
    const Table<Touchpoint>& merged = document().session().workshop().all<Touchpoint>();
    QTRY_COMPARE(merged.rbegin()->second.name, "Theirs");
    QCOMPARE(merged.begin()->second.name, "Ours again");
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Saved, patience);
    QVERIFY(inFile() == document().session().workshop());
    document().session().undo();
    QVERIFY(document().session().workshop().all<Touchpoint>().rbegin()->second.name != "Theirs");
}

void FileStatesTest::closingAfterMerging()
{
    rename("Ours");
    document().publish();
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Saved, patience);
    publishAsSomeoneElse("Theirs");
    rename("Ours again");
    Person person;
    person.click(QStringLiteral("Merge the two …"));
    person.click(QStringLiteral("Merge"));
    QVERIFY(m_window->close());
    QVERIFY(person.isDone());
    QCOMPARE(inFile().all<Touchpoint>().begin()->second.name, "Ours again");
    QCOMPARE(inFile().all<Touchpoint>().rbegin()->second.name, "Theirs");
}

void FileStatesTest::thatIsNoticedWithoutAnEdit()
{
    publishAsSomeoneElse("Theirs");
    QCOMPARE(document().saveState(), SaveState::Saved);
    QEvent activated(QEvent::ActivationChange); // the person comes back to the window
    QApplication::sendEvent(m_window.get(), &activated);
    QTRY_VERIFY_WITH_TIMEOUT(isBarShown(), patience);
    QCOMPARE(document().saveError()->code, Code::TargetChanged);
    QVERIFY(m_window->close()); // nothing of ours is to be lost
}

void FileStatesTest::theFileVanished()
{
    const fs::path renamed = toStd(in("stick/Renamed.rundblick"));
    fs::rename(m_path, renamed);
    rename("Ours");
    QTRY_VERIFY_WITH_TIMEOUT(isBarShown(), patience);
    QCOMPARE(state(), QStringLiteral("the file is gone · your work is kept here"));
    QVERIFY(!fs::exists(m_path)); // not written behind anybody's back
    Person person;
    person.click(QStringLiteral("Write it again"));
    clickChoices();
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Saved, patience);
    QVERIFY(inFile() == document().session().workshop());
    QVERIFY(*readWorkshop(renamed) == smallWorkshop());
    QVERIFY(!isBarShown());
}

void FileStatesTest::theStickIsPulledOutAndComesBack()
{
    const fs::path stick = m_path.parent_path();
    const fs::path away = toStd(in("away"));
    fs::rename(stick, away);
    rename("Ours");
    QTRY_VERIFY_WITH_TIMEOUT(isBarShown(), patience);
    QCOMPARE(state(), QStringLiteral("the folder is out of reach · your work is kept here"));
    rename("Ours again");
    QVERIFY(!fs::exists(stick)); // nor is a folder made in its place
    fs::rename(away, stick);
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Saved, patience); // by itself
    QVERIFY(inFile() == document().session().workshop());
    QVERIFY(!isBarShown());
}

void FileStatesTest::theFileMayNotBeWritten()
{
    fs::permissions(m_path, fs::perms::owner_read);
    rename("Ours");
    QTRY_VERIFY_WITH_TIMEOUT(isBarShown(), patience);
    QCOMPARE(state(), QStringLiteral("the file cannot be written · your work is kept here"));
    QVERIFY(inFile() == smallWorkshop());
    fs::permissions(m_path, fs::perms::owner_read | fs::perms::owner_write);
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Saved, patience);
    QVERIFY(inFile() == document().session().workshop());
}

void FileStatesTest::theDiskIsFull()
{
    const QTemporaryDir disk;
    const std::string folder = toStd(disk.path());
    if (::mount("tmpfs", folder.c_str(), "tmpfs", 0, "size=1m") != 0)
        QSKIP("needs root, for a small disk");
    const auto unmount = qScopeGuard([&] {
        m_window.reset();
        ::umount2(folder.c_str(), MNT_DETACH);
    });
    const fs::path path = fs::path(folder) / "Workshop.rundblick";
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    openWindow(path);
    const fs::path filler = fs::path(folder) / "filler";
    {
        std::ofstream file(filler);
        const std::string block(10'000, 'x');
        while (file << block && file.flush()) { }
    }
    rename("Ours");
    QTRY_VERIFY_WITH_TIMEOUT(isBarShown(), patience);
    QCOMPARE(state(), QStringLiteral("the disk is full · your work is kept here"));
    QVERIFY(*readWorkshop(path) == smallWorkshop());
    fs::remove(filler);
    Person person;
    person.click(QStringLiteral("Try again"));
    clickChoices();
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Saved, patience);
    QVERIFY(*readWorkshop(path) == document().session().workshop());
}

void FileStatesTest::puttingItOffHidesTheBarUntilSomethingElseHappens()
{
    fs::permissions(m_path, fs::perms::owner_read);
    rename("Ours");
    QTRY_VERIFY_WITH_TIMEOUT(isBarShown(), patience);
    QTest::mouseClick(
        buttonIn(*m_window->findChild<FileBar*>(), QStringLiteral("Later")), Qt::LeftButton);
    QVERIFY(!isBarShown());
    QTest::qWait(3500); // it was looked again
    QVERIFY(!isBarShown());
    QCOMPARE(state(), QStringLiteral("the file cannot be written · your work is kept here"));
    fs::remove(m_path);
    QTRY_VERIFY_WITH_TIMEOUT(isBarShown(), patience);
    Person person;
    person.press(Qt::Key_Escape);
    auto* words = m_window->findChild<TopBar*>()->findChild<QToolButton*>();
    QTest::mouseClick(words, Qt::LeftButton); // the way to the choices that is always there
    QTRY_VERIFY(person.isDone());
    QCOMPARE(document().saveError()->code, Code::TargetVanished);
}

void FileStatesTest::closingAsksWhereTheFileCannotBeWritten_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("closes");
    QTest::addRow("stays") << QStringLiteral("Do not close") << false;
    QTest::addRow("leaves") << QStringLiteral("Close all the same") << true;
}

void FileStatesTest::closingAsksWhereTheFileCannotBeWritten()
{
    QFETCH(QString, answer);
    QFETCH(bool, closes);
    rename("Ours");
    const Workshop ours = document().session().workshop();
    publishAsSomeoneElse("Theirs");
    Person person;
    person.click(answer);
    QCOMPARE(m_window->close(), closes);
    QVERIFY(person.isDone());
    QVERIFY(inFile() != ours);
    QCOMPARE(m_window->document() != nullptr, !closes);
    if (!closes) {
        QVERIFY(isBarShown());
        return;
    }
    const std::vector<UnfinishedWork> left = unfinishedWork(toStd(in("data/working")));
    QCOMPARE(left.size(), std::size_t{1});
    QVERIFY(Store::resume(left.front(), Access::IgnoreLock)->workshop == ours);
}

void FileStatesTest::closingAfterSavingElsewhere()
{
    rename("Ours");
    const Workshop ours = document().session().workshop();
    publishAsSomeoneElse("Theirs");
    Person person;
    person.click(QStringLiteral("Save mine elsewhere …"));
    person.nameFile(in("Mine.rundblick"));
    QVERIFY(m_window->close());
    QVERIFY(person.isDone());
    QVERIFY(*readWorkshop(toStd(in("Mine.rundblick"))) == ours);
    QVERIFY(unfinishedWork(toStd(in("data/working"))).empty());
}

QTEST_MAIN(FileStatesTest)
#include "tst_filestates.moc"
