// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/curves/curves.h"
#include "core/engine/randomstream.h"

namespace rundblick {

// How sure the answers behind a curve are.
struct CurveDoubt {
    double spend = 0.0; // that the answers are about, > 0
    std::optional<double> saturationLow{};
    std::optional<double> saturationHigh{};
    std::optional<double> halfLow{};
    std::optional<double> halfHigh{};
    bool ownEffect = false; // its effect is known by itself, not from impact and performance
};

// The answers in one draw.
struct CurveDraw {
    double effect = 1.0; // of the reference spend, relative to the curve's
    double saturation = 0.0; // h
    double half = 0.0; // q
};

// What differs between the curves of the draws.
struct CurveNumbers {
    double baseline = 0.0;
    double amplitude = 0.0;
    double shape = 1.0;
    double halfway = 1.0;
};

// Draws curves around one: saturation h and half-spend answer q as the curve itself says them of
// the reference spend, whatever it was made from. PERT between low and high where one is given;
// else log-normal with a log-sd of .2 (±20 %) while h is small, and above one half by the same
// odds, so that h stays below 1. The effect of the reference spend stays, but for effects known by
// themselves, which vary by ±20 %. Hill curves take a and k from h and q (method.md 6); exponential
// and logistic ones are stretched to h, tables only scaled.
class CurveSampler {
public:
    CurveSampler(ResponseCurve base, const CurveDoubt& doubt);

    bool hasSaturation() const { return m_hasSaturation; }
    bool hasHalf() const { return m_hasSaturation && m_base.family == CurveFamily::Hill; }
    bool hasOwnEffect() const { return m_doubt.ownEffect && m_paid > 0.0; }

    CurveDraw draw(RandomStream& random) const;

    // The curve of a draw, its effects at the reference spend multiplied by `factor`.
    CurveNumbers numbers(const CurveDraw& draw, double factor) const;

    // Writes the numbers into a curve that was the base or a draw of it.
    void apply(const CurveNumbers& numbers, ResponseCurve& curve) const;

    // Of a curve with these numbers, without making it.
    double effect(const CurveNumbers& numbers, double spend) const;

private:
    CurveNumbers reshaped(const CurveDraw& draw) const;

    ResponseCurve m_base;
    CurveDoubt m_doubt;
    double m_paid = 0.0; // effect of the reference spend
    double m_saturation = 0.0;
    double m_half = 0.0;
    bool m_hasSaturation = false;
};

} // namespace rundblick
