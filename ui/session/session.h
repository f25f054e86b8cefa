// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/history.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace rundblick {

// The open workshop. perform(), undo() and redo() are the only ways to change it: disk first, then
// memory, then history, then everybody hears of it. It does not know where the file is or when it
// is published.
class Session : public QObject {
    Q_OBJECT

public:
    // Writes an edit to the disk in one piece, and the history as it moves, or says why not and
    // leaves the disk as it was.
    using Write = std::function<Status(const Edit&, HistoryStep)>;

    // Begins with what was edited before, where the disk has kept it.
    Session(Workshop workshop, Write write, History history = {}, QObject* parent = nullptr);

    const Workshop& workshop() const { return m_workshop; }
    const History& history() const { return m_history; }

    // Empty edits are ignored. False where the edit was refused; failed() has said why.
    bool perform(const Edit& edit);
    void undo();
    void redo();

signals:
    void changed(const rundblick::Edit& edit);
    void failed(const rundblick::Error& error);

private:
    bool apply(const Edit& edit, HistoryStep step);

    Workshop m_workshop;
    Write m_write;
    History m_history;
    QElapsedTimer m_sinceLastEdit;
};

} // namespace rundblick
