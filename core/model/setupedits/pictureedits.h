// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

namespace rundblick {

// A picture as it comes from a file, already as small as it shall be.
struct NewPicture {
    std::string mediaType; // "image/png"
    Bytes content;
};

// The edit, with the removal of pictures to which nothing refers after it.
Edit withoutOrphanedPictures(const Workshop& workshop, Edit edit);

// The logo of a brand and the portrait of a persona; none takes it away. The picture before is
// removed in the same edit.
Edit setLogo(const Workshop& workshop, Id<Brand> brand, std::optional<NewPicture> picture);
Edit setPortrait(const Workshop& workshop, Id<Persona> persona, std::optional<NewPicture> picture);

// The logo of the consultant or of the client.
Edit setSetupLogo(const Workshop& workshop, std::optional<Id<Picture>> Setup::*logo,
    std::optional<NewPicture> picture);

// A picture behind a board, at the place that `backdrop` says.
Edit addBackdrop(const Workshop& workshop, Backdrop backdrop, NewPicture picture);
Edit removeBackdrop(const Workshop& workshop, Id<Backdrop> backdrop);

} // namespace rundblick
