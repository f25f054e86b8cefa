// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/versions/comparing.h"

namespace rundblick {

Comparing::Comparing(QObject* parent)
    : QObject(parent)
{
    m_worker.setMaxThreadCount(1);
}

Comparing::~Comparing()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void Comparing::start(State before, State after)
{
    forget();
    m_isRunning = true;
    m_worker.start([this, run = m_run, before = std::move(before), after = std::move(after)] {
        QMetaObject::invokeMethod(this, [this, run, outcome = compare(before, after)] {
            if (run == m_run)
                conclude(outcome);
        });
    });
}

void Comparing::forget()
{
    ++m_run;
    m_worker.clear();
    m_compared.reset();
    m_isRunning = false;
}

Comparing::Outcome Comparing::compare(const State& before, const State& after)
{
    Result<Workshop> first = before();
    if (!first)
        return first.error();
    if (!after)
        return std::make_shared<const Compared>(Compared{*std::move(first), {}});
    const Result<Workshop> second = after();
    if (!second)
        return second.error();
    std::vector<Difference> differences = differencesBetween(*first, *second);
    return std::make_shared<const Compared>(Compared{*std::move(first), std::move(differences)});
}

void Comparing::conclude(const Outcome& outcome)
{
    m_isRunning = false;
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    m_compared = *outcome;
    emit finished();
}

} // namespace rundblick
