// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/cellpacking.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace rundblick {
namespace {

// A part of a row that takes chips.
struct Shelf {
    Span span;
    double top = 0.0;
    double distance = 0.0; // from the middle of the cell
    double used = 0.0; // by chips and the gaps between them
    std::vector<std::size_t> chips;
};

// The chips of a cell and the rows they stand in.
struct Rows {
    std::span<const Size> chips;
    double height = 0.0; // of the highest chip
    double gap = 0.0;
    double pitch = 0.0; // from row to row
    double shift = 0.0; // of the row nearest to the middle, in pitches
};

std::vector<Shelf> shelvesIn(const RingCell& cell, const Rows& rows)
{
    const Point middle = cell.middle();
    const Span vertical = cell.vertical();
    const double start = middle.y - rows.height / 2.0 + rows.shift * rows.pitch;
    std::vector<Shelf> shelves;
    for (double row = std::ceil((vertical.left - start) / rows.pitch);
         start + row * rows.pitch + rows.height <= vertical.right; ++row) {
        const double top = start + row * rows.pitch;
        for (const Span& span : cell.spans(top, rows.height)) {
            const double x = std::clamp(middle.x, span.left, span.right);
            const double y = top + rows.height / 2.0;
            shelves.push_back({span, top, std::hypot(x - middle.x, y - middle.y), 0.0, {}});
        }
    }
    std::ranges::stable_sort(shelves, {}, &Shelf::distance);
    return shelves;
}

// First fit; false where one finds no room.
bool fill(std::vector<Shelf>& shelves, const Rows& rows, std::span<const std::size_t> order)
{
    for (const std::size_t chip : order) {
        const double width = rows.chips[chip].width;
        const auto shelf = std::ranges::find_if(shelves, [&](const Shelf& candidate) {
            const double before = candidate.used + (candidate.chips.empty() ? 0.0 : rows.gap);
            return before + width <= candidate.span.length();
        });
        if (shelf == shelves.end())
            return false;
        shelf->used += width + (shelf->chips.empty() ? 0.0 : rows.gap);
        shelf->chips.push_back(chip);
    }
    return true;
}

// The chips of a shelf side by side around the point of the shelf that is nearest to the middle.
void place(const Shelf& shelf, const Rows& rows, double middle, std::vector<Box>& places)
{
    const double count = static_cast<double>(shelf.chips.size());
    const double spare = shelf.span.length() - shelf.used;
    const double more = std::min(spare / (count + 1.0), 2.0 * rows.gap);
    const double total = shelf.used + (count - 1.0) * more;
    double x = std::clamp(
        middle - total / 2.0, shelf.span.left, std::max(shelf.span.left, shelf.span.right - total));
    for (const std::size_t chip : shelf.chips) {
        const Size& size = rows.chips[chip];
        places[chip] = {x, shelf.top + (rows.height - size.height) / 2.0, size.width, size.height};
        x += size.width + rows.gap + more;
    }
}

std::optional<std::vector<Box>> packInRows(
    const RingCell& cell, const Rows& rows, std::span<const std::size_t> order)
{
    std::vector<Shelf> shelves = shelvesIn(cell, rows);
    if (!fill(shelves, rows, order))
        return std::nullopt;
    std::vector<Box> places(rows.chips.size());
    for (Shelf& shelf : shelves) {
        std::ranges::sort(shelf.chips);
        if (!shelf.chips.empty())
            place(shelf, rows, cell.middle().x, places);
    }
    return places;
}

std::vector<Span> freeSpans(
    const RingCell& cell, const Span& band, std::span<const Box> taken, double gap)
{
    std::vector<Span> spans = cell.spans(band.left, band.length());
    for (const Box& box : taken) {
        const Box kept = grown(box, gap);
        if (!spans.empty() && band.left < kept.bottom() && kept.y < band.right)
            spans = without(spans, {kept.x, kept.right()});
    }
    return spans;
}

double area(std::span<const Size> chips)
{
    double sum = 0.0;
    for (const Size& chip : chips)
        sum += chip.width * chip.height;
    return sum;
}

} // namespace

std::optional<std::vector<Box>> packCell(
    const RingCell& cell, std::span<const Size> chips, double gap, bool airy)
{
    if (chips.empty() || area(chips) > cell.area())
        return chips.empty() ? std::optional(std::vector<Box>{}) : std::nullopt;
    std::vector<std::size_t> given(chips.size());
    std::iota(given.begin(), given.end(), 0U);
    std::vector<std::size_t> widestFirst = given;
    std::ranges::stable_sort(
        widestFirst, [&](std::size_t a, std::size_t b) { return chips[a].width > chips[b].width; });
    const double height = std::ranges::max(chips, {}, &Size::height).height;
    const double tight = height + gap;
    const std::array<double, 3> pitches{1.5 * tight, 1.2 * tight, tight};
    for (const std::vector<std::size_t>& order : {given, widestFirst})
        for (const double pitch : std::span(pitches).subspan(airy ? 0 : 2))
            for (const double shift : {0.0, 0.5})
                if (auto places = packInRows(cell, {chips, height, gap, pitch, shift}, order))
                    return places;
    return std::nullopt;
}

std::optional<Box> freePlace(
    std::span<const RingCell> cells, std::span<const Box> taken, const Size& size, double gap)
{
    const double step = size.height / 8.0;
    std::optional<Box> best;
    double nearest = 0.0;
    for (const RingCell& cell : cells)
        for (double top = cell.vertical().left; top + size.height <= cell.vertical().right;
             top += step)
            for (const Span& span : freeSpans(cell, {top, top + size.height}, taken, gap)) {
                if (span.length() < size.width)
                    continue;
                const Point middle = cell.middle();
                const double x
                    = std::clamp(middle.x - size.width / 2.0, span.left, span.right - size.width);
                const Box box{x, top, size.width, size.height};
                const double distance
                    = std::hypot(box.centre().x - middle.x, box.centre().y - middle.y);
                if (!best || distance < nearest) {
                    best = box;
                    nearest = distance;
                }
            }
    return best;
}

} // namespace rundblick
