// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/tools/arranging.h"
#include "ui/support/actionname.h"

#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMenu;

namespace rundblick {

class BoardWriter;

// What can be done on any board by menu and shortcut: edit, remove, select all, copy and paste
// within and between workshops, align and distribute, zoom. The actions belong to the view, where
// the help sheet and the command palette find them.
class BoardActions : public QObject {
    Q_OBJECT

public:
    explicit BoardActions(BoardWriter& writer);

    void fillMenu(QMenu& menu); // with what can be done to what is selected
    void copy();
    void cut();
    void paste();
    void duplicate();

private:
    QAction* add(const ActionName& name, const QKeySequence& keys, std::function<void()> act);
    void createEditing();
    void createClipboard();
    void createArranging();
    void createZooming();
    void selectAll();
    template <typename Steps>
    void arrange(const Steps& steps); // the free ones among the selected
    bool canArrange(std::size_t least) const;
    void pasteJson(const std::string& json, bool isDuplicate);

    BoardWriter& m_writer;
    std::vector<QAction*> m_editing;
    std::vector<QAction*> m_clipboard;
    std::vector<QAction*> m_arranging;
};

} // namespace rundblick
