// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/wheel/wheelpaint.h"
#include "ui/support/numbersource.h"
#include "ui/support/strings.h"

#include <QAbstractScrollArea>
#include <QPixmap>

namespace rundblick {

// The wheel on the screen: zooms (names keep their size, so that more of them is seen), pans,
// explains what is under the mouse and lets touchpoints be chosen by mouse and keyboard. It changes
// nothing; what is chosen is said by signal and shown by setSelected().
class WheelView : public QAbstractScrollArea, public NumberSource {
    Q_OBJECT

public:
    explicit WheelView(const Look& look, QWidget* parent = nullptr);

    void setFigure(WheelFigure figure, const NumberStyle& numbers);
    void setFace(WheelFace face);
    WheelFace face() const { return m_face; }
    void setSelected(std::optional<Id<Touchpoint>> touchpoint);
    void zoomBy(double factor);
    void resetZoom();

    const WheelGeometry& geometryOfWheel() const { return m_geometry; }
    double zoom() const { return m_zoom; }
    std::optional<QuantityAt> numberAt(QPoint position) const override;
    std::optional<QuantityAt> currentNumber() const override;
    std::vector<LabelBox> labels(); // as they are drawn now, in the coordinates of the whole wheel

signals:
    void chosen(rundblick::Id<rundblick::Touchpoint> touchpoint);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    bool viewportEvent(QEvent* event) override; // tool tips, leaving, pinching
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void describeSelected(); // to those who hear
    void layOut();
    void redraw();
    void zoomAt(double factor, QPointF position);
    void setHovered(std::optional<std::size_t> slice);
    void choose(std::size_t slice);
    void step(int slices);
    void stepSector(int direction);
    void showSelected();
    std::optional<std::size_t> selectedSlice() const;
    QPointF toWheel(QPointF position) const;
    QuantityAt numberOf(std::size_t slice) const;
    QString explanation(QPointF position) const;
    QString explanation(const WheelWedge& wedge) const;

    const Look& m_look;
    NumberStyle m_numbers{"de_CH", "CHF"};
    WheelFigure m_figure;
    WheelGeometry m_geometry;
    WheelFace m_face = WheelFace::Own;
    std::optional<Id<Touchpoint>> m_selected;
    std::optional<std::size_t> m_hovered;
    QPixmap m_drawn; // what is seen, without the hovered slice; null: to be drawn
    double m_zoom = 1.0;
    std::optional<QPoint> m_pressed; // where the mouse went down …
    QPoint m_dragged; // … and how far it has gone since
};

} // namespace rundblick
