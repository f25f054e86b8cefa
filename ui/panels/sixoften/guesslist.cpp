// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sixoften/guesslist.h"

#include <QDropEvent>
#include <QKeyEvent>

#include <algorithm>

namespace rundblick {

GuessList::GuessList(QWidget* parent)
    : QListWidget(parent)
{
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::MoveAction);
    setDragDropOverwriteMode(false);
    setWordWrap(true);
    setSpacing(1);
}

void GuessList::setTouchpoints(const std::vector<NamedTouchpoint>& touchpoints)
{
    const int row = currentRow();
    clear();
    for (const NamedTouchpoint& one : touchpoints) {
        auto* item = new QListWidgetItem(
            QStringLiteral("%1   %2").arg(count() + 1, 2).arg(one.name), this);
        item->setData(Qt::UserRole, QVariant::fromValue<qlonglong>(one.id.value));
    }
    if (count() > 0)
        setCurrentRow(std::clamp(row, 0, count() - 1));
}

std::vector<Id<Touchpoint>> GuessList::touchpoints() const
{
    std::vector<Id<Touchpoint>> ids;
    for (int row = 0; row < count(); ++row) {
        const Id<Touchpoint> id{item(row)->data(Qt::UserRole).toLongLong()};
        if (std::ranges::find(ids, id) == ids.end())
            ids.push_back(id);
    }
    return ids;
}

void GuessList::keyPressEvent(QKeyEvent* event)
{
    const bool isMoved = event->modifiers() & Qt::AltModifier;
    if (isMoved && event->key() == Qt::Key_Up)
        moveCurrent(-1);
    else if (isMoved && event->key() == Qt::Key_Down)
        moveCurrent(1);
    else if ((event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        && currentItem()) {
        delete takeItem(currentRow());
        emit reordered();
    } else
        QListWidget::keyPressEvent(event);
}

void GuessList::moveCurrent(int by)
{
    const int from = currentRow();
    const int to = from + by;
    if (from < 0 || to < 0 || to >= count())
        return;
    insertItem(to, takeItem(from));
    setCurrentRow(to);
    emit reordered();
}

void GuessList::dropEvent(QDropEvent* event)
{
    if (event->source() != this)
        event->setDropAction(Qt::CopyAction); // the long list keeps it
    QListWidget::dropEvent(event);
    // What was moved is still there twice until the drag is over.
    QMetaObject::invokeMethod(this, &GuessList::reordered, Qt::QueuedConnection);
}

} // namespace rundblick
