// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <vector>

class QAction;

namespace rundblick {

class MainWindow;
class QuickSearch;

// What a person can do: an action with its words and where it is found.
struct Command {
    QAction* action = nullptr;
    QString text; // without mnemonics
    QString place; // "View › Look"
    QString other; // place and text in the other language
    QString keys;
};

// The actions of the menus, and those of the current page (all other pages' are out of reach now).
std::vector<Command> commandsOf(const MainWindow& window);

// The text of an action as it is read: without mnemonics and dots.
QString plainText(QString text);
QString plainText(const QAction& action);
QString keysOf(const QAction& action); // all of them, as the system writes them

// Ctrl+F: jumps to a touchpoint on the page that is shown. Nothing without an open workshop.
QuickSearch* showFind(MainWindow& window);

// Ctrl+K: runs any command or jumps to any touchpoint.
QuickSearch* showCommands(MainWindow& window);

} // namespace rundblick
