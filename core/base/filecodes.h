// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// What the core says of files, versions and merges. Part of RUNDBLICK_CODES, which
// core/base/codes.h explains.
// clang-format off
#define RUNDBLICK_FILE_CODES(X) \
    X(FileMissing, "file-missing")                /* file */ \
    X(FileUnreadable, "file-unreadable")          /* file */ \
    X(FileUnwritable, "file-unwritable")          /* file */ \
    X(FileExists, "file-exists")                  /* file */ \
    X(NotAWorkshop, "not-a-workshop")             /* file */ \
    X(TooNew, "too-new")                          /* file, version, known */ \
    X(Damaged, "damaged")                         /* file */ \
    X(UnexpectedObject, "unexpected-object")      /* file, object */ \
    X(DigestDiffers, "digest-differs")            /* file: a notice, not a refusal */ \
    X(FileTooLarge, "file-too-large")             /* file, limit: in megabytes */ \
    X(DiskFull, "disk-full")                      /* file */ \
    X(StorageFailed, "storage-failed")            /* file */ \
    X(TargetChanged, "target-changed")            /* file: someone else changed it meanwhile */ \
    X(TargetVanished, "target-vanished")          /* file: removed or renamed meanwhile */ \
    X(FolderVanished, "folder-vanished")          /* file: its folder is gone, a stick pulled out */ \
    X(FileInUse, "file-in-use")                   /* file */ \
    X(FileLocked, "file-locked")                  /* file, who, since */ \
    X(BackupFailed, "backup-failed")              /* file: the workshop itself is written */ \
    X(FileReadOnly, "file-read-only")             /* file: it was opened to be read alone */ \
    X(VersionDamaged, "version-damaged")          /* version */ \
    X(VersionTooLarge, "version-too-large")       /* version, limit: in megabytes */ \
    X(OtherWorkshop, "other-workshop")            /* file, other: no copies of the same workshop */ \
    X(MergeDone, "merge-done")                    /* file, count: of records changed, conflicts: their number */ \
    X(MergeNothing, "merge-nothing")              /* file: it has nothing that is not there already */ \
    X(MergeValue, "merge-value")                  /* record, name, field, base, ours, theirs */ \
    X(MergeRemoved, "merge-removed")              /* record, name: removed on one side, changed on the other */ \
    X(MergeSameName, "merge-same-name")           /* record, name */ \
    X(MergeSamePlace, "merge-same-place")         /* record, name, field */
// clang-format on
