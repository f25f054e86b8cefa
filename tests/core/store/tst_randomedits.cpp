// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/model/history.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/randomedits.h"

#include <QTest>

using namespace rundblick;

// A long walk through edits of every kind of record: the file follows the memory, and undo leads
// back through exactly the same states.
class RandomEditsTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { seedRandomIds(2026); }
    void cleanupTestCase() { seedRandomIds(0); }
    void stateAndFileAgreeAtEveryStep();
};

void RandomEditsTest::stateAndFileAgreeAtEveryStep()
{
    constexpr std::size_t count = 1000;
    const QTemporaryDir folder;
    const fs::path path = pathIn(folder, "a.rundblick");
    Result<Opened> opened = Store::create(pathIn(folder, "work"), {}, path);
    QVERIFY(opened);
    std::mt19937_64 random(7);
    History history;
    std::vector<Workshop> states{opened->workshop}; // contents are shared: cheap
    std::vector<int> editsOfKind(std::variant_size_v<AnyChange>);

    while (states.size() <= count) {
        const Edit edit = randomEdit(opened->workshop, random);
        QVERIFY(perform(*opened, edit));
        for (const AnyChange& change : edit.changes)
            ++editsOfKind[change.index()];
        history.push(edit);
        states.push_back(opened->workshop);
        QVERIFY(*opened->store.load() == states.back());
        if (states.size() % 100 == 0) {
            QVERIFY(opened->store.publish());
            QVERIFY(*readWorkshop(path) == states.back());
        }
    }
    for (std::size_t kind = 0; kind < editsOfKind.size(); ++kind)
        QVERIFY2(editsOfKind[kind] > 0, qPrintable(QString::number(kind)));

    for (std::size_t i = count; i > 0; --i) {
        QVERIFY(perform(*opened, inverse(*history.toUndo())));
        history.stepBack();
        QVERIFY(opened->workshop == states[i - 1]);
        QVERIFY(*opened->store.load() == states[i - 1]);
    }
    QVERIFY(!history.toUndo());
    for (std::size_t i = 1; i <= count; ++i) {
        QVERIFY(perform(*opened, *history.toRedo()));
        history.stepForward();
        QVERIFY(opened->workshop == states[i]);
        QVERIFY(*opened->store.load() == states[i]);
    }
    QVERIFY(opened->store.publish());
    QVERIFY(*readWorkshop(path) == states.back());
}

QTEST_APPLESS_MAIN(RandomEditsTest)
#include "tst_randomedits.moc"
