// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setupedits/pictureedits.h"
#include "ui/canvas/backdrop/backdroptool.h"

#include <QPointer>

class QAction;
class QMimeData;

namespace rundblick {

class Background;
class BackdropBar;

// Pictures behind a board, from the file to their place: the action that chooses and arranges them
// (I), the bar with what can be done, and files that are dropped on the board. A picture is read
// and made smaller beside the work.
class BackdropWriter : public QObject {
    Q_OBJECT

public:
    BackdropWriter(BoardWriter& writer, const Session& session, Board board);

    QAction* action() const { return m_action; } // on while pictures are arranged
    BackdropTool& tool() { return m_tool; }

    void choose(); // a file; of a PDF a page
    void add(const QString& path, int page = 0);

signals:
    void failed(const rundblick::Error& error);

protected:
    bool eventFilter(QObject* viewport, QEvent* event) override;

private:
    void turn(bool isOn);
    void place(NewPicture picture);
    void addWithPage(const QString& path);

    BoardWriter& m_writer;
    BackdropLayer& m_layer;
    BackdropTool m_tool;
    BoardTool* m_before = nullptr; // the tool to go back to
    QAction* m_action;
    BackdropBar* m_bar;
    Background* m_reading;
};

} // namespace rundblick
