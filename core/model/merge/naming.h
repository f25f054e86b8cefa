// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/merge/copies.h"
#include "core/model/references.h"

#include <type_traits>

namespace rundblick {

// Records and values as people know them, for whoever has to choose between them.

template <typename Record>
std::string nameOf(const Tables& tables, const Record& record);

template <typename Record>
std::string nameOf(const Tables& tables, Id<Record> id)
{
    const Record* record = tables.find(id);
    return record ? nameOf(tables, *record) : std::string();
}

// The value of a field; nothing where it is empty. What is named by a reference; bytes as their
// number.
template <typename T>
std::optional<MessageValue> valueOf(const Tables& tables, const T& value)
{
    if constexpr (isOptionalReference<T>)
        return value ? valueOf(tables, *value) : std::nullopt;
    else if constexpr (isReference<T>)
        return MessageValue(nameOf(tables, value));
    else if constexpr (std::is_enum_v<T>)
        return MessageValue(std::string(textOf(value)));
    else if constexpr (std::is_same_v<T, bool>)
        return MessageValue(std::string(value ? "yes" : "no"));
    else if constexpr (std::is_same_v<T, Bytes>)
        return MessageValue(static_cast<std::int64_t>(value.size()));
    else if constexpr (requires { *value; })
        return value ? valueOf(tables, *value) : std::nullopt;
    else
        return MessageValue(value);
}

// Its name, or else what it refers to and what it says: "Website · Search", "Website · Nice shop".
template <typename Record>
std::string nameOf(const Tables& tables, const Record& record)
{
    if constexpr (UniquelyNamed<Record>)
        return record.name;
    std::string name;
    const auto add = [&name](const std::string& part) {
        constexpr std::size_t longest = 60; // bytes; enough to recognise a text by
        if (part.empty() || part.size() > longest)
            return;
        name += (name.empty() ? "" : " · ") + part;
    };
    eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
        if constexpr (isReference<T> || std::is_same_v<T, std::string>) {
            const auto value = valueOf(tables, record.*field.member);
            if (value)
                add(std::get<std::string>(*value));
        }
    });
    return name;
}

} // namespace rundblick
