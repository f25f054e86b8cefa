// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/journeymodel.h"

#include "core/engine/journey/journeychecks.h"
#include "core/engine/journey/journeyinputs.h"

namespace rundblick {

std::optional<std::size_t> JourneyModel::stateOf(Id<Touchpoint> touchpoint) const
{
    for (std::size_t k = 0; k < flow->size(); ++k)
        if (touchpoints[flow->states[k]] == touchpoint)
            return k;
    return {};
}

std::unique_ptr<const JourneyModel> journeyModel(const Workshop& workshop, const Method& method)
{
    auto model = std::make_unique<JourneyModel>();
    const std::vector<const Touchpoint*> inventory = ordered<Touchpoint>(workshop);
    for (const Touchpoint* touchpoint : inventory)
        model->touchpoints.push_back(touchpoint->id);
    model->input = journeyInput(workshop, method, inventory);
    JourneyOptions options = journeyOptions(method);
    options.order = ChainOrder::First;
    Result<ChainFromData> data = makeChain(model->input, options, {});
    if (!data)
        return {};
    model->chain = std::move(data->chain);
    const ChainStructure structure = inspectChain(model->chain);
    if (structure.reachable.empty() || !structure.closedCycles.empty())
        return {};
    Result<Flow> flow = solveFlow(model->chain, structure.reachable, {});
    if (!flow)
        return {};
    model->flow = *std::move(flow);
    return model;
}

} // namespace rundblick
