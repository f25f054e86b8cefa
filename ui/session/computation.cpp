// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/computation.h"

#include "ui/session/session.h"

using namespace std::chrono_literals;

namespace rundblick {
namespace {

// What the run before found of later stages stays in sight until this run replaces it.
void carryOver(Analysis& partial, const Analysis& previous)
{
    partial.mix = previous.mix;
    partial.scenarios = previous.scenarios;
    if (partial.stage != Stage::Journey)
        return;
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

bool mayFindBetterCover(const Analysis& first)
{
    return first.method.coverRule == CoverRule::Cover && first.coverage && !first.coverage->proven;
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
    connect(&m_pause, &QTimer::timeout, this, &Computation::run);
}

Computation::~Computation()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void Computation::start()
{
    run();
}

void Computation::run()
{
    m_stop.request_stop();
    m_stop = std::stop_source();
    m_sinceStart.start();
    m_running = true;
    emit started();
    m_pool.start([this, workshop = m_session.workshop(), stop = m_stop.get_token()] {
        const auto stageDone = [this, &stop](const Analysis& partial) {
            QMetaObject::invokeMethod(this, [this, partial, stop] { deliver(partial, stop); });
        };
        const Study study = studyOf(workshop);
        ComputeOptions whole;
        whole.compareScenarios = workshop.all<Scenario>().size() > 1;
        ComputeOptions first = whole;
        first.firstCoverOnly = true;
        auto result = compute(workshop, study, first, stop, stageDone);
        if (result && mayFindBetterCover(*result)) { // the exact search may take seconds
            stageDone(*result);
            result = compute(workshop, study, whole, stop);
        }
        QMetaObject::invokeMethod(
            this, [this, result = std::move(result), stop] { conclude(result, stop); });
    });
}

void Computation::deliver(Analysis analysis, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return;
    if (analysis.stage != Stage::Mix && m_analysis)
        carryOver(analysis, *m_analysis);
    m_analysis = std::make_shared<const Analysis>(std::move(analysis));
    emit finished(m_analysis);
}

void Computation::conclude(const Result<Analysis>& result, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return;
    m_running = false;
    m_milliseconds = static_cast<double>(m_sinceStart.nsecsElapsed()) / 1e6;
    if (result)
        deliver(*result, stop);
    else
        emit failed(result.error());
}

} // namespace rundblick
