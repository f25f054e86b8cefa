// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/store/storetesting.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <csignal>
#include <cstdlib>
#include <sys/wait.h>
#include <unistd.h>

using namespace rundblick;

namespace {

constexpr std::string_view prefix = "State ";

int stateOf(const Workshop& workshop)
{
    const std::string& name = workshop.all<Touchpoint>().begin()->second.name;
    return name.starts_with(prefix) ? std::atoi(name.c_str() + prefix.size()) : 0;
}

// Two records per edit carry the number: a state in between would show.
Edit toState(const Workshop& workshop, int state)
{
    const std::string name = std::string(prefix) + std::to_string(state);
    Edit edit = renameFirst(workshop, name);
    Brand brand = workshop.all<Brand>().begin()->second;
    brand.name = name;
    edit.changes.push_back(changeRecord(workshop, brand).changes.front());
    return edit;
}

bool isWhole(const Workshop& workshop)
{
    return stateOf(workshop) == 0
        || workshop.all<Brand>().begin()->second.name
        == workshop.all<Touchpoint>().begin()->second.name;
}

// Edits and publishes until it is killed; tells each state that write() acknowledged. A process of
// its own, so it may not return.
[[noreturn]] void editUntilKilled(const fs::path& target, const fs::path& working, int report)
{
    Result<Opened> opened = Store::open(target, working);
    for (int state = opened ? stateOf(opened->workshop) : -1; state >= 0;) {
        const Edit edit = toState(opened->workshop, ++state);
        if (!perform(*opened, edit) || ::write(report, &state, sizeof state) != sizeof state)
            break;
        if (state % 3 == 0 && !opened->store.publish())
            break;
    }
    std::_Exit(3);
}

// The last state the child acknowledged before it was killed after some milliseconds; −1 where it
// ended by itself.
int runAndKill(const fs::path& target, const fs::path& working, int milliseconds)
{
    int ends[2];
    if (::pipe(ends) != 0)
        return -1;
    const pid_t child = ::fork();
    if (child == 0)
        editUntilKilled(target, working, ends[1]);
    ::close(ends[1]);
    int last = 0;
    if (::read(ends[0], &last, sizeof last) != sizeof last) // it is at work
        last = -1;
    ::usleep(static_cast<useconds_t>(milliseconds) * 1000);
    ::kill(child, SIGKILL);
    int state = 0;
    while (::read(ends[0], &state, sizeof state) == sizeof state)
        last = state;
    ::close(ends[0]);
    int status = 0;
    ::waitpid(child, &status, 0);
    return WIFSIGNALED(status) ? last : -1;
}

} // namespace

class KillsTest : public QObject {
    Q_OBJECT

private slots:
    void fileIsAlwaysCompleteAndNoEditIsLost();
};

void KillsTest::fileIsAlwaysCompleteAndNoEditIsLost()
{
    const QTemporaryDir folder;
    const fs::path target = pathIn(folder, "a.rundblick");
    const fs::path working = pathIn(folder, "work");
    QVERIFY(writeWorkshop(target, generatedWorkshop({.touchpoints = 30}), Existing::Refuse));
    int continued = 0;
    for (int round = 0; round < 40; ++round) {
        const int acknowledged = runAndKill(target, working, round * 7 % 60);
        QVERIFY(acknowledged > 0);
        std::vector<Message> notices;
        const Result<Workshop> published = readWorkshop(target, &notices);
        QVERIFY(published);
        QVERIFY(notices.empty());
        QVERIFY(isWhole(*published));
        const std::vector<UnfinishedWork> works = unfinishedWork(working);
        if (works.empty()) { // killed right behind a publication
            QVERIFY(stateOf(*published) >= acknowledged);
            continue;
        }
        ++continued;
        QCOMPARE(works.size(), std::size_t{1});
        Result<Opened> resumed = Store::resume(works.front());
        QVERIFY(resumed);
        QVERIFY(isWhole(resumed->workshop));
        QVERIFY(stateOf(resumed->workshop) >= acknowledged); // the one in flight may be there too
        QVERIFY(stateOf(resumed->workshop) <= acknowledged + 1);
        QVERIFY(resumed->store.publish());
        QVERIFY(*readWorkshop(target) == resumed->workshop);
    }
    QVERIFY(continued > 0);
    QCOMPARE(filesIn(working, ".rundblick-work"), std::size_t{0});
    QVERIFY(filesIn(working) <= 1); // the last, for its history
}

QTEST_APPLESS_MAIN(KillsTest)
#include "tst_kills.moc"
