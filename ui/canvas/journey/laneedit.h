// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"
#include "core/report/journey/journeyfigure.h"
#include "ui/canvas/journey/journeyplace.h"

namespace rundblick {

// What a person changes in a lane, for the journey and for the small journey inside a moment of
// truth alike: the first is of phases, the second of steps.

struct LaneContext {
    const Workshop& workshop;
    const JourneyFigure& figure;
    std::optional<Id<Segment>> segment; // whose texts are written; empty: for all
};

// Whether a text can be written at this place.
bool isWritable(const LaneContext& context, const BoardPlace& place);

// The text to begin with. Roles: who leads in the first line, who helps in the second, separated by
// commas. Ideas: nothing, a new one is written.
std::string editableText(const LaneContext& context, const BoardPlace& place);

Edit textEdit(const LaneContext& context, const BoardPlace& place, std::string_view text);

// The value of a point, −2..+2; none: nothing is said of it.
Edit moodEdit(const LaneContext& context, const MoodPlace& place, std::optional<double> value);

// Takes away what was said at this place; a head: the step.
Edit clearEdit(const LaneContext& context, const BoardPlace& place);

// A step as `change(step)` makes it.
template <typename Change>
Edit stepEdit(const LaneContext& context, std::size_t column, const Change& change)
{
    const std::optional<Id<Step>> step = context.figure.phases[column].step;
    return step ? editRecord(context.workshop, *step, EditKind::ChangeStep, change)
                : Edit{EditKind::ChangeStep, {}};
}

} // namespace rundblick
