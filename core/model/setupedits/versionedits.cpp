// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/setupedits/versionedits.h"

#include "core/model/setupedits/difference.h"
#include "core/model/setupedits/namededits.h"

namespace rundblick {

Edit nameVersion(
    const Workshop& workshop, std::string_view name, std::string_view madeAt, Bytes content)
{
    const std::string clean(trimmed(name));
    if (clean.empty())
        return {EditKind::NameVersion, {}};
    NamedVersion version;
    version.id = Id<NamedVersion>::random();
    version.name = uniqueName(clean, namesOf<NamedVersion>(workshop));
    version.madeAt = madeAt;
    version.content = std::move(content);
    return addRecord(std::move(version), EditKind::NameVersion);
}

Edit renameVersion(const Workshop& workshop, Id<NamedVersion> id, std::string_view name)
{
    const std::string clean(trimmed(name));
    if (clean.empty())
        return {EditKind::RenameVersion, {}};
    return editRecord(workshop, id, EditKind::RenameVersion,
        [&](NamedVersion& version) { version.name = clean; });
}

Edit removeVersion(const Workshop& workshop, Id<NamedVersion> id)
{
    return removeRecords<NamedVersion>(workshop, {id}, EditKind::RemoveVersion);
}

Edit restoreVersion(const Workshop& workshop, const Workshop& version)
{
    Edit edit = difference(workshop, version, EditKind::RestoreVersion);
    std::erase_if(edit.changes, [](const AnyChange& change) {
        return std::holds_alternative<Change<NamedVersion>>(change);
    });
    return edit;
}

} // namespace rundblick
