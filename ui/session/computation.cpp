// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/computation.h"

#include "ui/session/session.h"

#include <condition_variable>
#include <mutex>
#include <thread>

using namespace std::chrono_literals;

namespace rundblick {
namespace {

constexpr auto calmAfterEdit = 400ms; // so that steady work does not start what it stops at once

// Whether nobody asked to stop in the meantime.
bool waits(std::chrono::milliseconds time, const std::stop_token& stop)
{
    std::mutex mutex;
    std::condition_variable_any stopped;
    std::unique_lock lock(mutex);
    stopped.wait_for(lock, stop, time, [] { return false; });
    return !stop.stop_requested();
}

bool sameTouchpoints(const Analysis& one, const Analysis& other)
{
    return std::ranges::equal(
        one.touchpoints, other.touchpoints, {}, &TouchpointResult::id, &TouchpointResult::id);
}

void carryCoverOver(Analysis& partial, const Analysis& previous)
{
    partial.coverage = previous.coverage;
    for (TouchpointResult& touchpoint : partial.touchpoints) {
        const TouchpointResult* before = previous.find(touchpoint.id);
        if (!before)
            continue;
        touchpoint.cover = before->cover;
        touchpoint.reasons = before->reasons;
    }
    for (std::size_t p = 0; p < std::min(partial.phases.size(), previous.phases.size()); ++p)
        if (partial.phases[p].id == previous.phases[p].id)
            partial.phases[p].coverage = previous.phases[p].coverage;
}

void carryRobustnessOver(Analysis& partial, const Analysis& previous)
{
    if (!previous.robustness || !sameTouchpoints(partial, previous))
        return;
    partial.robustness = previous.robustness;
    for (std::size_t i = 0; i < partial.touchpoints.size(); ++i) {
        TouchpointResult& touchpoint = partial.touchpoints[i];
        const TouchpointResult& before = previous.touchpoints[i];
        touchpoint.probabilityBlue = before.probabilityBlue;
        // Too uncertain to be called grey: so it was with the same impact.
        if (touchpoint.cover == Cover::Grey && before.cover == Cover::Reserve && before.impactHigh
            && touchpoint.impact == before.impact) {
            touchpoint.cover = before.cover;
            touchpoint.reasons = before.reasons;
        }
    }
}

// What the run before found of later stages stays in sight until this run replaces it.
void carryOver(Analysis& partial, const Analysis& previous)
{
    if (partial.stage == Stage::Journey)
        carryCoverOver(partial, previous);
    if (partial.stage < Stage::Mix) {
        partial.mix = previous.mix;
        partial.scenarios = previous.scenarios;
    }
    if (partial.stage < Stage::Robustness)
        carryRobustnessOver(partial, previous);
}

bool mayFindBetterCover(const Analysis& first)
{
    return first.method.coverRule == CoverRule::Cover && first.coverage && !first.coverage->proven;
}

ComputeOptions optionsFor(const Workshop& workshop)
{
    ComputeOptions options;
    options.compareScenarios = workshop.all<Scenario>().size() > 1;
    options.draws = std::min(workshop.method().draws, drawsInTheRoom);
    return options;
}

// All but one, which draws the window.
unsigned threadsToSpare()
{
    return std::max(2U, std::thread::hardware_concurrency()) - 1;
}

} // namespace

Computation::Computation(const Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(30ms);
    m_pool.setMaxThreadCount(1);
    connect(&session, &Session::changed, this, [this] {
        if (!m_pause.isActive()) // not restarted: a run starts every 30 ms even under steady edits
            m_pause.start();
    });
    connect(&m_pause, &QTimer::timeout, this, [this] { run(calmAfterEdit); });
}

Computation::~Computation()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void Computation::start()
{
    run(0ms);
}

void Computation::run(std::chrono::milliseconds calm)
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_sinceStart.start();
    m_running = true;
    m_cancelled = false;
    m_simulated.reset();
    emit started();
    m_pool.start([this, calm, workshop = m_session.workshop(), stop = m_stop.get_token()] {
        auto result = answer(workshop, calm, stop);
        QMetaObject::invokeMethod(
            this, [this, result = std::move(result), stop] { conclude(result, stop); });
    });
}

// On the worker thread, as are the next two: the first answers, then what takes longer.
Result<Analysis> Computation::answer(
    const Workshop& workshop, std::chrono::milliseconds calm, const std::stop_token& stop)
{
    ComputeOptions options = optionsFor(workshop);
    const std::int64_t draws = *std::exchange(options.draws, 0);
    options.firstCoverOnly = true;
    const auto postAwaiting = [&](Analysis partial) {
        partial.method.draws = draws;
        post(std::move(partial), stop);
    };
    Result<Analysis> first = compute(workshop, studyOf(workshop), options, stop, postAwaiting);
    if (!first || (!mayFindBetterCover(*first) && draws == 0))
        return first;
    postAwaiting(*first);
    if (!waits(calm, stop))
        return Error{Code::Cancelled, {}, {}};
    return simulation(workshop, *first, stop);
}

// The exact search for the cover, which may take seconds, and all draws.
Result<Analysis> Computation::simulation(
    const Workshop& workshop, const Analysis& first, const std::stop_token& stop)
{
    ComputeOptions options = optionsFor(workshop);
    options.threads = threadsToSpare();
    options.progress = [this, &stop](Stage, double share) {
        QMetaObject::invokeMethod(this, [this, share, stop] {
            if (stop.stop_requested())
                return;
            m_simulated = share;
            emit progressed(share);
        });
    };
    const bool isBetter = mayFindBetterCover(first);
    return compute(workshop, studyOf(workshop), options, stop, [&](const Analysis& partial) {
        if (isBetter && partial.stage == Stage::Mix)
            post(partial, stop);
    });
}

void Computation::post(Analysis partial, const std::stop_token& stop)
{
    QMetaObject::invokeMethod(
        this, [this, partial = std::move(partial), stop] { deliver(partial, stop); });
}

void Computation::deliver(Analysis analysis, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return;
    m_milliseconds = static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e6;
    if (m_analysis)
        carryOver(analysis, *m_analysis);
    show(std::move(analysis));
}

void Computation::show(Analysis analysis)
{
    m_analysis = std::make_shared<const Analysis>(std::move(analysis));
    emit finished(m_analysis);
}

void Computation::conclude(const Result<Analysis>& result, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return;
    m_running = false;
    m_simulated.reset();
    if (result)
        show(*result);
    else
        emit failed(result.error());
}

void Computation::cancelSimulation()
{
    if (!m_simulated)
        return;
    m_stop.request_stop();
    m_simulated.reset();
    m_running = false;
    m_cancelled = true;
    emit simulationCancelled();
}

} // namespace rundblick
