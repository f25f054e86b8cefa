// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <vector>

class QPushButton;

namespace rundblick {

struct Look;

// A checked chip is bold; it must not be cut then.
void keepRoomForBold(QPushButton& chip, const Look& look);

// A button that looks like a chip and can be checked.
QPushButton* createChip(const QString& text, const Look& look, QWidget* parent);

// A row of chips of which one is chosen; the arrow keys walk through them.
class Chips : public QWidget {
    Q_OBJECT

public:
    Chips(const QStringList& names, const Look& look, QWidget* parent = nullptr);

    int current() const;
    void choose(int chip); // tells nobody
    QPushButton& at(int chip) { return *m_chips[static_cast<std::size_t>(chip)]; }

signals:
    void chosen(int chip); // by a person

private:
    std::vector<QPushButton*> m_chips;
};

} // namespace rundblick
