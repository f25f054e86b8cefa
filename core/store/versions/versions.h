// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workshop.h"

namespace rundblick {

// The content of a named version: a workshop file in memory, compressed. It stays readable as files
// do, whatever schema a later program has.

// What a version of all records but the named versions holds; `name` is for the refusal:
// VersionTooLarge {version, limit}, StorageFailed.
Result<Bytes> packVersion(const Workshop& workshop, std::string_view name);

// The workshop as it was, without named versions, after the same checks as a file. Refuses
// VersionDamaged {version}, VersionTooLarge {version, limit}, TooNew.
Result<Workshop> unpackVersion(const NamedVersion& version);

} // namespace rundblick
