// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/journey/journeyflow.h"
#include "core/model/workshop.h"

#include <memory>

namespace rundblick {

// The chain of order 1 of a workshop, solved again to show how its numbers hang together.
struct JourneyModel {
    std::vector<Id<Touchpoint>> touchpoints; // of the whole inventory, as in the chain
    JourneyInput input;
    Chain chain;
    std::optional<Flow> flow; // borrows the chain

    std::optional<std::size_t> stateOf(Id<Touchpoint> touchpoint) const; // in the flow
};

// Null where the data make no chain.
std::unique_ptr<const JourneyModel> journeyModel(const Workshop& workshop, const Method& method);

// The paths and links behind the numbers of the journey, and what evidence they are.
void addJourneySources(Derivation& derivation, const DerivationBasis& basis);

} // namespace rundblick
