// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QButtonGroup;
class QVBoxLayout;

namespace rundblick {

struct Look;

// The navigation rail: one button per page, in the order of the workshop.
class Rail : public QWidget {
    Q_OBJECT

public:
    explicit Rail(const Look& look, QWidget* parent = nullptr);

    void addPage(const QString& name, const QKeySequence& shortcut);
    void setCurrent(int page);

signals:
    void chosen(int page);

private:
    const Look& m_look;
    QButtonGroup* m_buttons;
    QVBoxLayout* m_layout;
};

} // namespace rundblick
