// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/board/nameeditor.h"
#include "ui/canvas/board/touchgestures.h"
#include "ui/canvas/tools/boardtool.h"

#include <QGraphicsView>
#include <QPointer>
#include <QTimer>

namespace rundblick {

class BoardItem;
class BoardScene;
class OverviewMap;
class ReadingAid;
struct Look;

// A board on the screen. It zooms (Ctrl and wheel, pinch, touchpad, keys, to the pointer, to what
// is selected, to all) and pans (wheel, middle button, space, two fingers); everything else it
// hands to the tool. While it moves it draws in a hurry, without smooth edges. An overview appears
// where not all is seen.
class BoardView : public QGraphicsView, private TouchTarget {
    Q_OBJECT

public:
    BoardView(BoardScene& scene, const Look& look, QWidget* parent = nullptr);
    ~BoardView() override;

    BoardScene& board() const { return m_board; }
    const Look& look() const { return m_look; }
    void setTool(BoardTool* tool); // borrowed; the one before is cancelled
    BoardTool* tool() const { return m_tool; }
    void showCursor(); // of the tool, or of the hand
    void setHandDrag(bool on); // the left button pans: the tool "pan"
    void setLeftBorder(double pixels) { m_leftBorder = pixels; } // left of what is fitted

    double zoom() const { return transform().m11(); }
    void zoomBy(double factor); // about the middle
    void zoomAt(double factor, QPointF position); // what is at `position` stays there
    void zoomTo(const QRectF& area); // scene; not larger than life at the look's scale
    // All is seen, and stays so when the view is resized, until somebody zooms or pans.
    void fit();
    void stay(); // somebody works here: what is added elsewhere does not move the view
    void open(); // likewise what opening() says: so a board is seen at first
    void fitChosen(); // the selected items; all where none is
    void panBy(QPointF pixels); // the content follows
    void centreOn(QPointF place);
    void reveal(const BoardItem& item); // pans only as far as needed
    QRectF seen() const; // of the scene

    // Opens a line to type in, over `where` of the scene; it belongs to the view.
    NameEditor& edit(const QRectF& where, const QString& text);
    NameEditor* editor() const { return m_editor; } // null: none is open

    BoardPointer pointerAt(QPointF position, Qt::KeyboardModifiers modifiers = {}) const;

    // The layout may take all the room there is; this much is enough.
    QSize sizeHint() const override { return minimumSize(); }
    const ReadingAid& readingAid() const { return *m_reading; }

signals:
    void looked(); // another part is seen, or larger
    // By right button, key or a long press; `place` in the scene.
    void menuRequested(QPoint global, QPointF place);

protected:
    // What is seen at first; all of it where a board does not say better.
    virtual QRectF opening() const;
    double fittingZoom(const QRectF& area) const; // at which all of it is seen, at most life size

    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override; // touch, touchpad
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    bool event(QEvent* event) override; // Tab and the keys of the tool come before shortcuts
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void hurry(); // rough until the movement has been over for a moment
    void updateReach();
    void keepInSight();
    QRectF fittingRoom() const;
    void moveBy(QPointF pixels);
    void setScale(double zoom);
    bool zoomKey(const QKeyEvent& event);
    void endPan();
    bool nativeGesture(QEvent* event);
    bool isHand() const { return m_hasHand || m_isSpaceDown; }
    BoardPointer pointerOf(const Touch& touch) const;
    bool takesTouch() const override { return m_tool; }
    void touchPress(const Touch& touch) override;
    void touchDrag(const Touch& touch) override;
    void touchRelease(const Touch& touch) override;
    void touchTwice(const Touch& touch) override;
    void touchCancel() override;
    void touchMenu(QPointF at) override;
    void touchPan(QPointF by) override { panBy(by); }
    void touchZoom(double factor, QPointF at) override { zoomAt(factor, at); }

    BoardScene& m_board;
    const Look& m_look;
    TouchGestures m_touch; // before whatever sends events to the viewport
    BoardTool* m_tool = nullptr;
    OverviewMap* m_overview;
    ReadingAid* m_reading;
    QPointer<NameEditor> m_editor;
    QTimer m_calm;
    double m_leftBorder;
    enum class Kept { Nothing, All, Opening };
    Kept m_kept = Kept::Opening; // in sight, when the view is resized or the content changes
    bool m_hasHand = false;
    bool m_isSpaceDown = false;
    bool m_isToolDown = false;
    std::optional<QPointF> m_panned; // where the mouse was last while it pans
};

} // namespace rundblick
