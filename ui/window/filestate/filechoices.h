// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/filestate/choicedialog.h"

#include <vector>

namespace rundblick {

class Document;

// What a person can do about the file of the open workshop.
enum class FileChoice {
    Later,
    ShowNew, // the state of the file that somebody changed while it was read
    TryAgain,
    Merge, // theirs into ours
    SaveElsewhere, // and go on there
    WriteAgain,
    LeaveUnwritten, // close the workshop all the same
    Stay, // do not close it
};

// Where the work stands, in a few words, in the fewest, and whether somebody has to do something.
struct FileWords {
    QString words; // "saved · all changes in the file"
    QString brief; // "saved"
    bool isTrouble = false;
};
FileWords wordsOf(const Document& document);

// The same as a heading and whole sentences.
struct FileAccount {
    QString heading;
    QString text;
};
FileAccount accountOf(const Document& document);

// What there is to choose from; the best first.
std::vector<FileChoice> choicesFor(const Document& document);

WayOn wayOf(FileChoice choice, const Document& document);

// Asks; what stands last where nothing was chosen.
FileChoice askFileChoice(const Document& document, const std::vector<FileChoice>& choices,
    const Look& look, QWidget* parent);

} // namespace rundblick
