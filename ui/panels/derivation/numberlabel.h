// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/explain/quantity.h"

#include <QLabel>

namespace rundblick {

// A number in words that opens its derivation at a click, or at Enter where the keyboard is at it.
class NumberLabel : public QLabel {
    Q_OBJECT

public:
    explicit NumberLabel(QWidget* parent = nullptr);

    void setNumber(const std::optional<QuantityAt>& number); // none: a label like any other

protected:
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void ask();

    bool m_asks = false;
};

} // namespace rundblick
