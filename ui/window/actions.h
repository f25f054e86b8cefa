// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QAction;
class QMenu;

namespace rundblick {

class MainWindow;

// The menus of the window and the actions in them.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(MainWindow& window);

    QAction* undo() const { return m_undo; }
    QAction* redo() const { return m_redo; }
    QAction* exportPdf() const { return m_export; }

    void followDocument(); // names and enables what depends on the open workshop

private:
    void createFileMenu();
    void fillRecent(QMenu* menu);
    void createEditMenu();
    void createViewMenu();
    void createLookMenu(QMenu* view);
    void createLanguageMenu(QMenu* view);
    void createHelpMenu();

    MainWindow& m_window;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_export = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_saveCopy = nullptr;
    QAction* m_explain = nullptr;
};

} // namespace rundblick
