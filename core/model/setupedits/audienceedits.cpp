// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setupedits/audienceedits.h"

#include "core/model/edits/ratingedits.h"
#include "core/model/setupedits/namededits.h"
#include "core/model/setupedits/pictureedits.h"

namespace rundblick {

Edit addBrands(const Workshop& workshop, const std::vector<std::string>& names)
{
    bool hasOwn = ownBrand(workshop) != nullptr;
    return addNamed<Brand>(workshop, names, EditKind::AddBrand, [&](Brand& brand) {
        brand.own = !hasOwn;
        hasOwn = true;
    });
}

Edit removeBrand(const Workshop& workshop, Id<Brand> id)
{
    const Brand* brand = workshop.find(id);
    if (!brand || (brand->own && workshop.all<Brand>().size() > 1))
        return {EditKind::RemoveBrand, {}};
    return withoutOrphanedPictures(
        workshop, removeRecords<Brand>(workshop, {id}, EditKind::RemoveBrand));
}

Edit makeOwnBrand(const Workshop& workshop, Id<Brand> id)
{
    Edit edit{EditKind::ChangeBrand, {}};
    if (!workshop.find(id))
        return edit;
    for (const auto& [otherId, brand] : workshop.all<Brand>()) {
        Brand after = brand;
        after.own = otherId == id;
        if (after != brand)
            edit.changes.push_back(Change<Brand>{brand, std::move(after)});
    }
    return edit;
}

Edit addSegments(const Workshop& workshop, const std::vector<std::string>& names)
{
    return addNamed<Segment>(workshop, names, EditKind::AddSegment, [](Segment&) {});
}

Edit removeSegment(const Workshop& workshop, Id<Segment> segment)
{
    return withoutOrphanedPictures(
        workshop, removeRecords<Segment>(workshop, {segment}, EditKind::RemoveSegment));
}

Edit addPersonas(
    const Workshop& workshop, const std::vector<std::string>& names, Id<Segment> segment)
{
    return addNamed<Persona>(workshop, names, EditKind::AddPersona,
        [&](Persona& persona) { persona.segment = segment; });
}

Edit removePersona(const Workshop& workshop, Id<Persona> persona)
{
    return withoutOrphanedPictures(
        workshop, removeRecords<Persona>(workshop, {persona}, EditKind::RemovePersona));
}

bool isStale(const Persona& persona, std::string_view today)
{
    return isDate(persona.bestBefore) && persona.bestBefore < today;
}

Edit addWaves(const Workshop& workshop, const std::vector<std::string>& names)
{
    return addNamed<Wave>(workshop, names, EditKind::AddWave, [](Wave&) {});
}

Edit addRaters(const Workshop& workshop, const std::vector<std::string>& names)
{
    std::int64_t slot = nextSlot(workshop);
    return addNamed<Rater>(
        workshop, names, EditKind::AddRater, [&](Rater& rater) { rater.slot = slot++; });
}

} // namespace rundblick
