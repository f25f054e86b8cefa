// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/matrix/waveschart.h"

#include "ui/paint/ink.h"
#include "ui/paint/waves/wavebars.h"
#include "ui/paint/waves/wavewords.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"

#include <QHelpEvent>
#include <QMouseEvent>
#include <QPaintEvent>
#include <QPicture>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace rundblick {

WavesChart::WavesChart(const Surroundings& surroundings, QWidget* parent)
    : QScrollArea(parent)
    , m_selection(surroundings.selection)
    , m_look(surroundings.look)
    , m_style(surroundings.session.workshop().setup())
    , m_head(new QWidget(this))
    , m_rows(new QWidget(this))
{
    setAccessibleName(tr("What changed from wave to wave"));
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setWidget(m_rows);
    m_rows->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
    m_head->installEventFilter(this);
    m_rows->installEventFilter(this);
    connect(&m_selection, &Selection::changed, m_rows, qOverload<>(&QWidget::update));
}

void WavesChart::setFigure(WavesFigure figure)
{
    m_figure = std::move(figure);
    QStringList spoken;
    for (const WavesRow& row : m_figure.rows)
        if (row.change.interval.value)
            spoken += toQt(row.name) + u' ' + m_style.signedNumber(*row.change.interval.value, 1)
                + u", " + nameOf(row.change.verdict);
    setAccessibleDescription(spoken.join(QStringLiteral("; ")));
    fit();
}

void WavesChart::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    fit();
}

void WavesChart::fit()
{
    QPicture nowhere;
    QPainter painter(&nowhere);
    const Ink ink(painter, m_look);
    WaveBars bars(m_figure, m_style, WaveDetail::Changes);
    bars.fit(ink, viewport()->width());
    m_rowHeight = bars.rowHeight();
    const int head = m_figure.rows.empty() ? 0 : static_cast<int>(bars.headHeight());
    setViewportMargins(0, head, 0, 0);
    m_head->setGeometry(0, 0, viewport()->width(), head);
    m_rows->resize(viewport()->width(),
        static_cast<int>(m_rowHeight * static_cast<double>(m_figure.rows.size())));
    m_head->update();
    m_rows->update();
}

void WavesChart::paintHead()
{
    QPainter painter(m_head);
    Ink ink(painter, m_look);
    WaveBars bars(m_figure, m_style, WaveDetail::Changes);
    bars.fit(ink, m_head->width());
    bars.paintHead(ink, {0.0, 0.0});
    painter.setPen(QPen(m_look.line, 1.0));
    const double bottom = m_head->height() - 0.5;
    painter.drawLine(QPointF(0.0, bottom), QPointF(m_head->width(), bottom));
}

void WavesChart::paintRows(const QRect& seen)
{
    QPainter painter(m_rows);
    Ink ink(painter, m_look);
    WaveBars bars(m_figure, m_style, WaveDetail::Changes);
    bars.fit(ink, m_rows->width());
    for (std::size_t r = 0; r < m_figure.rows.size(); ++r) {
        const WavesRow& row = m_figure.rows[r];
        const QRectF rect(0.0, m_rowHeight * static_cast<double>(r), m_rows->width(), m_rowHeight);
        if (!rect.intersects(seen))
            continue;
        if (m_selection.touchpoint() == row.touchpoint)
            painter.fillRect(rect, m_look.blueSoft);
        bars.paintRow(ink, row, rect.topLeft());
    }
}

const WavesRow* WavesChart::rowAt(QPoint position) const
{
    const auto place = static_cast<std::size_t>(std::max(0.0, position.y() / m_rowHeight));
    const bool isThere = position.y() >= 0 && place < m_figure.rows.size();
    return isThere ? &m_figure.rows[place] : nullptr;
}

QString WavesChart::tipOf(const WavesRow& row) const
{
    QStringList parts{toQt(row.name)};
    if (row.change.interval.value)
        parts << nameOf(row.change.verdict);
    parts << testOf(row.change, m_style);
    return parts.join(QStringLiteral(" · "));
}

std::optional<QuantityAt> WavesChart::numberAt(QPoint position) const
{
    const WavesRow* row = rowAt(m_rows->mapFrom(viewport(), position));
    if (!row || !row->change.interval.value)
        return {};
    return QuantityAt{.quantity = Quantity::WaveChange,
        .touchpoint = row->touchpoint,
        .brand = m_figure.brand,
        .index = m_figure.shown};
}

bool WavesChart::eventFilter(QObject* watched, QEvent* event)
{
    if (m_figure.rows.empty())
        return QScrollArea::eventFilter(watched, event);
    if (event->type() == QEvent::Paint && watched == m_head) {
        paintHead();
        return true;
    }
    if (event->type() == QEvent::Paint && watched == m_rows) {
        paintRows(static_cast<QPaintEvent*>(event)->rect());
        return true;
    }
    if (event->type() == QEvent::ToolTip && watched == m_rows) {
        const auto& help = *static_cast<QHelpEvent*>(event);
        const WavesRow* row = rowAt(help.pos());
        QToolTip::showText(help.globalPos(), row ? tipOf(*row) : QString(), m_rows);
        return true;
    }
    if (event->type() == QEvent::MouseButtonPress && watched == m_rows)
        if (const WavesRow* row = rowAt(static_cast<QMouseEvent*>(event)->pos()))
            m_selection.select(row->touchpoint);
    return QScrollArea::eventFilter(watched, event);
}

} // namespace rundblick
