// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSplitter>

namespace rundblick {

// Parts side by side; where the width does not suffice for all of them, one below the other, and
// the page scrolls.
class FoldingSplitter : public QSplitter {
    Q_OBJECT

public:
    explicit FoldingSplitter(QWidget* parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QList<QSize> leastSizes() const; // of the parts that are shown
};

} // namespace rundblick
