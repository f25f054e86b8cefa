// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

class QLabel;

namespace rundblick {

// A word that is dragged onto something of its window; a click does what its owner connects to it.
class DragChip : public QPushButton {
    Q_OBJECT

public:
    DragChip(const QString& text, QWidget* parent);

signals:
    void draggedTo(const QPoint& global);
    void droppedAt(const QPoint& global);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void carryTo(const QPoint& global);

    QPoint m_pressed;
    QLabel* m_carried = nullptr; // what the pointer takes along
};

} // namespace rundblick
