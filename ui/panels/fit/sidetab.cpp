// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fit/sidetab.h"

#include "ui/paint/look.h"

#include <QPainter>

namespace rundblick {
namespace {

constexpr int margin = 8; // at both ends of the name
constexpr int leastName = 36;

} // namespace

SideTab::SideTab(const QString& name, const Look& look, QWidget* parent)
    : QAbstractButton(parent)
    , m_look(look)
{
    setText(name);
    setCheckable(true);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
    setFont(look.font(TextStyle::Strong)); // wide enough for the one that is open
}

int SideTab::thickness() const
{
    return std::max(m_look.target(), m_look.length(32));
}

QSize SideTab::sizeHint() const
{
    return {thickness(), fontMetrics().horizontalAdvance(text()) + 2 * m_look.length(margin)};
}

QSize SideTab::minimumSizeHint() const
{
    return {thickness(), m_look.length(leastName) + 2 * m_look.length(margin)};
}

void SideTab::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool isMarked = hasFocus() || underMouse();
    painter.setPen(QPen(isMarked || isChecked() ? m_look.blue : m_look.line, hasFocus() ? 2 : 1));
    painter.setBrush(isChecked() ? m_look.blueSoft : m_look.card);
    painter.drawRoundedRect(QRectF(rect()).adjusted(1, 1, -1, -1), 6, 6);
    painter.translate(width(), 0);
    painter.rotate(90);
    const QRect room = QRect(0, 0, height(), width())
                           .adjusted(m_look.length(margin), 0, -m_look.length(margin), 0);
    painter.setPen(isChecked() ? m_look.asText(m_look.blue) : m_look.text);
    painter.setFont(m_look.font(isChecked() ? TextStyle::Strong : TextStyle::Body));
    painter.drawText(room, Qt::AlignCenter,
        painter.fontMetrics().elidedText(text(), Qt::ElideRight, room.width() + 1));
}

} // namespace rundblick
