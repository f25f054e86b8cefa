// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/edits/touchpointedits.h"
#include "tests/support/workshops.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QSignalSpy>
#include <QTest>

using namespace rundblick;

namespace {

Session::Write accepting()
{
    return [](const Edit&, HistoryStep) { return ok(); };
}

Session::Write refusing()
{
    return [](const Edit&, HistoryStep) -> Status { return Error{Code::DiskFull, {}, {}}; };
}

Id<Touchpoint> firstOf(const Session& session)
{
    return session.workshop().all<Touchpoint>().begin()->first;
}

} // namespace

class SessionTest : public QObject {
    Q_OBJECT

private slots:
    void undoAndRedoRestoreExactly();
    void whatTheDiskRefusesNeverHappened();
    void whatTheRulesRefuseIsNotWritten();
    void refusedUndoCanBeTriedAgain();
    void outdatedEditIsRefused();
    void typingIsOneStep();
    void theDiskHearsHowTheHistoryMoves();
    void aSessionGoesOnWithTheHistoryOfTheDisk();
    void selectionForgetsWhatIsRemoved();
    void manyEditsEndInOneAnalysisOfTheNewest();
    void analysisArrivesInStages();
    void simulationCanBeCancelled();
    void robustnessStaysUntilReplaced();
};

void SessionTest::undoAndRedoRestoreExactly()
{
    Session session(smallWorkshop(), accepting());
    const Workshop before = session.workshop();
    QVERIFY(session.perform(removeTouchpoints(session.workshop(), {firstOf(session)})));
    const Workshop after = session.workshop();
    QVERIFY(!(after == before));
    session.undo();
    QVERIFY(session.workshop() == before);
    session.redo();
    QVERIFY(session.workshop() == after);
}

void SessionTest::whatTheDiskRefusesNeverHappened()
{
    Session session(smallWorkshop(), refusing());
    const Workshop before = session.workshop();
    QSignalSpy failures(&session, &Session::failed);
    QSignalSpy changes(&session, &Session::changed);
    QVERIFY(!session.perform(removeTouchpoints(session.workshop(), {firstOf(session)})));
    QCOMPARE(failures.count(), 1);
    QCOMPARE(changes.count(), 0);
    QVERIFY(session.workshop() == before);
    QVERIFY(!session.history().toUndo());
}

void SessionTest::whatTheRulesRefuseIsNotWritten()
{
    int written = 0;
    Session session(smallWorkshop(), [&](const Edit&, HistoryStep) {
        ++written;
        return ok();
    });
    QVERIFY(!session.perform(renameTouchpoint(session.workshop(), firstOf(session), "")));
    QCOMPARE(written, 0);
}

void SessionTest::refusedUndoCanBeTriedAgain()
{
    bool isFull = false;
    Session session(smallWorkshop(), [&](const Edit&, HistoryStep) -> Status {
        if (isFull)
            return Error{Code::DiskFull, {}, {}};
        return ok();
    });
    const Workshop before = session.workshop();
    QVERIFY(session.perform(renameTouchpoint(session.workshop(), firstOf(session), "New")));
    const Workshop after = session.workshop();
    isFull = true;
    session.undo();
    QVERIFY(session.workshop() == after);
    isFull = false;
    session.undo();
    QVERIFY(session.workshop() == before);
}

void SessionTest::outdatedEditIsRefused()
{
    Session session(smallWorkshop(), accepting());
    const Edit slow = setOwner(session.workshop(), firstOf(session), "Slow assistant");
    QVERIFY(session.perform(renameTouchpoint(session.workshop(), firstOf(session), "New")));
    QSignalSpy failures(&session, &Session::failed);
    QVERIFY(!session.perform(slow));
    QCOMPARE(failures.first().first().value<Error>().code, Code::EditOutdated);
}

void SessionTest::typingIsOneStep()
{
    Session session(smallWorkshop(), accepting());
    const Workshop before = session.workshop();
    for (const char* name : {"N", "Ne", "New"})
        session.perform(renameTouchpoint(session.workshop(), firstOf(session), name));
    session.undo();
    QVERIFY(session.workshop() == before);
}

void SessionTest::theDiskHearsHowTheHistoryMoves()
{
    using Steps = std::vector<HistoryStep>;
    Steps steps;
    Session session(smallWorkshop(), [&](const Edit&, HistoryStep step) {
        steps.push_back(step);
        return ok();
    });
    const auto rename = [&](const char* name) {
        QVERIFY(session.perform(renameTouchpoint(session.workshop(), firstOf(session), name)));
    };
    rename("W");
    rename("We"); // typing
    QVERIFY(session.perform(setOwner(session.workshop(), firstOf(session), "Sales")));
    session.undo();
    session.undo();
    session.redo();
    rename("Web"); // not typing on: an undo lies between
    const Steps expected{HistoryStep::Push, HistoryStep::Merge, HistoryStep::Push,
        HistoryStep::Back, HistoryStep::Back, HistoryStep::Forward, HistoryStep::Push};
    QVERIFY(steps == expected);
    session.undo();
    QCOMPARE(session.workshop().find(firstOf(session))->name, "We");
    session.undo();
    QVERIFY(session.workshop() == smallWorkshop());
}

void SessionTest::aSessionGoesOnWithTheHistoryOfTheDisk()
{
    Workshop workshop = smallWorkshop();
    History history;
    const Edit before = renameTouchpoint(workshop, workshop.all<Touchpoint>().begin()->first, "X");
    workshop.apply(before);
    history.push(before);
    Session session(workshop, accepting(), history);
    session.undo();
    QVERIFY(session.workshop() == smallWorkshop());
    session.redo();
    QVERIFY(session.workshop() == workshop);
}

void SessionTest::selectionForgetsWhatIsRemoved()
{
    Session session(smallWorkshop(), accepting());
    Selection selection(session);
    selection.select(firstOf(session));
    QSignalSpy changes(&selection, &Selection::changed);
    session.perform(removeTouchpoints(session.workshop(), {firstOf(session)}));
    QVERIFY(!selection.touchpoint());
    QVERIFY(selection.touchpoints().empty());
    QCOMPARE(changes.count(), 1);
}

void SessionTest::manyEditsEndInOneAnalysisOfTheNewest()
{
    Session session(smallWorkshop(), accepting());
    Computation computation(session);
    for (int i = 0; i < 20; ++i)
        session.perform(addTouchpoints(session.workshop(), {"New " + std::to_string(i)}));
    const std::size_t expected = session.workshop().all<Touchpoint>().size();
    QTRY_VERIFY_WITH_TIMEOUT(
        computation.analysis() && computation.analysis()->stage == Stage::Robustness, 60'000);
    QCOMPARE(computation.analysis()->touchpoints.size(), expected);
}

void SessionTest::analysisArrivesInStages()
{
    Session session(smallWorkshop(), accepting());
    Computation computation(session);
    std::vector<Stage> stages;
    connect(&computation, &Computation::finished, this,
        [&](const std::shared_ptr<const Analysis>& analysis) {
            stages.push_back(analysis->stage);
        });
    computation.start();
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isRunning(), 60'000);
    QVERIFY(stages.size() == 4 || stages.size() == 5); // two of mix where the cover was unproven
    QCOMPARE(stages[0], Stage::Journey);
    QCOMPARE(stages[1], Stage::Cover);
    QCOMPARE(stages[2], Stage::Mix);
    QCOMPARE(stages.back(), Stage::Robustness);
    QVERIFY(computation.analysis()->coverage->proven);
}

void SessionTest::simulationCanBeCancelled()
{
    Session session(stressWorkshop(), accepting());
    Computation computation(session);
    QSignalSpy progress(&computation, &Computation::progressed);
    QSignalSpy cancelled(&computation, &Computation::simulationCancelled);
    computation.cancelSimulation(); // nothing is simulated yet
    QCOMPARE(cancelled.count(), 0);
    computation.start();
    QVERIFY(progress.wait(60'000));
    QVERIFY(computation.simulated() && computation.isRunning());
    computation.cancelSimulation();
    QCOMPARE(cancelled.count(), 1);
    QVERIFY(!computation.isRunning() && computation.isSimulationCancelled());
    QVERIFY(!computation.simulated());
    QVERIFY(computation.analysis()->stage == Stage::Mix && computation.analysis()->mix);
    QVERIFY(!computation.analysis()->robustness);
    const auto told = progress.count();
    computation.start(); // resumed by hand, from the beginning
    QVERIFY(!computation.isSimulationCancelled());
    QTRY_VERIFY_WITH_TIMEOUT(progress.count() > told, 60'000);
}

// While a newer run is under way, the certainty of the one before stays in sight.
void SessionTest::robustnessStaysUntilReplaced()
{
    Session session(smallWorkshop(), accepting());
    Computation computation(session);
    computation.start();
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isRunning(), 60'000);
    QVERIFY(computation.analysis()->robustness.has_value());
    bool isAlwaysThere = true;
    connect(&computation, &Computation::finished, this,
        [&](const std::shared_ptr<const Analysis>& analysis) {
            isAlwaysThere = isAlwaysThere && analysis->robustness;
        });
    QSignalSpy begun(&computation, &Computation::started);
    session.perform(editRecord(session.workshop(), firstOf(session), EditKind::ChangeRecord,
        [](Touchpoint& touchpoint) { touchpoint.spend += 100.0; }));
    QVERIFY(begun.wait());
    QTRY_VERIFY_WITH_TIMEOUT(!computation.isRunning(), 60'000);
    QVERIFY(isAlwaysThere);
}

QTEST_MAIN(SessionTest)
#include "tst_session.moc"
