// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/draws/curvedraws.h"

#include "core/engine/curves/curveanswers.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double logSd = 0.2;
constexpr double nearEnd = 1e-6; // shares are kept so far from 0 and 1

// A share of 0..1 that varies by 20 % while it is small; its odds never by more than at one half.
double shaken(double share, RandomStream& random)
{
    const double sd = logSd / (1.0 - std::min(share, 0.5));
    const double odds = share / (1.0 - share) * random.logNormal(sd);
    return std::clamp(odds / (1.0 + odds), nearEnd, 1.0 - nearEnd);
}

double drawnShare(double share, const std::optional<double>& low, const std::optional<double>& high,
    RandomStream& random)
{
    if (!low && !high)
        return shaken(share, random);
    const double from = std::min(share, low.value_or((1.0 - logSd) * share));
    const double to
        = std::max(share, high.value_or(std::min((1.0 + logSd) * share, (1.0 + share) / 2.0)));
    return std::clamp(random.pert(from, share, to), nearEnd, 1.0 - nearEnd);
}

bool isInside(double share)
{
    return share > nearEnd && share < 1.0 - nearEnd;
}

} // namespace

CurveSampler::CurveSampler(ResponseCurve base, const CurveDoubt& doubt)
    : m_base(std::move(base))
    , m_doubt(doubt)
{
    if (!(m_base.amplitude > 0.0) || !(doubt.spend > 0.0))
        return;
    m_paid = paidEffectAt(m_base, doubt.spend);
    m_saturation = m_paid / m_base.amplitude;
    m_half = m_paid > 0.0 ? paidEffectAt(m_base, doubt.spend / 2.0) / m_paid : 0.0;
    m_hasSaturation = m_base.family != CurveFamily::Table && isInside(m_saturation)
        && (m_base.family != CurveFamily::Hill || isInside(m_half));
}

CurveDraw CurveSampler::draw(RandomStream& random) const
{
    CurveDraw draw{1.0, m_saturation, m_half};
    if (hasOwnEffect())
        draw.effect = random.logNormal(logSd);
    if (hasSaturation())
        draw.saturation
            = drawnShare(m_saturation, m_doubt.saturationLow, m_doubt.saturationHigh, random);
    if (hasHalf())
        draw.half = drawnShare(m_half, m_doubt.halfLow, m_doubt.halfHigh, random);
    return draw;
}

// Baseline and effect at the reference spend as they are.
CurveNumbers CurveSampler::reshaped(const CurveDraw& draw) const
{
    CurveNumbers numbers{m_base.baseline, m_base.amplitude, m_base.shape, m_base.halfway};
    if (!hasSaturation())
        return numbers;
    const double h = draw.saturation;
    numbers.amplitude = m_paid / h;
    if (hasHalf()) {
        const double a = std::log2((1.0 - draw.half * h) / (draw.half * (1.0 - h)));
        numbers.shape = std::clamp(
            a, std::min(smallestShape, m_base.shape), std::max(largestShape, m_base.shape));
        numbers.halfway = m_doubt.spend * std::pow((1.0 - h) / h, 1.0 / numbers.shape);
    } else {
        const double there = spendForPaidEffect(m_base, h * m_base.amplitude);
        numbers.halfway = m_base.halfway * m_doubt.spend / there;
    }
    const bool isSound = std::isfinite(numbers.halfway) && numbers.halfway > 0.0;
    if (!isSound)
        return {m_base.baseline, m_base.amplitude, m_base.shape, m_base.halfway};
    return numbers;
}

CurveNumbers CurveSampler::numbers(const CurveDraw& draw, double factor) const
{
    CurveNumbers numbers = reshaped(draw);
    numbers.baseline *= factor * draw.effect;
    numbers.amplitude *= factor * draw.effect;
    return numbers;
}

void CurveSampler::apply(const CurveNumbers& numbers, ResponseCurve& curve) const
{
    curve.baseline = numbers.baseline;
    curve.amplitude = numbers.amplitude;
    curve.shape = numbers.shape;
    curve.halfway = numbers.halfway;
    for (std::size_t v = 0; v < curve.table.size(); ++v)
        curve.table[v].paidEffect = m_base.amplitude > 0.0
            ? m_base.table[v].paidEffect * (numbers.amplitude / m_base.amplitude)
            : 0.0;
    if (!curve.table.empty())
        curve.amplitude = curve.table.back().paidEffect;
}

double CurveSampler::effect(const CurveNumbers& numbers, double spend) const
{
    if (m_base.family == CurveFamily::Table)
        return numbers.baseline
            + (m_base.amplitude > 0.0
                    ? paidEffectAt(m_base, spend) * (numbers.amplitude / m_base.amplitude)
                    : 0.0);
    return effectAt(
        {numbers.baseline, numbers.amplitude, numbers.shape, numbers.halfway, m_base.family},
        spend);
}

} // namespace rundblick
