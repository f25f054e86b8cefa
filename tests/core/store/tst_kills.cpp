// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/soak/steppedwork.h"
#include "tests/support/workshops.h"

#include <QTest>

#include <csignal>
#include <random>
#include <sys/wait.h>

using namespace rundblick;

namespace {

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

// How often: a hundredth of a second each while one builds, more where one wants to be sure.
int rounds(int quick, int thorough)
{
    return qEnvironmentVariableIsSet("RUNDBLICK_SOAK") ? thorough : quick;
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
    void copiesMadeMeanwhileAreComplete();
};

void KillsTest::fileIsAlwaysCompleteAndNoEditIsLost()
{
    const QTemporaryDir folder;
    const fs::path target = pathIn(folder, "a.rundblick");
    const fs::path working = pathIn(folder, "work");
    QVERIFY(writeWorkshop(target, generatedWorkshop({.touchpoints = 30}), Existing::Refuse));
    std::mt19937 random(1);
    int continued = 0;
    for (int left = rounds(40, 500); left > 0; --left) {
        const int acknowledged = runAndKill(target, working, static_cast<int>(random() % 60));
        QVERIFY(acknowledged > 0);
        std::vector<Message> notices;
        const Result<Workshop> published = readWorkshop(target, &notices);
        QVERIFY(published);
        QVERIFY(notices.empty());
        QVERIFY(isWhole(*published));
        const std::vector<UnfinishedWork> works = unfinishedWork(working);
        QVERIFY(filesIn(working, ".rundblick-work") == works.size()); // the others are put away
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

// As a client that synchronises a folder copies: whenever it likes, byte by byte.
void KillsTest::copiesMadeMeanwhileAreComplete()
{
    const QTemporaryDir folder;
    const fs::path target = pathIn(folder, "a.rundblick");
    const fs::path copy = pathIn(folder, "copy.rundblick");
    QVERIFY(writeWorkshop(target, generatedWorkshop({.touchpoints = 30}), Existing::Refuse));
    int ends[2];
    QCOMPARE(::pipe(ends), 0);
    const pid_t child = ::fork();
    if (child == 0)
        editUntilKilled(target, pathIn(folder, "work"), ends[1]);
    ::close(ends[1]);
    int state = 0;
    int last = 0;
    QStringList bad;
    for (int left = rounds(20, 200); left > 0 && ::read(ends[0], &state, sizeof state) > 0;) {
        if (state % 2)
            continue;
        --left;
        fs::copy_file(target, copy, fs::copy_options::overwrite_existing);
        std::vector<Message> notices;
        const Result<Workshop> copied = readWorkshop(copy, &notices);
        if (!copied || !notices.empty() || !isWhole(*copied) || stateOf(*copied) < last)
            bad << QString::number(state);
        else
            last = stateOf(*copied);
    }
    ::kill(child, SIGKILL);
    ::waitpid(child, nullptr, 0);
    ::close(ends[0]);
    QCOMPARE(bad.join(u' '), QString());
    QVERIFY(last > 0); // it was at work
}

QTEST_APPLESS_MAIN(KillsTest)
#include "tst_kills.moc"
