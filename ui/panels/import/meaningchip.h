// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/survey/mapping.h"

#include <QPushButton>

class QLabel;

namespace rundblick {

// A meaning that a column can have, to be dragged onto one; a click gives it to the current column.
class MeaningChip : public QPushButton {
    Q_OBJECT

public:
    MeaningChip(ColumnRole role, QWidget* parent);

    ColumnRole role() const { return m_role; }

signals:
    void draggedTo(const QPoint& global);
    void droppedAt(const QPoint& global);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void carryTo(const QPoint& global);

    const ColumnRole m_role;
    QPoint m_pressed;
    QLabel* m_carried = nullptr; // what the pointer takes along
};

} // namespace rundblick
