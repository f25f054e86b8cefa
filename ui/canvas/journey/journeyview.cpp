// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/journey/journeyview.h"

#include "core/report/journey/viewchoice.h"
#include "ui/canvas/accessible/journeyaccessible.h"
#include "ui/canvas/journey/journeytips.h"
#include "ui/canvas/journey/journeytool.h"
#include "ui/canvas/journey/lanetool.h"
#include "ui/paint/look.h"
#include "ui/session/selection.h"

#include <QAccessible>
#include <QLineEdit>
#include <QMenu>
#include <QPixmapCache>
#include <QScrollBar>

#include <algorithm>

namespace rundblick {
namespace {

constexpr double leastZoom = 0.4;
constexpr double mostZoom = 4.0;
constexpr double leastWidth = 720.0; // of the matrix; a narrower view scrolls
constexpr int cacheKilobytes = 96 * 1024; // for 1,200 dots and 100 names, drawn once

} // namespace

JourneyView::JourneyView(const Surroundings& surroundings, QWidget* parent)
    : QGraphicsView(parent)
    , m_surroundings(surroundings)
    , m_board(new JourneyScene(surroundings, this))
    , m_tool(new JourneyTool(surroundings.session, surroundings.selection, *m_board))
    , m_lanes(new LaneTool(surroundings.session, *m_board))
    , m_touch(*viewport(), *this)
{
    installJourneyAccessibility();
    setScene(m_board);
    setRenderHint(QPainter::Antialiasing);
    setAlignment(Qt::AlignLeft | Qt::AlignTop);
    setViewportUpdateMode(FullViewportUpdate); // heads and names stay while the rest scrolls
    setTransformationAnchor(NoAnchor);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // the width must not depend on the rows
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(surroundings.look.length(240), surroundings.look.length(200));
    setAccessibleName(tr("Journey matrix"));
    viewport()->setMouseTracking(true); // the pointer shows what can be dragged
    QPixmapCache::setCacheLimit(std::max(QPixmapCache::cacheLimit(), cacheKilobytes));
    connect(m_tool, &JourneyTool::renameRequested, this, &JourneyView::rename);
    connect(m_lanes, &LaneTool::editRequested, this, &JourneyView::write);
    connect(m_board, &JourneyScene::currentChanged, this, &JourneyView::showCurrent);
    connect(
        m_board, &JourneyScene::momentChanged, this, [this] { verticalScrollBar()->setValue(0); });
    connect(m_board, &JourneyScene::synced, this, &JourneyView::forgetHeads);
}

void JourneyView::zoomBy(double factor)
{
    const double zoom = std::clamp(m_zoom * factor, leastZoom, mostZoom);
    setTransformationAnchor(AnchorUnderMouse);
    scale(zoom / m_zoom, zoom / m_zoom);
    setTransformationAnchor(NoAnchor);
    m_zoom = zoom;
    forgetHeads();
    fitWidth();
}

// Zoomed out, the columns share the whole width; zoomed in, the matrix is wider than the view.
void JourneyView::fitWidth()
{
    const double width = viewport()->width() / std::min(m_zoom, 1.0) - 2.0;
    m_board->setWidth(std::max(width, leastWidth * m_surroundings.look.scale));
}

void JourneyView::showEvent(QShowEvent* event)
{
    QGraphicsView::showEvent(event);
    if (!std::exchange(m_wasShown, true))
        QMetaObject::invokeMethod(this, &JourneyView::foldForRows, Qt::QueuedConnection);
}

// At first touchpoints are in sight, too: lanes that leave them no room are folded, the last ones
// first, but never the emotion. To look at less is no edit.
void JourneyView::foldForRows()
{
    constexpr double mostForLanes = 0.6; // of the view, heads included
    if (m_board->moment() || m_board->geometry().lines.empty())
        return;
    const double most = mostForLanes * viewport()->height() / m_zoom;
    SavedView view = m_board->view();
    const std::vector<LaneRow> lanes = m_board->figure().lanes; // the next view has its own
    for (auto lane = lanes.rbegin(); lane != lanes.rend(); ++lane) {
        if (m_board->geometry().matrix.top() <= most)
            return;
        if (lane->kind == LaneKind::Emotion)
            continue;
        setCollapsed(view, keyOf(lane->kind), true);
        m_board->setView(view);
    }
}

void JourneyView::resizeEvent(QResizeEvent* event)
{
    const bool isFirst = !event->oldSize().isValid();
    QGraphicsView::resizeEvent(event);
    fitWidth();
    if (isFirst)
        verticalScrollBar()->setValue(0);
}

void JourneyView::scrollContentsBy(int dx, int dy)
{
    QGraphicsView::scrollContentsBy(dx, dy);
    if (m_editor)
        m_editor->clearFocus(); // it would stay behind
    if (m_writer)
        m_writer->clearFocus();
}

void JourneyView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier))
        zoomBy(std::pow(1.0015, event->angleDelta().y()));
    else
        QGraphicsView::wheelEvent(event);
}

QPointF JourneyView::visibleCorner() const
{
    return mapToScene(QPoint(0, 0));
}

double JourneyView::headsBottom() const
{
    const JourneyGeometry& geometry = m_board->geometry();
    return geometry.headsBottom() + 0.5 * geometry.sizes.gap;
}

bool JourneyView::isOnHeads(QPoint position) const
{
    return mapToScene(position).y() < visibleCorner().y() + headsBottom();
}

std::optional<std::size_t> JourneyView::headAt(QPoint position) const
{
    const bool isOnNames = position.x() < m_zoom * m_board->geometry().left;
    return m_board->moment() && isOnHeads(position) && !isOnNames
        ? m_board->geometry().phaseAt(mapToScene(position).x())
        : std::nullopt;
}

bool JourneyView::isForRows(QPoint position) const
{
    const auto place = m_board->boardPlaceAt(mapToScene(position));
    return !isOnHeads(position) && (!place || std::holds_alternative<JourneyPlace>(*place));
}

// Keeps the current place in sight, not under the heads.
void JourneyView::showCurrent()
{
    const std::optional<BoardPlace> place = m_board->current();
    QRectF target = place ? m_board->rectOf(*place) : QRectF();
    if (target.isEmpty())
        return;
    if (!std::holds_alternative<HeadPlace>(*place)) {
        target.setTop(target.top() - headsBottom());
        ensureVisible(target, 0, 8);
    }
    tellCurrent();
}

void JourneyView::tellCurrent()
{
    if (!hasFocus() || !QAccessible::isActive())
        return;
    if (QAccessibleInterface* cell = QAccessible::queryAccessibleInterface(this)->focusChild()) {
        QAccessibleEvent told(cell, QAccessible::Focus);
        QAccessible::updateAccessibility(&told);
    }
}

QString JourneyView::explanation(const BoardPlace& place) const
{
    return explanationOf(*m_board, m_surroundings, place);
}

void JourneyView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        pressAt(event->pos(), event->modifiers());
}

void JourneyView::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF point = mapToScene(event->pos());
    if (event->buttons().testFlag(Qt::LeftButton)) {
        dragTo(point);
        return;
    }
    const bool isFree = !isOnHeads(event->pos());
    viewport()->setCursor(isFree && m_board->isOnTrackMark(point) ? Qt::SizeHorCursor
            : isFree && m_board->moodAt(point)                    ? Qt::SizeVerCursor
                                                                  : Qt::ArrowCursor);
}

void JourneyView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        releaseAt(mapToScene(event->pos()));
}

void JourneyView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::LeftButton)
        doubleClickAt(event->pos());
}

void JourneyView::pressAt(QPoint position, Qt::KeyboardModifiers modifiers)
{
    const std::optional<std::size_t> head = headAt(position);
    if (isOnHeads(position) && !head)
        return;
    m_isRowPressed = isForRows(position);
    if (m_isRowPressed)
        m_tool->press(mapToScene(position), modifiers);
    else
        m_lanes->press(mapToScene(position), head);
}

void JourneyView::dragTo(QPointF place)
{
    if (m_isRowPressed)
        m_tool->drag(place);
    else
        m_lanes->drag(place);
}

void JourneyView::releaseAt(QPointF place)
{
    if (m_isRowPressed)
        m_tool->release(place);
    else
        m_lanes->release(place);
}

void JourneyView::doubleClickAt(QPoint position)
{
    const std::optional<std::size_t> head = headAt(position);
    if (isOnHeads(position) && !head)
        return;
    if (isForRows(position))
        m_tool->doubleClick(mapToScene(position));
    else
        m_lanes->doubleClick(mapToScene(position), head);
}

void JourneyView::contextMenuEvent(QContextMenuEvent* event)
{
    const std::optional<BoardPlace> current = m_board->current();
    if (event->reason() == QContextMenuEvent::Keyboard && current)
        openMenu(current, mapFromScene(m_board->rectOf(*current).center()));
    else
        openMenu(boardPlaceAt(event->pos()), event->pos());
}

// What lies there, the heads of steps, too.
std::optional<BoardPlace> JourneyView::boardPlaceAt(QPoint position) const
{
    if (const std::optional<std::size_t> head = headAt(position))
        return HeadPlace{*head};
    return isOnHeads(position) ? std::nullopt : m_board->boardPlaceAt(mapToScene(position));
}

void JourneyView::openMenu(const std::optional<BoardPlace>& place, QPoint position)
{
    QMenu menu(this);
    if (place && std::holds_alternative<JourneyPlace>(*place))
        m_tool->fillMenu(menu, mapToScene(position));
    else if (place)
        m_lanes->fillMenu(menu, *place);
    addQuestion(menu, position);
    if (!menu.isEmpty())
        menu.exec(viewport()->mapToGlobal(position));
}

void JourneyView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Paste)) {
        emit pasteRequested();
        return;
    }
    if (event->key() == Qt::Key_Escape && m_editor) {
        std::exchange(m_editor, nullptr)->deleteLater();
        setFocus();
        return;
    }
    if (!moment(*event) && !m_tool->key(*event) && !m_lanes->key(*event))
        QGraphicsView::keyPressEvent(event);
}

void JourneyView::focusInEvent(QFocusEvent* event)
{
    QGraphicsView::focusInEvent(event);
    tellCurrent();
}

// Inside a moment of truth: back, and a new step.
bool JourneyView::moment(const QKeyEvent& event)
{
    if (!m_board->moment())
        return false;
    if (event.key() == Qt::Key_Escape)
        m_board->openMoment({});
    else if (event.key() == Qt::Key_Insert)
        emit stepRequested();
    else
        return false;
    return true;
}

} // namespace rundblick
