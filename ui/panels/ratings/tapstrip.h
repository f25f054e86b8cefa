// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QLabel;

namespace rundblick {

class RatingTable;

// The values of the current cell's scale as buttons for a finger, with Clear and Skip. The focus
// stays in the table.
class TapStrip : public QWidget {
    Q_OBJECT

public:
    TapStrip(RatingTable& table, QWidget* parent = nullptr);

private:
    void follow();
    void rebuild();
    void addButton(const QString& text, const QString& name, const std::function<void()>& tapped);

    RatingTable& m_table;
    QLabel* m_question; // what is asked next
    QWidget* m_buttons;
    std::vector<double> m_values;
};

} // namespace rundblick
