// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/files.h"

namespace rundblick {

// What became of the person's file since it was opened or published last.
enum class TargetState {
    Same,
    Changed, // something else is in its place: someone published, or a client synchronised
    Vanished, // removed or renamed; its folder is there
    FolderGone, // a stick pulled out, a share that is away
    Unwritable, // the file or its folder may not be written
};

// Looks at the names alone, in microseconds on a disk; on a share that hangs it waits: not for the
// thread of a window there. `stamp`: of the file as last seen; all zero: it was never there.
TargetState targetState(const std::filesystem::path& target, const FileStamp& stamp);

} // namespace rundblick
