// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/bytes.h"
#include "core/base/id.h"

#include <array>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <tuple>

namespace rundblick {

// One field of a record: its name in SQL, JSON and messages, where it lies, and the least and
// greatest value a number may have. The list of a record's fields, `fields()` beside its members,
// is all that the file, history, checks, digest and merge know of it. The id is not in the list.
template <typename Record, typename T>
struct Field {
    using Type = T;
    std::string_view name;
    T Record::*member;
    double low = -1e15;
    double high = 1e15;
};
template <typename Record, typename T>
Field(std::string_view, T Record::*) -> Field<Record, T>;
template <typename Record, typename T>
Field(std::string_view, T Record::*, double, double) -> Field<Record, T>;

// Calls `visit(field)` for each field of the record, in the order of its list.
template <typename Record, typename Visit>
constexpr void eachField(Visit&& visit)
{
    std::apply([&](const auto&... field) { (visit(field), ...); }, Record::fields());
}

// The texts of an enumeration in file, JSON and CSV, in the order of its values. Specialised beside
// the enumeration; never renamed once released.
template <typename Enum>
inline constexpr std::array<std::string_view, 0> enumTexts{};

template <typename Enum>
constexpr std::string_view textOf(Enum value)
{
    return enumTexts<Enum>[static_cast<std::size_t>(value)];
}

template <typename Enum>
constexpr std::optional<Enum> enumFrom(std::string_view text)
{
    for (std::size_t i = 0; i < enumTexts<Enum>.size(); ++i)
        if (enumTexts<Enum>[i] == text)
            return static_cast<Enum>(i);
    return {};
}

// What a name and a free text may have at most, in bytes of UTF-8.
inline constexpr std::size_t longestName = 400;
inline constexpr std::size_t longestText = 100'000;

// Records whose `name` is not empty and unique among their kind, and nothing else, say
// `static constexpr bool hasUniqueName = true`.
template <typename Record>
concept UniquelyNamed = requires
{
    requires Record::hasUniqueName;
};

// Records that have an order among their kind.
template <typename Record>
concept Ordered = requires(Record record)
{
    record.order;
};

} // namespace rundblick
