// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace rundblick {

struct Look;

// What stands where nothing can be shown yet: why, and what to do next, as a button if there is
// one thing to do.
class EmptyHint : public QWidget {
    Q_OBJECT

public:
    EmptyHint(const QString& text, const Look& look, QWidget* parent = nullptr);

    void offer(const QString& action); // the name of the button

signals:
    void accepted(); // the button was pressed

private:
    QPushButton* m_button;
};

} // namespace rundblick
