// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/paintedplot.h"

#include "ui/paint/ink.h"

namespace rundblick {
namespace {

class PaintedItem : public QCPAbstractItem {
public:
    PaintedItem(PaintedPlot* plot, const Look& look, PaintedPlot::Paint paint)
        : QCPAbstractItem(plot)
        , m_plot(*plot)
        , m_look(look)
        , m_paint(std::move(paint))
    {
        setClipToAxisRect(false);
        setSelectable(false);
    }

    double selectTest(const QPointF&, bool, QVariant*) const override { return -1.0; }

protected:
    void draw(QCPPainter* painter) override
    {
        Ink ink(*painter, m_look);
        m_paint(ink, m_plot.plane());
    }

private:
    PaintedPlot& m_plot;
    const Look& m_look;
    PaintedPlot::Paint m_paint;
};

} // namespace

PaintedPlot::PaintedPlot(const Look& look, Paint paint, QWidget* parent)
    : QCustomPlot(parent)
{
    setBackground(QBrush(look.card));
    for (QCPAxis* axis : {xAxis, yAxis}) {
        axis->setVisible(false);
        axis->grid()->setVisible(false);
    }
    axisRect()->setAutoMargins(QCP::msNone);
    setInteractions(QCP::iRangeDrag | QCP::iRangeZoom);
    setMouseTracking(true);
    new PaintedItem(this, look, std::move(paint)); // owned by the plot
}

Plane PaintedPlot::plane() const
{
    return {axisRect()->rect(), xAxis->range().lower, xAxis->range().upper, yAxis->range().lower,
        yAxis->range().upper};
}

void PaintedPlot::showWhole(const Plane& whole)
{
    m_whole = whole;
    xAxis->setRange(whole.left, whole.right);
    yAxis->setRange(whole.bottom, whole.top);
    refresh();
}

void PaintedPlot::refresh()
{
    replot(QCustomPlot::rpQueuedReplot);
}

void PaintedPlot::mouseDoubleClickEvent(QMouseEvent* event)
{
    QCustomPlot::mouseDoubleClickEvent(event);
    showWhole(m_whole);
}

} // namespace rundblick
