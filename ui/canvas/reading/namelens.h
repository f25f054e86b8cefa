// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/items/boarditem.h"
#include "ui/paint/ink.h"

#include <QWidget>

namespace rundblick {

class BoardView;

// The name of one item of a board, over it and large enough to be read, while the item's own
// letters are too small.
class NameLens : public QWidget {
    Q_OBJECT

public:
    explicit NameLens(BoardView& view);

    void show(const std::optional<BoardKey>& key); // none: no item
    const std::optional<BoardKey>& key() const { return m_key; }
    QString text() const { return isVisible() ? m_text.text : QString(); } // what is to be read
    void follow(); // the view shows another part, or the items have changed

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void write(const QString& name);

    BoardView& m_view;
    std::optional<BoardKey> m_key;
    TextBlock m_text;
};

} // namespace rundblick
