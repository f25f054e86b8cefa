// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/plaintextstyle.h"

namespace rundblick {

struct Look;

// What a style sheet cannot say, of all of a window: the check marks of rows are as large as those
// of boxes.
class LookStyle : public PlainTextStyle {
public:
    explicit LookStyle(const Look& look);

    int pixelMetric(PixelMetric metric, const QStyleOption* option = nullptr,
        const QWidget* widget = nullptr) const override;

private:
    int m_checkMark; // width and height
};

} // namespace rundblick
