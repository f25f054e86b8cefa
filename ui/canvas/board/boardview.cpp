// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/board/boardview.h"

#include "ui/canvas/accessible/boardaccessible.h"
#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/overviewmap.h"
#include "ui/canvas/reading/readingaid.h"

#include <QContextMenuEvent>
#include <QNativeGestureEvent>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

using namespace std::chrono_literals;

constexpr double step = 1.25; // of the keys
constexpr double touchSlack = 22.0; // of the mouse where fingers are expected

} // namespace

BoardView::BoardView(BoardScene& scene, const Look& look, QWidget* parent)
    : QGraphicsView(&scene, parent)
    , m_board(scene)
    , m_look(look)
    , m_touch(*viewport(), *this)
    , m_overview(new OverviewMap(*this, scene))
    , m_reading(new ReadingAid(*this))
    , m_leftBorder(look.length(10.0))
{
    installBoardAccessibility();
    setFrameShape(NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setRenderHint(QPainter::Antialiasing);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTransformationAnchor(NoAnchor);
    setResizeAnchor(NoAnchor);
    setViewportUpdateMode(SmartViewportUpdate);
    setOptimizationFlags(DontSavePainterState | DontAdjustForAntialiasing);
    setMinimumSize(look.length(240), look.length(160));
    // All of it is painted, so that panning shifts what is there and paints only the rest.
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    // The ground is the scene's to paint: a brush of the view would hide it.
    m_calm.setSingleShot(true);
    m_calm.setInterval(120ms);
    connect(&m_calm, &QTimer::timeout, this, [this] {
        setRenderHint(QPainter::Antialiasing, true);
        viewport()->update();
    });
    connect(&scene, &BoardScene::reshaped, this, &BoardView::keepInSight);
}

BoardView::~BoardView() = default;

void BoardView::setTool(BoardTool* tool)
{
    if (m_tool == tool)
        return;
    BoardTool* const before = std::exchange(m_tool, tool);
    if (before)
        before->leave();
    showCursor();
}

void BoardView::setHandDrag(bool on)
{
    m_hasHand = on;
    showCursor();
}

void BoardView::showCursor()
{
    if (m_panned)
        viewport()->setCursor(Qt::ClosedHandCursor);
    else if (isHand())
        viewport()->setCursor(Qt::OpenHandCursor);
    else
        viewport()->setCursor(m_tool ? m_tool->cursor() : Qt::ArrowCursor);
}

NameEditor& BoardView::edit(const QRectF& where, const QString& text)
{
    if (m_editor)
        setFocus(); // takes what was typed there
    constexpr QSize least(200, 34);
    m_editor = new NameEditor(text, viewport());
    const QRect place = mapFromScene(where).boundingRect();
    QRect room(QPoint(), place.size().expandedTo(least));
    room.moveCenter(place.center());
    const QRect view = viewport()->rect();
    room.moveLeft(std::clamp(room.left(), 0, std::max(view.width() - room.width(), 0)));
    room.moveTop(std::clamp(room.top(), 0, std::max(view.height() - room.height(), 0)));
    m_editor->setGeometry(room);
    m_editor->show();
    m_editor->setFocus();
    const auto giveBack = [this] {
        if (m_editor && m_editor->hasFocus())
            setFocus();
    };
    connect(m_editor, &NameEditor::dropped, this, giveBack);
    connect(m_editor, &NameEditor::taken, this, giveBack);
    return *m_editor;
}

BoardPointer BoardView::pointerAt(QPointF position, Qt::KeyboardModifiers modifiers) const
{
    const double slack = m_look.isTouch ? touchSlack / zoom() : 0.0;
    return {viewportTransform().inverted().map(position), modifiers, zoom(), slack};
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QGraphicsView::resizeEvent(event);
    constexpr int margin = 12;
    m_overview->move(
        width() - m_overview->width() - margin, height() - m_overview->height() - margin);
    keepInSight();
}

void BoardView::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    keepInSight();
}

void BoardView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    emit looked();
}

bool BoardView::nativeGesture(QEvent* event)
{
    const auto& gesture = *static_cast<QNativeGestureEvent*>(event);
    if (gesture.gestureType() == Qt::ZoomNativeGesture)
        zoomAt(1.0 + gesture.value(), gesture.position());
    else if (gesture.gestureType() == Qt::SmartZoomNativeGesture)
        fitChosen();
    return true;
}

bool BoardView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::NativeGesture)
        return nativeGesture(event);
    if (m_touch.handle(*event))
        return true;
    return QGraphicsView::viewportEvent(event);
}

void BoardView::wheelEvent(QWheelEvent* event)
{
    event->accept();
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        zoomAt(std::pow(1.0015, event->angleDelta().y()), event->position());
        return;
    }
    const QPoint way = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    const bool isSideways = event->modifiers().testFlag(Qt::ShiftModifier) && way.x() == 0;
    panBy(isSideways ? QPointF(way.y(), 0.0) : QPointF(way));
}

void BoardView::mousePressEvent(QMouseEvent* event)
{
    setFocus();
    const bool isLeft = event->button() == Qt::LeftButton;
    if (event->button() == Qt::MiddleButton || (isLeft && isHand())) {
        m_panned = event->position();
        showCursor();
        return;
    }
    if (!isLeft || !m_tool)
        return;
    m_isToolDown = true;
    m_tool->press(pointerAt(event->position(), event->modifiers()));
}

void BoardView::mouseMoveEvent(QMouseEvent* event)
{
    if (m_panned)
        panBy(event->position() - *std::exchange(m_panned, event->position()));
    else if (m_isToolDown)
        m_tool->drag(pointerAt(event->position(), event->modifiers()));
}

void BoardView::mouseReleaseEvent(QMouseEvent* event)
{
    if (m_panned)
        endPan();
    else if (event->button() == Qt::LeftButton && std::exchange(m_isToolDown, false))
        m_tool->release(pointerAt(event->position(), event->modifiers()));
}

void BoardView::endPan()
{
    m_panned.reset();
    showCursor();
}

void BoardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton && m_tool && !m_hasHand)
        m_tool->doubleClick(pointerAt(event->position(), event->modifiers()));
    else
        mousePressEvent(event);
}

BoardPointer BoardView::pointerOf(const Touch& touch) const
{
    BoardPointer pointer = pointerAt(touch.at);
    pointer.slack = std::max(pointer.slack, touch.slack / zoom());
    pointer.canLeave = false;
    return pointer;
}

void BoardView::touchPress(const Touch& touch)
{
    setFocus();
    if (isHand())
        m_panned = touch.at;
    else
        m_tool->press(pointerOf(touch));
}

void BoardView::touchDrag(const Touch& touch)
{
    if (m_panned)
        panBy(touch.at - *std::exchange(m_panned, touch.at));
    else
        m_tool->drag(pointerOf(touch));
}

void BoardView::touchRelease(const Touch& touch)
{
    if (m_panned)
        endPan();
    else
        m_tool->release(pointerOf(touch));
}

void BoardView::touchTwice(const Touch& touch)
{
    if (!isHand())
        m_tool->doubleClick(pointerOf(touch));
}

void BoardView::touchCancel()
{
    if (m_panned)
        endPan();
    else
        m_tool->cancel();
}

void BoardView::touchMenu(QPointF at)
{
    emit menuRequested(viewport()->mapToGlobal(at.toPoint()), pointerAt(at).place);
}

void BoardView::contextMenuEvent(QContextMenuEvent* event)
{
    QPointF place = pointerAt(event->pos()).place;
    QPoint global = event->globalPos();
    const auto& current = m_board.current();
    if (event->reason() == QContextMenuEvent::Keyboard && current) {
        place = m_board.item(*current)->sceneFrame().center();
        global = viewport()->mapToGlobal(mapFromScene(place));
    }
    emit menuRequested(global, place);
}

bool BoardView::event(QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Tab && m_tool && m_tool->key(*key))
            return true; // else it leaves the board
    }
    return QGraphicsView::event(event);
}

bool BoardView::zoomKey(const QKeyEvent& event)
{
    const auto modifiers = event.modifiers() & ~Qt::KeypadModifier;
    if (modifiers & (Qt::AltModifier | Qt::ControlModifier))
        return false;
    switch (event.key()) {
    case Qt::Key_Plus:
        zoomBy(step);
        return true;
    case Qt::Key_Minus:
        zoomBy(1.0 / step);
        return true;
    case Qt::Key_0:
        fit();
        return true;
    default:
        return false;
    }
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space) {
        m_isSpaceDown = true;
        showCursor();
        return;
    }
    if (m_tool && m_tool->key(*event))
        return;
    if (!zoomKey(*event))
        event->ignore();
}

void BoardView::keyReleaseEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Space && !event->isAutoRepeat()) {
        m_isSpaceDown = false;
        showCursor();
        return;
    }
    QGraphicsView::keyReleaseEvent(event);
}

void BoardView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    m_board.setHasKeyboard(true);
}

void BoardView::focusOutEvent(QFocusEvent* event)
{
    QGraphicsView::focusOutEvent(event);
    m_isSpaceDown = false;
    m_board.setHasKeyboard(false);
}

} // namespace rundblick
