// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/backdrop/backdroplayer.h"
#include "ui/canvas/tools/boardtool.h"

#include <QRectF>

namespace rundblick {

class BoardWriter;

// Arranges the pictures behind a board: a drag moves one, by a corner it grows and shrinks, two
// clicks fit it to what is on the board. Arrows move the one that is held by 8 units (with Shift by
// 1), digits set how strong it is, Delete removes it.
class BackdropTool : public BoardTool {
    Q_OBJECT

public:
    BackdropTool(BoardWriter& writer, BackdropLayer& layer);

    void begin(); // holds the uppermost
    void hold(std::optional<Id<Backdrop>> backdrop);
    std::optional<Id<Backdrop>> held() const { return m_held; }
    void fit(); // the one that is held, to what is on the board
    void remove();
    void showOpacity(double opacity); // without an edit
    void setOpacity(double opacity);

    void press(const BoardPointer& pointer) override;
    void drag(const BoardPointer& pointer) override;
    void release(const BoardPointer& pointer) override;
    void doubleClick(const BoardPointer& pointer) override;
    void cancel() override;
    void leave() override;
    bool key(const QKeyEvent& event) override;
    Qt::CursorShape cursor() const override { return Qt::SizeAllCursor; }

signals:
    void heldChanged();
    void left(); // another tool took over

private:
    void change(const std::function<void(Backdrop&)>& how);
    void place(const QRectF& rect);
    QRectF dragged(QPointF to) const;

    BoardWriter& m_writer;
    BackdropLayer& m_layer;
    std::optional<Id<Backdrop>> m_held;
    BackdropGrip m_grip = BackdropGrip::None;
    QPointF m_pressed;
    QRectF m_before;
};

} // namespace rundblick
