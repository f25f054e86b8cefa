// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDoubleSpinBox>
#include <QTimer>

namespace rundblick {

// A field for a number that tells what a person chose: once when it is typed, and once when the
// arrows come to rest. Values that the program shows are not told.
class NumberBox : public QDoubleSpinBox {
    Q_OBJECT

public:
    explicit NumberBox(QWidget* parent = nullptr);

    void showValue(double value); // waits while a person is at it
    void stepBy(int steps) override;

signals:
    void chosen(double value);

private:
    void settle();

    QTimer m_rest;
    double m_settled = 0.0; // as shown or told last
};

// Lets the mouse wheel scroll past the field: it turns the value only while the field has the
// focus.
void keepFromWheel(QWidget& field);

} // namespace rundblick
