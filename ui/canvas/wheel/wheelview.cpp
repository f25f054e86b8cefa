// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/wheel/wheelview.h"

#include "ui/paint/words/words.h"

#include <QApplication>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QNativeGestureEvent>
#include <QPainter>
#include <QScrollBar>
#include <QToolTip>

#include <cmath>

namespace rundblick {
namespace {

constexpr double mostZoom = 8.0;
constexpr double margin = 6.0; // around the wheel

} // namespace

WheelView::WheelView(const Look& look, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_look(look)
{
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Touchpoint wheel"));
    viewport()->setMouseTracking(true);
    setMinimumSize(320, 320);
}

void WheelView::setFigure(WheelFigure figure, const NumberStyle& numbers)
{
    m_numbers = numbers;
    m_figure = std::move(figure);
    layOut();
}

void WheelView::setFace(WheelFace face)
{
    m_face = face;
    redraw();
}

void WheelView::setSelected(std::optional<Id<Touchpoint>> touchpoint)
{
    if (m_selected == touchpoint)
        return;
    m_selected = touchpoint;
    describeSelected();
    showSelected();
    redraw();
}

void WheelView::describeSelected()
{
    if (const auto slice = selectedSlice())
        setAccessibleDescription(toQt(wedgeOf(m_figure, m_geometry.slices[*slice]).name));
}

std::optional<std::size_t> WheelView::selectedSlice() const
{
    for (std::size_t i = 0; i < m_geometry.slices.size(); ++i)
        if (m_selected && wedgeOf(m_figure, m_geometry.slices[i]).touchpoint == *m_selected)
            return i;
    return {};
}

void WheelView::layOut()
{
    const QSizeF whole = QSizeF(viewport()->size()) * m_zoom;
    QPixmap nowhere(1, 1); // measures texts; nothing is painted
    QPainter painter(&nowhere);
    const Ink ink(painter, m_look);
    m_geometry = wheelGeometry(
        m_figure, ink, QRectF(QPointF(), whole).adjusted(margin, margin, -margin, -margin));
    m_hovered.reset();
    describeSelected();
    const QSize spare = whole.toSize() - viewport()->size();
    horizontalScrollBar()->setPageStep(viewport()->width());
    verticalScrollBar()->setPageStep(viewport()->height());
    horizontalScrollBar()->setRange(0, std::max(spare.width(), 0));
    verticalScrollBar()->setRange(0, std::max(spare.height(), 0));
    redraw();
}

void WheelView::redraw()
{
    m_drawn = {};
    viewport()->update();
}

std::vector<LabelBox> WheelView::labels()
{
    std::vector<LabelBox> labels;
    QPixmap pixmap(viewport()->size() * m_zoom);
    QPainter painter(&pixmap);
    Ink ink(painter, m_look, &labels);
    paintWheel(ink, m_figure, m_geometry, m_numbers, {m_face, selectedSlice()});
    return labels;
}

void WheelView::paintEvent(QPaintEvent*)
{
    const QPointF corner(horizontalScrollBar()->value(), verticalScrollBar()->value());
    if (m_drawn.isNull()) {
        const double ratio = devicePixelRatioF();
        m_drawn = QPixmap(viewport()->size() * ratio);
        m_drawn.setDevicePixelRatio(ratio);
        m_drawn.fill(m_look.ground);
        QPainter painter(&m_drawn);
        painter.translate(-corner);
        Ink ink(painter, m_look);
        paintWheel(ink, m_figure, m_geometry, m_numbers, {m_face, selectedSlice()});
    }
    QPainter painter(viewport());
    painter.drawPixmap(0, 0, m_drawn);
    if (!m_hovered)
        return;
    painter.translate(-corner);
    Ink ink(painter, m_look);
    paintSliceFrame(ink, m_geometry, *m_hovered);
}

void WheelView::resizeEvent(QResizeEvent*)
{
    layOut();
}

void WheelView::scrollContentsBy(int, int)
{
    redraw();
}

QPointF WheelView::toWheel(QPointF position) const
{
    return position + QPointF(horizontalScrollBar()->value(), verticalScrollBar()->value());
}

void WheelView::zoomBy(double factor)
{
    zoomAt(factor, QRectF(viewport()->rect()).center());
}

void WheelView::resetZoom()
{
    m_zoom = 1.0;
    layOut();
}

// What is under `position` stays there.
void WheelView::zoomAt(double factor, QPointF position)
{
    const QPointF before = (toWheel(position) - m_geometry.centre) / m_zoom;
    m_zoom = std::clamp(m_zoom * factor, 1.0, mostZoom);
    layOut();
    const QPointF corner = m_geometry.centre + before * m_zoom - position;
    horizontalScrollBar()->setValue(qRound(corner.x()));
    verticalScrollBar()->setValue(qRound(corner.y()));
}

void WheelView::showSelected()
{
    const auto slice = selectedSlice();
    if (!slice || m_zoom <= 1.0)
        return;
    const QPointF at = m_geometry.pointAt(m_geometry.rim, m_geometry.slices[*slice].middle());
    const QPointF corner = toWheel({});
    if (QRectF(corner, QSizeF(viewport()->size())).adjusted(40, 40, -40, -40).contains(at))
        return;
    horizontalScrollBar()->setValue(qRound(at.x() - viewport()->width() / 2.0));
    verticalScrollBar()->setValue(qRound(at.y() - viewport()->height() / 2.0));
}

void WheelView::setHovered(std::optional<std::size_t> slice)
{
    if (m_hovered == slice)
        return;
    m_hovered = slice;
    viewport()->setCursor(slice ? Qt::PointingHandCursor : Qt::ArrowCursor);
    viewport()->update();
}

bool WheelView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        QToolTip::showText(help->globalPos(), explanation(toWheel(help->pos())), viewport());
        return true;
    }
    if (event->type() == QEvent::Leave)
        setHovered({});
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture)
            zoomAt(1.0 + gesture->value(), gesture->position());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

// Of the wedge: the own value, or the market value where that is its face.
QuantityAt WheelView::numberOf(std::size_t slice) const
{
    const Id<Touchpoint> touchpoint = wedgeOf(m_figure, m_geometry.slices[slice]).touchpoint;
    if (m_face == WheelFace::Market)
        return {Quantity::MarketValue, touchpoint, {}, {}, {}, 0};
    return {Quantity::PerformanceValue, touchpoint, m_figure.ownId, {}, {}, 0};
}

std::optional<QuantityAt> WheelView::numberAt(QPoint position) const
{
    const QPointF place = toWheel(position);
    const QPointF arm = place - m_geometry.centre;
    if (std::hypot(arm.x(), arm.y()) < m_geometry.hub)
        return QuantityAt{Quantity::BrandExperience, {}, m_figure.ownId, {}, {}, 0};
    const auto slice = m_geometry.sliceAt(place);
    return slice ? std::optional(numberOf(*slice)) : std::nullopt;
}

std::optional<QuantityAt> WheelView::currentNumber() const
{
    const auto slice = selectedSlice();
    return slice ? std::optional(numberOf(*slice)) : std::nullopt;
}

QString WheelView::explanation(QPointF position) const
{
    const auto slice = m_geometry.sliceAt(position);
    const double radius
        = std::hypot(position.x() - m_geometry.centre.x(), position.y() - m_geometry.centre.y());
    if (radius < m_geometry.hub && m_figure.ownShare)
        return tr("Experience share: how much of all experience with the brands at these "
                  "touchpoints is with %1, weighted by influence.")
            .arg(toQt(m_figure.ownBrand).toHtmlEscaped());
    if (!slice)
        return {};
    const WheelSlice& at = m_geometry.slices[*slice];
    if (radius >= m_geometry.band && radius <= m_geometry.rim)
        return titleOf(m_figure.sectors[at.sector].key);
    return explanation(wedgeOf(m_figure, at));
}

QString WheelView::explanation(const WheelWedge& wedge) const
{
    QStringList lines{toQt(wedge.name)};
    lines += wedge.own ? tr("%1: performance value %2 of 100")
                             .arg(toQt(m_figure.ownBrand), m_numbers.number(*wedge.own))
                       : tr("Not rated yet");
    if (wedge.best)
        lines += tr("Best competitor: %1 with %2")
                     .arg(toQt(wedge.bestBrand), m_numbers.number(*wedge.best));
    if (wedge.market)
        lines += tr("Market value, all brands by market share: %1")
                     .arg(m_numbers.number(*wedge.market));
    if (wedge.cover == Cover::Blue)
        lines += tr("Blue: needed to cover the journey");
    else if (wedge.cover == Cover::Reserve)
        lines += tr("Reserve: useful, but the journey is covered without it");
    else if (wedge.cover == Cover::Grey)
        lines += tr("Grey: weak effect");
    return lines.join(u'\n');
}

void WheelView::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_pressed) {
        setHovered(m_geometry.sliceAt(toWheel(event->position())));
        return;
    }
    const QPoint moved = event->pos() - *m_pressed - m_dragged;
    if (m_dragged.isNull() && moved.manhattanLength() < QApplication::startDragDistance())
        return;
    m_dragged += moved;
    horizontalScrollBar()->setValue(horizontalScrollBar()->value() - moved.x());
    verticalScrollBar()->setValue(verticalScrollBar()->value() - moved.y());
}

void WheelView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_pressed = event->pos();
    m_dragged = {};
}

void WheelView::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_pressed)
        return;
    m_pressed.reset();
    if (!m_dragged.isNull())
        return;
    if (const auto slice = m_geometry.sliceAt(toWheel(event->position())))
        choose(*slice);
}

void WheelView::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (m_zoom > 1.0)
        resetZoom();
    else
        zoomAt(2.5, event->position());
}

void WheelView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomAt(std::pow(1.0015, event->angleDelta().y()), event->position());
    else
        QAbstractScrollArea::wheelEvent(event);
    event->accept();
}

void WheelView::choose(std::size_t slice)
{
    emit chosen(wedgeOf(m_figure, m_geometry.slices[slice]).touchpoint);
}

// To the neighbour, around the whole wheel.
void WheelView::step(int slices)
{
    const auto count = static_cast<int>(m_geometry.slices.size());
    if (count == 0)
        return;
    const auto selected = selectedSlice();
    const int at = selected ? static_cast<int>(*selected) : (slices > 0 ? -1 : 0);
    choose(static_cast<std::size_t>((at + slices + count) % count));
}

void WheelView::stepSector(int direction)
{
    const auto selected = selectedSlice();
    if (!selected) {
        step(1);
        return;
    }
    const auto count = static_cast<int>(m_figure.sectors.size());
    const auto at = static_cast<int>(m_geometry.slices[*selected].sector);
    const auto target = static_cast<std::size_t>((at + direction + count) % count);
    for (std::size_t i = 0; i < m_geometry.slices.size(); ++i)
        if (m_geometry.slices[i].sector == target) {
            choose(i);
            return;
        }
}

void WheelView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Right:
        return step(1);
    case Qt::Key_Left:
        return step(-1);
    case Qt::Key_Down:
        return stepSector(1);
    case Qt::Key_Up:
        return stepSector(-1);
    case Qt::Key_Home:
        return m_geometry.slices.empty() ? void() : choose(0);
    case Qt::Key_End:
        return m_geometry.slices.empty() ? void() : choose(m_geometry.slices.size() - 1);
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return m_hovered ? choose(*m_hovered) : void();
    case Qt::Key_Plus:
        return zoomBy(1.25);
    case Qt::Key_Minus:
        return zoomBy(1.0 / 1.25);
    case Qt::Key_0:
        return resetZoom();
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace rundblick
