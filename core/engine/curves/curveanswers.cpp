// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/engine/curves/curveanswers.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <string>

namespace rundblick {

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

struct Range {
    const char* field;
    double value;
    double low;
    double high;
    bool open; // the ends are refused too
};

Status within(const Range& range)
{
    const bool inside = range.open ? range.value > range.low && range.value < range.high
                                   : range.value >= range.low && range.value <= range.high;
    if (inside && std::isfinite(range.value))
        return ok();
    return Error{Code::ValueOutOfRange,
        {{"record", std::string("curve")}, {"field", std::string(range.field)},
            {"value", range.value}, {"low", range.low}, {"high", range.high}},
        {}};
}

Status checked(const CurveAnswers& answers)
{
    const Range ranges[] = {
        {"spend", answers.spend, 0, infinity, true},
        {"effect", answers.effect, 0, infinity, false},
        {"organic", answers.organic, 0, 1, false},
        {"saturation", answers.saturation.value_or(assumedSaturation), 0, 1, true},
        {"half", answers.half.value_or(0.5), 0, 1, true},
        {"double", answers.twice.value_or(2), 1, infinity, true},
        {"elasticity", answers.elasticity.value_or(1), 0, infinity, true},
    };
    for (const Range& range : ranges)
        if (auto status = within(range); !status)
            return status;
    return ok();
}

// The answers in terms of the odds against, T = (1 - saturation) / saturation.
struct ShapeQuestion {
    double odds;
    std::optional<double> half;
    std::optional<double> twice;
    std::optional<double> elasticity;

    double halfAt(double shape) const { return (1 + odds) / (1 + std::exp2(shape) * odds); }
    double twiceAt(double shape) const { return (1 + odds) / (1 + std::exp2(-shape) * odds); }

    double elasticityAt(double shape) const { return shape * odds / (1 + odds); }
    int answered() const { return half.has_value() + twice.has_value() + elasticity.has_value(); }

    double squaredError(double shape) const
    {
        const double low = half ? std::log(halfAt(shape) / *half) : 0;
        const double high = twice ? std::log(twiceAt(shape) / *twice) : 0;
        const double here = elasticity ? std::log(elasticityAt(shape) / *elasticity) : 0;
        return low * low + high * high + here * here;
    }
};

double shapeFromHalf(double odds, double half)
{
    const double saturation = 1 / (1 + odds);
    return std::log2((1 - half * saturation) / (half * (1 - saturation)));
}

// Infinite where double the spend cannot bring that much at this saturation.
double shapeFromTwice(double odds, double twice)
{
    return twice < 1 + odds ? std::log2(twice * odds / (1 + odds - twice)) : infinity;
}

// The best shape lies between those that fit one answer each.
double leastSquaresShape(const ShapeQuestion& question, double low, double high)
{
    constexpr int cells = 64; // coarse first: the sum of two squares may have two valleys
    double best = low;
    for (int i = 0; i <= cells; ++i) {
        const double shape = low + (high - low) * i / cells;
        if (question.squaredError(shape) < question.squaredError(best))
            best = shape;
    }
    double left = std::max(low, best - (high - low) / cells);
    double right = std::min(high, best + (high - low) / cells);
    const double golden = (std::sqrt(5.0) - 1) / 2;
    while (right - left > 1e-9) {
        const double inner = right - golden * (right - left);
        const double outer = left + golden * (right - left);
        if (question.squaredError(inner) <= question.squaredError(outer))
            right = outer;
        else
            left = inner;
    }
    return (left + right) / 2;
}

double wantedShape(const ShapeQuestion& question)
{
    double low = infinity;
    double high = 0;
    const auto include = [&](double shape) {
        low = std::min(low, shape);
        high = std::max(high, shape);
    };
    if (question.half)
        include(shapeFromHalf(question.odds, *question.half));
    if (question.twice)
        include(shapeFromTwice(question.odds, *question.twice));
    if (question.elasticity)
        include(*question.elasticity * (1 + question.odds) / question.odds);
    if (question.answered() < 2)
        return question.answered() == 0 ? 1 : low;
    // Beyond the limits it is enough to notice that a shape must be limited.
    low = std::clamp(low, smallestShape / 2, 2 * largestShape);
    high = std::clamp(high, smallestShape / 2, 2 * largestShape);
    return leastSquaresShape(question, low, high);
}

} // namespace

Result<AnsweredCurve> curveFromAnswers(const CurveAnswers& answers)
{
    if (const auto status = checked(answers); !status)
        return status.error();
    const double saturation = answers.saturation.value_or(assumedSaturation);
    const ShapeQuestion question{
        (1 - saturation) / saturation, answers.half, answers.twice, answers.elasticity};
    const double wanted = wantedShape(question);
    const double shape = std::clamp(wanted, smallestShape, largestShape);

    AnsweredCurve result;
    result.curve.baseline = answers.organic * answers.effect;
    result.curve.amplitude = (1 - answers.organic) * answers.effect / saturation;
    result.curve.shape = shape;
    result.curve.halfway = answers.spend * std::pow(question.odds, 1 / shape);
    result.saturationAssumed = !answers.saturation;
    result.shapeAssumed = question.answered() == 0;
    result.shapeLimited = shape != wanted;
    if (question.answered() > 0)
        result.residual = std::sqrt(question.squaredError(shape) / question.answered());
    result.half = question.halfAt(shape);
    result.twice = question.twiceAt(shape);
    result.elasticity = question.elasticityAt(shape);
    return result;
}

SpendLimits spendLimits(double spend, std::optional<double> minimum, std::optional<double> maximum)
{
    SpendLimits limits;
    limits.minimum = minimum.value_or(0);
    limits.maximum = maximum.value_or(std::max(2 * spend, limits.minimum));
    return limits;
}

} // namespace rundblick
