// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <fstream>

using namespace rundblick;

class PublishTest : public QObject {
    Q_OBJECT

private slots:
    void publishesInSlicesWhileEditsGoOn();
    void publishedFileHoldsNothingPrivate();
    void recognisesItsOwnPublicationAfterACrash();
    void refusesToPublishOverSomeoneElsesFile();
    void publishesOverTheSameFileWrittenAgain();
    void savesUnderAnotherName();
    void savesACopy();
    void keepsTheModeOfTheFileAndTheLinkToIt();
    void sweepsOldTemporaries();
};

void PublishTest::publishesInSlicesWhileEditsGoOn()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    Result<Opened> opened = Store::create(
        pathIn(folder, "work"), generatedWorkshop({.touchpoints = 100, .customers = 20000}), path);
    QVERIFY(opened);
    Result<Publication> publication = opened->store.beginPublication();
    QVERIFY(publication);
    int slices = 0;
    for (Result<bool> complete = false; !*complete; ++slices) {
        complete = publication->step();
        QVERIFY(complete);
        if (!*complete)
            QVERIFY(
                perform(*opened, renameFirst(opened->workshop, "Slice " + std::to_string(slices))));
    }
    QVERIFY(slices > 1);
    const Workshop snapshot = opened->workshop;
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Behind the snapshot")));
    const Result<Published> published = publication->finish();
    QVERIFY(published);
    QVERIFY(opened->store.recordPublished(*published));
    QVERIFY(*readWorkshop(path) == snapshot);
    QVERIFY(opened->store.hasUnpublished());
}

void PublishTest::publishedFileHoldsNothingPrivate()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const fs::path working = pathIn(folder, "secretfolder");
    Result<Opened> opened = Store::open(path, working);
    QVERIFY(opened);
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Deleted secret")));
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Harmless")));
    QVERIFY(opened->store.publish());
    QVERIFY(bytesOf(path).contains("Harmless"));
    QVERIFY(!bytesOf(path).contains("Deleted secret"));
    QVERIFY(!bytesOf(path).contains(folder.path().toUtf8()));
}

void PublishTest::recognisesItsOwnPublicationAfterACrash()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    const fs::path working = pathIn(folder, "work");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    {
        Result<Opened> opened = Store::open(path, working);
        QVERIFY(opened);
        QVERIFY(perform(*opened, renameFirst(opened->workshop, "Published")));
        Result<Publication> publication = opened->store.beginPublication();
        QVERIFY(publication);
        for (Result<bool> complete = false; !*complete;) {
            complete = publication->step();
            QVERIFY(complete);
        }
        QVERIFY(publication->finish()); // and the power is cut before it is recorded
    }
    QCOMPARE(filesIn(working, ".rundblick-work"), std::size_t{1});
    QVERIFY(unfinishedWork(working).empty());
    QCOMPARE(filesIn(working, ".rundblick-work"), std::size_t{0});
}

void PublishTest::refusesToPublishOverSomeoneElsesFile()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
    QVERIFY(opened);
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Mine")));
    QVERIFY(writeWorkshop(path, {}, Existing::Replace)); // a colleague on the share
    const QByteArray theirs = bytesOf(path);
    QCOMPARE(opened->store.publish().error().code, Code::TargetChanged);
    QCOMPARE(bytesOf(path), theirs);
    QVERIFY(opened->store.hasUnpublished());
    QVERIFY(*opened->store.load() == opened->workshop);
    QCOMPARE(filesIn(folder.path().toStdString()), std::size_t{2}); // no temporary file stays
}

void PublishTest::publishesOverTheSameFileWrittenAgain()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
    QVERIFY(opened);
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Mine")));
    fs::copy_file(path, pathIn(folder, "synchronised")); // as a synchronising client does
    fs::rename(pathIn(folder, "synchronised"), path);
    QVERIFY(opened->store.publish());
    QVERIFY(*readWorkshop(path) == opened->workshop);
}

void PublishTest::savesUnderAnotherName()
{
    const QTemporaryDir folder;
    Result<Opened> opened = Store::create(pathIn(folder, "work"), smallWorkshop());
    QVERIFY(opened);
    QVERIFY(opened->store.target().empty());
    const fs::path first = pathIn(folder, "first.rundblick");
    QVERIFY(opened->store.setTarget(first));
    QVERIFY(opened->store.publish());
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Second")));
    const fs::path second = pathIn(folder, "second.rundblick");
    QVERIFY(opened->store.setTarget(second));
    QVERIFY(opened->store.publish());
    QVERIFY(*readWorkshop(first) == smallWorkshop());
    QVERIFY(*readWorkshop(second) == opened->workshop);
}

void PublishTest::savesACopy()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    Result<Opened> opened = Store::create(pathIn(folder, "work"), smallWorkshop(), path);
    QVERIFY(opened);
    const fs::path copy = pathIn(folder, "copy.rundblick");
    Result<Publication> publication = opened->store.beginCopy(copy);
    QVERIFY(publication);
    for (Result<bool> complete = false; !*complete;) {
        complete = publication->step();
        QVERIFY(complete);
    }
    const Result<Published> published = publication->finish();
    QVERIFY(published);
    QVERIFY(opened->store.recordPublished(*published)); // tells it nothing
    QVERIFY(opened->store.hasUnpublished());
    QVERIFY(!fs::exists(path));
    QVERIFY(*readWorkshop(copy) == opened->workshop);
}

void PublishTest::keepsTheModeOfTheFileAndTheLinkToIt()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "real.rundblick");
    const fs::path link = pathIn(folder, "link.rundblick");
    QVERIFY(writeWorkshop(path, {}, Existing::Refuse));
    fs::permissions(path, fs::perms::owner_read | fs::perms::owner_write);
    fs::create_symlink(path, link);
    QVERIFY(writeWorkshop(link, smallWorkshop(), Existing::Replace));
    QVERIFY(fs::is_symlink(link));
    QCOMPARE(fs::status(path).permissions(), fs::perms::owner_read | fs::perms::owner_write);
    QVERIFY(*readWorkshop(path) == smallWorkshop());
}

void PublishTest::sweepsOldTemporaries()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    const fs::path old = temporaryBeside(path);
    const fs::path young = temporaryBeside(path);
    std::ofstream(old) << "killed yesterday";
    std::ofstream(young) << "another program is writing";
    fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(24));
    QVERIFY(writeWorkshop(path, {}, Existing::Refuse));
    QVERIFY(!fs::exists(old));
    QVERIFY(fs::exists(young));
}

QTEST_APPLESS_MAIN(PublishTest)
#include "tst_publish.moc"
