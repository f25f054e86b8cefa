// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <span>

namespace rundblick {

// What is told of an event: who, when, what.
enum class EventField { Customer, Session, Time, Activity, Page, Source, Medium, Value, Outcome };
template <>
inline constexpr std::array<std::string_view, 9> enumTexts<EventField>{
    "customer", "session", "time", "activity", "page", "source", "medium", "value", "outcome"};

// Which column of a table, or which field of JSON ("event_params.page_location"), tells it; empty
// where none does.
struct EventColumns {
    std::array<std::string, enumTexts<EventField>.size()> names; // by EventField

    std::string& operator[](EventField field) { return names[static_cast<std::size_t>(field)]; }
    const std::string& operator[](EventField field) const
    {
        return names[static_cast<std::size_t>(field)];
    }
    bool operator==(const EventColumns&) const = default;
};

// By what process mining tools, web analytics and people call them, in English and German.
EventColumns guessEventColumns(std::span<const std::string> names);

// Whether the columns are those of an export of Google Analytics 4.
bool isWebAnalytics(const EventColumns& columns);

// Those of the activities that are called as the goal of a journey mostly is: "purchase", "Kauf".
std::vector<std::string> guessConversions(std::span<const std::string> activities);

} // namespace rundblick
