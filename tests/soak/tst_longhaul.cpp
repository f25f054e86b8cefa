// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storetesting.h"
#include "tests/support/randomedits.h"
#include "tests/support/workshops.h"
#include "ui/session/session.h"

#include <QElapsedTimer>
#include <QTest>

#include <fstream>

using namespace rundblick;

// Eight hours of a workshop at full speed: what does it need in the end, and how fast is it still?
class LongHaulTest : public QObject {
    Q_OBJECT

private slots:
    void aHundredThousandEdits();
    void publishingMillionsOfRatings();
};

namespace {

double residentMegabytes()
{
    std::ifstream file("/proc/self/statm");
    double size = 0.0;
    double resident = 0.0;
    file >> size >> resident;
    return resident * 4096.0 / 1e6;
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

// What people do all day: names, notes, places, ratings; as much is undone and done again.
bool step(Session& session, std::mt19937_64& random)
{
    const std::uint64_t dice = random() % 10;
    if (dice == 0)
        session.undo();
    else if (dice == 1)
        session.redo();
    else
        return session.perform(randomEdit(session.workshop(), random));
    return true;
}

} // namespace

void LongHaulTest::aHundredThousandEdits()
{
    constexpr int count = 100'000;
    const QTemporaryDir folder;
    const fs::path target = pathIn(folder, "a.rundblick");
    const WorkshopSize size{
        .touchpoints = 100, .phases = 10, .brands = 5, .customers = 36}; // 40,000 ratings
    QVERIFY(writeWorkshop(target, generatedWorkshop(size), Existing::Refuse));
    const double before = megabytes(target);
    Result<Opened> opened = Store::open(target, pathIn(folder, "work"));
    QVERIFY(opened);
    Store& store = opened->store;
    Session session(
        opened->workshop,
        [&](const Edit& edit, HistoryStep kind) { return store.write(edit, kind); },
        opened->history);
    std::mt19937_64 random(1);
    std::vector<double> edits;
    std::vector<double> publications;
    double early = 0.0; // MB after a fifth
    for (int i = 0; i < count; ++i) {
        QElapsedTimer timer;
        timer.start();
        step(session, random);
        edits.push_back(milliseconds(timer));
        if (i % 500 == 499) {
            timer.start();
            QVERIFY(store.publish());
            publications.push_back(milliseconds(timer));
        }
        if (i == count / 5)
            early = residentMegabytes();
    }
    QVERIFY(*readWorkshop(target) == session.workshop());
    QVERIFY(*store.load() == session.workshop());
    const double late = residentMegabytes();
    qInfo("median edit %.2f ms, worst %.1f; median publication %.1f ms, worst %.1f", median(edits),
        *std::ranges::max_element(edits), median(publications),
        *std::ranges::max_element(publications));
    qInfo("memory %.1f MB after a fifth, %.1f in the end; file %.2f MB before, %.2f after", early,
        late, before, megabytes(target));
    QVERIFY(median(edits) <= 10.0);
    QVERIFY(median(publications) <= 100.0);
    QVERIFY(late < early + 40.0);
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
