// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/id.h"
#include "core/store/history/editcodec.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <fstream>

using namespace rundblick;

namespace {

std::string_view viewOf(const std::vector<std::uint8_t>& bytes)
{
    return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

std::string nameOfFirst(const Workshop& workshop)
{
    return workshop.all<Touchpoint>().begin()->second.name;
}

// Undoes the last edit as a session does.
bool undo(Opened& opened)
{
    const Edit back = inverse(*opened.history.toUndo());
    if (!perform(opened, back, HistoryStep::Back))
        return false;
    opened.history.stepBack();
    return true;
}

bool rename(Opened& opened, const std::string& name, HistoryStep step = HistoryStep::Push)
{
    return perform(opened, renameFirst(opened.workshop, name), step);
}

int stepsBack(History history)
{
    int steps = 0;
    for (; history.toUndo(); ++steps)
        history.stepBack();
    return steps;
}

} // namespace

// The history of edits outlives the program, and never harms the workshop.
class HistoryTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void everyEditComesBackFromItsBytes();
    void damagedBytesAreNoEdit();
    void aTapInAColumnIsAsLongAsOneColumn();
    void undoIsThereAfterARestart();
    void undoIsThereAfterACrash();
    void undoneEditsCanBeRedoneAfterARestart();
    void newEditsForgetThoseThatWereUndone();
    void mergedEditsAreOneStep();
    void theOldestEditsGoFirst();
    void aHugeEditDropsTheOlderOnes();
    void aHistoryThatCannotBeReadIsDropped_data();
    void aHistoryThatCannotBeReadIsDropped();
    void anotherStateOfTheFileBeginsAnew();
    void aRenamedFileKeepsItsHistory();
    void aCopyBesideDoesNotTakeTheHistory();
    void thirtyWorkingCopiesAreKept();
    void largeWorkingCopiesAreNotHoarded();
    void theHistoryIsNeverPublished();

private:
    Result<Opened> open() const { return Store::open(m_path, m_working); }

    std::unique_ptr<QTemporaryDir> m_folder;
    fs::path m_path;
    fs::path m_working;
};

void HistoryTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = pathIn(*m_folder, "a.rundblick");
    m_working = pathIn(*m_folder, "work");
    QVERIFY(writeWorkshop(m_path, smallWorkshop(), Existing::Refuse));
}

void HistoryTest::everyEditComesBackFromItsBytes()
{
    std::mt19937_64 random(3);
    seedRandomIds(3);
    Workshop workshop = smallWorkshop();
    std::set<std::size_t> kinds;
    for (int i = 0; i < 2000; ++i) {
        const Edit edit = randomEdit(workshop, random);
        for (const Edit& one : {edit, inverse(edit)}) {
            const std::optional<Edit> read = decodeEdit(viewOf(encodeEdit(one)));
            QVERIFY(read);
            QVERIFY(*read == one);
        }
        for (const AnyChange& change : edit.changes)
            kinds.insert(change.index());
        workshop.apply(edit);
    }
    seedRandomIds(0);
    QCOMPARE(kinds.size(), std::variant_size_v<AnyChange>);
}

void HistoryTest::damagedBytesAreNoEdit()
{
    const Workshop workshop = smallWorkshop();
    const std::vector<std::uint8_t> whole = encodeEdit(renameFirst(workshop, "Damaged"));
    for (std::size_t length = 0; length < whole.size(); ++length)
        QVERIFY(!decodeEdit(viewOf(whole).substr(0, length)));
    std::vector<std::uint8_t> longer = whole;
    longer.push_back(0);
    QVERIFY(!decodeEdit(viewOf(longer)));
    for (std::size_t at = 0; at < whole.size(); ++at) { // must not crash, may be another edit
        std::vector<std::uint8_t> flipped = whole;
        flipped[at] ^= 0xFFU;
        const std::optional<Edit> read = decodeEdit(viewOf(flipped));
        QVERIFY(!read || !(*read == *decodeEdit(viewOf(whole))));
    }
}

void HistoryTest::aTapInAColumnIsAsLongAsOneColumn()
{
    const Workshop workshop = generatedWorkshop({.customers = 20'000});
    Column column = workshop.all<Column>().begin()->second;
    std::vector<std::uint8_t> codes = column.codes.copy();
    codes[codes.size() / 2] ^= 1U;
    const Column before = column;
    column.codes = Bytes(codes);
    const Edit tap{EditKind::Rate, {Change<Column>{before, column}}};
    const std::vector<std::uint8_t> bytes = encodeEdit(tap);
    QVERIFY(bytes.size() < codes.size() + 200);
    QVERIFY(*decodeEdit(viewOf(bytes)) == tap);
}

void HistoryTest::undoIsThereAfterARestart()
{
    {
        Result<Opened> opened = open();
        QVERIFY(rename(*opened, "One"));
        QVERIFY(rename(*opened, "Two"));
        QVERIFY(opened->store.publish());
    }
    QVERIFY(unfinishedWork(m_working).empty());
    Result<Opened> again = open();
    QVERIFY(again);
    QCOMPARE(stepsBack(again->history), 2);
    QVERIFY(undo(*again));
    QCOMPARE(nameOfFirst(again->workshop), "One");
    QVERIFY(undo(*again));
    QVERIFY(again->workshop == smallWorkshop());
    QVERIFY(*again->store.load() == smallWorkshop());
    QVERIFY(!again->history.toUndo());
}

void HistoryTest::undoIsThereAfterACrash()
{
    const UnfinishedWork work = crashedWork(*m_folder, m_path, "Before the crash");
    Result<Opened> resumed = Store::resume(work);
    QVERIFY(resumed);
    QVERIFY(undo(*resumed));
    QVERIFY(*resumed->store.load() == smallWorkshop());
}

void HistoryTest::undoneEditsCanBeRedoneAfterARestart()
{
    {
        Result<Opened> opened = open();
        QVERIFY(rename(*opened, "One"));
        opened->history.push(renameFirst(smallWorkshop(), "One"));
        QVERIFY(undo(*opened));
        QVERIFY(opened->store.publish());
    }
    Result<Opened> again = open();
    QVERIFY(!again->history.toUndo());
    QVERIFY(again->history.toRedo());
    QVERIFY(perform(*again, *again->history.toRedo(), HistoryStep::Forward));
    QCOMPARE(nameOfFirst(again->workshop), "One");
    QVERIFY(again->store.publish());
    again = Error{};
    again = open();
    QVERIFY(again->history.toUndo());
    QVERIFY(!again->history.toRedo());
}

void HistoryTest::newEditsForgetThoseThatWereUndone()
{
    {
        Result<Opened> opened = open();
        QVERIFY(rename(*opened, "One"));
        opened->history.push(renameFirst(smallWorkshop(), "One"));
        QVERIFY(undo(*opened));
        QVERIFY(rename(*opened, "Other"));
        QVERIFY(opened->store.publish());
    }
    const Result<Opened> again = open();
    QCOMPARE(stepsBack(again->history), 1);
    QVERIFY(!again->history.toRedo());
    QCOMPARE(nameOfFirst(again->workshop), "Other");
}

void HistoryTest::mergedEditsAreOneStep()
{
    {
        Result<Opened> opened = open();
        QVERIFY(rename(*opened, "W"));
        QVERIFY(rename(*opened, "We", HistoryStep::Merge));
        QVERIFY(rename(*opened, "Web", HistoryStep::Merge));
        QVERIFY(opened->store.publish());
    }
    Result<Opened> again = open();
    QCOMPARE(stepsBack(again->history), 1);
    QVERIFY(undo(*again));
    QVERIFY(again->workshop == smallWorkshop());
}

// In one transaction: thousands of durable ones would take a minute.
void HistoryTest::theOldestEditsGoFirst()
{
    constexpr int count = static_cast<int>(History::mostSteps) + 20;
    Workshop workshop = smallWorkshop();
    Result<Database> database = createWorkingCopy(m_working, workshop, {.document = 1}, {});
    QVERIFY(database);
    Transaction transaction(*database);
    Result<HistoryPlace> place = HistoryPlace();
    for (int i = 1; i <= count; ++i) {
        const Edit edit = renameFirst(workshop, std::to_string(i));
        place = keepStep(*database, *place, edit, HistoryStep::Push);
        QVERIFY(place);
        workshop.apply(edit);
    }
    Result<KeptHistory> kept = readHistory(*database);
    QVERIFY(kept);
    QCOMPARE(stepsBack(kept->history), static_cast<int>(History::mostSteps));
    QCOMPARE(kept->place.bytes, place->bytes);
    for (History& history = kept->history; history.toUndo(); history.stepBack())
        workshop.apply(inverse(*history.toUndo()));
    QCOMPARE(nameOfFirst(workshop), "20"); // edits 21 … 5020 were kept
}

void HistoryTest::aHugeEditDropsTheOlderOnes()
{
    const auto picture = [](std::size_t megabytes) {
        Picture record;
        record.id = Id<Picture>::random();
        record.mediaType = "image/png";
        record.content = Bytes(std::vector<std::uint8_t>(megabytes << 20U, 7));
        return addRecord(std::move(record), EditKind::ChangeBrand);
    };
    {
        Result<Opened> opened = open();
        QVERIFY(rename(*opened, "One"));
        QVERIFY(perform(*opened, picture(70)));
        QVERIFY(rename(*opened, "Two"));
        QVERIFY(opened->store.publish());
    }
    const Result<Opened> again = open();
    QVERIFY(again);
    QCOMPARE(stepsBack(again->history), 1); // with the huge one it would be too much
    QCOMPARE(nameOfFirst(again->workshop), "Two");
}

void HistoryTest::aHistoryThatCannotBeReadIsDropped_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("of another program version") << QByteArray("UPDATE historyPlace SET form = 7");
    QTest::newRow("damaged") << QByteArray("UPDATE history SET edit = x'0102'");
    QTest::newRow("with a gap") << QByteArray("DELETE FROM history WHERE id = 2");
    QTest::newRow("beyond its end") << QByteArray("UPDATE historyPlace SET done = 9");
    QTest::newRow("without its place") << QByteArray("DELETE FROM historyPlace");
}

void HistoryTest::aHistoryThatCannotBeReadIsDropped()
{
    QFETCH(QByteArray, sql);
    {
        Result<Opened> opened = open();
        for (const char* name : {"One", "Two", "Three"})
            QVERIFY(rename(*opened, name));
    }
    const std::vector<UnfinishedWork> works = unfinishedWork(m_working);
    QVERIFY(runSql(works.front().workingCopy, sql));
    {
        Result<Opened> again = Store::resume(works.front());
        QVERIFY(again);
        QCOMPARE(nameOfFirst(again->workshop), "Three");
        QVERIFY(!again->history.toUndo());
        QVERIFY(!again->history.toRedo());
        QVERIFY(rename(*again, "Four"));
    }
    Result<Opened> later = Store::resume(works.front());
    QCOMPARE(stepsBack(later->history), 1);
}

void HistoryTest::anotherStateOfTheFileBeginsAnew()
{
    {
        Result<Opened> opened = open();
        QVERIFY(rename(*opened, "Mine"));
        QVERIFY(opened->store.publish());
    }
    QCOMPARE(filesIn(m_working, ".rundblick-kept"), std::size_t{1});
    QVERIFY(writeWorkshop(m_path, smallWorkshop(), Existing::Replace)); // a colleague
    const Result<Opened> again = open();
    QVERIFY(again);
    QVERIFY(again->workshop == smallWorkshop());
    QVERIFY(!again->history.toUndo());
    QCOMPARE(filesIn(m_working, ".rundblick-work"), std::size_t{1}); // the fresh one
    QCOMPARE(filesIn(m_working, ".rundblick-kept"), std::size_t{0});
}

void HistoryTest::aRenamedFileKeepsItsHistory()
{
    {
        Result<Opened> opened = open();
        QVERIFY(rename(*opened, "Mine"));
        QVERIFY(opened->store.publish());
    }
    const fs::path renamed = pathIn(*m_folder, "renamed.rundblick");
    fs::rename(m_path, renamed);
    Result<Opened> again = Store::open(renamed, m_working);
    QCOMPARE(stepsBack(again->history), 1);
    QCOMPARE(again->store.target(), fs::canonical(renamed));
    QVERIFY(undo(*again));
    QVERIFY(again->store.publish());
    QVERIFY(*readWorkshop(renamed) == smallWorkshop());
    QVERIFY(!fs::exists(m_path));
}

void HistoryTest::aCopyBesideDoesNotTakeTheHistory()
{
    {
        Result<Opened> opened = open();
        QVERIFY(rename(*opened, "Mine"));
        QVERIFY(opened->store.publish());
    }
    const fs::path copy = pathIn(*m_folder, "copy.rundblick");
    fs::copy_file(m_path, copy);
    QVERIFY(!Store::open(copy, m_working)->history.toUndo());
    QVERIFY(open()->history.toUndo());
}

void HistoryTest::thirtyWorkingCopiesAreKept()
{
    for (int i = 0; i < 33; ++i) {
        const fs::path path = pathIn(*m_folder, (std::to_string(i) + ".rundblick").c_str());
        Result<Opened> opened = Store::create(m_working, smallWorkshop(), path);
        QVERIFY(opened);
        QVERIFY(rename(*opened, "Mine"));
        QVERIFY(opened->store.publish());
    }
    QCOMPARE(filesIn(m_working), std::size_t{30});
    QVERIFY(unfinishedWork(m_working).empty());
    QVERIFY(!Store::open(pathIn(*m_folder, "2.rundblick"), m_working)->history.toUndo());
    QVERIFY(Store::open(pathIn(*m_folder, "3.rundblick"), m_working)->history.toUndo());
}

// 400 MB each; files with holes take no room here.
void HistoryTest::largeWorkingCopiesAreNotHoarded()
{
    fs::create_directory(m_working);
    for (int i = 0; i < 4; ++i) {
        const fs::path old = m_working / (std::to_string(i) + "-1.rundblick-kept");
        std::ofstream(old) << "x";
        fs::resize_file(old, 400'000'000);
        fs::last_write_time(old, fs::file_time_type::clock::now() - std::chrono::hours(9 - i));
    }
    {
        Result<Opened> opened = open();
        QVERIFY(rename(*opened, "Mine"));
        QVERIFY(opened->store.publish());
    }
    QCOMPARE(filesIn(m_working), std::size_t{3}); // ours, and 800 MB of the latest
    QVERIFY(fs::exists(m_working / "3-1.rundblick-kept"));
    QVERIFY(!fs::exists(m_working / "1-1.rundblick-kept"));
}

void HistoryTest::theHistoryIsNeverPublished()
{
    Result<Opened> opened = open();
    QVERIFY(rename(*opened, "Deleted secret"));
    QVERIFY(rename(*opened, "Harmless"));
    QVERIFY(opened->store.publish());
    QVERIFY(bytesOf(m_path).contains("Harmless"));
    QVERIFY(!bytesOf(m_path).contains("Deleted secret"));
    QVERIFY(!bytesOf(m_path).contains("historyPlace"));
}

QTEST_APPLESS_MAIN(HistoryTest)
#include "tst_history.moc"
