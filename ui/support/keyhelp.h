// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QList>
#include <QString>

#include <vector>

namespace rundblick {

// Keys that are no QAction, and what they do, for the help sheet.
struct KeyHelp {
    QList<QKeySequence> keys;
    QString what; // "To the next touchpoint"
};

// As they are read: "↑ ↓ ← →", "1 … 5", "Ctrl+↑ · Ctrl+↓".
QString textOf(const KeyHelp& help);

// The four arrow keys, with modifiers.
QList<QKeySequence> arrowKeys(Qt::KeyboardModifiers modifiers = {});
// The digits from `first` to `last`.
QList<QKeySequence> digitKeys(int first, int last);

} // namespace rundblick
