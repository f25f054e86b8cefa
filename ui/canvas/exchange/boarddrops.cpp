// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/exchange/boarddrops.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/exchange/boardmime.h"
#include "ui/canvas/tools/boardwriter.h"

#include <QDropEvent>
#include <QMimeData>

namespace rundblick {

BoardDrops::BoardDrops(BoardWriter& writer)
    : QObject(&writer)
    , m_writer(writer)
{
    writer.view().setAcceptDrops(true);
    writer.view().viewport()->setAcceptDrops(true);
    writer.view().viewport()->installEventFilter(this);
}

bool BoardDrops::eventFilter(QObject*, QEvent* event)
{
    switch (event->type()) {
    case QEvent::DragEnter:
        enter(static_cast<QDropEvent&>(*event));
        return true;
    case QEvent::DragMove:
        move(static_cast<QDropEvent&>(*event));
        return true;
    case QEvent::DragLeave:
        leave();
        return true;
    case QEvent::Drop:
        drop(static_cast<QDropEvent&>(*event));
        return true;
    default:
        return false;
    }
}

bool BoardDrops::isOwn(const QDropEvent& event) const
{
    return event.source() == m_writer.view().viewport();
}

BoardPointer BoardDrops::pointerOf(const QDropEvent& event) const
{
    BoardPointer pointer = m_writer.view().pointerAt(event.position(), event.modifiers());
    pointer.canLeave = false; // is on its way already
    return pointer;
}

void BoardDrops::enter(QDropEvent& event)
{
    event.setDropAction(isOwn(event) ? Qt::MoveAction : Qt::CopyAction);
    event.setAccepted(isOwn(event) || holdsTouchpoints(*event.mimeData()));
}

void BoardDrops::move(QDropEvent& event)
{
    const BoardPointer pointer = pointerOf(event);
    enter(event);
    if (isOwn(event) && m_writer.view().tool()) {
        m_writer.view().tool()->drag(pointer);
        return;
    }
    m_writer.scene().showTarget(pointer.place);
    event.setAccepted(event.isAccepted() && m_writer.rules().takesDropsAt(pointer.place));
}

void BoardDrops::leave()
{
    m_writer.scene().showTarget({});
    m_writer.scene().showGuides({});
    m_writer.scene().settle();
}

void BoardDrops::drop(QDropEvent& event)
{
    const BoardPointer pointer = pointerOf(event);
    m_writer.scene().showTarget({});
    enter(event);
    if (isOwn(event) && m_writer.view().tool()) {
        m_writer.view().tool()->release(pointer);
        return;
    }
    if (!event.isAccepted() || !m_writer.rules().takesDropsAt(pointer.place)) {
        event.ignore();
        return;
    }
    m_writer.view().window()->activateWindow();
    m_writer.view().setFocus();
    m_writer.performOrSay(m_writer.rules().dropped(*event.mimeData(), pointer.place));
}

} // namespace rundblick
