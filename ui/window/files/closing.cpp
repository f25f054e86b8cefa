// SPDX-License-Identifier: GPL-3.0-or-later

// The parts of MainWindow that see to it that the work reaches its file, or stays where it is safe.

#include "ui/session/computation.h"
#include "ui/session/document.h"
#include "ui/session/selection.h"
#include "ui/window/actions.h"
#include "ui/window/filestate/filechoices.h"
#include "ui/window/mainwindow.h"

namespace rundblick {

void MainWindow::showFileChoices()
{
    act(askFileChoice(*m_document, choicesFor(*m_document), m_look, this));
}

void MainWindow::act(FileChoice choice)
{
    switch (choice) {
    case FileChoice::TryAgain:
        m_document->publish();
        break;
    case FileChoice::Merge:
        if (mergeCopy(m_document->path()))
            m_document->publish();
        break;
    case FileChoice::ShowNew:
        showNewState();
        break;
    case FileChoice::SaveElsewhere:
        askSaveAs();
        break;
    case FileChoice::WriteAgain:
        m_document->writeAgain();
        break;
    case FileChoice::Later:
    case FileChoice::LeaveUnwritten:
    case FileChoice::Stay:
        break;
    }
}

// What the person chooses is done, and then closing is tried again.
bool MainWindow::closeDocument()
{
    if (!m_document)
        return true;
    while (!m_document->close()) {
        std::vector<FileChoice> choices = choicesFor(*m_document);
        std::erase(choices, FileChoice::Later);
        choices.insert(choices.end(), {FileChoice::LeaveUnwritten, FileChoice::Stay});
        const FileChoice choice = askFileChoice(*m_document, choices, m_look, this);
        if (choice == FileChoice::Stay)
            return false;
        if (choice == FileChoice::LeaveUnwritten)
            break;
        act(choice);
    }
    delete takeCentralWidget();
    m_computation.reset();
    m_selection.reset();
    m_document.reset();
    return true;
}

} // namespace rundblick
