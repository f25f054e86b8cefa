// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/look.h"
#include "ui/window/plaintextstyle.h"

namespace rundblick {

// The colour of a border that must be seen, as that of a check box: 3:1 to all that it may stand on
// (WCAG 2.1, 1.4.11).
QColor edgeOf(const Look& look);

// What a style sheet cannot say, of all of a window: check boxes and radio buttons that are seen in
// every look, and the check marks of rows as large as those of boxes.
class LookStyle : public PlainTextStyle {
public:
    explicit LookStyle(const Look& look);

    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
        const QWidget* widget = nullptr) const override;

private:
    const Look m_look;
    const int m_checkMark; // width and height
};

} // namespace rundblick
