// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import.h"

#include <filesystem>

namespace rundblick {

// Files that are imported as they are: nobody has to say what their parts mean.
enum class ForeignFormat { Json, Mermaid, GraphMl, TouchpointList };

struct ForeignRule {
    ForeignFormat format = ForeignFormat::Json;
    std::string_view option; // of the command line, "--json"
};

// In the order in which they are taken where there are several: those before make what the next
// ones find.
std::span<const ForeignRule> foreignFormats();

// The format that a file begins like, but a list, which any table may be; nothing: none of them.
// Some kilobytes are enough.
std::optional<ForeignFormat> recogniseFormat(std::string_view start);

// Reads the file into one Edit. Refuses FileMissing, FileUnreadable, and what the format refuses.
Result<Imported> importForeign(
    const Workshop& workshop, ForeignFormat format, const std::filesystem::path& path);

} // namespace rundblick
