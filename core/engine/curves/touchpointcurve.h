// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/message.h"
#include "core/engine/curves/curves.h"
#include "core/model/workshop.h"

#include <optional>
#include <vector>

namespace rundblick {

enum class CurveSource {
    Unknown, // money is spent, but nobody knows what for
    Constant, // no spend, no trial: its effect is not steered by budget
    Assumed, // the effect is known, how it responds is not
    Answers,
    Trial, // the answers are of a spend to try
    Measured, // fitted to three points or more
    Given,
};
template <>
inline constexpr std::array<std::string_view, 7> enumTexts<CurveSource>{
    "unknown", "constant", "assumed", "answers", "trial", "measured", "given"};

// The response curve of a touchpoint, and how well it is known.
struct CurveResult {
    CurveSource source = CurveSource::Constant;
    Evidence evidence = Evidence::Assumption; // answers: employees; measured and given: measured
    ResponseCurve curve; // flat where nothing steers it: the baseline is its effect
    std::int64_t points = 0; // measured, behind the curve
    std::optional<double> residual; // relative, of several answers or of points
    bool saturationAssumed = false;
    double typicalSpend = 0.0; // the spend that limits left empty are made from
    std::vector<Message> notices;

    bool isSteered() const
    {
        return source != CurveSource::Unknown && source != CurveSource::Constant;
    }
};

// What is known about the response of one touchpoint.
struct CurveSources {
    const Touchpoint& touchpoint;
    const Curve* given = nullptr;
    std::vector<const CurvePoint*> points{};
    std::optional<double> effect{}; // today, organic part included
};

// method.md 6, the best of what there is: a given curve; three measured points or more; answers
// about today's spend, or about a trial spend; else a constant effect. Notices: CurveShapeLimited,
// CurveAnswersMissed, CurvePointsFew, CurvePointsUnfit, CurveTableFalls, CurveTableEmpty.
CurveResult responseOf(const CurveSources& sources);

// The curve with all its effects, the organic one too, multiplied: e_i ∝ V_i0.
ResponseCurve scaled(ResponseCurve curve, double factor);

} // namespace rundblick
