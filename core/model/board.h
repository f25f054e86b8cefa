// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/placement.h"

namespace rundblick {

enum class Board { Map, Journey, Flow };
template <>
inline constexpr std::array<std::string_view, 3> enumTexts<Board>{"map", "journey", "flow"};

// A sticky note on a board. Its place is in the units of the board's layout, origin at its centre.
struct Note {
    Id<Note> id;
    Board board = Board::Map;
    double x = 0.0;
    double y = 0.0;
    std::string text;

    static constexpr std::string_view table = "note";
    static constexpr auto fields()
    {
        return std::tuple{Field{"board", &Note::board}, Field{"x", &Note::x, -1e6, 1e6},
            Field{"y", &Note::y, -1e6, 1e6}, Field{"text", &Note::text}};
    }
    bool operator==(const Note&) const = default;
};

// A picture behind a board: a photo of the wall in the room, a page of the client's own journey.
// Its place is in the units of the board's layout; its height follows from the picture.
struct Backdrop {
    Id<Backdrop> id;
    Board board = Board::Map;
    Id<Picture> picture;
    double x = 0.0; // of the upper left corner
    double y = 0.0;
    double width = 1000.0;
    double opacity = 0.5; // 0.05..1

    static constexpr std::string_view table = "backdrop";
    static constexpr auto fields()
    {
        using B = Backdrop;
        return std::tuple{Field{"board", &B::board}, Field{"picture", &B::picture},
            Field{"x", &B::x, -1e6, 1e6}, Field{"y", &B::y, -1e6, 1e6},
            Field{"width", &B::width, 1.0, 1e6}, Field{"opacity", &B::opacity, 0.05, 1.0}};
    }
    bool operator==(const Backdrop&) const = default;
};

// Where a person put a node of the flow; nodes without one are placed by the layout. At most one
// per node. The ends of the journey are nodes too.
struct NodePlace {
    Id<NodePlace> id;
    LinkEnd end = LinkEnd::Touchpoint;
    std::optional<Id<Touchpoint>> touchpoint; // with LinkEnd::Touchpoint
    double x = 0.0;
    double y = 0.0;

    static constexpr std::string_view table = "nodePlace";
    static constexpr auto fields()
    {
        using N = NodePlace;
        return std::tuple{Field{"end", &N::end}, Field{"touchpoint", &N::touchpoint},
            Field{"x", &N::x, -1e6, 1e6}, Field{"y", &N::y, -1e6, 1e6}};
    }
    bool operator==(const NodePlace&) const = default;
};

enum class Lane { Activity, Needs, Pains, Company };
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<Lane>{
    "activity", "needs", "pains", "company"};

// What a lane of the journey says in a phase: what customers do, need and suffer there, and what
// the company does meanwhile. At most one per lane, phase and segment.
struct LaneText {
    Id<LaneText> id;
    Id<Phase> phase;
    std::optional<Id<Segment>> segment; // empty: all
    Lane lane = Lane::Activity;
    std::string text;

    static constexpr std::string_view table = "laneText";
    static constexpr auto fields()
    {
        using L = LaneText;
        return std::tuple{Field{"phase", &L::phase}, Field{"segment", &L::segment},
            Field{"lane", &L::lane}, Field{"text", &L::text}};
    }
    bool operator==(const LaneText&) const = default;
};

enum class Horizon { AsIs, ToBe };
template <>
inline constexpr std::array<std::string_view, 2> enumTexts<Horizon>{"as-is", "to-be"};

// How customers feel in a phase, as customers or the team say, today or as it should become. Where
// it is not said the emotion lane shows the mean of the phase's placements. At most one per phase,
// segment, view and horizon.
struct Emotion {
    Id<Emotion> id;
    Id<Phase> phase;
    std::optional<Id<Segment>> segment; // empty: all
    Voice view = Voice::Customer; // customers, or employees for the team
    Horizon horizon = Horizon::AsIs;
    double value = 0.0; // −2..+2

    static constexpr std::string_view table = "emotion";
    static constexpr auto fields()
    {
        using E = Emotion;
        return std::tuple{Field{"phase", &E::phase}, Field{"segment", &E::segment},
            Field{"view", &E::view}, Field{"horizon", &E::horizon},
            Field{"value", &E::value, -2.0, 2.0}};
    }
    bool operator==(const Emotion&) const = default;
};

enum class Part { Leads, Helps };
template <>
inline constexpr std::array<std::string_view, 2> enumTexts<Part>{"leads", "helps"};

// A role of the company that leads or helps in a phase.
struct Responsibility {
    Id<Responsibility> id;
    Id<Phase> phase;
    std::string who; // a role or department
    Part part = Part::Leads;

    static constexpr std::string_view table = "responsibility";
    static constexpr auto fields()
    {
        using R = Responsibility;
        return std::tuple{
            Field{"phase", &R::phase}, Field{"who", &R::who}, Field{"part", &R::part}};
    }
    bool operator==(const Responsibility&) const = default;
};

// What the groups of touchpoints are, on a figure and on a board.
enum class Grouping { Phase, Channel, Department, Verdict, None };
template <>
inline constexpr std::array<std::string_view, 5> enumTexts<Grouping>{
    "phase", "channel", "department", "verdict", "none"};

enum class Sorting { Own, Name, Impact, Verdict, Department, Channel };
template <>
inline constexpr std::array<std::string_view, 6> enumTexts<Sorting>{
    "own", "name", "impact", "verdict", "department", "channel"};

// A saved view of the journey matrix: how its rows are grouped and sorted, and which are shown.
struct SavedView {
    Id<SavedView> id;
    std::string name;
    double order = 0.0;
    Grouping grouping = Grouping::Channel;
    Sorting sorting = Sorting::Own;
    std::optional<Id<Segment>> segment; // empty: all
    std::optional<Voice> voice; // only where somebody of this voice is quoted
    std::optional<Evidence> evidence; // only placements of at least this evidence
    std::optional<Ownership> ownership;
    std::optional<Form> form;
    std::string collapsed; // names of the collapsed groups, one per line
    std::string hiddenLanes; // their texts, one per line

    static constexpr std::string_view table = "savedView";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        using V = SavedView;
        return std::tuple{Field{"name", &V::name}, Field{"order", &V::order},
            Field{"grouping", &V::grouping}, Field{"sorting", &V::sorting},
            Field{"segment", &V::segment}, Field{"voice", &V::voice},
            Field{"evidence", &V::evidence}, Field{"ownership", &V::ownership},
            Field{"form", &V::form}, Field{"collapsed", &V::collapsed},
            Field{"hiddenLanes", &V::hiddenLanes}};
    }
    bool operator==(const SavedView&) const = default;
};

// "Six of ten": a touchpoint that a participant guesses among the customers' ten most important. At
// most one per participant and touchpoint.
struct Guess {
    Id<Guess> id;
    std::string participant;
    Id<Touchpoint> touchpoint;
    std::int64_t rank = 1; // 1..10

    static constexpr std::string_view table = "guess";
    static constexpr auto fields()
    {
        return std::tuple{Field{"participant", &Guess::participant},
            Field{"touchpoint", &Guess::touchpoint}, Field{"rank", &Guess::rank, 1.0, 10.0}};
    }
    bool operator==(const Guess&) const = default;
};

} // namespace rundblick
