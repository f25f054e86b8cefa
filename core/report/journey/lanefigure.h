// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// The lanes above the journey matrix and of the small journey inside a moment of truth, as plain
// data.

enum class LaneKind { Rating, Emotion, Activity, Needs, Pains, Company, Roles, Ideas };
template <>
inline constexpr std::array<std::string_view, 8> enumTexts<LaneKind>{
    "rating", "emotion", "activity", "needs", "pains", "company", "roles", "ideas"};

// The lane that a text lane is of; none for the others.
std::optional<Lane> textLaneOf(LaneKind kind);

// How customers feel: said; or, of a segment, said of all; or the mean of what the placements of
// the phase say.
struct MoodPoint {
    double value = 0.0; // −2..+2
    bool isSaid = false;
    bool isOfAll = false;
    bool operator==(const MoodPoint&) const = default;
};

// One curve of the emotion lane, a point per column; none where nothing is known.
struct MoodCurve {
    std::optional<Id<Segment>> segment; // empty: all
    std::string name; // of the segment
    Voice view = Voice::Customer; // customers, or employees for the team
    Horizon horizon = Horizon::AsIs;
    std::vector<std::optional<MoodPoint>> points;

    bool operator==(const MoodCurve&) const = default;
};

struct SegmentText {
    std::string segment;
    std::string text;
    bool operator==(const SegmentText&) const = default;
};

struct LaneIdea {
    Id<Idea> id;
    std::string text;
    std::int64_t votes = 0;
    bool operator==(const LaneIdea&) const = default;
};

// A lane in one column. Each kind of lane fills its own fields.
struct LaneCell {
    std::string text; // what a text lane says
    bool isOfAll = false; // the segment shown says nothing: this is said of all
    std::vector<SegmentText> segments; // what segments say besides; only where all are shown
    std::vector<std::string> leads; // roles
    std::vector<std::string> helps;
    double importance = 3.0; // rating
    std::optional<double> experience;
    std::vector<LaneIdea> ideas;

    bool isEmpty() const;
    bool operator==(const LaneCell&) const = default;
};

struct LaneRow {
    LaneKind kind = LaneKind::Activity;
    bool isCollapsed = false;
    std::vector<LaneCell> cells; // one per column

    bool operator==(const LaneRow&) const = default;
};

// The segment whose texts and emotions the journey shows: the view's, else the method's.
std::optional<Id<Segment>> shownSegment(const Workshop& workshop, const SavedView& view);

// The curves of the journey that the view shows. Customers and team as it is, and customers as it
// should become, are always there, maybe empty; others where something is said of them.
std::vector<MoodCurve> moodCurves(const Workshop& workshop, const SavedView& view);

// Every curve that could be shown or hidden.
std::vector<MoodCurve> allMoodCurves(const Workshop& workshop, const SavedView& view);

// The lanes of the journey that the view shows, from top to bottom.
std::vector<LaneRow> laneRows(const Workshop& workshop, const SavedView& view);

} // namespace rundblick
