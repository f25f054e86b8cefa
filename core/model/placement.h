// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/audience.h"
#include "core/model/touchpoint.h"

namespace rundblick {

enum class Role { Decisive, Supporting, Peripheral };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<Role>{
    "decisive", "supporting", "peripheral"};

enum class Evidence { Assumption, Employees, FewCustomers, Survey, Measured };
template <>
inline constexpr std::array<std::string_view, 5> enumTexts<Evidence>{
    "assumption", "employees", "few-customers", "survey", "measured"};

// A touchpoint in a phase, for all segments or one: at most one record per combination.
struct Placement {
    Id<Placement> id;
    Id<Touchpoint> touchpoint;
    Id<Phase> phase;
    std::optional<Id<Segment>> segment; // empty: all
    Role role = Role::Supporting;
    double usage = 0.5; // share of customers who meet it there, 0..1
    double importance = 3.0; // 1..5
    std::optional<double> experience; // of customers, −2..+2
    std::optional<double> teamExperience; // as the team sees it, −2..+2
    std::optional<double> targetExperience; // as it should become, −2..+2
    bool momentOfTruth = false;
    Evidence evidence = Evidence::Assumption;
    std::string activity; // what the customer does there
    std::string needs;
    std::string feelings; // and pains
    std::string responsible; // role in the company that leads there

    static constexpr std::string_view table = "placement";
    static constexpr auto fields()
    {
        using P = Placement;
        return std::tuple{Field{"touchpoint", &P::touchpoint}, Field{"phase", &P::phase},
            Field{"segment", &P::segment}, Field{"role", &P::role},
            Field{"usage", &P::usage, 0.0, 1.0}, Field{"importance", &P::importance, 1.0, 5.0},
            Field{"experience", &P::experience, -2.0, 2.0},
            Field{"teamExperience", &P::teamExperience, -2.0, 2.0},
            Field{"targetExperience", &P::targetExperience, -2.0, 2.0},
            Field{"momentOfTruth", &P::momentOfTruth}, Field{"evidence", &P::evidence},
            Field{"activity", &P::activity}, Field{"needs", &P::needs},
            Field{"feelings", &P::feelings}, Field{"responsible", &P::responsible}};
    }
    bool operator==(const Placement&) const = default;
};

// A step of the small journey inside a moment of truth.
struct Step {
    Id<Step> id;
    Id<Placement> placement;
    double order = 0.0;
    std::string text; // what happens
    double importance = 3.0; // 1..5
    std::optional<double> experience; // of customers, −2..+2
    std::optional<double> teamExperience; // as the team sees it, −2..+2
    std::optional<double> targetExperience; // as it should become, −2..+2
    std::string needs;
    std::string pains;
    std::string company; // what the company does meanwhile
    std::string responsible; // role in the company that leads here

    static constexpr std::string_view table = "step";
    static constexpr auto fields()
    {
        using S = Step;
        return std::tuple{Field{"placement", &S::placement}, Field{"order", &S::order},
            Field{"text", &S::text}, Field{"importance", &S::importance, 1.0, 5.0},
            Field{"experience", &S::experience, -2.0, 2.0},
            Field{"teamExperience", &S::teamExperience, -2.0, 2.0},
            Field{"targetExperience", &S::targetExperience, -2.0, 2.0}, Field{"needs", &S::needs},
            Field{"pains", &S::pains}, Field{"company", &S::company},
            Field{"responsible", &S::responsible}};
    }
    bool operator==(const Step&) const = default;
};

enum class Voice { Customer, Employee, Expert };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<Voice>{"customer", "employee", "expert"};

// Something a customer or employee said at a placement.
struct Quote {
    Id<Quote> id;
    Id<Placement> placement;
    Voice voice = Voice::Customer;
    std::string text;
    std::string source;
    std::string date; // ISO 8601, empty: unknown

    static constexpr std::string_view table = "quote";
    static constexpr auto fields()
    {
        return std::tuple{Field{"placement", &Quote::placement}, Field{"voice", &Quote::voice},
            Field{"text", &Quote::text}, Field{"source", &Quote::source},
            Field{"date", &Quote::date}};
    }
    bool operator==(const Quote&) const = default;
};

// An improvement collected at a touchpoint.
struct Idea {
    Id<Idea> id;
    Id<Touchpoint> touchpoint;
    std::optional<Id<Placement>> placement;
    std::optional<Id<Step>> step; // of a moment of truth
    double order = 0.0;
    std::string text;
    std::int64_t votes = 0;

    static constexpr std::string_view table = "idea";
    static constexpr auto fields()
    {
        return std::tuple{Field{"touchpoint", &Idea::touchpoint},
            Field{"placement", &Idea::placement}, Field{"step", &Idea::step},
            Field{"order", &Idea::order}, Field{"text", &Idea::text},
            Field{"votes", &Idea::votes, 0.0, 100'000.0}};
    }
    bool operator==(const Idea&) const = default;
};

enum class ActionState { Planned, Running, Done, Dropped };
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<ActionState>{
    "planned", "running", "done", "dropped"};

// Planned work: who does what until when, for how much, and how it is measured.
struct Action {
    Id<Action> id;
    std::string text;
    double order = 0.0;
    std::optional<Id<Touchpoint>> touchpoint;
    std::optional<Id<Idea>> idea;
    std::string owner;
    std::string start; // ISO 8601
    std::string end; // ISO 8601
    std::optional<double> budget;
    std::string indicator; // the KPI
    ActionState state = ActionState::Planned;

    static constexpr std::string_view table = "action";
    static constexpr auto fields()
    {
        using A = Action;
        return std::tuple{Field{"text", &A::text}, Field{"order", &A::order},
            Field{"touchpoint", &A::touchpoint}, Field{"idea", &A::idea}, Field{"owner", &A::owner},
            Field{"start", &A::start}, Field{"end", &A::end},
            Field{"budget", &A::budget, 0.0, 1e15}, Field{"indicator", &A::indicator},
            Field{"state", &A::state}};
    }
    bool operator==(const Action&) const = default;
};

} // namespace rundblick
