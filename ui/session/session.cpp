// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/session.h"

#include "core/model/checks.h"

namespace rundblick {
namespace {

// Edits of the same kind to the same records within this time are one step for undo.
constexpr qint64 mergeWithin = 1000; // ms

bool isTypingOrNudging(EditKind kind)
{
    return kind == EditKind::ChangePlacement || kind == EditKind::RenameTouchpoint
        || kind == EditKind::ChangeIdea || kind == EditKind::MoveNotes
        || kind == EditKind::MoveNodes || kind == EditKind::MovePlacements;
}

} // namespace

Session::Session(Workshop workshop, Write write, History history, QObject* parent)
    : QObject(parent)
    , m_workshop(std::move(workshop))
    , m_write(std::move(write))
    , m_history(std::move(history))
{
}

bool Session::perform(const Edit& edit)
{
    if (edit.isEmpty())
        return true;
    const bool soon = m_sinceLastEdit.isValid() && m_sinceLastEdit.elapsed() < mergeWithin;
    const bool merges = soon && isTypingOrNudging(edit.kind) && m_history.canMerge(edit);
    if (!apply(edit, merges ? HistoryStep::Merge : HistoryStep::Push))
        return false;
    m_sinceLastEdit.start();
    if (!merges || !m_history.mergeIntoLast(edit))
        m_history.push(edit);
    emit changed(Edit(edit)); // a copy: a listener may lead to edits that move the history
    return true;
}

void Session::undo()
{
    const Edit* done = m_history.toUndo();
    if (!done)
        return;
    const Edit back = inverse(*done);
    if (!apply(back, HistoryStep::Back))
        return;
    m_history.stepBack();
    m_sinceLastEdit.invalidate();
    emit changed(back);
}

void Session::redo()
{
    const Edit* undone = m_history.toRedo();
    if (!undone)
        return;
    const Edit again = *undone;
    if (!apply(again, HistoryStep::Forward))
        return;
    m_history.stepForward();
    m_sinceLastEdit.invalidate();
    emit changed(again);
}

// Disk first: what the file refuses never happened.
bool Session::apply(const Edit& edit, HistoryStep step)
{
    Status done = check(m_workshop, edit);
    if (done)
        done = m_write(edit, step);
    if (!done) {
        emit failed(done.error());
        return false;
    }
    m_workshop.apply(edit);
    return true;
}

} // namespace rundblick
