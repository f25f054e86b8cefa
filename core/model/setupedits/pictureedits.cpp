// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setupedits/pictureedits.h"

#include "core/model/edits/afteredit.h"

#include <set>

namespace rundblick {
namespace {

template <typename Record>
void addPicturesOf(const AfterEdit& after, std::set<Id<Picture>>& used)
{
    after.each<Record>([&](const Record& record) {
        eachField<Record>([&]<typename T>(const Field<Record, T>& field) {
            if constexpr (std::is_same_v<T, std::optional<Id<Picture>>>) {
                if (record.*field.member)
                    used.insert(*(record.*field.member));
            } else if constexpr (std::is_same_v<T, Id<Picture>>) {
                used.insert(record.*field.member);
            }
        });
    });
}

// The edit with the picture that it refers to, without those that nothing refers to after it.
Edit withPicture(const Workshop& workshop, Edit edit, std::optional<Id<Picture>> created,
    std::optional<NewPicture> picture)
{
    if (edit.isEmpty())
        return edit;
    if (created && picture)
        edit.changes.insert(edit.changes.begin(),
            Change<Picture>{
                {}, Picture{*created, std::move(picture->mediaType), std::move(picture->content)}});
    return withoutOrphanedPictures(workshop, std::move(edit));
}

template <typename Record>
Edit setPicture(const Workshop& workshop, Id<Record> id,
    std::pair<std::optional<Id<Picture>> Record::*, EditKind> place,
    std::optional<NewPicture> picture)
{
    const auto [member, kind] = place;
    std::optional<Id<Picture>> created;
    if (picture)
        created = Id<Picture>::random();
    return withPicture(workshop,
        editRecord(workshop, id, kind, [&](Record& record) { record.*member = created; }), created,
        std::move(picture));
}

} // namespace

Edit withoutOrphanedPictures(const Workshop& workshop, Edit edit)
{
    std::set<Id<Picture>> used;
    std::vector<AnyChange> removals;
    {
        const AfterEdit after(workshop, edit);
        AllRecords::each([&]<typename Record>() { addPicturesOf<Record>(after, used); });
        for (const auto& [id, picture] : workshop.all<Picture>())
            if (after.find(id) && !used.contains(id))
                removals.push_back(Change<Picture>{picture, {}});
    }
    edit.changes.insert(edit.changes.end(), removals.begin(), removals.end());
    return edit;
}

Edit setLogo(const Workshop& workshop, Id<Brand> brand, std::optional<NewPicture> picture)
{
    return setPicture<Brand>(
        workshop, brand, {&Brand::logo, EditKind::ChangeBrand}, std::move(picture));
}

Edit setPortrait(const Workshop& workshop, Id<Persona> persona, std::optional<NewPicture> picture)
{
    return setPicture<Persona>(
        workshop, persona, {&Persona::portrait, EditKind::ChangePersona}, std::move(picture));
}

Edit setSetupLogo(const Workshop& workshop, std::optional<Id<Picture>> Setup::*logo,
    std::optional<NewPicture> picture)
{
    std::optional<Id<Picture>> created;
    if (picture)
        created = Id<Picture>::random();
    Setup setup = workshop.setup();
    setup.*logo = created;
    return withPicture(workshop, changeRecord(workshop, std::move(setup), EditKind::ChangeSetup),
        created, std::move(picture));
}

Edit addBackdrop(const Workshop& workshop, Backdrop backdrop, NewPicture picture)
{
    backdrop.id = Id<Backdrop>::random();
    backdrop.picture = Id<Picture>::random();
    const Id<Picture> created = backdrop.picture;
    return withPicture(workshop, addRecord(std::move(backdrop), EditKind::AddBackdrop), created,
        std::move(picture));
}

Edit removeBackdrop(const Workshop& workshop, Id<Backdrop> backdrop)
{
    return withoutOrphanedPictures(
        workshop, removeRecords<Backdrop>(workshop, {backdrop}, EditKind::RemoveBackdrop));
}

} // namespace rundblick
