// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/parts/wavesfigure.h"
#include "ui/session/surroundings.h"
#include "ui/support/numbersource.h"
#include "ui/support/strings.h"

#include <QScrollArea>

namespace rundblick {

// What changed since the wave before, the largest change first: a bar a touchpoint, drawn as on
// paper. The head stays while the rows scroll; a click selects a touchpoint.
class WavesChart : public QScrollArea, public NumberSource {
    Q_OBJECT

public:
    explicit WavesChart(const Surroundings& surroundings, QWidget* parent = nullptr);

    void setFigure(WavesFigure figure);
    const WavesFigure& figure() const { return m_figure; }
    std::optional<QuantityAt> numberAt(QPoint position) const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of head and rows
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();
    void paintHead();
    void paintRows(const QRect& seen);
    const WavesRow* rowAt(QPoint position) const; // in the rows
    QString tipOf(const WavesRow& row) const;

    Selection& m_selection;
    const Look& m_look;
    NumberStyle m_style;
    WavesFigure m_figure;
    QWidget* m_head;
    QWidget* m_rows;
    double m_rowHeight = 1.0;
};

} // namespace rundblick
