// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/discreetanalysis.h"

#include "ui/session/computation.h"

namespace rundblick {

DiscreetAnalysis discreetAnalysis(
    const Workshop& from, const StandIns& standIns, const std::stop_token& stop)
{
    Workshop workshop = discreetCopy(from, standIns);
    ComputeOptions options;
    options.draws = std::min(workshop.method().draws, drawsInTheRoom);
    options.compareScenarios = true;
    Result<Analysis> analysis = compute(workshop, studyOf(workshop), options, stop);
    return {std::move(workshop), std::move(analysis)};
}

} // namespace rundblick
