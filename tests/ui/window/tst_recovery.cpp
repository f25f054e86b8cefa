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
#include "ui/window/recovery/recoverydialog.h"

#include <QTemporaryDir>
#include <QTreeWidget>

using namespace rundblick;

namespace fs = std::filesystem;

// What several crashes left behind, in one list.
class RecoveryTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();
    void offersAllInOneList();
    void goesOnWithTheChosenOneAndItsHistory();
    void laterKeepsThem();
    void discardsOneAfterAsking();

private:
    void crash(const char* file);
    std::vector<UnfinishedWork> left() const { return unfinishedWork(toStd(in("data/working"))); }
    QString in(const char* name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<MainWindow> m_window;
};

static QTreeWidget* listIn(const QDialog& dialog)
{
    return dialog.findChild<QTreeWidget*>();
}

void RecoveryTest::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("rundblick-test"));
    QCoreApplication::setApplicationName(QStringLiteral("recovery"));
    loadFonts();
    QApplication::setStyle(QStringLiteral("Fusion"));
    Settings::setLanguage(QStringLiteral("en"));
    useLanguage(QStringLiteral("en"));
}

void RecoveryTest::init()
{
    m_window.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    crash("One.rundblick");
    crash("Two.rundblick");
    QCOMPARE(left().size(), std::size_t{2});
    m_window = std::make_unique<MainWindow>(in("data/working"), Theme::Light);
    m_window->show();
}

// The destructor of a store keeps unpublished work, as a crash does.
void RecoveryTest::crash(const char* file)
{
    const fs::path path = toStd(in(file));
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    Result<Opened> opened = Store::open(path, toStd(in("data/working")));
    QVERIFY(opened);
    QVERIFY(opened->store.write(renameTouchpoint(opened->workshop,
        opened->workshop.all<Touchpoint>().begin()->first, toStd(QString::fromUtf8(file)))));
}

void RecoveryTest::offersAllInOneList()
{
    Person person;
    QStringList places;
    person.answer([&](QDialog& dialog) {
        for (int row = 0; row < listIn(dialog)->topLevelItemCount(); ++row)
            places << listIn(dialog)->topLevelItem(row)->text(2);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        return true;
    });
    QVERIFY(!m_window->offerUnfinished());
    QVERIFY(person.isDone());
    places.sort();
    QCOMPARE(places, QStringList({in("One.rundblick"), in("Two.rundblick")}));
}

void RecoveryTest::goesOnWithTheChosenOneAndItsHistory()
{
    Person person;
    QString chosen;
    person.answer([&](QDialog& dialog) {
        QTest::keyClick(listIn(dialog), Qt::Key_Down);
        chosen = listIn(dialog)->currentItem()->text(2);
        QTest::keyClick(listIn(dialog), Qt::Key_Return);
        return true;
    });
    QVERIFY(m_window->offerUnfinished());
    QVERIFY(person.isDone());
    QVERIFY(m_window->document());
    QCOMPARE(m_window->document()->path(), chosen);
    Session& session = m_window->document()->session();
    QCOMPARE(session.workshop().all<Touchpoint>().begin()->second.name,
        toStd(QFileInfo(chosen).fileName()));
    session.undo();
    QVERIFY(session.workshop() == smallWorkshop());
    QCOMPARE(left().size(), std::size_t{1}); // the other one
}

void RecoveryTest::laterKeepsThem()
{
    Person person;
    person.click(QStringLiteral("Later"));
    QVERIFY(!m_window->offerUnfinished());
    QVERIFY(person.isDone());
    QVERIFY(!m_window->document());
    QCOMPARE(left().size(), std::size_t{2});
}

void RecoveryTest::discardsOneAfterAsking()
{
    Person person;
    person.click(QStringLiteral("Discard them …"));
    person.press(Qt::Key_Return); // keeps them: it has the focus
    person.click(QStringLiteral("Discard them …"));
    person.click(QStringLiteral("Discard them for good"));
    person.answer([](QDialog& dialog) {
        if (!listIn(dialog) || listIn(dialog)->topLevelItemCount() != 1)
            return false;
        dialog.reject();
        return true;
    });
    QVERIFY(!m_window->offerUnfinished());
    QVERIFY(person.isDone());
    QCOMPARE(left().size(), std::size_t{1});
}

QTEST_MAIN(RecoveryTest)
#include "tst_recovery.moc"
