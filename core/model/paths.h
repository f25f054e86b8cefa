// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/workshop.h"

namespace rundblick {

// A journey and how often it was observed: with a conversion, and lost.
struct Path {
    std::vector<Id<Touchpoint>> steps; // in order, repeats as observed
    double conversions = 0.0;
    double value = 0.0; // of all its conversions together
    double nulls = 0.0;
    bool operator==(const Path&) const = default;
};

Bytes packPaths(const std::vector<Path>& paths);

// The rows of a set; rows that are cut short are left out (the file was damaged).
std::vector<Path> unpackPaths(const Bytes& rows);

// The rows without this touchpoint: it is skipped, its neighbours follow each other.
Bytes withoutTouchpoint(const Bytes& rows, Id<Touchpoint> id);

} // namespace rundblick
