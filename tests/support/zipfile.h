// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <map>
#include <string>

namespace rundblick {

// Writes an archive with these entries, by their names; whether it could.
bool writeZip(const std::filesystem::path& path, const std::map<std::string, std::string>& entries);

} // namespace rundblick
