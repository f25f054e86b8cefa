// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// What a person says on the journey page: lanes, emotions, responsible roles, the steps of moments
// of truth, voices, ideas and saved views. Edits that would change nothing are empty.

struct LaneAt {
    Id<Phase> phase;
    std::optional<Id<Segment>> segment; // empty: all
    Lane lane = Lane::Activity;
};
const LaneText* laneTextAt(const Workshop& workshop, const LaneAt& at); // null: nothing said

// Spaces at both ends are dropped; an empty text removes what was said.
Edit setLaneText(const Workshop& workshop, const LaneAt& at, std::string_view text);

struct EmotionAt {
    Id<Phase> phase;
    std::optional<Id<Segment>> segment; // empty: all
    Voice view = Voice::Customer; // customers, or employees for the team
    Horizon horizon = Horizon::AsIs;
};
const Emotion* emotionAt(const Workshop& workshop, const EmotionAt& at); // null: nothing said

// −2..+2, limited to it; no value: nothing is said any more.
Edit setEmotion(const Workshop& workshop, const EmotionAt& at, std::optional<double> value);

// All who lead and help in a phase, as they shall be, in this order. Names are trimmed; empty ones
// and repeated ones are left out; who leads does not help too.
struct Responsibles {
    std::vector<std::string> leads;
    std::vector<std::string> helps;
    bool operator==(const Responsibles&) const = default;
};
Responsibles responsiblesOf(const Workshop& workshop, Id<Phase> phase);
Edit setResponsibles(const Workshop& workshop, Id<Phase> phase, const Responsibles& responsibles);

// The first phase that enhances the value created before; empty: none is marked.
Edit setEnhancedFrom(const Workshop& workshop, std::optional<Id<Phase>> phase);

// The steps of a moment of truth, in order.
std::vector<const Step*> stepsOf(const Workshop& workshop, Id<Placement> placement);

// New steps behind `after` (empty: at the end). Texts are trimmed, empty ones left out.
Edit addSteps(const Workshop& workshop, Id<Placement> placement,
    const std::vector<std::string>& texts, std::optional<Id<Step>> after = {});

// Before `successor`, a step of the same placement (empty: to the end).
Edit moveStep(const Workshop& workshop, Id<Step> id, std::optional<Id<Step>> successor);

Edit removeStep(const Workshop& workshop, Id<Step> id); // its ideas stay with the placement

// An idea for a touchpoint, maybe at one of its placements or steps; a step knows its placement.
struct IdeaAt {
    Id<Touchpoint> touchpoint;
    std::optional<Id<Placement>> placement;
    std::optional<Id<Step>> step;
};
Edit addIdea(const Workshop& workshop, const IdeaAt& at, std::string_view text);

Edit addQuote(const Workshop& workshop, Quote quote); // empty without a text

// The view under its name: behind the others, or in the place of the one that has this name. Its
// id and order do not matter. Empty without a name.
Edit saveView(const Workshop& workshop, SavedView view);
Edit renameView(const Workshop& workshop, Id<SavedView> id, std::string_view name);
Edit removeView(const Workshop& workshop, Id<SavedView> id);

} // namespace rundblick
