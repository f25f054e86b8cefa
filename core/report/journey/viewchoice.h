// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/grouping.h"
#include "core/report/journey/lanefigure.h"

namespace rundblick {

// What a view of the journey matrix shows, asked of its record: its lists are texts with one entry
// per line.

std::string keyOf(const GroupKey& group); // "owned digital", "blue", "Sales"; "none" where unset
std::string keyOf(LaneKind lane); // "lane needs"
std::string keyOf(const MoodCurve& curve); // "customer as-is", "customer to-be Families"

bool isCollapsed(const SavedView& view, std::string_view key); // of a group or lane
bool isHidden(const SavedView& view, std::string_view key); // of a lane or curve
void setCollapsed(SavedView& view, std::string_view key, bool collapsed);
void setHidden(SavedView& view, std::string_view key, bool hidden);

// Whether it may leave touchpoints out, and the same view without that.
bool isFiltered(const SavedView& view);
SavedView withoutFilters(SavedView view);

// Whether two views show the same, whatever they are called.
bool showsTheSame(const SavedView& one, const SavedView& other);

} // namespace rundblick
