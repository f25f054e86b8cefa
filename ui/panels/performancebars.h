// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/ratings/criterionvalues.h"

#include <QWidget>

namespace rundblick {

class NumberStyle;
struct Look;

// One bar per criterion: what the own brand reaches, with a tick for the best competitor. A
// criterion on which a competitor is ahead by the relevant difference is drawn as a deficit.
class PerformanceBars : public QWidget {
    Q_OBJECT

public:
    explicit PerformanceBars(const Look& look, QWidget* parent = nullptr);

    void show(const Workshop& workshop, std::vector<CriterionValue> values);

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
    };
    int rowAt(QPoint position) const;

    const Look& m_look;
    std::vector<Row> m_rows;
    double m_relevantDifference = 0.0;
};

} // namespace rundblick
