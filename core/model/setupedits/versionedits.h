// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edit.h"

namespace rundblick {

// Edits of the named versions in the file.

// Names a state of the workshop; `content` is what core/store/versions makes of it. A name that is
// taken gets a number.
Edit nameVersion(
    const Workshop& workshop, std::string_view name, std::string_view madeAt, Bytes content);
Edit renameVersion(const Workshop& workshop, Id<NamedVersion> id, std::string_view name);
Edit removeVersion(const Workshop& workshop, Id<NamedVersion> id);

// Makes the workshop what the version was; all named versions stay.
Edit restoreVersion(const Workshop& workshop, const Workshop& version);

} // namespace rundblick
