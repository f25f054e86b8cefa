// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/support/actionname.h"

#include <QFrame>

class QActionGroup;
class QGridLayout;
class QToolButton;

namespace rundblick {

class BoardTool;
class BoardWriter;
enum class ToolIcon;

// The tools of a board in a column, or two, over the left border of its view: select, place, link,
// note, pan (V, P, L, N, H), larger, smaller, all. A tool that is chosen becomes the view's.
class BoardToolbar : public QFrame {
    Q_OBJECT

public:
    explicit BoardToolbar(BoardWriter& writer);

    void addTool(ToolIcon icon, QAction* action); // made elsewhere; before the zoom

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // the view is resized

private:
    void addTool(ToolIcon icon, const ActionName& name, Qt::Key key, BoardTool* tool);
    void addZoom(ToolIcon icon, const ActionName& name, Qt::Key key, double factor); // 0: all
    QToolButton* addButton(QAction* action);
    void fillColumns();
    void moveToBorder();

    BoardWriter& m_writer;
    QActionGroup* m_tools;
    QGridLayout* m_layout;
    QList<QToolButton*> m_buttons; // in their order
    qsizetype m_zooms = 0; // the place of the first that zooms
};

} // namespace rundblick
