// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/reading/namelens.h"

#include "ui/canvas/board/boardscene.h"
#include "ui/canvas/board/boardview.h"
#include "ui/canvas/items/detail.h"

#include <algorithm>

namespace rundblick {
namespace {

constexpr TextStyle nameStyle = TextStyle::Strong;
constexpr double mostWidth = 220.0; // of the text
constexpr double beside = 10.0; // left and right of it
constexpr double above = 5.0; // and below

} // namespace

NameLens::NameLens(BoardView& view)
    : QWidget(&view)
    , m_view(view)
{
    setAttribute(Qt::WA_TransparentForMouseEvents);
    hide();
}

void NameLens::show(const std::optional<BoardKey>& key)
{
    m_key = key;
    follow();
}

void NameLens::follow()
{
    const BoardItem* item = m_key ? m_view.board().item(*m_key) : nullptr;
    const bool isNeeded = item && !item->isReadableAt(m_view.zoom() / m_view.look().scale);
    setVisible(isNeeded);
    if (!isNeeded)
        return;
    if (m_text.text != item->name())
        write(item->name());
    QRect room = rect();
    room.moveCenter(m_view.mapFromScene(item->sceneFrame().center()));
    const QRect view = m_view.viewport()->rect();
    room.moveLeft(std::clamp(room.left(), 0, std::max(view.width() - room.width(), 0)));
    room.moveTop(std::clamp(room.top(), 0, std::max(view.height() - room.height(), 0)));
    move(room.topLeft());
}

void NameLens::write(const QString& name)
{
    const Look& look = m_view.look();
    m_text = measure(
        look, [&](const Ink& ink) { return ink.wrapped(name, look.length(mostWidth), nameStyle); });
    const QSizeF size = m_text.extent + 2.0 * QSizeF(look.length(beside), look.length(above));
    resize(size.toSize() + QSize(2, 2));
    update();
}

void NameLens::paintEvent(QPaintEvent*)
{
    const Look& look = m_view.look();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(look.blue, 1.5));
    painter.setBrush(look.card);
    const double corner = look.length(10.0);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), corner, corner);
    Ink ink(painter, look);
    ink.block(rect(), m_text,
        {.style = nameStyle,
            .align = Qt::AlignCenter,
            .maxLines = static_cast<int>(m_text.lines.size())});
}

} // namespace rundblick
