// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/flipsearch.h"

namespace rundblick {

FlipSearch::FlipSearch(QObject* parent)
    : QObject(parent)
{
}

void FlipSearch::ask(
    const Workshop& workshop, std::shared_ptr<const Analysis> analysis, Id<Touchpoint> touchpoint)
{
    m_background.start([this, workshop, analysis = std::move(analysis), touchpoint](
                           const std::stop_token& stop) -> std::function<void()> {
        return [this, answer = flipPoint(workshop, *analysis, touchpoint, stop)] {
            emit answered(answer);
        };
    });
}

} // namespace rundblick
