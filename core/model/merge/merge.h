// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

#include <map>

namespace rundblick {

// Two copies of a workshop that went different ways become one again, by record and field, against
// the state both came from. What only one of them changed is taken; what both changed alike too.

enum class ConflictKind {
    Value, // both changed a field, differently
    Removed, // one removed what the other changed or built on; without a base: only one has it
    SameName, // both gave the same name: are they the same?
    SamePlace, // both filled a place that there is only once
};

enum class Choice {
    Ours,
    Theirs,
    Join, // SameName: they are the same
    Rename, // SameName: they are not; theirs gets a number, "Website (2)"
};

// Which conflict this is; the same in every merge of the same three states.
struct ConflictKey {
    std::string_view record; // its table
    std::int64_t id = 0;
    std::string_view field; // empty: the whole record
    std::int64_t slot = 0; // of the rater, for a rating
    auto operator<=>(const ConflictKey&) const = default;
};

// What the three states say; empty where they say nothing, or have no such record. References are
// names, values of an enumeration and of a yes or no are their texts ("yes", "no").
struct ContestedField {
    std::string_view field; // empty: the whole record
    std::optional<MessageValue> base;
    std::optional<MessageValue> ours;
    std::optional<MessageValue> theirs;
};

// One question to the person who merges.
struct Conflict {
    ConflictKey key;
    ConflictKind kind = ConflictKind::Value;
    std::string name; // of the record, as people know it; of a rating with its rater
    std::vector<ContestedField> fields; // at least one; several where they only go together
    Choice choice = Choice::Ours; // by which `edit` was made
    bool isOpen = true; // false: it is told, but there is nothing to choose
};

using Choices = std::map<ConflictKey, Choice>;

struct Merge {
    Edit edit; // of ours; passes check()
    std::vector<Conflict> conflicts; // by kind of record, then by id
};

// Makes of `ours` what both copies say. Without a choice of the person a conflict is settled so
// that nothing is lost: ours where values differ, the scale that holds all ratings, what was kept
// where one side removed it, one record where both gave the same name. Ratings go by rater, so that
// those of different raters never conflict; what only arranges (order, positions) never asks.
// `base` may be empty: then nothing counts as removed, and everything in which the copies differ is
// a conflict. Refuses ScaleHoldsRatings where no scale of the two holds the ratings of both, or not
// the chosen one, and what check() refuses of the result (TooManyRated, TooManyRecords, …).
Result<Merge> merge(const Workshop& base, const Workshop& ours, const Workshop& theirs,
    const Choices& choices = {});

// The choices by which one side prevails in all open conflicts (Ours, Theirs); names are joined.
Choices prevailing(const std::vector<Conflict>& conflicts, Choice side);

// Likewise merge() where one side prevails in all that is not chosen, also in the conflicts that
// such choices bring up; they are added to `choices`.
Result<Merge> mergePreferring(const Workshop& base, const Workshop& ours, const Workshop& theirs,
    Choice side, Choices& choices);

} // namespace rundblick
