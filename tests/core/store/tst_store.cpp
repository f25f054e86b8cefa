// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/touchpointedits.h"
#include "core/store/store.h"
#include "core/store/workshopfile.h"
#include "tests/support/workshops.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <fstream>

using namespace rundblick;
namespace fs = std::filesystem;

namespace {

fs::path pathIn(const QTemporaryDir& folder, const char* name)
{
    return fs::path(folder.path().toStdString()) / name;
}

QByteArray bytesOf(const fs::path& path)
{
    QFile file(QString::fromStdString(path.string()));
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray();
}

std::size_t filesIn(const fs::path& folder)
{
    std::error_code missing;
    const auto files = fs::directory_iterator(folder, missing);
    return static_cast<std::size_t>(std::distance(fs::begin(files), fs::end(files)));
}

Edit renameFirst(const Workshop& workshop, std::string name)
{
    return renameTouchpoint(workshop, workshop.all<Touchpoint>().begin()->first, std::move(name));
}

// Applies an edit to a workshop in memory and to its store.
bool perform(Opened& opened, const Edit& edit)
{
    if (!opened.store.write(edit))
        return false;
    opened.workshop.apply(edit);
    return true;
}

// A working copy as a crash leaves it.
UnfinishedWork crashedWork(const QTemporaryDir& folder, const fs::path& target, const char* name)
{
    const fs::path working = pathIn(folder, "work");
    {
        Result<Opened> opened = Store::open(target, working);
        if (!opened || !perform(*opened, renameFirst(opened->workshop, name)))
            return {};
        // The destructor keeps unpublished work, as a crash does.
    }
    const std::vector<UnfinishedWork> works = unfinishedWork(working);
    return works.size() == 1 ? works.front() : UnfinishedWork{};
}

} // namespace

class StoreTest : public QObject {
    Q_OBJECT

private slots:
    void writesAndReadsAWholeWorkshop_data();
    void writesAndReadsAWholeWorkshop();
    void refusesToOverwriteUnlessAsked();
    void takesAnyPath_data();
    void takesAnyPath();
    void keepsEveryEditInTheWorkingCopyOnly();
    void publishesInSlicesWhileEditsGoOn();
    void publishedFileHoldsNothingPrivate();
    void publishedWorkLeavesNoWorkingCopy();
    void openingWithoutAnEditPublishesNothing();
    void offersToContinueAfterACrash();
    void discardsUnfinishedWork();
    void twoProgramsDoNotShareAWorkingCopy();
    void recognisesItsOwnPublicationAfterACrash();
    void refusesToPublishOverSomeoneElsesFile();
    void publishesOverTheSameFileWrittenAgain();
    void savesUnderAnotherName();
    void savesACopy();
    void keepsTheModeOfTheFileAndTheLinkToIt();
    void sweepsOldTemporaries();
    void noticesThatTheDigestDiffers();
};

void StoreTest::writesAndReadsAWholeWorkshop_data()
{
    QTest::addColumn<int>("touchpoints");
    QTest::newRow("empty") << 0;
    QTest::newRow("small") << 6;
    QTest::newRow("large") << 100;
}

void StoreTest::writesAndReadsAWholeWorkshop()
{
    QFETCH(int, touchpoints);
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    Workshop workshop;
    if (touchpoints > 0)
        workshop = generatedWorkshop({.touchpoints = static_cast<std::size_t>(touchpoints)});
    QVERIFY(writeWorkshop(path, workshop, Existing::Refuse));
    std::vector<Message> notices;
    const Result<Workshop> read = readWorkshop(path, &notices);
    QVERIFY(read);
    QVERIFY(*read == workshop);
    QVERIFY(notices.empty());
    QCOMPARE(filesIn(folder.path().toStdString()), std::size_t{1});
}

void StoreTest::refusesToOverwriteUnlessAsked()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const QByteArray before = bytesOf(path);
    QCOMPARE(writeWorkshop(path, {}, Existing::Refuse).error().code, Code::FileExists);
    QCOMPARE(bytesOf(path), before);
    QVERIFY(writeWorkshop(path, {}, Existing::Replace));
    QVERIFY(*readWorkshop(path) == Workshop());

    const fs::path foreign = pathIn(folder, "letter.txt");
    std::ofstream(foreign) << "Dear client";
    QCOMPARE(writeWorkshop(foreign, {}, Existing::Replace).error().code, Code::NotAWorkshop);
    QCOMPARE(bytesOf(foreign), QByteArray("Dear client"));
}

void StoreTest::takesAnyPath_data()
{
    QTest::addColumn<QByteArray>("name");
    QTest::newRow("umlaut") << QByteArray("Märkte Zürich.rundblick");
    QTest::newRow("space") << QByteArray("a b  c.rundblick");
    QTest::newRow("uri") << QByteArray("file:a.rundblick?mode=ro&vfs=x");
    QTest::newRow("percent") << QByteArray("100%41 %20#x.rundblick");
    QTest::newRow("quotes") << QByteArray("it's \"one\".rundblick");
    QTest::newRow("longest") << QByteArray(245, 'x') + ".rundblick";
    QTest::newRow("not utf-8") << QByteArray("\xe4\xff.rundblick");
}

void StoreTest::takesAnyPath()
{
    QFETCH(QByteArray, name);
    const QTemporaryDir folder;
    const fs::path working = pathIn(folder, "Über 50% file:work");
    const fs::path path = pathIn(folder, name.constData());
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    Result<Opened> opened = Store::open(path, working);
    QVERIFY(opened);
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Neu")));
    QVERIFY(opened->store.publish());
    QVERIFY(*readWorkshop(path) == opened->workshop);
    QCOMPARE(filesIn(folder.path().toStdString()), std::size_t{2}); // the file, the folder
    // A relative name that looks like a URI goes to the same file.
    const fs::path home = fs::current_path();
    fs::current_path(folder.path().toStdString());
    const Result<Workshop> relative = readWorkshop(name.constData());
    fs::current_path(home);
    QVERIFY(relative);
    QVERIFY(*relative == opened->workshop);
    QVERIFY(fs::remove(path)); // QTemporaryDir cannot remove a name that is not UTF-8
}

void StoreTest::keepsEveryEditInTheWorkingCopyOnly()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const QByteArray before = bytesOf(path);
    Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
    QVERIFY(opened);
    QVERIFY(!opened->store.hasUnpublished());
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Neu")));
    QVERIFY(opened->store.hasUnpublished());
    QVERIFY(*opened->store.load() == opened->workshop);
    QCOMPARE(bytesOf(path), before);
    QVERIFY(opened->store.publish());
    QVERIFY(!opened->store.hasUnpublished());
    QVERIFY(*readWorkshop(path) == opened->workshop);
}

void StoreTest::publishesInSlicesWhileEditsGoOn()
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

void StoreTest::publishedFileHoldsNothingPrivate()
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

void StoreTest::publishedWorkLeavesNoWorkingCopy()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    const fs::path working = pathIn(folder, "work");
    {
        Result<Opened> opened = Store::create(working, smallWorkshop(), path);
        QVERIFY(opened);
        QVERIFY(opened->store.hasUnpublished());
        QVERIFY(opened->store.publish());
        QVERIFY(filesIn(working) > 0);
    }
    QCOMPARE(filesIn(working), std::size_t{0});
    QVERIFY(unfinishedWork(working).empty());
}

void StoreTest::openingWithoutAnEditPublishesNothing()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const FileStamp before = stampOf(path);
    {
        const Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
        QVERIFY(opened);
        QVERIFY(!opened->store.hasUnpublished());
    }
    QVERIFY(stampOf(path) == before);
}

void StoreTest::offersToContinueAfterACrash()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const UnfinishedWork work = crashedWork(folder, path, "Before the crash");
    QCOMPARE(work.target, fs::canonical(path));
    QCOMPARE(work.title, smallWorkshop().setup().title);
    QVERIFY(work.changedAt > 0);
    Result<Opened> resumed = Store::resume(work);
    QVERIFY(resumed);
    QCOMPARE(resumed->workshop.all<Touchpoint>().begin()->second.name, "Before the crash");
    QVERIFY(resumed->store.hasUnpublished());
    QVERIFY(resumed->store.publish());
    QVERIFY(*readWorkshop(path) == resumed->workshop);
}

void StoreTest::discardsUnfinishedWork()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const UnfinishedWork work = crashedWork(folder, path, "Not wanted");
    QVERIFY(discardUnfinished(work));
    QCOMPARE(filesIn(pathIn(folder, "work")), std::size_t{0});
    QVERIFY(*readWorkshop(path) == smallWorkshop());
}

void StoreTest::twoProgramsDoNotShareAWorkingCopy()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    const fs::path working = pathIn(folder, "work");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const UnfinishedWork work = crashedWork(folder, path, "One");
    const Result<Opened> first = Store::resume(work);
    QVERIFY(first);
    QCOMPARE(Store::resume(work).error().code, Code::FileInUse);
    QCOMPARE(discardUnfinished(work).error().code, Code::FileInUse);
    QVERIFY(unfinishedWork(working).empty());
    QVERIFY(fs::exists(work.workingCopy));
}

void StoreTest::recognisesItsOwnPublicationAfterACrash()
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
    QVERIFY(filesIn(working) > 0);
    QVERIFY(unfinishedWork(working).empty());
    QCOMPARE(filesIn(working), std::size_t{0});
}

void StoreTest::refusesToPublishOverSomeoneElsesFile()
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

void StoreTest::publishesOverTheSameFileWrittenAgain()
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

void StoreTest::savesUnderAnotherName()
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

void StoreTest::savesACopy()
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

void StoreTest::keepsTheModeOfTheFileAndTheLinkToIt()
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

void StoreTest::sweepsOldTemporaries()
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

void StoreTest::noticesThatTheDigestDiffers()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    Workshop workshop;
    workshop.apply(addTouchpoints(workshop, {"Poster", "Website"}));
    QVERIFY(writeWorkshop(path, workshop, Existing::Refuse));
    QByteArray bytes = bytesOf(path);
    bytes.replace("Poster", "Pester"); // a flipped bit in a name
    std::ofstream(path, std::ios::binary).write(bytes.constData(), bytes.size());
    std::vector<Message> notices;
    const Result<Workshop> read = readWorkshop(path, &notices);
    QVERIFY(read);
    QVERIFY(findByName<Touchpoint>(*read, "Pester"));
    QCOMPARE(notices.size(), std::size_t{1});
    QCOMPARE(notices.front().code, Code::DigestDiffers);
}

QTEST_APPLESS_MAIN(StoreTest)
#include "tst_store.moc"
