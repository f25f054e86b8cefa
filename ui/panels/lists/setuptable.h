// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/lists/setupmodel.h"

#include <QTableView>

namespace rundblick {

// A list of the set-up as a table as high as its rows. Enter or a click edits in place, typing in
// the empty last row adds, Alt+Up and Alt+Down or dragging by the grip moves, Delete removes, and
// a column of names can be pasted. What needs a dialog it asks for by signals.
class SetupTable : public QTableView {
    Q_OBJECT

public:
    SetupTable(Session& session, std::unique_ptr<SetupList> list, const Look& look,
        QWidget* parent = nullptr);

    SetupModel& rows() { return *m_model; }
    void setMostRows(int rows); // beyond, the table scrolls by itself

signals:
    void removalWanted(int row);
    void pictureWanted(int row);
    void pictureUnwanted(int row); // takes it away
    void colourWanted(int row);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    void click(const QModelIndex& index);
    void activate(const QModelIndex& index);
    void deleteAt(const QModelIndex& index);
    void moveCurrent(int by);
    void paste();
    void restoreCurrent();
    void showCurrent();
    void fit();
    int headWidth(int column) const;
    int neededWidth(int column) const;
    void fitColumns();
    int dropRow(int y) const;

    const Look& m_look;
    SetupModel* m_model;
    int m_mostRows = 40;
    int m_dragged = -1; // row, −1: none
    int m_drop = -1; // the row before which it would be dropped
    std::int64_t m_current = 0; // the record that was current before the rows changed
    int m_currentColumn = 0;
    bool m_wasEditing = false; // with the keyboard in the editor
};

} // namespace rundblick
