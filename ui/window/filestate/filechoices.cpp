// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filestate/filechoices.h"

#include "ui/session/document.h"
#include "ui/support/messages.h"

#include <QCoreApplication>
#include <QDir>

namespace rundblick {
namespace {

struct FileState {
    Q_DECLARE_TR_FUNCTIONS(FileState)
};

FileWords troubleWords(Code code)
{
    switch (code) {
    case Code::TargetChanged:
        return {FileState::tr("changed by someone else · your work is kept here"),
            FileState::tr("changed by others"), true};
    case Code::TargetVanished:
        return {FileState::tr("the file is gone · your work is kept here"),
            FileState::tr("file gone"), true};
    case Code::FolderVanished:
        return {FileState::tr("the folder is out of reach · your work is kept here"),
            FileState::tr("folder gone"), true};
    case Code::DiskFull:
        return {FileState::tr("the disk is full · your work is kept here"),
            FileState::tr("disk full"), true};
    default:
        return {FileState::tr("the file cannot be written · your work is kept here"),
            FileState::tr("not written"), true};
    }
}

QString troubleHeading(Code code)
{
    switch (code) {
    case Code::TargetChanged:
        return FileState::tr("Someone else has changed the file");
    case Code::TargetVanished:
        return FileState::tr("The file is no longer there");
    case Code::FolderVanished:
        return FileState::tr("The folder of the file cannot be reached");
    case Code::DiskFull:
        return FileState::tr("The disk is full");
    default:
        return FileState::tr("The file cannot be written");
    }
}

} // namespace

FileWords wordsOf(const Document& document)
{
    if (document.isOutdated())
        return {FileState::tr("read only · the file has been changed meanwhile"),
            FileState::tr("changed by others"), true};
    if (document.isReadOnly())
        return {FileState::tr("read only · save a copy to change it"), FileState::tr("read only"),
            true};
    if (document.path().isEmpty())
        return {
            FileState::tr("kept here · not yet in a file"), FileState::tr("in no file yet"), true};
    switch (document.saveState()) {
    case SaveState::Saved:
        return {FileState::tr("saved · all changes in the file"), FileState::tr("saved")};
    case SaveState::Pending:
        return {FileState::tr("kept here · soon in the file"), FileState::tr("kept here")};
    case SaveState::Saving:
        return {FileState::tr("saving …"), FileState::tr("saving …")};
    case SaveState::Failed:
        break;
    }
    return troubleWords(document.saveError()->code);
}

FileAccount accountOf(const Document& document)
{
    if (document.saveState() == SaveState::Failed)
        return {troubleHeading(document.saveError()->code), sentence(*document.saveError())};
    const QString file = QDir::toNativeSeparators(document.path());
    if (document.isOutdated())
        return {FileState::tr("The file has been changed meanwhile"),
            FileState::tr("Somebody else has changed %1. You see the state before.").arg(file)};
    if (document.isReadOnly())
        return {FileState::tr("This workshop is open to be read only"),
            FileState::tr("Nothing in %1 will be changed. A copy can be changed, and merged into "
                          "the workshop later.")
                .arg(file)};
    if (file.isEmpty())
        return {FileState::tr("This workshop is in no file yet"),
            FileState::tr("It is kept on this computer. Save it where you will find it again.")};
    if (document.saveState() == SaveState::Saved)
        return {FileState::tr("All changes are in the file"), file};
    return {FileState::tr("All changes are kept and on their way to the file"), file};
}

std::vector<FileChoice> choicesFor(const Document& document)
{
    if (document.isOutdated())
        return {FileChoice::ShowNew, FileChoice::SaveElsewhere, FileChoice::Later};
    if (document.saveState() != SaveState::Failed)
        return {FileChoice::SaveElsewhere, FileChoice::Later};
    switch (document.saveError()->code) {
    case Code::TargetChanged:
        return {FileChoice::Merge, FileChoice::SaveElsewhere, FileChoice::Later};
    case Code::TargetVanished:
        return {FileChoice::WriteAgain, FileChoice::SaveElsewhere, FileChoice::Later};
    default:
        return {FileChoice::TryAgain, FileChoice::SaveElsewhere, FileChoice::Later};
    }
}

WayOn wayOf(FileChoice choice, const Document& document)
{
    const bool isTrouble = document.saveState() == SaveState::Failed;
    switch (choice) {
    case FileChoice::Later:
        return {isTrouble ? FileState::tr("Later") : FileState::tr("Go on"),
            isTrouble ? FileState::tr("Your work stays on this computer. Rundblick looks every few "
                                      "seconds whether the file can be written again.")
                      : FileState::tr("Nothing changes.")};
    case FileChoice::ShowNew:
        return {FileState::tr("Show the new state"),
            FileState::tr("Read the file again. You stay on this page.")};
    case FileChoice::TryAgain:
        return {FileState::tr("Try again"),
            FileState::tr("Write the file now, where it was. Rundblick also does so by itself as "
                          "soon as it can.")};
    case FileChoice::Merge:
        return {FileState::tr("Merge the two …"),
            FileState::tr("See what the others changed and bring both together. Where both changed "
                          "the same, you choose; one undo takes it back.")};
    case FileChoice::SaveElsewhere:
        return {FileState::tr("Save mine elsewhere …"),
            FileState::tr("Go on in another file. This one stays as it is; the two can be merged "
                          "later.")};
    case FileChoice::WriteAgain:
        return {FileState::tr("Write it again"),
            FileState::tr("Make the file anew, with all your work, where it was.")};
    case FileChoice::LeaveUnwritten:
        return {FileState::tr("Close all the same"),
            FileState::tr("Your work is kept on this computer and will be offered at the next "
                          "start.")};
    case FileChoice::Stay:
        return {FileState::tr("Do not close"), FileState::tr("Back to the workshop.")};
    }
    return {};
}

FileChoice askFileChoice(const Document& document, const std::vector<FileChoice>& choices,
    const Look& look, QWidget* parent)
{
    const FileAccount account = accountOf(document);
    ChoiceDialog dialog(account.heading, account.text, look, parent);
    for (const FileChoice choice : choices)
        dialog.add(wayOf(choice, document));
    const int chosen = dialog.choose();
    return chosen < 0 ? choices.back() : choices[static_cast<std::size_t>(chosen)];
}

} // namespace rundblick
