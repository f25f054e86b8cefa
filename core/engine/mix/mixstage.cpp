// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/mix/mixadvice.h"
#include "core/engine/stages.h"

namespace rundblick {

Status addMix(EngineRun& run)
{
    run.analysis.stage = Stage::Mix;
    MixInput input = mixInput(run.workshop, run.analysis);
    run.analysis.notices.insert(
        run.analysis.notices.end(), input.notices.begin(), input.notices.end());
    if (input.touchpoints.empty())
        return ok();
    Result<Mix> mix = advisedMix(input, run.stop);
    if (mix)
        run.analysis.mix = std::move(*mix);
    else if (mix.error().code == Code::Cancelled)
        return mix.error();
    else // numbers the solver cannot work with: said, and the rest stands
        run.analysis.notices.push_back(mix.error());
    return ok();
}

} // namespace rundblick
