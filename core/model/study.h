// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

#include <span>

namespace rundblick {

// Where a rating belongs. Influence has no brand (id 0).
struct Cell {
    Id<Touchpoint> touchpoint;
    Id<Brand> brand;
    Id<Criterion> criterion;
    auto operator<=>(const Cell&) const = default;
};

// The ratings of a workshop by their cells. Borrows from the workshop it was made from.
struct Study {
    std::map<Cell, const Column*> columns;
    std::map<Cell, const GroupValue*> groupValues;
    std::vector<const Rater*> raters; // by slot; null where a slot is unused
};

Study studyOf(const Workshop& workshop);

inline constexpr std::uint32_t notRated = 0xFFFFFFFFU;

// How many codes the column holds.
std::size_t codeCount(const Column& column);

// The code of a slot, `notRated` where there is none.
std::uint32_t codeAt(const Column& column, std::size_t slot);

// Bytes that hold the codes of this criterion: 1, or 2 where its scale has over 254 steps.
std::int64_t codeWidth(const Criterion& criterion);

// Code of a value on the scale of the criterion; nothing where it is off the scale or off the step.
std::optional<std::uint32_t> encode(const Criterion& criterion, double value);

double decode(const Criterion& criterion, std::uint32_t code);

// The codes, `notRated` for missing ones, packed for a column of this width.
Bytes packCodes(std::span<const std::uint32_t> codes, std::int64_t width);

} // namespace rundblick
