// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/journey/viewchip.h"

#include <QContextMenuEvent>
#include <QKeyEvent>

namespace rundblick {

ViewChip::ViewChip(const QString& name, std::optional<Id<SavedView>> view, QWidget* parent)
    : QPushButton(QString(name).replace(u'&', QStringLiteral("&&")), parent)
    , m_view(view)
{
    setObjectName(QStringLiteral("chip"));
    setCheckable(true);
    if (m_view)
        setToolTip(tr("F2 renames this view, Delete removes it; more by right click"));
}

void ViewChip::keyPressEvent(QKeyEvent* event)
{
    if (m_view && event->key() == Qt::Key_F2)
        emit renameAsked();
    else if (m_view && event->key() == Qt::Key_Delete)
        emit removeAsked();
    else
        QPushButton::keyPressEvent(event);
}

void ViewChip::contextMenuEvent(QContextMenuEvent* event)
{
    if (m_view)
        emit menuAsked(event->globalPos());
}

} // namespace rundblick
