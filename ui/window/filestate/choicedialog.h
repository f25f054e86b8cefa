// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <vector>

class QVBoxLayout;

namespace rundblick {

struct Look;

// One way on, and what it means.
struct WayOn {
    QString name;
    QString explanation;
};

// Something that a person has to decide, and the ways there are: each a wide button that says what
// it does. Escape decides nothing.
class ChoiceDialog : public QDialog {
    Q_OBJECT

public:
    ChoiceDialog(const QString& title, const QString& text, const Look& look, QWidget* parent);

    void add(const WayOn& way); // the first has the focus
    int choose(); // asks; the place of the way that was chosen, -1: none

private:
    const Look& m_look;
    QVBoxLayout* m_ways;
    int m_count = 0;
};

} // namespace rundblick
