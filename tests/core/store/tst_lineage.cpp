// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/openchecks.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QTest>

using namespace rundblick;

// What a file comes from, so that the base of a merge can be found.
class LineageTest : public QObject {
    Q_OBJECT

private slots:
    void theNewestCommonPublicationIsTheBase_data();
    void theNewestCommonPublicationIsTheBase();
    void aFileEndsWithItsOwnPublication();
    void failedPublicationsAreNoAncestors();
    void aMergedCopyIsAnAncestor();
    void theLineageIsBounded();
    void savingAsKeepsTheLineage();
};

void LineageTest::theNewestCommonPublicationIsTheBase_data()
{
    QTest::addColumn<QList<int>>("ours");
    QTest::addColumn<QList<int>>("theirs");
    QTest::addColumn<int>("base");
    using L = QList<int>;
    QTest::newRow("a copy went off") << L{1, 2, 3, 4} << L{1, 2, 7, 8} << 2;
    QTest::newRow("theirs is what ours was") << L{1, 2, 3} << L{1, 2} << 2;
    QTest::newRow("the same") << L{1, 2} << L{1, 2} << 2;
    QTest::newRow("merged once before") << L{1, 2, 7, 3} << L{1, 7, 8} << 7;
    QTest::newRow("the oldest were forgotten") << L{3, 4} << L{4, 9} << 4;
    QTest::newRow("nothing in common") << L{1, 2} << L{3} << 0;
    QTest::newRow("none") << L{} << L{} << 0;
}

void LineageTest::theNewestCommonPublicationIsTheBase()
{
    QFETCH(QList<int>, ours);
    QFETCH(QList<int>, theirs);
    QFETCH(int, base);
    const auto lineage = [](const QList<int>& publications) {
        Lineage result;
        for (const int publication : publications)
            result.push_back({publication, 0});
        return result;
    };
    QCOMPARE(commonPublication(lineage(ours), lineage(theirs)), std::int64_t{base});
}

void LineageTest::aFileEndsWithItsOwnPublication()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const DocumentRow first = *readDocumentOf(path);
    QCOMPARE(first.lineage, (Lineage{{first.publication, 0}}));
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Replace));
    const DocumentRow second = *readDocumentOf(path);
    QCOMPARE(second.lineage, (Lineage{{first.publication, 0}, {second.publication, 1}}));
    Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
    QCOMPARE(opened->store.document()->lineage, second.lineage);
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "One")));
    QVERIFY(opened->store.publish());
    const DocumentRow third = *readDocumentOf(path);
    QCOMPARE(third.lineage.size(), std::size_t{3});
    QCOMPARE(third.lineage.back(), (Ancestor{third.publication, 2}));
    QCOMPARE(opened->store.document()->lineage, third.lineage);
    QCOMPARE(opened->store.document()->publication, third.publication);
}

void LineageTest::failedPublicationsAreNoAncestors()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "One")));
    const Lineage before = opened->store.document()->lineage;
    fs::remove(path);
    for (int i = 0; i < 3; ++i)
        QVERIFY(!opened->store.publish());
    QCOMPARE(opened->store.document()->lineage, before);
}

void LineageTest::aMergedCopyIsAnAncestor()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    const fs::path copy = pathIn(folder, "b.rundblick");
    fs::copy_file(path, copy);
    QVERIFY(writeWorkshop(copy, smallWorkshop(), Existing::Replace));
    const DocumentRow theirs = *readDocumentOf(copy);
    Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
    QVERIFY(opened->store.adopt(theirs));
    QVERIFY(!opened->store.hasUnpublished()); // the merge itself is an edit
    QVERIFY(perform(*opened, renameFirst(opened->workshop, "Merged")));
    QVERIFY(opened->store.publish());
    QVERIFY(writeWorkshop(copy, smallWorkshop(), Existing::Replace)); // they go on
    QCOMPARE(commonPublication(readDocumentOf(path)->lineage, readDocumentOf(copy)->lineage),
        theirs.publication);
}

void LineageTest::theLineageIsBounded()
{
    const QTemporaryDir folder;
    Result<Database> database = Database::open(pathIn(folder, "a"), true);
    QVERIFY(fillDatabase(*database, {}, {.document = 1}));
    Transaction transaction(*database);
    for (int i = 1; i <= 1100; ++i)
        QVERIFY(appendToLineage(*database, {i, i}));
    QVERIFY(appendToLineage(*database, {900, 900})); // again: it is the newest now
    const Result<Lineage> lineage = readLineage(*database);
    QVERIFY(lineage);
    QVERIFY(lineage->size() <= longestLineage);
    QVERIFY(lineage->size() >= longestLineage - 2);
    QCOMPARE(lineage->back(), (Ancestor{900, 900}));
    QCOMPARE((*lineage)[lineage->size() - 2], (Ancestor{1100, 1100}));
    QCOMPARE(std::ranges::count(*lineage, 900, &Ancestor::publication), 1);
    QVERIFY(lineage->front().publication > 100);
}

void LineageTest::savingAsKeepsTheLineage()
{
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(path, smallWorkshop(), Existing::Refuse));
    Result<Opened> opened = Store::open(path, pathIn(folder, "work"));
    const fs::path other = pathIn(folder, "b.rundblick");
    QVERIFY(opened->store.setTarget(other));
    QVERIFY(opened->store.publish());
    const DocumentRow first = *readDocumentOf(path);
    const DocumentRow second = *readDocumentOf(other);
    QCOMPARE(second.document, first.document);
    QCOMPARE(commonPublication(first.lineage, second.lineage), first.publication);
}

QTEST_APPLESS_MAIN(LineageTest)
#include "tst_lineage.moc"
