// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/study.h"

#include <cmath>

namespace rundblick {
namespace {

template <typename Rated>
Cell cellOf(const Rated& rated)
{
    return {rated.touchpoint, rated.brand.value_or(Id<Brand>{}), rated.criterion};
}

} // namespace

Study studyOf(const Workshop& workshop)
{
    Study study;
    for (const auto& [id, column] : workshop.all<Column>())
        study.columns.emplace(cellOf(column), &column);
    for (const auto& [id, value] : workshop.all<GroupValue>())
        study.groupValues.emplace(cellOf(value), &value);
    for (const auto& [id, rater] : workshop.all<Rater>()) {
        const auto slot = static_cast<std::size_t>(rater.slot);
        if (slot >= study.raters.size())
            study.raters.resize(slot + 1);
        study.raters[slot] = &rater;
    }
    return study;
}

std::size_t codeCount(const Column& column)
{
    return column.codes.size() / static_cast<std::size_t>(column.width);
}

std::uint32_t codeAt(const Column& column, std::size_t slot)
{
    if (slot >= codeCount(column))
        return notRated;
    const std::uint8_t* bytes = column.codes.data();
    if (column.width == 1)
        return bytes[slot] == 0xFF ? notRated : bytes[slot];
    const std::uint32_t code = bytes[2 * slot] | (std::uint32_t{bytes[2 * slot + 1]} << 8U);
    return code == 0xFFFF ? notRated : code;
}

std::int64_t codeWidth(const Criterion& criterion)
{
    return (criterion.high - criterion.low) / criterion.step > 254.5 ? 2 : 1;
}

std::optional<std::uint32_t> encode(const Criterion& criterion, double value)
{
    constexpr double tolerance = 1e-6; // of a step: decimal steps are not binary fractions
    const double steps = (value - criterion.low) / criterion.step;
    const double whole = std::round(steps);
    const double last = (criterion.high - criterion.low) / criterion.step;
    if (std::abs(steps - whole) > tolerance || whole < 0.0 || whole > last + tolerance)
        return {};
    return static_cast<std::uint32_t>(whole);
}

double decode(const Criterion& criterion, std::uint32_t code)
{
    return criterion.low + criterion.step * code;
}

Bytes packCodes(std::span<const std::uint32_t> codes, std::int64_t width)
{
    std::vector<std::uint8_t> bytes;
    bytes.reserve(codes.size() * static_cast<std::size_t>(width));
    for (const std::uint32_t code : codes) {
        bytes.push_back(static_cast<std::uint8_t>(code & 0xFFU)); // notRated sets all bits
        if (width == 2)
            bytes.push_back(static_cast<std::uint8_t>((code >> 8U) & 0xFFU));
    }
    return Bytes(std::move(bytes));
}

} // namespace rundblick
