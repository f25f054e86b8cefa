// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace rundblick {

struct Look;

// A tab at the right border that opens a panel; its name is written downwards.
class SideTab : public QAbstractButton {
    Q_OBJECT

public:
    SideTab(const QString& name, const Look& look, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override; // some letters

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int thickness() const;

    const Look& m_look;
};

} // namespace rundblick
