// SPDX-License-Identifier: GPL-3.0-or-later

// What a person waits for on a board, at 1600×1000 offscreen: each frame from the gesture until it
// is painted, as p50, p95 and worst in milliseconds. "size" is the number of cards, with as many
// lines. Targets: 2,000: pan p95 ≤ 20 ms, zoom and overview p95 ≤ 33, drag p95 ≤ 4, load ≤ 150;
// 10,000: no frame over 100; the map of 100 touchpoints × 12 phases: no frame over 16; undo on
// disk of one move ≤ 5, of a move of all 2,000 ≤ 60. Run with QT_QPA_PLATFORM=offscreen.

#include "core/store/store.h"
#include "tests/support/workshopbuilder.h"
#include "tests/support/workshops.h"
#include "tests/ui/canvas/testboard.h"
#include "ui/canvas/map/maprules.h"
#include "ui/canvas/map/mapview.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"

#include <QCoreApplication>
#include <QMouseEvent>
#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <chrono>

using namespace rundblick;

namespace {

using Clock = std::chrono::steady_clock;

constexpr QSize viewSize(1600, 1000);

double millisecondsSince(Clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(Clock::now() - begun).count();
}

// Everything that is due, painting included.
void settle()
{
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

// The times of frames, told as percentiles.
class Frames {
public:
    template <typename Gesture>
    void take(const Gesture& gesture)
    {
        const auto begun = Clock::now();
        gesture();
        settle();
        m_times.push_back(millisecondsSince(begun));
    }
    void tell(benchmark::State& state)
    {
        std::ranges::sort(m_times);
        const auto at = [this](double share) {
            return m_times[static_cast<std::size_t>(share * double(m_times.size() - 1))];
        };
        state.counters["p50_ms"] = at(0.5);
        state.counters["p95_ms"] = at(0.95);
        state.counters["worst_ms"] = m_times.back();
    }

private:
    std::vector<double> m_times;
};

// Cards in rows, each linked to the one beside or below it.
Workshop cards(int count)
{
    WorkshopBuilder builder;
    std::vector<Id<Touchpoint>> ids;
    for (int i = 0; i < count; ++i)
        ids.push_back(builder.touchpoint("Touchpoint " + std::to_string(i)));
    for (std::size_t i = 0; i < ids.size(); ++i) {
        Link link;
        link.from = ids[i];
        link.to = ids[(i + (i % 2 == 0 ? 1 : 53)) % ids.size()];
        link.weight = 0.2 + 0.2 * double(i % 4);
        builder.add(link);
    }
    return builder.workshop();
}

Workshop notes(int count)
{
    WorkshopBuilder builder;
    builder.phase("Search");
    for (int i = 0; i < count; ++i)
        builder.add(Note{{}, Board::Map, 180.0 * (i % 45), 70.0 * (i / 45), "Note"});
    return builder.workshop();
}

// A plain board on the screen.
struct PlainBoard {
    explicit PlainBoard(
        Workshop workshop, Session::Write write = [](const Edit&, HistoryStep) { return ok(); })
        : session(std::move(workshop), std::move(write))
        , scene(session, look, 45)
        , rules(session)
        , view(scene, look)
    {
        view.setTool(new SelectTool(*new BoardWriter(session, view, rules)));
        view.resize(viewSize);
        view.show();
        settle();
    }

    void showAt100PerCent(QPointF centre)
    {
        view.zoomTo({0.0, 0.0, 100.0, 100.0});
        view.centreOn(centre);
        settle();
    }

    const Look look = screenLook(Theme::Light);
    Session session;
    PlainScene scene;
    PlainRules rules;
    BoardView view;
};

// The map of a workshop on the screen, with its results.
struct MapBoard {
    explicit MapBoard(Workshop workshop)
        : session(std::move(workshop), [](const Edit&, HistoryStep) { return ok(); })
        , computation(session)
        , selection(session)
        , scene({session, computation, selection, look})
        , rules(session, scene)
        , view({session, computation, selection, look}, scene)
    {
        view.setTool(new SelectTool(*new BoardWriter(session, view, rules)));
        view.resize(viewSize);
        view.show();
        settle();
    }

    const Look look = screenLook(Theme::Light);
    Session session;
    Computation computation;
    Selection selection;
    MapScene scene;
    MapRules rules;
    MapView view;
};

// What `take` measures on a board of cards, from 100 % on.
template <typename Take>
void onCards(benchmark::State& state, const Take& take)
{
    PlainBoard board(cards(static_cast<int>(state.range(0))));
    board.showAt100PerCent(board.scene.contentRect().center());
    Frames frames;
    for (auto _ : state)
        take(frames, board.view);
    frames.tell(state);
}

template <typename View>
void panFrames(Frames& frames, View& view)
{
    for (int i = 0; i < 60; ++i)
        frames.take([&] { view.panBy({i < 30 ? -37.0 : 23.0, i % 20 < 10 ? -29.0 : 31.0}); });
}

template <typename View>
void zoomFrames(Frames& frames, View& view)
{
    for (int i = 0; i < 40; ++i)
        frames.take([&] { view.zoomBy(i < 20 ? 1.0 / 1.07 : 1.07); });
}

void pan(benchmark::State& state)
{
    onCards(state, panFrames<BoardView>);
}

// The whole view anew, with smooth edges: what is seen when it has come to rest.
void rest(benchmark::State& state)
{
    onCards(state, [](Frames& frames, BoardView& view) {
        for (int i = 0; i < 20; ++i)
            frames.take([&] { view.viewport()->update(); });
    });
}

// To 26 % and back.
void zoom(benchmark::State& state)
{
    onCards(state, zoomFrames<BoardView>);
}

// All is seen, and moves.
void overview(benchmark::State& state)
{
    PlainBoard board(cards(static_cast<int>(state.range(0))));
    settle();
    Frames frames;
    for (auto _ : state)
        for (int i = 0; i < 40; ++i)
            frames.take([&] { board.view.zoomBy(i % 2 == 0 ? 0.98 : 1.0 / 0.98); });
    frames.tell(state);
}

void dragOne(benchmark::State& state)
{
    Workshop workshop = cards(static_cast<int>(state.range(0)));
    const Note note{{1'000'000}, Board::Map, 2000.0, 1000.0, "A note"};
    workshop.apply({EditKind::AddNote, {Change<Note>{{}, note}}});
    PlainBoard board(std::move(workshop));
    board.showAt100PerCent({note.x, note.y});
    QWidget* viewport = board.view.viewport();
    const auto send = [&](QEvent::Type type, QPointF at, Qt::MouseButton button) {
        QMouseEvent event(
            type, at, viewport->mapToGlobal(at), button, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(viewport, &event);
    };
    const QPointF from = board.view.mapFromScene(QPointF(note.x, note.y));
    Frames frames;
    for (auto _ : state) {
        send(QEvent::MouseButtonPress, from, Qt::LeftButton);
        for (int i = 1; i <= 60; ++i)
            frames.take([&] {
                send(QEvent::MouseMove, from + QPointF(5.0 * i, 3.0 * (i % 20)), Qt::NoButton);
            });
        send(QEvent::MouseButtonPress, from, Qt::LeftButton); // begins anew: nothing is dropped
        board.view.tool()->cancel();
        settle();
    }
    frames.tell(state);
}

// From the workshop in memory until it is seen.
void load(benchmark::State& state)
{
    const Workshop workshop = cards(static_cast<int>(state.range(0)));
    Frames frames;
    for (auto _ : state) {
        std::unique_ptr<PlainBoard> board;
        frames.take([&] { board = std::make_unique<PlainBoard>(workshop); });
        state.PauseTiming();
        board.reset();
        state.ResumeTiming();
    }
    frames.tell(state);
}

void mapFrames(benchmark::State& state)
{
    MapBoard map(stressWorkshop()); // 100 touchpoints, 12 phases
    Frames frames;
    for (auto _ : state) {
        map.view.fit();
        settle();
        zoomFrames(frames, map.view);
        map.view.zoomBy(2.0);
        settle();
        panFrames(frames, map.view);
    }
    frames.tell(state);
}

// A touchpoint is moved to another phase: edit, layout, items, painting.
void mapMove(benchmark::State& state)
{
    MapBoard map(stressWorkshop());
    const Id<Placement> placement = map.scene.figure().chips.front().placement;
    const auto phases = ordered<Phase>(map.session.workshop());
    std::vector<Id<Phase>> ids;
    for (const Phase* phase : phases)
        ids.push_back(phase->id);
    Frames frames;
    std::size_t at = 0;
    for (auto _ : state)
        frames.take([&] {
            map.session.perform(movePlacements(
                map.session.workshop(), {{placement, ids[++at % ids.size()], Role::Supporting}}));
        });
    frames.tell(state);
}

// Undo on disk until it is seen; "moved" notes of 2,000.
void undo(benchmark::State& state)
{
    const QTemporaryDir folder;
    Result<Opened> opened = Store::create(folder.path().toStdString(), notes(2000));
    if (!opened) {
        state.SkipWithError("refused");
        return;
    }
    Store store = std::move(opened->store);
    PlainBoard board(opened->workshop,
        [&](const Edit& edit, HistoryStep step) { return store.write(edit, step); });
    board.view.zoomTo({0.0, 0.0, 100.0, 100.0}); // 100 %, as somebody works on it
    settle();
    std::vector<NoteMove> moves;
    for (const auto& [id, note] : board.session.workshop().all<Note>())
        if (moves.size() < static_cast<std::size_t>(state.range(0)))
            moves.push_back({id, note.x + 40.0, note.y + 16.0});
    const Edit move = moveNotes(board.session.workshop(), moves);
    Frames frames;
    for (auto _ : state) {
        state.PauseTiming();
        board.session.perform(move);
        settle();
        state.ResumeTiming();
        frames.take([&] { board.session.undo(); });
    }
    frames.tell(state);
}

#define BOARD_BENCH(name) BENCHMARK(name)->ArgName("size")->Unit(benchmark::kMillisecond)
BOARD_BENCH(pan)->Arg(2000)->Arg(10000)->Iterations(5);
BOARD_BENCH(rest)->Arg(2000)->Arg(10000)->Iterations(2);
BOARD_BENCH(zoom)->Arg(2000)->Arg(10000)->Iterations(5);
BOARD_BENCH(overview)->Arg(2000)->Arg(10000)->Iterations(3);
BOARD_BENCH(dragOne)->Arg(2000)->Arg(10000)->Iterations(3);
BOARD_BENCH(load)->Arg(2000)->Iterations(10);
BENCHMARK(mapFrames)->Unit(benchmark::kMillisecond)->Iterations(5);
BENCHMARK(mapMove)->Unit(benchmark::kMillisecond)->Iterations(40);
BENCHMARK(undo)->ArgName("moved")->Arg(1)->Arg(2000)->Unit(benchmark::kMillisecond)->Iterations(20);
#undef BOARD_BENCH

} // namespace
