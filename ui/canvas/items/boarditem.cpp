// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/items/boarditem.h"

#include "ui/canvas/board/boardscene.h"

namespace rundblick {

BoardItem::BoardItem(const BoardKey& key)
    : m_key(key)
{
}

void BoardItem::setRank(double rank)
{
    if (m_rank == rank)
        return;
    m_rank = rank;
    if (auto* board = qobject_cast<BoardScene*>(scene()))
        board->forgetOrder();
}

void BoardItem::setMark(ItemMark mark)
{
    if (m_mark == mark)
        return;
    m_mark = mark;
    update();
}

void BoardItem::setHome(QPointF home)
{
    m_home = home;
    setPos(home);
}

void BoardItem::lift(QPointF by)
{
    setPos(m_home + by);
}

} // namespace rundblick
