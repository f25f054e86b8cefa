// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/tools/writetools.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/tools/boardwriter.h"

#include <QKeyEvent>

namespace rundblick {

PlaceTool::PlaceTool(BoardWriter& writer)
    : BoardTool(&writer)
    , m_writer(writer)
{
}

void PlaceTool::release(const BoardPointer& pointer)
{
    m_writer.addAt(pointer.place);
}

NoteTool::NoteTool(BoardWriter& writer)
    : BoardTool(&writer)
    , m_writer(writer)
{
}

void NoteTool::release(const BoardPointer& pointer)
{
    m_writer.addNoteAt(pointer.place);
}

LinkTool::LinkTool(BoardWriter& writer)
    : BoardTool(&writer)
    , m_writer(writer)
{
}

bool LinkTool::isNode(const BoardItem& item) const
{
    return !std::holds_alternative<Id<Link>>(item.key())
        && !std::holds_alternative<Id<Note>>(item.key());
}

void LinkTool::press(const BoardPointer& pointer)
{
    const BoardItem* item = m_writer.scene().itemAt(pointer.place, pointer.slack);
    m_isNew = !m_from;
    if (item && isNode(*item) && m_isNew) {
        m_from = item->key();
        m_writer.scene().choose(item->key());
    } else if (!item) {
        cancel();
    }
}

void LinkTool::drag(const BoardPointer& pointer)
{
    show(pointer.place);
}

void LinkTool::release(const BoardPointer& pointer)
{
    const BoardItem* item = m_writer.scene().itemAt(pointer.place, pointer.slack);
    if (!m_from)
        return;
    if (item && isNode(*item) && item->key() != *m_from)
        linkTo(item->key());
    else if (!m_isNew || !item)
        cancel(); // else it waits for the second click
}

void LinkTool::show(QPointF end)
{
    const BoardItem* from = m_from ? m_writer.scene().item(*m_from) : nullptr;
    m_writer.scene().showThread(from ? QLineF(from->sceneFrame().center(), end) : QLineF());
}

void LinkTool::linkTo(const BoardKey& target)
{
    const BoardKey from = *m_from;
    cancel();
    m_writer.link(from, target);
}

void LinkTool::cancel()
{
    m_from.reset();
    m_writer.scene().showThread({});
}

bool LinkTool::key(const QKeyEvent& event)
{
    BoardScene& scene = m_writer.scene();
    const BoardItem* current = scene.current() ? scene.item(*scene.current()) : nullptr;
    const std::pair<int, Direction> arrows[]
        = {{Qt::Key_Up, Direction::Up}, {Qt::Key_Down, Direction::Down},
            {Qt::Key_Left, Direction::Left}, {Qt::Key_Right, Direction::Right}};
    for (const auto& [key, direction] : arrows)
        if (event.key() == key) {
            if (const BoardItem* next = scene.neighbour(direction)) {
                scene.choose(next->key());
                m_writer.view().reveal(*next);
                show(next->sceneFrame().center());
            }
            return true;
        }
    if (event.key() == Qt::Key_Escape) {
        cancel();
        return true;
    }
    if ((event.key() != Qt::Key_Return && event.key() != Qt::Key_Enter) || !current)
        return m_writer.typeWeight(event);
    if (!isNode(*current)) {
        m_writer.edit(current->key());
        return true;
    }
    if (m_from && *m_from != current->key())
        linkTo(current->key());
    else
        m_from = current->key();
    return true;
}

} // namespace rundblick
