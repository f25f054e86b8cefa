// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPushButton>

namespace rundblick {

struct Look;

// A wide button with a name and, below it, what it is, on as many lines as it needs.
class Tile : public QPushButton {
    Q_OBJECT

public:
    Tile(const QString& name, const QString& explanation, const Look& look,
        QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
};

} // namespace rundblick
