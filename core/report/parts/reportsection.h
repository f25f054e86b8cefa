// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

#include <vector>

namespace rundblick {

// The parts a report is composed of, in the order in which it proposes them.
enum class ReportSection {
    Cover, // with the contents
    Method,
    Journey,
    Map,
    Flow,
    Wheel,
    Matrix, // table and chart
    Waves, // what changed from one wave of the study to the next
    Moments, // of truth, as far as they were opened into steps
    Mix, // both directions, then by touchpoint
    Why, // verdict, gap and spend of every touchpoint, in sentences
    Ideas,
    Actions,
    Appendix, // all numbers
};
template <>
inline constexpr std::array<std::string_view, 14> enumTexts<ReportSection>{"cover", "method",
    "journey", "map", "flow", "wheel", "matrix", "waves", "moments", "mix", "why", "ideas",
    "actions", "appendix"};

std::vector<ReportSection> everySection();

// A page of the screen on paper: its section, the journey with its moments of truth.
std::vector<ReportSection> sectionsOfPage(ReportSection page);

// From texts, one per line or between commas, each at most once; nothing where one of them is
// unknown. "all" stands for every section.
std::optional<std::vector<ReportSection>> sectionsFrom(std::string_view texts);

std::string textsOf(const std::vector<ReportSection>& sections); // one per line

} // namespace rundblick
