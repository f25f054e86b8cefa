// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/derivations/derivationbasis.h"
#include "core/engine/mix/mixinputs.h"

namespace rundblick {

// A touchpoint in the mix, with its curve and what the scenario supposes of it.
struct CurveAt {
    std::size_t index = 0; // in MixInput::touchpoints
    const CurveResult& known;
    const MixItem* item = nullptr; // null where no budget steers it
    const std::optional<Message>& supposed;
};
std::optional<CurveAt> curveAt(const MixInput& mix, Id<Touchpoint> touchpoint);

// The measured points as sources.
void addPointSources(Derivation& derivation, const DerivationBasis& basis);

// What the scenario supposes takes the place of the formula.
void addSupposition(Derivation& derivation, const std::optional<Message>& supposed);

// The effect of a spend, and of one more, as the family of the curve has it.
std::string_view effectNotation(CurveFamily family);
std::string_view slopeNotation(CurveFamily family);

} // namespace rundblick
