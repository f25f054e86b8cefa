// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/canvas/backdrop/backdroptool.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QSlider;

namespace rundblick {

class BoardView;

// What can be done to the pictures behind a board, over the upper border of its view while they are
// arranged.
class BackdropBar : public QFrame {
    Q_OBJECT

public:
    BackdropBar(BoardView& view, BackdropTool& tool, const BackdropLayer& layer);

signals:
    void chosen(); // "Choose a picture"
    void done();

protected:
    bool eventFilter(QObject* view, QEvent* event) override; // the view is resized

private:
    QPushButton* addButton(const QString& text, const QString& hint);
    void follow();
    void moveToBorder();

    BoardView& m_view;
    BackdropTool& m_tool;
    const BackdropLayer& m_layer;
    QLabel* m_hint;
    QSlider* m_opacity;
    std::vector<QWidget*> m_ofPicture;
};

} // namespace rundblick
