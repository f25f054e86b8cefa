// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "tests/ui/window/answering.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenuBar>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QToolButton>

using namespace rundblick;

namespace fs = std::filesystem;

// A file that somebody else has open, and what the window offers then; and undo after a restart.
class OneWriterTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void asksBeforeItOpensALockedFile();
    void readsItOnly();
    void aReadOnlyWorkshopBecomesACopy();
    void aChangedFileIsShownAnew_data();
    void aChangedFileIsShownAnew();
    void aChangedFileIsToldAgain();
    void aLostLockIsToldOnce();
    void worksOnACopy();
    void opensItAllTheSame();
    void undoesWhatWasDoneBeforeTheRestart();

private:
    QString in(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void openAnswering(const std::function<void(Person&)>& prepare);
    bool rename(const std::string& name);
    void publishOther(const std::string& name);
    QToolButton* later() const;
    Document& document() { return *m_window->document(); }
    Workshop inFile() const { return *readWorkshop(m_path); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
    std::optional<Opened> m_other; // who has the file open
    std::unique_ptr<MainWindow> m_window;
};

constexpr int patience = 15'000;

void OneWriterTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("onewriter"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
}

void OneWriterTest::init()
{
    m_window.reset();
    m_other.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = toStd(in("Workshop.rundblick"));
    QVERIFY(writeWorkshop(m_path, smallWorkshop(), Existing::Refuse));
    Result<Opened> other = Store::open(m_path, toStd(in("other/working")));
    QVERIFY(other);
    m_other.emplace(*std::move(other));
    m_window = std::make_unique<MainWindow>(in("data/working"), Theme::Light);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
}

void OneWriterTest::openAnswering(const std::function<void(Person&)>& prepare)
{
    Person person;
    prepare(person);
    QVERIFY(m_window->open(toQt(m_path.string())));
    QVERIFY(person.isDone());
    QVERIFY(
        person.read().front().contains(QStringLiteral("“Workshop.rundblick” is open elsewhere")));
    QVERIFY(person.read().front().contains(QString::fromStdString(lockOf(m_path).holder.who)));
}

bool OneWriterTest::rename(const std::string& name)
{
    Session& session = document().session();
    const Workshop& workshop = session.workshop();
    return session.perform(
        renameTouchpoint(workshop, workshop.all<Touchpoint>().begin()->first, name));
}

void OneWriterTest::asksBeforeItOpensALockedFile()
{
    openAnswering([](Person& person) { person.click(QStringLiteral("Do not open it")); });
    QVERIFY(!m_window->document());
    openAnswering([](Person& person) { person.press(Qt::Key_Escape); });
    QVERIFY(!m_window->document());
    m_other.reset();
    QVERIFY(m_window->open(toQt(m_path.string()))); // nothing to ask any more
    QVERIFY(m_window->document() && !document().isReadOnly());
}

void OneWriterTest::readsItOnly()
{
    openAnswering([](Person& person) { person.press(Qt::Key_Return); }); // the first has the focus
    QVERIFY(m_window->document() && document().isReadOnly());
    QVERIFY(document().session().workshop() == smallWorkshop());
    QVERIFY(m_window->windowTitle().contains(QStringLiteral("(read only)")));
    QTRY_VERIFY(buttonIn(*m_window, QStringLiteral("read only · save a copy to change it")));
    QVERIFY(!rename("Ours"));
    QVERIFY(readIn(*m_window).contains(
        QStringLiteral("was opened to be read only. Save a copy to change it.")));
    QVERIFY(document().session().workshop() == smallWorkshop());
    QVERIFY(m_window->close());
    QVERIFY(inFile() == smallWorkshop());
    QVERIFY(lockOf(m_path).kind == LockKind::Held); // theirs
}

void OneWriterTest::aReadOnlyWorkshopBecomesACopy()
{
    openAnswering([](Person& person) { person.click(QStringLiteral("Read it only")); });
    Person person;
    person.click(QStringLiteral("Save mine elsewhere …"));
    person.nameFile(in("Copy.rundblick"));
    const auto state = QStringLiteral("read only · save a copy to change it");
    QTRY_VERIFY(buttonIn(*m_window, state));
    QTest::mouseClick(buttonIn(*m_window, state), Qt::LeftButton);
    QTRY_VERIFY(person.isDone());
    QTRY_VERIFY(!document().isReadOnly());
    QVERIFY(rename("Ours"));
    QVERIFY(m_window->close());
    QVERIFY(*readWorkshop(toStd(in("Copy.rundblick"))) != smallWorkshop());
    QVERIFY(inFile() == smallWorkshop());
}

// Who has the file open renames a touchpoint in it.
void OneWriterTest::publishOther(const std::string& name)
{
    const Edit edit = renameTouchpoint(
        m_other->workshop, m_other->workshop.all<Touchpoint>().begin()->first, name);
    QVERIFY(m_other->store.write(edit));
    m_other->workshop.apply(edit);
    QVERIFY(m_other->store.publish());
}

QToolButton* OneWriterTest::later() const
{
    return qobject_cast<QToolButton*>(buttonIn(*m_window, QStringLiteral("Later")));
}

void OneWriterTest::aChangedFileIsShownAnew_data()
{
    QTest::addColumn<bool>("isByKey");
    QTest::newRow("by mouse, in the bar") << false;
    QTest::newRow("by keys, where the work stands") << true;
}

void OneWriterTest::aChangedFileIsShownAnew()
{
    QFETCH(bool, isByKey);
    openAnswering([](Person& person) { person.click(QStringLiteral("Read it only")); });
    const Id<Touchpoint> second = ordered<Touchpoint>(smallWorkshop()).at(1)->id;
    m_window->showPage(PageKind::Ratings);
    m_window->selection()->select(second);
    QVERIFY(!document().isOutdated());
    publishOther("Theirs");
    QVERIFY(document().session().workshop() == smallWorkshop());
    QTRY_VERIFY_WITH_TIMEOUT(document().isOutdated(), patience); // nobody did anything here
    QVERIFY(readIn(*m_window).contains(QStringLiteral("You see the state before.")));
    QVERIFY(!QApplication::activeModalWidget());
    QVERIFY(buttonIn(*m_window, QStringLiteral("read only · the file has been changed meanwhile")));
    if (isByKey) {
        Person person;
        person.press(Qt::Key_Return); // the first way has the focus
        m_window->activateWindow(); // it is not at once when a dialog has gone
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QTest::keyClick(m_window.get(), Qt::Key_W, Qt::ControlModifier | Qt::AltModifier);
        QVERIFY(person.isDone());
    } else {
        QTest::mouseClick(
            buttonIn(*m_window, QStringLiteral("Show the new state")), Qt::LeftButton);
    }
    QTRY_VERIFY(document().session().workshop() == inFile());
    QVERIFY(findByName<Touchpoint>(document().session().workshop(), "Theirs"));
    QVERIFY(document().isReadOnly() && !document().isOutdated());
    QCOMPARE(m_window->currentPage(), PageKind::Ratings);
    QCOMPARE(m_window->selection()->touchpoint(), std::optional(second));
    QTRY_VERIFY(readIn(*m_window).contains(QStringLiteral("This is the new state of the file.")));
    QVERIFY(!buttonIn(*m_window, QStringLiteral("Show the new state")));
}

// Put off, it is told again when there is something new; what was read stays as it was.
void OneWriterTest::aChangedFileIsToldAgain()
{
    openAnswering([](Person& person) { person.click(QStringLiteral("Read it only")); });
    publishOther("One");
    QTRY_VERIFY_WITH_TIMEOUT(later(), patience);
    QTest::mouseClick(later(), Qt::LeftButton);
    QVERIFY(!later());
    QSignalSpy told(&document(), &Document::outdated);
    document().lookAtFile(); // the same state
    QVERIFY(!told.wait(500));
    publishOther("Two");
    QTRY_VERIFY_WITH_TIMEOUT(later(), patience);
    QCOMPARE(told.count(), 1);
    QVERIFY(document().session().workshop() == smallWorkshop());
}

// Another computer called our lock stale and took it.
void OneWriterTest::aLostLockIsToldOnce()
{
    m_other.reset();
    QVERIFY(m_window->open(toQt(m_path.string())));
    QVERIFY(lockOf(m_path).kind == LockKind::Held);
    QVERIFY(QFile::remove(toQt(lockPath(m_path).string())));
    const auto theirs = FileLock::take(m_path);
    QVERIFY(theirs && theirs->isTaken());
    const auto notice = QStringLiteral("has opened this workshop, too. Nothing is overwritten");
    QVERIFY(!readIn(*m_window).contains(notice));
    QSignalSpy told(&document(), &Document::lockLost);
    QWidget other; // the person looks elsewhere and comes back
    other.show();
    other.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&other));
    m_window->activateWindow();
    QTRY_COMPARE(told.count(), 1);
    QVERIFY(readIn(*m_window).contains(notice));
    QVERIFY(readIn(*m_window).contains(QString::fromStdString(lockOf(m_path).holder.who)));
    document().refreshLock();
    QVERIFY(!told.wait(500));
    QVERIFY(rename("Ours")); // goes on
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Saved, patience);
    QCOMPARE(told.count(), 1);
}

void OneWriterTest::worksOnACopy()
{
    openAnswering([this](Person& person) {
        person.click(QStringLiteral("Work on a copy …"));
        person.nameFile(in("Mine")); // the suffix is ours to know
    });
    QVERIFY(m_window->document() && !document().isReadOnly());
    QCOMPARE(document().path(), in("Mine.rundblick"));
    QVERIFY(rename("Ours"));
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Saved, patience);
    QVERIFY(*readWorkshop(toStd(in("Mine.rundblick"))) == document().session().workshop());
    QVERIFY(inFile() == smallWorkshop());
}

// The other one publishes: ours sees it, and nothing is overwritten.
void OneWriterTest::opensItAllTheSame()
{
    openAnswering([](Person& person) { person.click(QStringLiteral("Open it all the same")); });
    QVERIFY(m_window->document() && !document().isReadOnly());
    QVERIFY(m_other->store.write(renameTouchpoint(
        m_other->workshop, m_other->workshop.all<Touchpoint>().begin()->first, "Theirs")));
    QVERIFY(m_other->store.publish());
    const Workshop theirs = inFile();
    QVERIFY(rename("Ours"));
    QTRY_COMPARE_WITH_TIMEOUT(document().saveState(), SaveState::Failed, patience);
    QCOMPARE(document().saveError()->code, Code::TargetChanged);
    QVERIFY(inFile() == theirs);
}

void OneWriterTest::undoesWhatWasDoneBeforeTheRestart()
{
    m_other.reset();
    QVERIFY(m_window->open(toQt(m_path.string())));
    QVERIFY(rename("One"));
    const Workshop one = document().session().workshop();
    const Id<Touchpoint> last = one.all<Touchpoint>().rbegin()->first;
    QVERIFY(document().session().perform(renameTouchpoint(one, last, "Two")));
    const Workshop two = document().session().workshop();
    QVERIFY(m_window->close());
    m_window = std::make_unique<MainWindow>(in("data/working"), Theme::Light);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    QVERIFY(m_window->open(toQt(m_path.string())));
    QVERIFY(document().session().workshop() == two);
    const auto action = [this](const QString& text) {
        for (QAction* candidate : m_window->findChildren<QAction*>())
            if (candidate->text().startsWith(text))
                return candidate;
        return static_cast<QAction*>(nullptr);
    };
    QTRY_VERIFY(m_window->menuBar()->isVisible());
    QVERIFY(action(QStringLiteral("&Undo: Rename touchpoint"))->isEnabled());
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(document().session().workshop() == one);
    QTest::keyClick(m_window.get(), Qt::Key_Z, Qt::ControlModifier);
    QVERIFY(document().session().workshop() == smallWorkshop());
    QTest::keyClick(m_window.get(), Qt::Key_Y, Qt::ControlModifier);
    QVERIFY(document().session().workshop() == one);
}

QTEST_MAIN(OneWriterTest)
#include "tst_onewriter.moc"
