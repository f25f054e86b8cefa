// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/journey/journeyscene.h"
#include "ui/support/numbersource.h"

#include <QGraphicsView>

class QLineEdit;
class QMenu;

namespace rundblick {

class JourneyTool;

// The journey matrix on the screen: fits the width, zooms, keeps the heads of the phases and the
// names in sight, and hands mouse and keyboard to its tool.
class JourneyView : public QGraphicsView, public NumberSource {
    Q_OBJECT

public:
    explicit JourneyView(const Surroundings& surroundings, QWidget* parent = nullptr);

    JourneyScene& board() { return *m_board; }
    void setGrouping(Grouping grouping) { m_board->setGrouping(grouping); }
    void zoomBy(double factor);
    void resetZoom();
    std::optional<QuantityAt> numberAt(QPoint position) const override;
    std::optional<QuantityAt> currentNumber() const override;
    void rename(Id<Touchpoint> touchpoint); // opens an editor in its row

signals:
    void pasteRequested();

protected:
    void drawForeground(QPainter* painter, const QRectF& exposed) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool viewportEvent(QEvent* event) override; // tool tips

private:
    void fitWidth();
    void paintHeads(QPainter& painter, QPointF corner);
    void paintNames(QPainter& painter, QPointF corner);
    void showSelected();
    QPointF visibleCorner() const;
    double headsBottom() const; // scene units below the upper border
    bool isOnHeads(QPoint position) const;
    std::optional<QuantityAt> headNumberAt(QPointF point) const;
    void addQuestion(QMenu& menu, QPoint position);
    QString explanation(const JourneyPlace& place) const;

    const Surroundings m_surroundings;
    JourneyScene* m_board;
    JourneyTool* m_tool;
    QLineEdit* m_editor = nullptr;
    double m_zoom = 1.0;
};

} // namespace rundblick
