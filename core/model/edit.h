// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workshop.h"

namespace rundblick {

// One record before and after; no "before" means created, no "after" means removed.
template <typename Record>
struct Change {
    std::optional<Record> before;
    std::optional<Record> after;

    Id<Record> id() const { return after ? after->id : before->id; }
    bool operator==(const Change&) const = default;
};

// The change of a record of any kind. What a variant of so many kinds does by itself is defined
// apart: whoever makes an edit would compile it anew.
struct AnyChange : AllRecords::mapped<Change, std::variant> {
    using Base = AllRecords::mapped<Change, std::variant>;
    using Base::Base;

    AnyChange(const AnyChange& other);
    AnyChange(AnyChange&& other) noexcept;
    AnyChange& operator=(const AnyChange& other);
    AnyChange& operator=(AnyChange&& other) noexcept;
    ~AnyChange();
    bool operator==(const AnyChange& other) const;
};

// What a person did.
enum class EditKind {
    CreateWorkshop,
    ImportFiles,
    AddTouchpoints,
    RenameTouchpoint,
    RemoveTouchpoints,
    ChangeChannel,
    ChangeOwner,
    ReorderTouchpoints,
    MarkForRating,
    ChangeBudgetTable,
    PasteBudgetTable,
    AddPlacement,
    ChangePlacement,
    MovePlacement,
    RemovePlacement,
    Rate,
    ChangeGroupValue,
    ChangeScenario,
    AddScenario,
    RenameScenario,
    RemoveScenario,
    ShowScenario,
    ChangeRestriction,
    Suppose,
    ChangeWeights,
    ChangeCurve,
    ForceVerdict,
    AddIdea,
    ChangeIdea,
    RemoveIdea,
    AddQuote,
    ChangeQuote,
    RemoveQuote,
    ParkTouchpoints,
    PickShortList,
    DuplicateTouchpoints,
    PasteTouchpoints,
    MovePlacements,
    AddLink,
    ChangeLink,
    RemoveLinks,
    MoveNodes,
    ArrangeNodes,
    AddNote,
    ChangeNote,
    MoveNotes,
    RemoveNotes,
    ChangeLane,
    ChangeEmotion,
    ChangeResponsibility,
    AddStep,
    ChangeStep,
    RemoveStep,
    SaveView,
    RemoveView,
    AddBrand,
    ChangeBrand,
    RemoveBrand,
    AddSegment,
    ChangeSegment,
    RemoveSegment,
    AddPersona,
    ChangePersona,
    RemovePersona,
    AddPhase,
    ChangePhase,
    RemovePhase,
    UsePhases,
    AddCriterion,
    ChangeCriterion,
    RemoveCriterion,
    PasteRatings,
    ClearRatings,
    AddRater,
    ChangeRater,
    RemoveRater,
    ChangeGuess,
    AddRecord,
    ChangeRecord,
    RemoveRecord,
    ChangeSetup,
    ChangeMethod,
    NameVersion,
    RenameVersion,
    RemoveVersion,
    RestoreVersion,
    MergeWorkshops,
    SaveReport,
    ChangeReport,
    RemoveReport,
    AddBackdrop,
    ChangeBackdrop,
    RemoveBackdrop,
    AddWave,
    ChangeWave,
    RemoveWave,
};
inline constexpr EditKind lastEditKind = EditKind::RemoveWave;

// A change a person made, whole: applied, undone and written in one piece.
struct Edit {
    EditKind kind = EditKind::ChangeRecord;
    std::vector<AnyChange> changes;

    bool isEmpty() const { return changes.empty(); }
    bool operator==(const Edit&) const = default;
};

// Undoes `edit`.
Edit inverse(const Edit& edit);

// Both edits as one, where they are of the same kind and change the same records one after the
// other (typing, nudging); nothing otherwise. Records that are created or removed never merge.
std::optional<Edit> merged(const Edit& first, const Edit& second);

// Calls `visit(change)` for each change of one kind of record.
template <typename Record, typename Visit>
void eachChange(const Edit& edit, Visit&& visit)
{
    for (const AnyChange& change : edit.changes)
        if (const auto* typed = std::get_if<Change<Record>>(&change))
            visit(*typed);
}

template <typename Record>
bool touches(const Edit& edit)
{
    return std::ranges::any_of(edit.changes,
        [](const AnyChange& change) { return std::holds_alternative<Change<Record>>(change); });
}

} // namespace rundblick

namespace std {

template <>
struct variant_size<rundblick::AnyChange> : variant_size<rundblick::AnyChange::Base> {
};

} // namespace std
