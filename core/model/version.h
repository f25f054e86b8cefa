// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/field.h"

namespace rundblick {

// A state of the workshop that somebody named, "before voting": kept in the file, to compare with
// and to restore. It holds all records but those of its kind.
struct NamedVersion {
    Id<NamedVersion> id;
    std::string name;
    std::string madeAt; // ISO 8601, UTC
    Bytes content; // as core/store writes it

    static constexpr std::string_view table = "version";
    static constexpr bool hasUniqueName = true;
    static constexpr auto fields()
    {
        return std::tuple{Field{"name", &NamedVersion::name},
            Field{"madeAt", &NamedVersion::madeAt}, Field{"content", &NamedVersion::content}};
    }
    bool operator==(const NamedVersion&) const = default;
};

} // namespace rundblick
