// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/ratings/ratingmodel.h"
#include "ui/panels/ratings/scaletyping.h"
#include "ui/session/surroundings.h"

#include <QTableView>

#include <functional>

namespace rundblick {

// The grid that ratings are typed into, one key per rating where the scale allows it: the value is
// shown at once and the focus moves on, down or to the right. Space skips a cell, 0 and Delete
// clear, Enter and F2 open a cell for a text like "4 (3–5)". Blocks are copied and pasted.
class RatingTable : public QTableView {
    Q_OBJECT

public:
    enum class Way { Down, Right };

    explicit RatingTable(const Surroundings& surroundings, QWidget* parent = nullptr);

    RatingModel& ratings() { return *m_model; }
    Way way() const { return m_way; }
    void setWay(Way way) { m_way = way; }
    // A group value is typed as three values: itself, low, high.
    void setAsksRange(bool asksRange);
    bool asksRange() const { return m_asksRange; }
    void showPerception(bool isShown); // the column that compares team and customers

    // What is typed or tapped into the current cell so far.
    const QString& typedText() const { return m_typedText; }
    std::size_t typedParts() const { return m_parts.size(); } // of a group value with low and high
    void enter(double value); // a tap
    void enterNothing(); // clears the cell and moves on
    void skip(); // moves on

    void goToFirst(); // cell that can be rated
    // The next cell without a rating that is wanted, from the start again behind the last one.
    void goToMissing(const std::function<bool(const QModelIndex&)>& isWanted);

signals:
    void currentCellChanged(); // or what is typed into it
    void endReached(); // the focus would move on beyond the last cell

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void keyboardSearch(const QString&) override { } // letters are for the page

private:
    void type(QChar key);
    void take(double value); // done: rate, or go on to low and high
    void commitTyped(); // what is there counts; an empty or half number does not
    void rate(const QModelIndex& index, const std::optional<GroupEstimate>& estimate);
    void forgetTyped();
    void showTyped();
    void refuseTyped(QString text); // a copy: what was typed is forgotten first
    void clearSelected();
    QModelIndex next(const QModelIndex& from, int step = 1) const; // along the way; invalid: none
    void moveOn(const QModelIndex& from);
    void followSelection();
    void rebuildSpans();
    void fitColumns();

    Selection& m_selection;
    const Look& m_look;
    RatingModel* m_model;
    Way m_way = Way::Down;
    bool m_asksRange = false;
    std::optional<ScaleTyping> m_typing;
    std::vector<double> m_parts; // value and low that were typed before high
    QString m_typedText;
    bool m_isUpright = false;
    bool m_showsPerception = false;
};

} // namespace rundblick
