// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <fstream>

using namespace rundblick;

class StoreTest : public QObject {
    Q_OBJECT

private slots:
    void writesAndReadsAWholeWorkshop_data();
    void writesAndReadsAWholeWorkshop();
    void refusesToOverwriteUnlessAsked();
    void takesAnyPath_data();
    void takesAnyPath();
    void keepsEveryEditInTheWorkingCopyOnly();
    void publishedWorkIsNotOfferedAgain();
    void openingWithoutAnEditPublishesNothing();
    void offersToContinueAfterACrash();
    void discardsUnfinishedWork();
    void twoProgramsDoNotShareAWorkingCopy();
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

void StoreTest::publishedWorkIsNotOfferedAgain()
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
