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
#include "ui/window/mainwindow.h"

#include <QAction>
#include <QMenuBar>
#include <QPushButton>
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
    void worksOnACopy();
    void opensItAllTheSame();
    void undoesWhatWasDoneBeforeTheRestart();

private:
    QString in(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }
    void openAnswering(const std::function<void(Person&)>& prepare);
    bool rename(const std::string& name);
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
