// SPDX-License-Identifier: GPL-3.0-or-later
// What of a board its view shows, and how large.
#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"

#include <QScrollBar>

#include <algorithm>

namespace rundblick {
namespace {

constexpr double leastZoom = 0.02;
constexpr double mostZoom = 6.0;
constexpr double border = 10.0; // pixels around what is fitted

} // namespace

void BoardView::hurry()
{
    setRenderHint(QPainter::Antialiasing, false);
    m_calm.start();
}

QRectF BoardView::seen() const
{
    return viewportTransform().inverted().mapRect(QRectF(viewport()->rect()));
}

// One can pan until the content has just left the view.
void BoardView::updateReach()
{
    const QSizeF room = QSizeF(viewport()->size()) / zoom();
    setSceneRect(
        m_board.contentRect().adjusted(-room.width(), -room.height(), room.width(), room.height()));
    emit looked();
}

void BoardView::moveBy(QPointF pixels)
{
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - qRound(pixels.x()));
    verticalScrollBar()->setValue(verticalScrollBar()->value() - qRound(pixels.y()));
}

void BoardView::setScale(double zoom)
{
    setTransform(QTransform::fromScale(zoom, zoom));
    updateReach();
}

void BoardView::zoomBy(double factor)
{
    zoomAt(factor, QRectF(viewport()->rect()).center());
}

void BoardView::zoomAt(double factor, QPointF position)
{
    const QPointF place = viewportTransform().inverted().map(position);
    m_kept = Kept::Nothing;
    hurry();
    setScale(std::clamp(zoom() * factor, leastZoom, mostZoom));
    moveBy(position - viewportTransform().map(place));
}

QRectF BoardView::fittingRoom() const
{
    return QRectF(viewport()->rect()).adjusted(m_leftBorder, border, -border, -border);
}

double BoardView::fittingZoom(const QRectF& area) const
{
    const QSizeF room = fittingRoom().size();
    const double fitting = std::min(room.width() / area.width(), room.height() / area.height());
    return std::clamp(fitting, leastZoom, m_look.scale);
}

void BoardView::zoomTo(const QRectF& area)
{
    const QRectF room = fittingRoom();
    if (area.isEmpty() || room.isEmpty())
        return;
    setScale(fittingZoom(area));
    moveBy(room.center() - viewportTransform().map(area.center()));
    m_kept = Kept::Nothing;
}

void BoardView::centreOn(QPointF place)
{
    moveBy(QRectF(viewport()->rect()).center() - viewportTransform().map(place));
    m_kept = Kept::Nothing;
}

void BoardView::fit()
{
    zoomTo(m_board.contentRect());
    m_kept = Kept::All;
}

QRectF BoardView::opening() const
{
    return m_board.contentRect();
}

void BoardView::open()
{
    zoomTo(opening());
    m_kept = Kept::Opening;
}

void BoardView::stay()
{
    m_kept = Kept::Nothing;
}

void BoardView::keepInSight()
{
    if (m_kept == Kept::Opening)
        open();
    else if (m_kept == Kept::All)
        fit();
    else
        updateReach();
}

void BoardView::fitChosen()
{
    QRectF area;
    for (const BoardItem* item : m_board.chosenItems())
        area |= item->sceneFrame();
    if (area.isEmpty())
        fit();
    else
        zoomTo(area.adjusted(-40.0, -40.0, 40.0, 40.0));
}

void BoardView::panBy(QPointF pixels)
{
    m_kept = Kept::Nothing;
    hurry();
    moveBy(pixels);
}

void BoardView::reveal(const BoardItem& item)
{
    const QRectF room = QRectF(viewport()->rect()).adjusted(border, border, -border, -border);
    const QRectF at = viewportTransform().mapRect(item.sceneFrame());
    if (room.contains(at))
        return;
    const auto shift = [](double low, double high, double least, double most) {
        return low < least ? least - low : high > most ? most - high : 0.0;
    };
    m_kept = Kept::Nothing;
    moveBy({shift(at.left(), at.right(), room.left(), room.right()),
        shift(at.top(), at.bottom(), room.top(), room.bottom())});
}

} // namespace rundblick
