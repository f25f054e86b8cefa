// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/actionname.h"

#include <QKeySequence>
#include <QObject>

class QAction;
class QActionGroup;
class QMenu;

namespace rundblick {

class MainWindow;

// The menus of the window and the actions in them. Each has a key.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(MainWindow& window);

    QAction* undo() const { return m_undo; }
    QAction* redo() const { return m_redo; }
    QAction* find() const { return m_find; }
    QAction* exportPdf() const { return m_export; }

    void followDocument(); // names and enables what depends on the open workshop

private:
    using Name = ActionName;

    QAction* add(QMenu* menu, const Name& name, const QKeySequence& key, std::function<void()> act);
    template <typename Bar> // a menu, or the bar with them
    QMenu* addMenu(Bar* bar, const Name& name);
    QAction* addChoice(QMenu* menu, QActionGroup* group, const Name& name, const QKeySequence& key,
        std::function<void()> act);
    void createFileMenu();
    void createNewMenu(QMenu* file);
    void createSaveActions(QMenu* file);
    void createExportMenu(QMenu* file);
    void createVersionActions(QMenu* file);
    void fillOwn(QMenu* menu, QActionGroup* own);
    void fillRecent(QMenu* menu);
    void createEditMenu();
    void createViewMenu();
    void createLookMenu(QMenu* view);
    void createSizeMenu(QMenu* view);
    void createLanguageMenu(QMenu* view);
    void createHelpMenu();

    MainWindow& m_window;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_find = nullptr;
    QAction* m_copyPicture = nullptr;
    QAction* m_export = nullptr;
    QAction* m_exportMenu = nullptr;
    QAction* m_handOver = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_saveCopy = nullptr;
    QAction* m_clientCopy = nullptr;
    QAction* m_fileState = nullptr;
    QAction* m_mergeCopy = nullptr;
    QAction* m_import = nullptr;
    QAction* m_saveTemplate = nullptr;
    QAction* m_importJourneys = nullptr;
    QList<QAction*> m_versionActions;
    QAction* m_explain = nullptr;
    QAction* m_tour = nullptr;
};

} // namespace rundblick
