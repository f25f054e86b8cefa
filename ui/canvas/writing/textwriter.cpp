// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/writing/textwriter.h"

#include <QKeyEvent>

namespace rundblick {

TextWriter::TextWriter(const QString& text, QWidget* parent)
    : QPlainTextEdit(text, parent)
{
    setTabChangesFocus(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAsNeeded);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void TextWriter::keyPressEvent(QKeyEvent* event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && !event->modifiers().testFlag(Qt::ShiftModifier))
        end(Ending::Entered);
    else if (event->key() == Qt::Key_Escape)
        end(Ending::Cancelled);
    else if (event->key() == Qt::Key_Tab)
        end(Ending::Next);
    else if (event->key() == Qt::Key_Backtab)
        end(Ending::Previous);
    else
        QPlainTextEdit::keyPressEvent(event);
}

void TextWriter::focusOutEvent(QFocusEvent* event)
{
    QPlainTextEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason) // its own menu
        end(Ending::Left);
}

void TextWriter::end(Ending ending)
{
    if (!std::exchange(m_hasEnded, true))
        emit ended(ending);
}

} // namespace rundblick
