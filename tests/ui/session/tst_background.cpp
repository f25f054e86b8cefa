// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/background.h"

#include <QTest>

#include <atomic>
#include <thread>

using namespace rundblick;

// Work beside the window: what follows it, and when nothing does.
class BackgroundTest : public QObject {
    Q_OBJECT

private slots:
    void itsResultFollowsOnThisThread();
    void ofSeveralTheNewestCounts();
    void whatIsForgottenHasNoConsequence();
    void workEndsWithItsOwner();
};

using After = std::function<void()>;

static After waitForStop(const std::stop_token& stop, const After& after)
{
    while (!stop.stop_requested())
        std::this_thread::yield();
    return after;
}

void BackgroundTest::itsResultFollowsOnThisThread()
{
    Background background;
    const std::thread::id here = std::this_thread::get_id();
    std::thread::id worked;
    std::thread::id followed;
    background.start([&](const std::stop_token&) -> After {
        worked = std::this_thread::get_id();
        return [&] { followed = std::this_thread::get_id(); };
    });
    QVERIFY(background.isRunning());
    QTRY_VERIFY(!background.isRunning());
    QVERIFY(followed == here);
    QVERIFY(worked != here);
}

void BackgroundTest::ofSeveralTheNewestCounts()
{
    Background background;
    QByteArray followed;
    const auto work = [&](char name) {
        background.start([&followed, name](const std::stop_token& stop) -> After {
            const After after = [&followed, name] { followed += name; };
            return name == 'c' ? after : waitForStop(stop, after);
        });
    };
    work('a');
    work('b');
    work('c');
    QTRY_VERIFY(!background.isRunning());
    QCOMPARE(followed, QByteArray("c"));
}

void BackgroundTest::whatIsForgottenHasNoConsequence()
{
    Background background;
    bool followed = false;
    background.start([&](const std::stop_token& stop) -> After {
        return waitForStop(stop, [&] { followed = true; });
    });
    background.forget();
    QVERIFY(!background.isRunning());
    background.start([](const std::stop_token&) -> After { return [] {}; });
    QTRY_VERIFY(!background.isRunning()); // after the other, on the same thread
    QVERIFY(!followed);
}

void BackgroundTest::workEndsWithItsOwner()
{
    std::atomic<bool> hasBegun = false;
    std::atomic<bool> wasStopped = false;
    bool followed = false;
    {
        QObject owner;
        auto* background = new Background(&owner);
        background->start([&](const std::stop_token& stop) -> After {
            hasBegun = true;
            const After after = waitForStop(stop, [&] { followed = true; });
            wasStopped = true;
            return after;
        });
        QTRY_VERIFY(hasBegun);
    }
    QCoreApplication::processEvents();
    QVERIFY(wasStopped && !followed);
}

QTEST_GUILESS_MAIN(BackgroundTest)
#include "tst_background.moc"
