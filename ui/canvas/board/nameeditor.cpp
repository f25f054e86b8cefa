// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/canvas/board/nameeditor.h"

#include <QKeyEvent>

#include <utility>

namespace rundblick {

NameEditor::NameEditor(const QString& text, QWidget* parent)
    : QLineEdit(text, parent)
{
    setObjectName(QStringLiteral("inPlace"));
    selectAll();
}

bool NameEditor::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        event->accept(); // what is typed is text, not a command
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QLineEdit::event(event);
    switch (static_cast<const QKeyEvent*>(event)->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        finish(Ending::Enter);
        return true;
    case Qt::Key_Tab:
        finish(Ending::Tab);
        return true;
    case Qt::Key_Escape:
        if (!std::exchange(m_isOver, true))
            emit dropped();
        deleteLater();
        hide();
        return true;
    default:
        return QLineEdit::event(event);
    }
}

void NameEditor::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    if (event->reason() != Qt::PopupFocusReason && event->reason() != Qt::ActiveWindowFocusReason)
        finish(Ending::Left);
}

void NameEditor::finish(Ending ending)
{
    if (std::exchange(m_isOver, true))
        return;
    deleteLater();
    hide();
    emit taken(text().trimmed(), ending);
}

} // namespace rundblick
