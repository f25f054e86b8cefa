// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ratings/criterionvalues.h"
#include "ui/support/numbersource.h"

#include <QWidget>

namespace rundblick {

class NumberStyle;
struct Look;

// One bar per criterion: what the own brand reaches, with a tick for the best competitor. A
// criterion on which a competitor is ahead by the relevant difference is drawn as a deficit.
class PerformanceBars : public QWidget, public NumberSource {
    Q_OBJECT

public:
    explicit PerformanceBars(const Look& look, QWidget* parent = nullptr);

    // The criteria of a touchpoint.
    void show(const Workshop& workshop, Id<Touchpoint> touchpoint);

    std::optional<QuantityAt> numberAt(QPoint position) const override;
    bool isEmpty() const { return m_rows.empty(); }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {160, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    bool event(QEvent* event) override; // tool tips

private:
    struct Row {
        QString name;
        QString explanation;
        QString number;
        CriterionValue value;
        Id<Brand> brand; // 0 where the touchpoint itself is rated
    };
    int rowAt(QPoint position) const;

    const Look& m_look;
    Id<Touchpoint> m_touchpoint;
    std::vector<Row> m_rows;
    double m_relevantDifference = 0.0;
};

} // namespace rundblick
