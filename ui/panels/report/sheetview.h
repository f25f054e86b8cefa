// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractScrollArea>
#include <QImage>

namespace rundblick {

class PaperSheets;
struct Look;

// One sheet of a report, whole or enlarged, painted as it will be on paper. Plus, minus and 0 or
// Ctrl and the mouse wheel zoom; Page Up and Page Down ask for the sheet before or after.
class SheetView : public QAbstractScrollArea {
    Q_OBJECT

public:
    explicit SheetView(const Look& look, QWidget* parent = nullptr);

    // Borrows the sheets until they are others; null: nothing is shown.
    void showSheet(const PaperSheets* sheets, std::size_t sheet);
    double zoom() const { return m_zoom; } // 1: the whole sheet
    void zoomBy(double factor);

signals:
    void stepWanted(int by);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    double scale() const; // pixels of a point
    QRectF paper() const; // in the viewport
    void setZoom(double zoom);
    void fitBars();
    void forget();
    void draw();

    const Look& m_look;
    const PaperSheets* m_sheets = nullptr;
    std::size_t m_sheet = 0;
    double m_zoom = 1.0;
    QImage m_drawn; // what is seen; null: to be drawn
};

} // namespace rundblick
