// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QVBoxLayout;

namespace rundblick {

struct Look;

// A white card: a heading, tools at its right, and below what fills it.
class Card : public QFrame {
    Q_OBJECT

public:
    Card(const QString& heading, const Look& look, QWidget* parent = nullptr);

    void setHeading(const QString& heading);
    void addTool(QWidget* tool); // at the right end of the heading
    void add(QWidget* widget, int stretch = 0);

private:
    QLabel* m_heading;
    QHBoxLayout* m_top;
    QVBoxLayout* m_layout;
};

} // namespace rundblick
