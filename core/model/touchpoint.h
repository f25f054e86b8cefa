// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

namespace rundblick {

struct Segment;

// A step of the customer journey; the last one feeds the first.
struct Phase {
    Id<Phase> id;
    std::string name;
    double order = 0.0;
    double weight = 1.0; // φ before normalisation
    std::optional<double> coverageTarget; // τ, 0..1; empty: the method's
    std::string question; // guiding question of the phase

    static constexpr std::string_view table = "phase";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &Phase::name}, Field{"order", &Phase::order},
            Field{"weight", &Phase::weight, 0.0, 1e6},
            Field{"coverageTarget", &Phase::coverageTarget, 0.0, 1.0},
            Field{"question", &Phase::question}};
    }
    bool operator==(const Phase&) const = default;
};

enum class Ownership { Unset, Paid, Owned, Earned };
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<Ownership>{
    "", "paid", "owned", "earned"};

enum class Form { Unset, Digital, Physical, Personal };
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<Form>{
    "", "digital", "physical", "personal"};

enum class Lock { None, Today, Off };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<Lock>{"", "today", "off"};

enum class Forced { None, Blue, Grey }; // the verdict the workshop insists on
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<Forced>{"", "blue", "grey"};

// Any contact of customer and brand, and what is spent on it. Amounts are in the workshop's
// currency for the workshop's period; empty amounts take the defaults of method.md, section 6.
struct Touchpoint {
    Id<Touchpoint> id;
    std::string name;
    double order = 0.0;
    Ownership ownership = Ownership::Unset;
    Form form = Form::Unset;
    std::string owner; // department
    bool rated = true; // on the short list of at most 100
    bool parked = false; // in the parking lot: kept for later, on no board
    std::string note;
    Forced forced = Forced::None;
    double spend = 0.0;
    std::optional<double> minimum;
    std::optional<double> maximum;
    bool stoppable = true;
    double activation = 0.0; // fixed cost while active
    Lock locked = Lock::None;
    std::optional<double> effect; // measured today; empty: from impact and performance
    std::optional<double> organic; // o, share of the effect that needs no spend, 0..1
    std::optional<double> saturation; // h, share of the achievable paid effect reached today
    std::optional<double> half; // q, paid effect at half the spend, relative to today
    std::optional<double> twice; // d, paid effect at double spend, relative to today
    std::optional<double> elasticity; // ε, relative change of the paid effect per that of the spend
    std::optional<double> saturationLow; // how sure the answers are; empty: ±20 %
    std::optional<double> saturationHigh;
    std::optional<double> halfLow;
    std::optional<double> halfHigh;
    std::optional<double> trialSpend; // where nothing is spent today: a spend to try …
    std::optional<double> trialEffect; // … and the effect it would have

    static constexpr std::string_view table = "touchpoint";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        using T = Touchpoint;
        return std::tuple{Field{"name", &T::name}, Field{"order", &T::order},
            Field{"ownership", &T::ownership}, Field{"form", &T::form}, Field{"owner", &T::owner},
            Field{"rated", &T::rated}, Field{"parked", &T::parked}, Field{"note", &T::note},
            Field{"forced", &T::forced}, Field{"spend", &T::spend, 0.0, 1e15},
            Field{"minimum", &T::minimum, 0.0, 1e15}, Field{"maximum", &T::maximum, 0.0, 1e15},
            Field{"stoppable", &T::stoppable}, Field{"activation", &T::activation, 0.0, 1e15},
            Field{"locked", &T::locked}, Field{"effect", &T::effect, 0.0, 1e15},
            Field{"organic", &T::organic, 0.0, 1.0},
            Field{"saturation", &T::saturation, 0.001, 0.999},
            Field{"half", &T::half, 0.001, 0.999}, Field{"double", &T::twice, 1.001, 1e6},
            Field{"elasticity", &T::elasticity, 0.001, 100.0},
            Field{"saturationLow", &T::saturationLow, 0.001, 0.999},
            Field{"saturationHigh", &T::saturationHigh, 0.001, 0.999},
            Field{"halfLow", &T::halfLow, 0.001, 0.999},
            Field{"halfHigh", &T::halfHigh, 0.001, 0.999},
            Field{"trialSpend", &T::trialSpend, 0.0, 1e15},
            Field{"trialEffect", &T::trialEffect, 0.0, 1e15}};
    }
    bool operator==(const Touchpoint&) const = default;
};

enum class CurveFamily {
    Hill, // amplitude·x^shape/(x^shape + halfway^shape)
    Exponential, // amplitude·(1 − e^(−x/halfway))
    Logistic, // amplitude·(L(x) − L(0))/(1 − L(0)), L(x) = 1/(1 + e^(−shape·(x/halfway − 1)))
    Table, // piecewise linear through the touchpoint's curve points
};
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<CurveFamily>{
    "hill", "exponential", "logistic", "table"};

// A response curve given directly: effect(x) = baseline + what its family says. Fields that a
// family does not use are ignored.
struct Curve {
    Id<Curve> id;
    Id<Touchpoint> touchpoint; // at most one curve each
    double baseline = 0.0;
    double amplitude = 0.0;
    double shape = 1.0;
    double halfway = 1.0;
    CurveFamily family = CurveFamily::Hill;

    static constexpr std::string_view table = "curve";
    static constexpr auto fields()
    {
        return std::tuple{Field{"touchpoint", &Curve::touchpoint},
            Field{"baseline", &Curve::baseline, 0.0, 1e15},
            Field{"amplitude", &Curve::amplitude, 0.0, 1e15},
            Field{"shape", &Curve::shape, 0.01, 100.0},
            Field{"halfway", &Curve::halfway, 1e-9, 1e15}, Field{"family", &Curve::family}};
    }
    bool operator==(const Curve&) const = default;
};

// A measured response: what a spend achieved, organic part included. Three or more of a touchpoint
// without a given curve are fitted.
struct CurvePoint {
    Id<CurvePoint> id;
    Id<Touchpoint> touchpoint;
    double spend = 0.0;
    double effect = 0.0;
    double weight = 1.0;
    std::string source;
    std::string date; // ISO 8601, empty: unknown

    static constexpr std::string_view table = "curvePoint";
    static constexpr auto fields()
    {
        using P = CurvePoint;
        return std::tuple{Field{"touchpoint", &P::touchpoint}, Field{"spend", &P::spend, 0.0, 1e15},
            Field{"effect", &P::effect, 0.0, 1e15}, Field{"weight", &P::weight, 1e-9, 1e9},
            Field{"source", &P::source}, Field{"date", &P::date}};
    }
    bool operator==(const CurvePoint&) const = default;
};

enum class LinkEnd { Touchpoint, Start, Conversion, Lost };
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<LinkEnd>{
    "touchpoint", "start", "conversion", "lost"};

enum class LinkUnit { Count, Share };
template <>
inline constexpr std::array<std::string_view, 2> enumTexts<LinkUnit>{"count", "share"};

// Customers move from one touchpoint to another, or from the start, or to conversion or loss.
struct Link {
    Id<Link> id;
    LinkEnd fromEnd = LinkEnd::Touchpoint;
    std::optional<Id<Touchpoint>> from; // with LinkEnd::Touchpoint
    LinkEnd toEnd = LinkEnd::Touchpoint;
    std::optional<Id<Touchpoint>> to;
    double weight = 1.0;
    LinkUnit unit = LinkUnit::Share;

    static constexpr std::string_view table = "link";
    static constexpr auto fields()
    {
        return std::tuple{Field{"fromEnd", &Link::fromEnd}, Field{"from", &Link::from},
            Field{"toEnd", &Link::toEnd}, Field{"to", &Link::to},
            Field{"weight", &Link::weight, 0.0, 1e12}, Field{"unit", &Link::unit}};
    }
    bool operator==(const Link&) const = default;
};

} // namespace rundblick
