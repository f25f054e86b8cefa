// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/versions/comparing.h"

namespace rundblick {

Comparing::Comparing(QObject* parent)
    : QObject(parent)
{
}

void Comparing::start(State before, State after)
{
    m_compared.reset();
    m_background.start([this, before = std::move(before), after = std::move(after)](
                           const std::stop_token&) -> std::function<void()> {
        return [this, outcome = compare(before, after)] { conclude(outcome); };
    });
}

void Comparing::forget()
{
    m_background.forget();
    m_compared.reset();
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
    if (!outcome) {
        emit failed(outcome.error());
        return;
    }
    m_compared = *outcome;
    emit finished();
}

} // namespace rundblick
