// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/flipsearch.h"

namespace rundblick {

FlipSearch::FlipSearch(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

FlipSearch::~FlipSearch()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

void FlipSearch::ask(
    const Workshop& workshop, std::shared_ptr<const Analysis> analysis, Id<Touchpoint> touchpoint)
{
    cancel();
    m_stop = std::stop_source();
    m_running = true;
    m_pool.start(
        [this, workshop, analysis = std::move(analysis), touchpoint, stop = m_stop.get_token()] {
            auto answer = flipPoint(workshop, *analysis, touchpoint, stop);
            QMetaObject::invokeMethod(
                this, [this, answer = std::move(answer), stop] { conclude(answer, stop); });
        });
}

void FlipSearch::cancel()
{
    m_stop.request_stop();
    m_running = false;
}

void FlipSearch::conclude(const Result<FlipPoint>& answer, const std::stop_token& stop)
{
    if (stop.stop_requested())
        return;
    m_running = false;
    emit answered(answer);
}

} // namespace rundblick
