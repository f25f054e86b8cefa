// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/legend.h"

#include <QToolButton>

#include <vector>

namespace rundblick {

struct Look;

// Opens what the signs of a figure mean.
class LegendButton : public QToolButton {
    Q_OBJECT

public:
    LegendButton(std::vector<LegendEntry> entries, const Look& look, QWidget* parent = nullptr);
};

} // namespace rundblick
