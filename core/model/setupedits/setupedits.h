// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/edits/recordedits.h"

#include <type_traits>

namespace rundblick {

// The workshop's set-up with one field set; empty where it is so already.
template <typename T>
Edit setSetup(const Workshop& workshop, T Setup::*field, std::type_identity_t<T> value)
{
    Setup setup = workshop.setup();
    if (setup.*field == value)
        return {EditKind::ChangeSetup, {}};
    setup.*field = std::move(value);
    return changeRecord(workshop, std::move(setup), EditKind::ChangeSetup);
}

} // namespace rundblick
