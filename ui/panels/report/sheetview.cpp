// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/report/sheetview.h"

#include "ui/paint/look.h"
#include "ui/report/tiling/papersheets.h"

#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>

#include <algorithm>

namespace rundblick {
namespace {

constexpr double margin = 10.0; // around the paper
constexpr double mostZoom = 12.0;
constexpr double zoomStep = 1.25;

} // namespace

SheetView::SheetView(const Look& look, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_look(look)
{
    setObjectName(QStringLiteral("sheet"));
    setAccessibleName(tr("Preview of a page"));
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::StrongFocus);
    viewport()->setAutoFillBackground(false);
}

void SheetView::showSheet(const PaperSheets* sheets, std::size_t sheet)
{
    if (sheet != m_sheet)
        m_zoom = 1.0;
    m_sheets = sheets && sheet < sheets->count() ? sheets : nullptr;
    m_sheet = sheet;
    setAccessibleDescription(m_sheets && m_sheets->pageOf(sheet)
            ? m_sheets->pages().windowTitleOf(*m_sheets->pageOf(sheet))
            : QString());
    forget();
}

void SheetView::forget()
{
    m_drawn = {};
    fitBars();
    viewport()->update();
}

double SheetView::scale() const
{
    const QSizeF room(viewport()->width() - 2.0 * margin, viewport()->height() - 2.0 * margin);
    const QSizeF size = m_sheets->size();
    return m_zoom
        * std::max(0.01, std::min(room.width() / size.width(), room.height() / size.height()));
}

QRectF SheetView::paper() const
{
    const QSizeF size = m_sheets->size() * scale();
    const auto place = [](double room, double length, const QScrollBar* bar) {
        return length + 2.0 * margin <= room ? (room - length) / 2.0 : margin - bar->value();
    };
    return {QPointF(place(viewport()->width(), size.width(), horizontalScrollBar()),
                place(viewport()->height(), size.height(), verticalScrollBar())),
        size};
}

void SheetView::fitBars()
{
    const auto fit = [](QScrollBar* bar, double length, int room) {
        bar->setRange(0, std::max(0, qRound(length + 2.0 * margin) - room));
        bar->setPageStep(room);
        bar->setSingleStep(room / 10);
    };
    const QSizeF size = m_sheets ? m_sheets->size() * scale() : QSizeF();
    const bool isWhole = !m_sheets || m_zoom <= 1.0;
    fit(horizontalScrollBar(), isWhole ? 0.0 : size.width(), viewport()->width());
    fit(verticalScrollBar(), isWhole ? 0.0 : size.height(), viewport()->height());
}

void SheetView::draw()
{
    const double ratio = devicePixelRatioF();
    m_drawn = QImage(
        (QSizeF(viewport()->size()) * ratio).toSize(), QImage::Format_ARGB32_Premultiplied);
    m_drawn.setDevicePixelRatio(ratio);
    m_drawn.fill(m_look.ground);
    QPainter painter(&m_drawn);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    const QRectF paper = this->paper();
    painter.fillRect(paper, paperLook().card);
    painter.setPen(QPen(m_look.line, 1.0));
    painter.drawRect(paper);
    painter.setClipRect(paper);
    painter.translate(paper.topLeft());
    painter.scale(scale(), scale());
    m_sheets->paint(painter, m_sheet);
}

void SheetView::paintEvent(QPaintEvent*)
{
    QPainter painter(viewport());
    if (!m_sheets) {
        painter.fillRect(viewport()->rect(), m_look.ground);
        return;
    }
    if (m_drawn.isNull())
        draw();
    painter.drawImage(QPointF(), m_drawn);
    if (!hasFocus())
        return;
    painter.setPen(QPen(m_look.blue, 1.5));
    painter.drawRect(QRectF(viewport()->rect()).adjusted(0.75, 0.75, -0.75, -0.75));
}

void SheetView::resizeEvent(QResizeEvent* event)
{
    QAbstractScrollArea::resizeEvent(event);
    forget();
}

void SheetView::scrollContentsBy(int, int)
{
    m_drawn = {};
    viewport()->update();
}

void SheetView::zoomBy(double factor)
{
    setZoom(m_zoom * factor);
}

void SheetView::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, 1.0, mostZoom);
    forget();
}

void SheetView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers() & Qt::ControlModifier)
        zoomBy(event->angleDelta().y() > 0 ? zoomStep : 1.0 / zoomStep);
    else if (m_zoom > 1.0)
        QAbstractScrollArea::wheelEvent(event);
    else if (event->angleDelta().y() != 0)
        emit stepWanted(event->angleDelta().y() > 0 ? -1 : 1);
    event->accept();
}

void SheetView::keyPressEvent(QKeyEvent* event)
{
    switch (event->key()) {
    case Qt::Key_Plus:
    case Qt::Key_Equal:
        return zoomBy(zoomStep);
    case Qt::Key_Minus:
        return zoomBy(1.0 / zoomStep);
    case Qt::Key_0:
        return setZoom(1.0);
    case Qt::Key_PageDown:
        return emit stepWanted(1);
    case Qt::Key_PageUp:
        return emit stepWanted(-1);
    case Qt::Key_Home:
        return emit stepWanted(-1'000'000);
    case Qt::Key_End:
        return emit stepWanted(1'000'000);
    default:
        QAbstractScrollArea::keyPressEvent(event);
    }
}

} // namespace rundblick
