// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/events/eventrows.h"

namespace rundblick {

// What of an event is the touchpoint.
enum class TouchpointBy {
    Activity, // what happened
    Page, // the path of the page, without address and query
    Channel, // source / medium
    First, // of channel, page and activity the first that the event tells
};
template <>
inline constexpr std::array<std::string_view, 4> enumTexts<TouchpointBy>{
    "activity", "page", "channel", "first"};

// How the events of customers become journeys. A journey ends with a conversion, where the next
// session or customer begins, or where nothing happens for long.
struct SessionRules {
    TouchpointBy touchpoint = TouchpointBy::Activity;
    bool perSession = true; // where events tell their session; else a customer's are one journey
    std::optional<double> gap = {}; // minutes without an event that begin a new journey
    std::vector<std::string> conversions
        = {}; // patterns of activities; such an event is no touchpoint
    bool endsAtConversion = false; // what follows the first conversion is left out
    bool keepsRepeated = false; // events that are the same in everything, the time too
    bool monthFirst = false; // in dates with slashes
    bool operator==(const SessionRules&) const = default;
};

// The touchpoint that the event tells; empty where it tells none.
std::string touchpointOf(const EventRows& event, const SessionRules& rules);

// "https://example.com/shop/%C3%BCber?x=1#top" → "/shop/über"; what is no address stays.
std::string pagePath(std::string_view address);

// Whether the word in an outcome column means that the journey reached its goal: "yes", "1",
// "converted", "gekauft".
bool meansConversion(std::string_view word);

} // namespace rundblick
