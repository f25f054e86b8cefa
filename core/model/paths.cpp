// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/paths.h"

#include <bit>

namespace rundblick {
namespace {

// A row: number of steps, the ids of the steps, conversions, value, nulls; 8 bytes each,
// little-endian.
constexpr std::size_t wordSize = 8;
constexpr std::size_t wordsBesideSteps = 4;

void putWord(std::vector<std::uint8_t>& bytes, std::uint64_t word)
{
    for (unsigned shift = 0; shift < 64; shift += 8)
        bytes.push_back(static_cast<std::uint8_t>((word >> shift) & 0xFFU));
}

std::uint64_t wordAt(const Bytes& bytes, std::size_t word)
{
    std::uint64_t result = 0;
    for (unsigned i = 0; i < wordSize; ++i)
        result |= std::uint64_t{bytes.data()[word * wordSize + i]} << (8 * i);
    return result;
}

} // namespace

Bytes packPaths(const std::vector<Path>& paths)
{
    std::vector<std::uint8_t> bytes;
    for (const Path& path : paths) {
        putWord(bytes, path.steps.size());
        for (const Id<Touchpoint> step : path.steps)
            putWord(bytes, static_cast<std::uint64_t>(step.value));
        for (const double number : {path.conversions, path.value, path.nulls})
            putWord(bytes, std::bit_cast<std::uint64_t>(number));
    }
    return Bytes(std::move(bytes));
}

std::vector<Path> unpackPaths(const Bytes& rows)
{
    std::vector<Path> paths;
    const std::size_t words = rows.size() / wordSize;
    for (std::size_t at = 0; at + wordsBesideSteps <= words;) {
        const std::uint64_t steps = wordAt(rows, at);
        if (steps > words - at - wordsBesideSteps)
            break;
        Path path;
        path.steps.reserve(steps);
        for (std::size_t i = 0; i < steps; ++i)
            path.steps.push_back({static_cast<std::int64_t>(wordAt(rows, at + 1 + i))});
        at += 1 + steps;
        path.conversions = std::bit_cast<double>(wordAt(rows, at));
        path.value = std::bit_cast<double>(wordAt(rows, at + 1));
        path.nulls = std::bit_cast<double>(wordAt(rows, at + 2));
        at += 3;
        paths.push_back(std::move(path));
    }
    return paths;
}

Bytes withoutTouchpoint(const Bytes& rows, Id<Touchpoint> id)
{
    std::vector<Path> paths = unpackPaths(rows);
    bool found = false;
    for (Path& path : paths)
        found |= std::erase(path.steps, id) > 0;
    return found ? packPaths(paths) : rows;
}

} // namespace rundblick
