// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace rundblick {

struct ColumnMeaning;
struct Look;
class Ink;
class PreviewModel;

// The table of a survey; over each column stands what it is called and what it means. A click on a
// head chooses the column, the arrow keys go from one to the next.
class ColumnTable : public QTableView {
    Q_OBJECT

public:
    ColumnTable(PreviewModel& model, const Look& look, QWidget* parent);

    int columnAtGlobal(const QPoint& global) const; // −1 where there is none
    void showTarget(int column); // of what is dragged; −1: none

    int currentColumn() const { return currentIndex().column(); }
    void chooseColumn(int column);

signals:
    void columnChosen(int column);

private:
    void paintHead(Ink& ink, const QRectF& rect, int section) const;

    const PreviewModel& m_model;
    const Look& m_look;
    int m_target = -1;
};

} // namespace rundblick
