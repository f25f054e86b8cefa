// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/templates/messagetemplates.h"

#include <QCoreApplication>

namespace rundblick {

const char* fileTemplateOf(Code code)
{
    switch (code) {
    case Code::FileMissing:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file} does not exist. Check the name and the folder.");
    case Code::FileUnreadable:
        return QT_TRANSLATE_NOOP("Messages", "{file} cannot be read. Check that you may open it.");
    case Code::FileUnwritable:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file} cannot be written. Choose another folder or free the file.");
    case Code::FileExists:
        return QT_TRANSLATE_NOOP("Messages", "{file} exists already. Choose another name.");
    case Code::NotAWorkshop:
        return QT_TRANSLATE_NOOP("Messages", "{file} is not a Rundblick workshop.");
    case Code::TooNew:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} was made by a newer version of Rundblick. Install the newer version to open "
            "it; the file was not changed.");
    case Code::Damaged:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} is damaged and was not opened. Open a backup or an earlier copy instead.");
    case Code::UnexpectedObject:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} holds “{object}”, which no workshop has. It was not opened, to be safe.");
    case Code::DigestDiffers:
        return QT_TRANSLATE_NOOP("Messages",
            "The content of {file} is not what was saved. Check the numbers, or open an earlier "
            "copy.");
    case Code::DiskFull:
        return QT_TRANSLATE_NOOP(
            "Messages", "The disk is full, {file} was not saved. Free some space and try again.");
    case Code::StorageFailed:
        return QT_TRANSLATE_NOOP("Messages", "{file} could not be saved. The change was not made.");
    case Code::TargetChanged:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} was changed by someone else since it was opened and was not overwritten. Your "
            "work is kept; merge the two, or save yours as a copy.");
    case Code::FileInUse:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file} is open in another window. Close it there and try again.");
    case Code::FileTooLarge:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} is larger than {limit#} megabytes, more than any workshop. It was not opened.");
    case Code::TargetVanished:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} is no longer there: it was removed or renamed. Your work is kept; write the "
            "file again, or save it elsewhere.");
    case Code::FolderVanished:
        return QT_TRANSLATE_NOOP("Messages",
            "The folder of {file} cannot be reached. Your work is kept here; put the stick back or "
            "save it elsewhere.");
    case Code::FileLocked:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} has been open since {since} on another desk: {who}. Read it only, or work on a "
            "copy.");
    case Code::BackupFailed:
        return QT_TRANSLATE_NOOP("Messages",
            "The workshop is saved, but no backup of it could be kept on this computer: {file} "
            "cannot be written.");
    case Code::FileReadOnly:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file} was opened to be read only. Save a copy to change it.");
    case Code::VersionDamaged:
        return QT_TRANSLATE_NOOP("Messages",
            "The version “{version}” is damaged. The workshop itself is not; remove the version.");
    case Code::VersionTooLarge:
        return QT_TRANSLATE_NOOP("Messages",
            "The version “{version}” would need more than {limit#} megabytes. Save a copy of the "
            "workshop instead.");
    case Code::OtherWorkshop:
        return QT_TRANSLATE_NOOP("Messages",
            "{file} is no copy of the same workshop as {other}. Only copies of one workshop can be "
            "merged.");
    case Code::MergeDone:
        return QT_TRANSLATE_NOOP(
            "Messages", "Merged {file}: {count} records changed, {conflicts} conflicts settled.");
    case Code::MergeNothing:
        return QT_TRANSLATE_NOOP(
            "Messages", "{file} has nothing that is not in this workshop already.");
    case Code::MergeValue:
        return QT_TRANSLATE_NOOP("Messages",
            "Conflict in the {record@}, “{name}”, {field}: it was {base}, ours is {ours}, theirs "
            "is {theirs}.");
    case Code::MergeRemoved:
        return QT_TRANSLATE_NOOP("Messages",
            "Conflict in the {record@}: “{name}” was removed on one side and changed on the "
            "other.");
    case Code::MergeSameName:
        return QT_TRANSLATE_NOOP(
            "Messages", "Conflict in the {record@}: both sides made “{name}”. Are they the same?");
    case Code::MergeSamePlace:
        return QT_TRANSLATE_NOOP("Messages",
            "Conflict in the {record@}: both sides filled the same place, “{name}”, {field}.");
    default:
        return journeyTemplateOf(code);
    }
}

} // namespace rundblick
