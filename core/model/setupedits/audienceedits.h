// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// Edits of who is looked at: brands, segments, personas and raters. Names are treated as
// freshNames() says; removals take along the pictures that nothing shows any more.

// The first brand of a workshop is the own one, the others are competitors.
Edit addBrands(const Workshop& workshop, const std::vector<std::string>& names);

// With its ratings. Empty for the own brand while there are others: make another one the own first.
Edit removeBrand(const Workshop& workshop, Id<Brand> brand);

// The own brand is this one; the one before becomes a competitor.
Edit makeOwnBrand(const Workshop& workshop, Id<Brand> brand);

Edit addSegments(const Workshop& workshop, const std::vector<std::string>& names);

// With its personas, and the placements, lanes and emotions that are of this segment alone.
Edit removeSegment(const Workshop& workshop, Id<Segment> segment);

Edit addPersonas(
    const Workshop& workshop, const std::vector<std::string>& names, Id<Segment> segment);
Edit removePersona(const Workshop& workshop, Id<Persona> persona);

// Whether a persona is past its best-before date; days as ISO 8601 writes them.
bool isStale(const Persona& persona, std::string_view today);

// Waves of a study, the newest behind the others.
Edit addWaves(const Workshop& workshop, const std::vector<std::string>& names);

// Raters of the room, each with a slot of its own.
Edit addRaters(const Workshop& workshop, const std::vector<std::string>& names);

} // namespace rundblick
