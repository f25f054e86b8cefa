// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/board/touchgestures.h"
#include "ui/canvas/journey/journeyscene.h"
#include "ui/canvas/writing/textwriter.h"
#include "ui/support/numbersource.h"

#include <QGraphicsView>
#include <QPixmap>

class QLineEdit;
class QMenu;

namespace rundblick {

class JourneyTool;
class LaneTool;

// The journey matrix on the screen: fits the width, zooms, keeps the heads of the phases and the
// names in sight, writes texts in their place, hands mouse and keyboard to its tools, and is heard
// as a table.
class JourneyView : public QGraphicsView, public NumberSource, private TouchTarget {
    Q_OBJECT

public:
    explicit JourneyView(const Surroundings& surroundings, QWidget* parent = nullptr);

    JourneyScene& board() { return *m_board; }
    // The layout may take all the room there is; this much is enough.
    QSize sizeHint() const override { return minimumSize(); }
    void zoomBy(double factor);
    std::optional<QuantityAt> numberAt(QPoint position) const override;
    std::optional<QuantityAt> currentNumber() const override;
    QString explanation(const BoardPlace& place) const; // all it says, in lines
    void rename(Id<Touchpoint> touchpoint); // opens an editor in its row
    void write(const BoardPlace& place, const QString& typed = {}); // opens an editor there
    void addStep(const QString& text); // to the moment of truth that is open

signals:
    void pasteRequested();
    void stepRequested(); // somebody wants to write a new step

protected:
    void drawForeground(QPainter* painter, const QRectF& exposed) override;
    void showEvent(QShowEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    bool viewportEvent(QEvent* event) override; // tool tips, fingers and pens

private:
    void fitWidth();
    void foldForRows();
    void forgetHeads();
    void paintHeads(QPainter& painter, QPointF corner);
    void paintNames(QPainter& painter, QPointF corner);
    void showCurrent();
    void tellCurrent();
    void keep(const BoardPlace& place, TextWriter::Ending ending);
    bool moment(const QKeyEvent& event);
    QPointF visibleCorner() const;
    double headsBottom() const; // scene units below the upper border
    bool isOnHeads(QPoint position) const;
    std::optional<std::size_t> headAt(QPoint position) const; // of a step
    bool isForRows(QPoint position) const;
    std::optional<QuantityAt> headNumberAt(QPointF point) const;
    std::optional<QuantityAt> moodNumberAt(const LanePlace& place) const;
    void addQuestion(QMenu& menu, QPoint position);
    std::optional<BoardPlace> boardPlaceAt(QPoint position) const;
    void openMenu(const std::optional<BoardPlace>& place, QPoint position);
    void pressAt(QPoint position, Qt::KeyboardModifiers modifiers = {});
    void dragTo(QPointF place);
    void releaseAt(QPointF place);
    void doubleClickAt(QPoint position);
    bool isGrip(QPoint position) const; // of something that can be dragged
    void touchPress(const Touch& touch) override;
    void touchDrag(const Touch& touch) override;
    void touchRelease(const Touch& touch) override;
    void touchTwice(const Touch& touch) override;
    void touchCancel() override;
    void touchMenu(QPointF at) override;
    void touchPan(QPointF by) override;
    void touchZoom(double factor, QPointF at) override;

    const Surroundings m_surroundings;
    JourneyScene* m_board;
    JourneyTool* m_tool;
    LaneTool* m_lanes;
    TouchGestures m_touch;
    std::optional<QPointF> m_scrolled; // where the finger was last that grips nothing
    bool m_hasScrolled = false;
    QLineEdit* m_editor = nullptr; // of a name
    TextWriter* m_writer = nullptr; // of a text
    QPixmap m_heads; // as last painted
    bool m_isRowPressed = false;
    double m_zoom = 1.0;
    bool m_wasShown = false;
};

} // namespace rundblick
