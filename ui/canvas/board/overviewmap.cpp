// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/board/overviewmap.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"

#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace rundblick {
namespace {

constexpr QSize overviewSize(168, 120);
constexpr double margin = 6.0;

} // namespace

OverviewMap::OverviewMap(BoardView& view, const BoardScene& scene)
    : QWidget(&view)
    , m_view(view)
    , m_scene(scene)
{
    setFixedSize(overviewSize);
    setAccessibleName(tr("Overview"));
    setToolTip(tr("The whole board; click to go there"));
    setCursor(Qt::PointingHandCursor);
    setAttribute(Qt::WA_OpaquePaintEvent);
    connect(&scene, &BoardScene::reshaped, this, [this] {
        m_drawn = {};
        follow();
    });
    connect(&view, &BoardView::looked, this, &OverviewMap::follow);
    hide();
}

QRectF OverviewMap::boardRect() const
{
    return m_scene.contentRect().adjusted(-40.0, -40.0, 40.0, 40.0);
}

QTransform OverviewMap::toWidget() const
{
    const QRectF board = boardRect();
    const double scale = std::min(
        (width() - 2.0 * margin) / board.width(), (height() - 2.0 * margin) / board.height());
    return QTransform::fromTranslate(-board.center().x(), -board.center().y())
        * QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(width() / 2.0, height() / 2.0);
}

void OverviewMap::follow()
{
    const QRectF content = m_scene.contentRect();
    const bool isNeeded = !content.isEmpty() && !m_view.seen().contains(content);
    setVisible(isNeeded);
    if (isNeeded)
        update();
}

void OverviewMap::draw()
{
    const double ratio = devicePixelRatioF();
    m_drawn = QPixmap(size() * ratio);
    m_drawn.setDevicePixelRatio(ratio);
    m_drawn.fill(m_scene.look().card);
    QPainter painter(&m_drawn);
    const QTransform transform = toWidget();
    for (const BoardItem* item : m_scene.listed()) {
        const QColor color = item->overviewColor();
        if (!color.isValid())
            continue;
        QRectF dot = transform.mapRect(item->sceneFrame());
        dot.setSize(dot.size().expandedTo(QSizeF(1.5, 1.5)));
        painter.fillRect(dot, color);
    }
}

void OverviewMap::paintEvent(QPaintEvent*)
{
    if (m_drawn.isNull())
        draw();
    const Look& look = m_scene.look();
    QPainter painter(this);
    painter.drawPixmap(0, 0, m_drawn);
    painter.setPen(QPen(look.line, 1.0));
    painter.drawRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(QPen(look.blue, 2.0));
    painter.drawRect(toWidget().mapRect(m_view.seen()) & QRectF(rect()).adjusted(2, 2, -2, -2));
}

void OverviewMap::mousePressEvent(QMouseEvent* event)
{
    m_view.centreOn(toWidget().inverted().map(event->position()));
}

void OverviewMap::mouseMoveEvent(QMouseEvent* event)
{
    if (event->buttons().testFlag(Qt::LeftButton))
        m_view.centreOn(toWidget().inverted().map(event->position()));
}

void OverviewMap::mouseReleaseEvent(QMouseEvent* event)
{
    event->accept(); // the board below is not meant
}

} // namespace rundblick
