// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/explain/curvebasis.h"

namespace rundblick {

std::optional<CurveAt> curveAt(const MixInput& mix, Id<Touchpoint> touchpoint)
{
    for (std::size_t i = 0; i < mix.touchpoints.size(); ++i)
        if (mix.touchpoints[i]->id == touchpoint)
            return CurveAt{i, mix.curves[i],
                mix.item[i] == MixInput::noItem ? nullptr : &mix.problem.items[mix.item[i]],
                mix.supposed[i]};
    return {};
}

void addPointSources(Derivation& derivation, const DerivationBasis& basis)
{
    for (const auto& [id, point] : basis.workshop.all<CurvePoint>())
        if (point.touchpoint == derivation.of.touchpoint)
            derivation.sources.push_back(
                {label(Code::SourcePoint, "file", point.source), point.date});
}

void addSupposition(Derivation& derivation, const std::optional<Message>& supposed)
{
    if (!supposed)
        return;
    derivation.notation.clear();
    derivation.notes.push_back(*supposed);
}

} // namespace rundblick
