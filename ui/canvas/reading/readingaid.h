// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/reading/namelens.h"

class QLabel;

namespace rundblick {

// Helps where the letters of a board are too small: the name under the pointer and the name of the
// item that the keyboard is at are shown large, and a line in the corner says so.
class ReadingAid : public QObject {
    Q_OBJECT

public:
    explicit ReadingAid(BoardView& view);

    const NameLens& pointed() const { return *m_pointed; }
    const NameLens& current() const { return *m_current; }
    const QLabel& hint() const { return *m_hint; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override; // of the view's viewport

private:
    void follow();
    void point(std::optional<QPointF> position); // none: the pointer has left or does something
    void placeHint();

    BoardView& m_view;
    NameLens* m_current;
    NameLens* m_pointed; // over the other one
    QLabel* m_hint;
};

} // namespace rundblick
