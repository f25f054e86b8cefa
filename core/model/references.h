// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// Whether a field of this type may refer to a record; an optional one may be empty.
template <typename T>
inline constexpr bool isOptionalReference = false;
template <typename Record>
inline constexpr bool isOptionalReference<std::optional<Id<Record>>> = true;

template <typename T>
inline constexpr bool isReference = isOptionalReference<T>;
template <typename Record>
inline constexpr bool isReference<Id<Record>> = true;

// Whether the references of a record that may be empty carry its meaning while they are set, so
// that it goes with the record they name: a rating of a brand is no rating of any brand.
template <typename Record>
inline constexpr bool needsItsReferences = false;
template <>
inline constexpr bool needsItsReferences<Link> = true;
template <>
inline constexpr bool needsItsReferences<Column> = true;
template <>
inline constexpr bool needsItsReferences<GroupValue> = true;
template <>
inline constexpr bool needsItsReferences<Placement> = true;
template <>
inline constexpr bool needsItsReferences<NodePlace> = true;
template <>
inline constexpr bool needsItsReferences<LaneText> = true;
template <>
inline constexpr bool needsItsReferences<Emotion> = true;

// Calls `visit(id, isNeeded)` for each record that this one names; needed ones it cannot be
// without.
template <typename Record, typename Visit>
void eachReference(const Record& record, Visit&& visit)
{
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        if constexpr (isOptionalReference<T>) {
            if (record.*field.member)
                visit(*(record.*field.member), needsItsReferences<Record>);
        } else if constexpr (isReference<T>) {
            visit(record.*field.member, true);
        }
    });
}

} // namespace rundblick
