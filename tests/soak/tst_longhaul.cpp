// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/boardedits.h"
#include "core/model/edits/ratingedits.h"
#include "tests/core/store/storetesting.h"
#include "tests/support/draw.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshops.h"
#include "ui/session/session.h"

#include <QElapsedTimer>
#include <QTest>

#include <malloc.h>

using namespace rundblick;

// Eight hours of a workshop at full speed: what does it need in the end, and how fast is it still?
class LongHaulTest : public QObject {
    Q_OBJECT

private slots:
    void aHundredThousandEdits();
    void memoryStaysFlat();
    void publishingMillionsOfRatings();
};

namespace {

constexpr int count = 100'000; // edits

// What is allocated. The pages that hold it come and go as allocator and system like, by megabytes.
double heapMegabytes()
{
    const struct mallinfo2 heap = ::mallinfo2();
    return static_cast<double>(heap.uordblks + heap.hblkhd) / 1e6;
}

double megabytes(const fs::path& path)
{
    return static_cast<double>(fs::file_size(path)) / 1e6;
}

double median(std::vector<double> values)
{
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::ranges::nth_element(values, middle);
    return *middle;
}

double milliseconds(const QElapsedTimer& timer)
{
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

using MakeEdit = Edit (*)(const Workshop&, std::mt19937_64&);

// What people do all day; as much is undone and done again.
void step(Session& session, std::mt19937_64& random, MakeEdit edit)
{
    const std::uint64_t dice = random() % 10;
    if (dice == 0)
        session.undo();
    else if (dice == 1)
        session.redo();
    else
        session.perform(edit(session.workshop(), random));
}

// Adds a note, or takes one away where there are many.
Edit noteEdit(const Workshop& workshop, Draw& draw)
{
    constexpr std::size_t many = 50;
    if (workshop.all<Note>().size() < many)
        return addNote(Board::Map, 10.0, 20.0, std::string(200, 'n'));
    return removeRecords<Note>(workshop, {draw.id<Note>()});
}

Edit ratingEdit(const Workshop& workshop, Draw& draw)
{
    const Column* column = draw.any<Column>();
    const Cell cell{column->touchpoint, column->brand.value_or(Id<Brand>{}), column->criterion};
    const Criterion* criterion = workshop.find(column->criterion);
    const double value = criterion->low + criterion->step * static_cast<double>(draw.below(4));
    const Result<Edit> edit = setRating(workshop, draw.id<Rater>(), cell, value);
    return edit ? *edit : Edit{};
}

// Names, spends, placements, notes, ratings: the workshop stays as large as it is.
Edit steadyEdit(const Workshop& workshop, std::mt19937_64& random)
{
    Draw draw(workshop, random);
    Touchpoint touchpoint = *draw.any<Touchpoint>();
    switch (draw.below(5)) {
    case 0:
        touchpoint.name = std::to_string(touchpoint.id.value) + ' '
            + std::to_string(1'000'000 + draw.below(1'000'000));
        return changeRecord(workshop, touchpoint, EditKind::RenameTouchpoint);
    case 1:
        touchpoint.spend = static_cast<double>(draw.below(100'000));
        return changeRecord(workshop, touchpoint, EditKind::ChangeBudgetTable);
    case 2: {
        Placement placement = *draw.any<Placement>();
        placement.usage = draw.number(0.0, 1.0);
        return changeRecord(workshop, placement, EditKind::ChangePlacement);
    }
    case 3:
        return noteEdit(workshop, draw);
    default:
        return ratingEdit(workshop, draw);
    }
}

// 100 touchpoints and 40,000 ratings.
constexpr WorkshopSize wholeDay{.touchpoints = 100, .phases = 10, .brands = 5, .customers = 36};

// A workshop file that is open, with the session on it.
struct OpenFile {
    const QTemporaryDir folder;
    const fs::path target = pathIn(folder, "a.rundblick");
    const bool isWritten{writeWorkshop(target, generatedWorkshop(wholeDay), Existing::Refuse)};
    Result<Opened> opened = Store::open(target, pathIn(folder, "work"));
    Session session{opened->workshop,
        [this](const Edit& edit, HistoryStep kind) { return opened->store.write(edit, kind); },
        opened->history};
};

std::size_t recordsOf(const Workshop& workshop)
{
    std::size_t records = 0;
    AllRecords::each([&]<typename Record>() { records += workshop.all<Record>().size(); });
    return records;
}

} // namespace

// Edits of every kind of record, more of which are made than removed, so that the workshop grows.
void LongHaulTest::aHundredThousandEdits()
{
    OpenFile file;
    const double before = megabytes(file.target);
    const std::size_t records = recordsOf(file.session.workshop());
    std::mt19937_64 random(1);
    std::vector<double> edits;
    std::vector<double> publications;
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(file.session, random, randomEdit);
        edits.push_back(milliseconds(timer));
        if (i % 500 == 499) {
            timer.start();
            QVERIFY(file.opened->store.publish());
            publications.push_back(milliseconds(timer));
        }
    }
    QVERIFY(*readWorkshop(file.target) == file.session.workshop());
    QVERIFY(*file.opened->store.load() == file.session.workshop());
    qInfo("median edit %.2f ms, worst %.1f; median publication %.1f ms, worst %.1f", median(edits),
        *std::ranges::max_element(edits), median(publications),
        *std::ranges::max_element(publications));
    qInfo("%zu records and a file of %.2f MB before, %zu and %.2f MB after", records, before,
        recordsOf(file.session.workshop()), megabytes(file.target));
    QVERIFY(median(edits) <= 10.0);
}

// Of a workshop that stays as large as it is no memory is left behind: once the history is full
// (5,000 steps), the rest of the day needs nothing more.
void LongHaulTest::memoryStaysFlat()
{
    OpenFile file;
    std::mt19937_64 random(1);
    std::vector<double> heap;
    std::vector<double> files;
    std::vector<double> publications;
    for (int i = 0; i < count; ++i) {
        step(file.session, random, steadyEdit);
        if (i % 500 != 499)
            continue;
        QElapsedTimer timer;
        timer.start();
        QVERIFY(file.opened->store.publish());
        if (i > count / 2) {
            publications.push_back(milliseconds(timer));
            heap.push_back(heapMegabytes());
            files.push_back(megabytes(file.target));
        }
    }
    const auto [least, most] = std::ranges::minmax(heap);
    const auto [smallest, largest] = std::ranges::minmax(files);
    qInfo("%.3f to %.3f MB allocated, a file of %.2f to %.2f MB in the second half", least, most,
        smallest, largest);
    QVERIFY(file.session.history().size() + 20 > History::mostSteps);
    QVERIFY(least > 1.0);
    QVERIFY(most - least <= 2.0);
    QVERIFY(largest - smallest <= 0.1);
    qInfo("median publication %.1f ms", median(publications));
    QVERIFY(median(publications) <= 100.0);
}

void LongHaulTest::publishingMillionsOfRatings()
{
    const QTemporaryDir folder;
    const fs::path target = pathIn(folder, "a.rundblick");
    QVERIFY(writeWorkshop(target, hugeWorkshop(), Existing::Refuse));
    Result<Opened> opened = Store::open(target, pathIn(folder, "work"));
    QVERIFY(opened);
    std::vector<double> publications;
    for (int round = 0; round < 5; ++round) {
        QVERIFY(perform(*opened, renameFirst(opened->workshop, std::to_string(round))));
        QElapsedTimer timer;
        timer.start();
        QVERIFY(opened->store.publish());
        publications.push_back(milliseconds(timer));
    }
    qInfo("%.1f MB in %.0f ms", megabytes(target), median(publications));
    QVERIFY(median(publications) <= 1000.0);
}

QTEST_GUILESS_MAIN(LongHaulTest)
#include "tst_longhaul.moc"
