// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "core/store/backups/backups.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace rundblick;

// The life of an open file: where the work stands, and that the file follows by itself.
class DocumentTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theFileFollowsAfterARest();
    void manyEditsBecomeOnePublication();
    void focusLossPublishesAtOnce();
    void closingPublishesWhatIsLeft();
    void aFileThatCannotBeWrittenKeepsTheWork();
    void aCopyLeavesTheFileAlone();
    void aCrashLosesNothing();
    void whatEditsBuildOnIsKept();
    void aBackupThatFailsIsSaidOnce();
    void undoIsThereAfterARestart();
    void theFileIsLockedWhileItIsOpen();

private:
    std::unique_ptr<Document> opened();
    Workshop inFile() const { return *readWorkshop(m_path); }
    static void rename(Document& document, const std::string& name);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::filesystem::path m_path;
    std::filesystem::path m_working;
};

void DocumentTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QVERIFY(m_folder->isValid());
    m_path = m_folder->filePath(QStringLiteral("Kundenreise Zürich.rundblick")).toStdString();
    m_working = m_folder->filePath(QStringLiteral("working")).toStdString();
    std::filesystem::create_directory(m_working);
    QVERIFY(writeWorkshop(m_path, smallWorkshop(), Existing::Refuse));
}

std::unique_ptr<Document> DocumentTest::opened()
{
    Result<Opened> opened = Store::open(m_path, m_working);
    return opened ? std::make_unique<Document>(*std::move(opened)) : nullptr;
}

void DocumentTest::rename(Document& document, const std::string& name)
{
    const Workshop& workshop = document.session().workshop();
    document.session().perform(
        renameTouchpoint(workshop, workshop.all<Touchpoint>().begin()->first, name));
}

void DocumentTest::theFileFollowsAfterARest()
{
    const auto document = opened();
    QVERIFY(document);
    QCOMPARE(document->saveState(), SaveState::Saved);
    rename(*document, "Werkstatt");
    QCOMPARE(document->saveState(), SaveState::Pending);
    QVERIFY(!(inFile() == document->session().workshop()));
    QTRY_COMPARE_WITH_TIMEOUT(document->saveState(), SaveState::Saved, 10'000);
    QVERIFY(inFile() == document->session().workshop());
}

void DocumentTest::manyEditsBecomeOnePublication()
{
    const auto document = opened();
    QSignalSpy states(document.get(), &Document::saveStateChanged);
    int published = 0;
    connect(document.get(), &Document::saveStateChanged, this,
        [&] { published += document->saveState() == SaveState::Saved ? 1 : 0; });
    for (int i = 0; i < 50; ++i)
        rename(*document, "Name " + std::to_string(i));
    QTRY_COMPARE_WITH_TIMEOUT(document->saveState(), SaveState::Saved, 10'000);
    QCOMPARE(published, 1);
}

void DocumentTest::focusLossPublishesAtOnce()
{
    const auto document = opened();
    rename(*document, "Werkstatt");
    document->publish();
    QTRY_COMPARE_WITH_TIMEOUT(
        document->saveState(), SaveState::Saved, 1'500); // not the rest of 2 s
    QVERIFY(inFile() == document->session().workshop());
}

void DocumentTest::closingPublishesWhatIsLeft()
{
    auto document = opened();
    rename(*document, "Werkstatt");
    const Workshop after = document->session().workshop();
    QVERIFY(document->close());
    document.reset();
    QVERIFY(inFile() == after);
    QVERIFY(unfinishedWork(m_working).empty());
}

void DocumentTest::aFileThatCannotBeWrittenKeepsTheWork()
{
    auto document = opened();
    rename(*document, "Werkstatt");
    const Workshop after = document->session().workshop();
    // Someone else writes the file meanwhile.
    QVERIFY(writeWorkshop(m_path, smallWorkshop(), Existing::Replace));
    document->publish();
    QTRY_COMPARE(document->saveState(), SaveState::Failed);
    QVERIFY(document->saveError());
    QCOMPARE(document->saveError()->code, Code::TargetChanged);
    QVERIFY(!document->close());
    document.reset();
    QVERIFY(inFile() == smallWorkshop());
    const std::vector<UnfinishedWork> left = unfinishedWork(m_working);
    QCOMPARE(left.size(), std::size_t{1});
    QVERIFY(Store::resume(left.front())->workshop == after);
}

void DocumentTest::aCopyLeavesTheFileAlone()
{
    const auto document = opened();
    const Workshop before = document->session().workshop();
    rename(*document, "Werkstatt");
    const QString copy = m_folder->filePath(QStringLiteral("Kopie.rundblick"));
    QSignalSpy saved(document.get(), &Document::copySaved);
    document->saveCopy(copy);
    QTRY_COMPARE(saved.count(), 1);
    QVERIFY(*readWorkshop(copy.toStdString()) == document->session().workshop());
    QVERIFY(inFile() == before);
    QCOMPARE(document->saveState(), SaveState::Pending);
}

void DocumentTest::aCrashLosesNothing()
{
    auto document = opened();
    rename(*document, "Werkstatt");
    const Workshop after = document->session().workshop();
    document.reset(); // without close(): as far as the file knows, a crash
    const std::vector<UnfinishedWork> left = unfinishedWork(m_working);
    QCOMPARE(left.size(), std::size_t{1});
    Document resumed(*Store::resume(left.front()));
    QVERIFY(resumed.session().workshop() == after);
    QTRY_COMPARE_WITH_TIMEOUT(resumed.saveState(), SaveState::Saved, 10'000);
    QVERIFY(inFile() == after);
}

// For a merge, should somebody else replace the file before we have ever written it.
void DocumentTest::whatEditsBuildOnIsKept()
{
    const auto document = opened();
    const auto kept = [&] { return listBackups(backupsFolder(m_working), *document->number()); };
    QVERIFY(kept().empty());
    rename(*document, "Werkstatt");
    QTRY_COMPARE_WITH_TIMEOUT(kept().size(), std::size_t{1}, 1'500); // before it is published
    QVERIFY(readBackup(kept().front())->workshop == smallWorkshop());
}

void DocumentTest::aBackupThatFailsIsSaidOnce()
{
    const auto document = opened();
    QFile inTheWay(toQt(backupsFolder(m_working).string()));
    QVERIFY(inTheWay.open(QIODevice::WriteOnly));
    QList<Error> said;
    connect(document.get(), &Document::failed, this, [&](const Error& error) { said << error; });
    for (const char* name : {"Werkstatt", "Garage"}) {
        rename(*document, name);
        document->publish();
        QTRY_COMPARE(document->saveState(), SaveState::Saved);
        QVERIFY(inFile() == document->session().workshop());
    }
    QCOMPARE(said.size(), 1);
    QCOMPARE(said.front().code, Code::BackupFailed);
}

void DocumentTest::undoIsThereAfterARestart()
{
    auto document = opened();
    rename(*document, "Werkstatt");
    QVERIFY(document->close());
    document.reset();
    QVERIFY(unfinishedWork(m_working).empty());
    document = opened();
    QCOMPARE(document->saveState(), SaveState::Saved);
    QVERIFY(document->session().history().toUndo());
    document->session().undo();
    QVERIFY(document->session().workshop() == smallWorkshop());
    QVERIFY(document->close());
    QVERIFY(inFile() == smallWorkshop());
    document.reset();
    document = opened();
    QVERIFY(!document->session().history().toUndo());
    document->session().redo();
    QCOMPARE(document->session().workshop().all<Touchpoint>().begin()->second.name, "Werkstatt");
}

void DocumentTest::theFileIsLockedWhileItIsOpen()
{
    auto document = opened();
    QVERIFY(lockOf(m_path).kind == LockKind::Held);
    QCOMPARE(Store::open(m_path, m_working).error().code, Code::FileLocked);
    document.reset();
    QVERIFY(lockOf(m_path).kind == LockKind::Free);
}

QTEST_MAIN(DocumentTest)
#include "tst_document.moc"
