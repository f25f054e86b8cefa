// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <filesystem>

namespace rundblick {

// By which a file is recognised as unchanged. All zero: there is no file.
struct FileStamp {
    std::int64_t size = 0;
    std::int64_t modified = 0; // nanoseconds since 1970
    std::int64_t inode = 0;
    bool operator==(const FileStamp&) const = default;
};

// Where a file really is: a symbolic link stays one when its target is replaced.
std::filesystem::path realPath(const std::filesystem::path& path);

FileStamp stampOf(const std::filesystem::path& path);

bool isRegularFile(const std::filesystem::path& path);

struct FileContent {
    std::vector<unsigned char> bytes;
    FileStamp stamp;
};

// The whole file. Refuses FileMissing, FileUnreadable, FileTooLarge (than `limit` bytes).
Result<FileContent> readFile(const std::filesystem::path& path, std::size_t limit);

// Whether the system refused for want of room: on the disk, of the person's share, in the file.
bool isNoRoom(int errorNumber);

// An error of this code that names the file, with errno's text as detail; want of room makes
// it DiskFull.
Error fileError(Code code, const std::filesystem::path& path, int errorNumber = 0);

std::string uniqueName(); // random digits

// A name beside the target for a file that will take its place; unique, and found by the sweep.
std::filesystem::path temporaryBeside(const std::filesystem::path& target);

// Deletes what publications that were killed left beside the target. Younger than ten minutes
// stays: another program may be at it.
void sweepTemporaries(const std::filesystem::path& target);

// Brings the file to the disk, puts it in the target's place, brings the folder to the disk.
Status moveIntoPlace(const std::filesystem::path& temporary, const std::filesystem::path& target);

} // namespace rundblick
