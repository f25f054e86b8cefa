// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <map>

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

    // What the actions of the menus are called in English, without mnemonics.
    std::map<const QAction*, QString> english() const;

    void followDocument(); // names and enables what depends on the open workshop

private:
    using Name = std::function<QString()>; // in the language of the moment

    QAction* add(QMenu* menu, const Name& name, const QKeySequence& key, std::function<void()> act);
    QAction* addChoice(QMenu* menu, QActionGroup* group, const Name& name, const QKeySequence& key,
        std::function<void()> act);
    void createFileMenu();
    void createNewMenu(QMenu* file);
    void createSaveActions(QMenu* file);
    void fillOwn(QMenu* menu, QActionGroup* own);
    void fillRecent(QMenu* menu);
    void createEditMenu();
    void createViewMenu();
    void createLookMenu(QMenu* view);
    void createSizeMenu(QMenu* view);
    void createLanguageMenu(QMenu* view);
    void createHelpMenu();

    MainWindow& m_window;
    std::map<const QAction*, Name> m_names;
    QAction* m_undo = nullptr;
    QAction* m_redo = nullptr;
    QAction* m_find = nullptr;
    QAction* m_export = nullptr;
    QAction* m_saveAs = nullptr;
    QAction* m_saveCopy = nullptr;
    QAction* m_saveTemplate = nullptr;
    QAction* m_explain = nullptr;
    QAction* m_tour = nullptr;
};

} // namespace rundblick
