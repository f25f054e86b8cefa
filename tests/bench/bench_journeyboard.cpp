// SPDX-License-Identifier: GPL-3.0-or-later

// Every frame of the journey matrix while it is scrolled, zoomed and edited: 100 touchpoints × 12
// phases, all of them placed, with lanes, voices and ideas, at 1600 × 1000. Run with
// QT_QPA_PLATFORM=offscreen. "worst" and "p95" are milliseconds of one frame, "work" what the
// processor worked in the worst one, whatever else ran; the target is 16.

#include "core/model/edits/journeyedits.h"
#include "ui/canvas/journey/journeyview.h"
#include "ui/paint/look.h"
#include "ui/session/computation.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QCoreApplication>
#include <QScrollBar>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <ctime>

using namespace rundblick;

namespace {

constexpr int touchpoints = 100;
constexpr int phases = 12;

template <typename Record>
Id<Record> add(Workshop& workshop, Record record)
{
    record.id = Id<Record>::random();
    const Id<Record> id = record.id;
    workshop.apply(addRecord(std::move(record)));
    return id;
}

void addRemarks(Workshop& workshop, Id<Touchpoint> touchpoint, Id<Placement> placement)
{
    Quote quote;
    quote.placement = placement;
    quote.text = "Nobody called me back.";
    add(workshop, quote);
    workshop.apply(addIdea(workshop, IdeaAt{touchpoint, placement, {}}, "Call back the same day"));
}

Workshop fullBoard()
{
    seedRandomIds(12);
    Workshop workshop;
    std::vector<Id<Phase>> ids;
    for (int p = 0; p < phases; ++p) {
        Phase phase;
        phase.name = "Phase " + std::to_string(p + 1);
        phase.order = p;
        ids.push_back(add(workshop, phase));
        for (const Lane lane : {Lane::Activity, Lane::Needs, Lane::Pains, Lane::Company})
            workshop.apply(setLaneText(
                workshop, {ids.back(), {}, lane}, "What is said of this phase in a few words"));
        workshop.apply(setResponsibles(workshop, ids.back(), {{"Marketing"}, {"Sales"}}));
    }
    for (int t = 0; t < touchpoints; ++t) {
        Touchpoint touchpoint;
        touchpoint.name = "Touchpoint with a longer name " + std::to_string(t + 1);
        touchpoint.order = t;
        touchpoint.ownership = static_cast<Ownership>(1 + t % 3);
        touchpoint.form = static_cast<Form>(1 + t % 2);
        const Id<Touchpoint> id = add(workshop, touchpoint);
        for (int p = 0; p < phases; ++p) {
            Placement placement;
            placement.touchpoint = id;
            placement.phase = ids[static_cast<std::size_t>(p)];
            placement.importance = 1.0 + (t + p) % 5;
            placement.experience = (t + 2 * p) % 5 - 2;
            placement.teamExperience = (2 * t + p) % 5 - 2;
            placement.momentOfTruth = (t + p) % 17 == 0;
            placement.evidence = static_cast<Evidence>((t + p) % 5);
            const Id<Placement> placed = add(workshop, placement);
            if ((t + p) % 4 == 0)
                addRemarks(workshop, id, placed);
        }
    }
    return workshop;
}

// A board on the screen, and how long its frames took.
class Stage {
public:
    Stage()
        : m_session(fullBoard(), [](const Edit&, HistoryStep) { return ok(); })
        , m_computation(m_session)
        , m_selection(m_session)
        , m_look(screenLook(Theme::Light))
        , m_view({m_session, m_computation, m_selection, m_look})
    {
        m_view.resize(1600, 1000);
        m_view.show();
        QCoreApplication::processEvents();
    }

    JourneyView& view() { return m_view; }
    Session& session() { return m_session; }

    // Does something and paints what came of it.
    template <typename Act>
    void frame(const Act& act)
    {
        const auto begun = std::chrono::steady_clock::now();
        const std::clock_t worked = std::clock();
        act();
        m_view.viewport()->repaint();
        m_frames.push_back(
            std::chrono::duration<double>(std::chrono::steady_clock::now() - begun).count());
        m_work.push_back(double(std::clock() - worked) / CLOCKS_PER_SEC);
    }

    void report(benchmark::State& state)
    {
        std::ranges::sort(m_frames);
        std::ranges::sort(m_work);
        const auto at = [](const std::vector<double>& sorted, double share) {
            return 1000.0 * sorted[static_cast<std::size_t>(share * double(sorted.size() - 1))];
        };
        state.counters["p50"] = at(m_frames, 0.5);
        state.counters["p95"] = at(m_frames, 0.95);
        state.counters["worst"] = at(m_frames, 1.0);
        state.counters["work"] = at(m_work, 1.0);
        state.counters["frames"] = static_cast<double>(m_frames.size());
    }

private:
    Session m_session;
    Computation m_computation;
    Selection m_selection;
    Look m_look;
    JourneyView m_view;
    std::vector<double> m_frames; // seconds on the clock …
    std::vector<double> m_work; // … and of the processor
};

// From the top to the end and back, at 100 % and zoomed out.
void scroll(benchmark::State& state)
{
    Stage stage;
    stage.view().zoomBy(static_cast<double>(state.range(0)) / 100.0);
    QScrollBar* bar = stage.view().verticalScrollBar();
    for (auto _ : state)
        for (const int step : {40, -40})
            for (int i = 0; i < 60; ++i)
                stage.frame([&] { bar->setValue(bar->value() + step); });
    stage.report(state);
}
BENCHMARK(scroll)->ArgName("percent")->Arg(100)->Arg(60)->Arg(200)->Unit(benchmark::kMillisecond);

// As the wheel does it: larger than the view and back, then smaller and back, where the columns
// share the whole width.
void zoom(benchmark::State& state)
{
    Stage stage;
    const double step = state.range(0) > 0 ? 1.06 : 1.0 / 1.06;
    for (auto _ : state)
        for (const double factor : {step, 1.0 / step})
            for (int i = 0; i < 12; ++i)
                stage.frame([&] { stage.view().zoomBy(factor); });
    stage.report(state);
}
BENCHMARK(zoom)->ArgName("in")->Arg(1)->Arg(0)->Unit(benchmark::kMillisecond);

// One placement is felt otherwise: the figure, its layout and the picture follow.
void edit(benchmark::State& state)
{
    Stage stage;
    const Id<Placement> placement = stage.session().workshop().all<Placement>().begin()->first;
    double experience = 1.0;
    for (auto _ : state)
        stage.frame([&] {
            experience = -experience;
            stage.session().perform(
                editRecord(stage.session().workshop(), placement, EditKind::ChangePlacement,
                    [&](Placement& after) { after.experience = experience; }));
        });
    stage.report(state);
}
BENCHMARK(edit)->Unit(benchmark::kMillisecond)->Iterations(50);

} // namespace
