// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPixmap>
#include <QTimer>
#include <QWidget>

namespace rundblick {

class BoardScene;
class BoardView;

// The whole board, small, in a corner of its view, with a frame around what is seen; a click or a
// drag goes there. Hidden while all is seen.
class OverviewMap : public QWidget {
    Q_OBJECT

public:
    OverviewMap(BoardView& view, const BoardScene& scene);

    void follow(); // the view shows another part

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void draw();
    QRectF boardRect() const; // what is drawn of the board
    QTransform toWidget() const;

    BoardView& m_view;
    const BoardScene& m_scene;
    QPixmap m_drawn; // null: to be drawn
};

} // namespace rundblick
