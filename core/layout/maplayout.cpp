// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/maplayout.h"

#include "core/layout/cellpacking.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>

namespace rundblick {
namespace {

constexpr double fullCircle = 2.0 * std::numbers::pi;
constexpr double evenShare = 0.5; // of the circle
constexpr double widestPart = fullCircle / 4.0; // of a sector laid out as one

double usable(double weight)
{
    return std::isfinite(weight) && weight > 0.0 ? weight : 0.0;
}

std::vector<MapSector> sectorsOf(std::span<const double> weights)
{
    double total = 0.0;
    for (const double weight : weights)
        total += usable(weight);
    const double even = 1.0 / static_cast<double>(weights.size());
    std::vector<MapSector> sectors;
    double from = 0.0;
    for (const double weight : weights) {
        const double byWeight = total > 0.0 ? usable(weight) / total : even;
        const double sweep = fullCircle * (evenShare * even + (1.0 - evenShare) * byWeight);
        sectors.push_back({from, sweep});
        from += sweep;
    }
    return sectors;
}

Box ringLabel(const MapShape& shape, double outer)
{
    if (shape.ringLabelWidth <= 0.0)
        return {};
    return {-shape.ringLabelWidth / 2.0, -outer + shape.cellPadding, shape.ringLabelWidth,
        shape.ringLabelHeight};
}

// A sector's part of a ring with the chips in it. Wide ones are laid out in parts of at most 90°.
struct Sector {
    MapSector angles;
    std::vector<std::size_t> chips; // indices, in the caller's order
};

struct Ring {
    double inner = 0.0;
    double outer = 0.0;
};

RingCell cellOf(const MapSector& angles, const Ring& ring, const MapShape& shape)
{
    const Box label = ringLabel(shape, ring.outer);
    return RingCell({ring.inner, ring.outer, angles.from, angles.from + angles.sweep,
        shape.cellPadding, label.width > 0.0 ? grown(label, shape.chipGap / 2.0) : Box{}});
}

std::size_t partCount(const MapSector& angles)
{
    return static_cast<std::size_t>(std::ceil(angles.sweep / widestPart - 1e-9));
}

// The parts of a sector, the chips dealt out in blocks of like total width.
std::vector<Sector> partsOf(const Sector& sector, std::span<const MapChip> chips)
{
    const std::size_t count = partCount(sector.angles);
    const double sweep = sector.angles.sweep / static_cast<double>(count);
    std::vector<Sector> parts(count);
    for (std::size_t part = 0; part < count; ++part)
        parts[part].angles = {sector.angles.from + static_cast<double>(part) * sweep, sweep};
    double total = 0.0;
    for (const std::size_t chip : sector.chips)
        total += chips[chip].width;
    double before = 0.0;
    for (const std::size_t chip : sector.chips) {
        const double share = (before + chips[chip].width / 2.0) / total;
        parts[static_cast<std::size_t>(share * static_cast<double>(count))].chips.push_back(chip);
        before += chips[chip].width;
    }
    return parts;
}

// The parts of a ring that hold chips.
std::vector<Sector> filledParts(const MapLayout& layout, std::span<const MapChip> chips, Role role)
{
    std::vector<Sector> whole(layout.sectors.size());
    for (std::size_t chip = 0; chip < chips.size(); ++chip)
        if (chips[chip].cell.role == role) {
            assert(chips[chip].cell.sector < whole.size());
            whole[chips[chip].cell.sector].chips.push_back(chip);
        }
    std::vector<Sector> filled;
    for (std::size_t sector = 0; sector < whole.size(); ++sector) {
        whole[sector].angles = layout.sectors[sector];
        for (Sector& part : partsOf(whole[sector], chips))
            if (!part.chips.empty())
                filled.push_back(std::move(part));
    }
    return filled;
}

// The size of a chip in its `form`-th form; a chip of fewer forms has taken its last.
Size sizeOf(const MapChip& chip, std::size_t form)
{
    if (form == 0 || chip.narrower.empty())
        return {chip.width, chip.height};
    return chip.narrower[std::min(form, chip.narrower.size()) - 1];
}

std::size_t formCount(const Sector& sector, std::span<const MapChip> chips)
{
    std::size_t most = 0;
    for (const std::size_t chip : sector.chips)
        most = std::max(most, chips[chip].narrower.size());
    return most + 1;
}

std::vector<Size> sizesOf(const Sector& sector, std::span<const MapChip> chips, std::size_t form)
{
    std::vector<Size> sizes;
    sizes.reserve(sector.chips.size());
    for (const std::size_t chip : sector.chips)
        sizes.push_back(sizeOf(chips[chip], form));
    return sizes;
}

// Whether they fit in one of their forms; the narrowest is the likeliest.
bool isRoomFor(
    const Sector& sector, std::span<const MapChip> chips, const Ring& ring, const MapShape& shape)
{
    const RingCell cell = cellOf(sector.angles, ring, shape);
    for (std::size_t form = formCount(sector, chips); form-- > 0;)
        if (packCell(cell, sizesOf(sector, chips, form), shape.chipGap, false))
            return true;
    return false;
}

// In the first form in which they all fit. There is one.
std::vector<Box> packed(
    const Sector& sector, std::span<const MapChip> chips, const Ring& ring, const MapShape& shape)
{
    const RingCell cell = cellOf(sector.angles, ring, shape);
    std::vector<Size> tried;
    for (std::size_t form = 0; form < formCount(sector, chips); ++form) {
        std::vector<Size> sizes = sizesOf(sector, chips, form);
        if (sizes == tried)
            continue;
        if (auto places = packCell(cell, sizes, shape.chipGap, true))
            return *std::move(places);
        tried = std::move(sizes);
    }
    assert(false);
    return {};
}

// The smallest ring on a ladder of radii that holds all its chips. Steps are coarse so that a chip
// more seldom moves the chips of other cells.
Ring grownRing(const std::vector<Sector>& parts, std::span<const MapChip> chips, double inner,
    const MapShape& shape)
{
    Ring ring{inner, inner + shape.ringThickness};
    std::size_t fitting = 0; // parts in a row that fit, beginning with `next`
    std::size_t next = 0;
    while (fitting < parts.size()) {
        if (isRoomFor(parts[next], chips, ring, shape)) {
            ++fitting;
            next = (next + 1) % parts.size();
        } else {
            ring.outer += std::max(shape.ringThickness / 8.0, ring.outer / 32.0);
            fitting = 0;
        }
    }
    return ring;
}

void layOutRing(MapLayout& layout, std::span<const MapChip> chips, Role role, const MapShape& shape)
{
    const auto index = static_cast<std::size_t>(role);
    const std::vector<Sector> parts = filledParts(layout, chips, role);
    const Ring ring = grownRing(parts, chips, layout.radii[index], shape);
    layout.radii[index + 1] = ring.outer;
    layout.ringLabels[index] = ringLabel(shape, ring.outer);
    for (const Sector& part : parts) {
        const std::vector<Box> places = packed(part, chips, ring, shape);
        for (std::size_t chip = 0; chip < part.chips.size(); ++chip)
            layout.chips[part.chips[chip]] = places[chip];
    }
}

} // namespace

MapLayout layOutMap(
    std::span<const double> weights, std::span<const MapChip> chips, const MapShape& shape)
{
    MapLayout layout;
    layout.sectors = sectorsOf(weights);
    layout.chips.resize(chips.size());
    layout.radii[0] = shape.centreRadius;
    for (const Role role : {Role::Decisive, Role::Supporting, Role::Peripheral})
        layOutRing(layout, chips, role, shape);
    layout.outerRadius = layout.radii[3] + shape.rimThickness;
    return layout;
}

std::optional<MapCell> mapCellAt(const MapLayout& layout, Point point)
{
    const double radius = std::hypot(point.x, point.y);
    double angle = std::atan2(point.x, -point.y);
    if (angle < 0.0)
        angle += fullCircle;
    for (std::size_t sector = 0; sector < layout.sectors.size(); ++sector) {
        const MapSector& angles = layout.sectors[sector];
        const bool last = sector + 1 == layout.sectors.size(); // takes what rounding left over
        if (angle >= angles.from + angles.sweep && !last)
            continue;
        for (const Role role : {Role::Decisive, Role::Supporting, Role::Peripheral})
            if (radius >= layout.innerRadius(role) && radius < layout.ringRadius(role))
                return MapCell{sector, role};
        return std::nullopt;
    }
    return std::nullopt;
}

std::optional<Box> freeMapPlace(const MapLayout& layout, const MapShape& shape, const MapChip& chip)
{
    const Ring ring{layout.innerRadius(chip.cell.role), layout.ringRadius(chip.cell.role)};
    const Sector whole{layout.sectors[chip.cell.sector], {}};
    std::vector<RingCell> cells;
    for (const Sector& part : partsOf(whole, {}))
        cells.push_back(cellOf(part.angles, ring, shape));
    for (std::size_t form = 0; form <= chip.narrower.size(); ++form)
        if (auto place = freePlace(cells, layout.chips, sizeOf(chip, form), shape.chipGap))
            return place;
    return std::nullopt;
}

} // namespace rundblick
