// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/target/targetstate.h"

#include <sys/stat.h>
#include <unistd.h>

namespace rundblick {
namespace {

// A file that nobody may write is respected by all, though a rename could replace it.
bool isWritable(const std::filesystem::path& target, const FileStamp& now)
{
    constexpr mode_t anybody = S_IWUSR | S_IWGRP | S_IWOTH;
    struct stat status { };
    if (now != FileStamp{}
        && (::stat(target.c_str(), &status) != 0 || (status.st_mode & anybody) == 0
            || ::access(target.c_str(), W_OK) != 0))
        return false;
    return ::access(target.parent_path().c_str(), W_OK) == 0;
}

} // namespace

TargetState targetState(const std::filesystem::path& target, const FileStamp& stamp)
{
    std::error_code ignored;
    if (!std::filesystem::is_directory(target.parent_path(), ignored))
        return TargetState::FolderGone;
    const FileStamp now = stampOf(target);
    if (now == FileStamp{} && stamp != FileStamp{})
        return TargetState::Vanished;
    if (now != stamp)
        return TargetState::Changed;
    return isWritable(target, now) ? TargetState::Same : TargetState::Unwritable;
}

} // namespace rundblick
