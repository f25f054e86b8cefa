// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/workshop.h"

#include <filesystem>

namespace rundblick {

struct DocumentRow;

// Reads a workshop file without a working copy and without touching it. Refuses like Store::open;
// what the reader should know is added to `notices` where given.
Result<Workshop> readWorkshop(
    const std::filesystem::path& path, std::vector<Message>* notices = nullptr);

// What becomes of a file that stands there: Replace goes on with its document, so that the two are
// copies of each other; Forget begins one of its own and does not look at what was there.
enum class Existing { Refuse, Replace, Forget };

// Writes a whole workshop file in one piece, for commands without a window. Refuses FileExists
// (Existing::Refuse), a file that stands there and is not a readable workshop (Existing::Replace),
// FileUnwritable, DiskFull, StorageFailed and what check() refuses: the file is as it was then.
Status writeWorkshop(
    const std::filesystem::path& path, const Workshop& workshop, Existing existing);

// Likewise a new file that goes on with a document, as what copies of it were merged into does.
// Refuses FileExists.
Status writeWorkshop(
    const std::filesystem::path& path, const Workshop& workshop, const DocumentRow& document);

} // namespace rundblick
