// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/derivations/curvebasis.h"

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

std::string_view effectNotation(CurveFamily family)
{
    switch (family) {
    case CurveFamily::Exponential:
        return "e = e₀ + A·(1 − exp(−x/k))";
    case CurveFamily::Logistic:
        return "e = e₀ + A·(L(x) − L(0)) / (1 − L(0)), L(x) = 1 / (1 + exp(−a·(x/k − 1)))";
    case CurveFamily::Table:
        return "e = e₀ + f_j + (f_j₊₁ − f_j)·(x − x_j) / (x_j₊₁ − x_j)";
    case CurveFamily::Hill:
        break;
    }
    return traitsOf(Quantity::Effect).notation;
}

std::string_view slopeNotation(CurveFamily family)
{
    switch (family) {
    case CurveFamily::Exponential:
        return "e′ = A/k·exp(−x/k)";
    case CurveFamily::Logistic:
        return "e′ = A·a/k·L(x)·(1 − L(x)) / (1 − L(0)), L(x) = 1 / (1 + exp(−a·(x/k − 1)))";
    case CurveFamily::Table:
        return "e′ = (f_j₊₁ − f_j) / (x_j₊₁ − x_j)";
    case CurveFamily::Hill:
        break;
    }
    return traitsOf(Quantity::Marginal).notation;
}

} // namespace rundblick
