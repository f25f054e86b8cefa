// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/content.h"
#include "core/store/files.h"

namespace rundblick {

// What a workshop file holds, after all checks.
struct CheckedFile {
    Workshop workshop;
    DocumentRow document;
    FileStamp stamp = {}; // of exactly the bytes that were read
    std::vector<Message> notices = {}; // DigestDiffers
};

// Reads a file that may be anything and may be hostile. It is read once into memory, so nothing
// (no lock, no journal) is left beside it and nobody can change it under us, and its header is
// looked at before SQLite sees it. SQLite then works on those bytes, read-only and hardened; the
// schema must be ours to the letter; rows become records of ours only where every value is of its
// type; the records must pass check(). The digest replaces SQLite's quick_check where it agrees:
// then the rows are those that were published. Where it does not, quick_check decides between
// Damaged and the notice. A file of an older version is held to that version's schema; its rows
// are raised in a copy.
Result<CheckedFile> readCheckedFile(const std::filesystem::path& path);

// The same for a file that is in memory; `name` is for messages.
Result<CheckedFile> readCheckedBytes(std::vector<unsigned char> bytes, const std::string& name);

// Only the row `document` of a file, with the same care; for recognising a publication of ours.
Result<DocumentRow> readDocumentOf(const std::filesystem::path& path);

// Only the title of the workshop in a file, with the same care; for lists.
Result<std::string> readTitleOf(const std::filesystem::path& path);

// SQLite's own check of its pages. Damaged with its first line as detail.
Status quickCheck(Database& database);

} // namespace rundblick
