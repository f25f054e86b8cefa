// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// Which fields of the set-up and the method stand in a settings file, by their type: names of
// records that other files hold, and plain values. Pictures and reports do not, nor does the
// scenario shown, which is marked in the scenario file.
template <typename T>
inline constexpr bool isNamedSetting = false;
template <>
inline constexpr bool isNamedSetting<std::optional<Id<Brand>>> = true;
template <>
inline constexpr bool isNamedSetting<std::optional<Id<Segment>>> = true;
template <>
inline constexpr bool isNamedSetting<std::optional<Id<Phase>>> = true;

template <>
inline constexpr bool isNamedSetting<std::optional<Id<Wave>>> = true;

template <typename T>
inline constexpr bool isPlainSetting = std::is_arithmetic_v<T> || std::is_enum_v<T>;
template <>
inline constexpr bool isPlainSetting<std::string> = true;
template <>
inline constexpr bool isPlainSetting<std::optional<double>> = true;

} // namespace rundblick
