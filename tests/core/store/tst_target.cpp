// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openchecks.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

// What becomes of the person's file while it is open is noticed, and never overwritten silently.
class TargetTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theStateOfTheFileIsSeen();
    void aNewFileHasNoState();
    void aVanishedFileIsNotWrittenUnasked();
    void aPulledStickIsNoticed();
    void aFileThatNobodyMayWriteIsUnwritable();
    void afterAMergeTheirFileMayBeReplaced();
    void theirNextVersionMayNot();

private:
    bool edit(const char* name)
    {
        return perform(*m_opened, renameFirst(m_opened->workshop, name));
    }
    Code refusal() { return m_opened->store.publish().error().code; }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
    std::unique_ptr<Opened> m_opened;
};

void TargetTest::init()
{
    m_opened.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    fs::create_directory(pathIn(*m_folder, "stick"));
    m_path = pathIn(*m_folder, "stick") / "a.rundblick";
    QVERIFY(writeWorkshop(m_path, smallWorkshop(), Existing::Refuse));
    Result<Opened> opened = Store::open(m_path, pathIn(*m_folder, "work"));
    QVERIFY(opened);
    m_opened = std::make_unique<Opened>(std::move(*opened));
}

void TargetTest::theStateOfTheFileIsSeen()
{
    QVERIFY(m_opened->store.targetState() == TargetState::Same);
    QVERIFY(edit("Mine") && m_opened->store.publish());
    QVERIFY(m_opened->store.targetState() == TargetState::Same);
    QVERIFY(writeWorkshop(m_path, smallWorkshop(), Existing::Replace));
    QVERIFY(m_opened->store.targetState() == TargetState::Changed);
    fs::rename(m_path, m_path.parent_path() / "renamed");
    QVERIFY(m_opened->store.targetState() == TargetState::Vanished);
    fs::rename(m_path.parent_path(), pathIn(*m_folder, "pulled"));
    QVERIFY(m_opened->store.targetState() == TargetState::FolderGone);
}

void TargetTest::aNewFileHasNoState()
{
    const fs::path path = m_path.parent_path() / "new.rundblick";
    Result<Opened> opened = Store::create(pathIn(*m_folder, "work"), smallWorkshop(), path);
    QVERIFY(opened->store.targetState() == TargetState::Same);
    QVERIFY(writeWorkshop(path, {}, Existing::Refuse)); // somebody else was faster
    QVERIFY(opened->store.targetState() == TargetState::Changed);
    QCOMPARE(opened->store.publish().error().code, Code::TargetChanged);
    QVERIFY(*readWorkshop(path) == Workshop());
    Result<Opened> without = Store::create(pathIn(*m_folder, "work"), smallWorkshop());
    QVERIFY(without->store.targetState() == TargetState::Same);
}

void TargetTest::aVanishedFileIsNotWrittenUnasked()
{
    QVERIFY(edit("Mine"));
    fs::remove(m_path);
    QCOMPARE(refusal(), Code::TargetVanished);
    QVERIFY(!fs::exists(m_path));
    QVERIFY(m_opened->store.hasUnpublished());
    QVERIFY(m_opened->store.writeAgain());
    QVERIFY(m_opened->store.publish());
    QVERIFY(*readWorkshop(m_path) == m_opened->workshop);
    // Also where there is nothing new to publish.
    fs::remove(m_path);
    QVERIFY(m_opened->store.writeAgain());
    QVERIFY(m_opened->store.hasUnpublished());
    // But not over what came in its place meanwhile.
    QVERIFY(writeWorkshop(m_path, {}, Existing::Refuse));
    QCOMPARE(refusal(), Code::TargetChanged);
    QVERIFY(*readWorkshop(m_path) == Workshop());
}

void TargetTest::aPulledStickIsNoticed()
{
    QVERIFY(edit("Mine"));
    const fs::path stick = m_path.parent_path();
    const fs::path drawer = pathIn(*m_folder, "drawer");
    fs::rename(stick, drawer);
    QCOMPARE(refusal(), Code::FolderVanished);
    QVERIFY(!fs::exists(stick));
    fs::rename(drawer, stick);
    QVERIFY(m_opened->store.publish());
    QVERIFY(*readWorkshop(m_path) == m_opened->workshop);
}

void TargetTest::aFileThatNobodyMayWriteIsUnwritable()
{
    using fs::perms;
    QVERIFY(edit("Mine"));
    const QByteArray before = bytesOf(m_path);
    fs::permissions(m_path, perms::owner_read | perms::group_read | perms::others_read);
    QVERIFY(m_opened->store.targetState() == TargetState::Unwritable);
    QCOMPARE(refusal(), Code::FileUnwritable);
    QCOMPARE(bytesOf(m_path), before);
    fs::permissions(m_path, perms::owner_read | perms::owner_write);
    QVERIFY(m_opened->store.targetState() == TargetState::Same);
    QVERIFY(m_opened->store.publish());
}

void TargetTest::afterAMergeTheirFileMayBeReplaced()
{
    QVERIFY(edit("Mine"));
    QVERIFY(writeWorkshop(m_path, {}, Existing::Replace));
    QCOMPARE(refusal(), Code::TargetChanged);
    const DocumentRow theirs = *readDocumentOf(m_path);
    QVERIFY(m_opened->store.adopt(theirs));
    QVERIFY(m_opened->store.hasUnpublished());
    QVERIFY(m_opened->store.targetState() == TargetState::Same);
    QVERIFY(m_opened->store.publish());
    const DocumentRow merged = *readDocumentOf(m_path);
    QVERIFY(std::ranges::count(merged.lineage, theirs.publication, &Ancestor::publication) == 1);
    QVERIFY(findPublication(m_opened->store.backups(), merged.document, theirs.publication));
}

void TargetTest::theirNextVersionMayNot()
{
    QVERIFY(writeWorkshop(m_path, {}, Existing::Replace));
    const DocumentRow theirs = *readDocumentOf(m_path);
    QVERIFY(edit("Mine"));
    QVERIFY(writeWorkshop(m_path, {}, Existing::Replace)); // while we merged
    QVERIFY(m_opened->store.adopt(theirs));
    QCOMPARE(refusal(), Code::TargetChanged);
}

QTEST_APPLESS_MAIN(TargetTest)
#include "tst_target.moc"
