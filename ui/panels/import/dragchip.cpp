// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/dragchip.h"

#include <QApplication>
#include <QLabel>
#include <QMouseEvent>

namespace rundblick {

DragChip::DragChip(const QString& text, QWidget* parent)
    : QPushButton(text, parent)
{
    setObjectName(QStringLiteral("chip"));
    setAutoDefault(false);
    setCursor(Qt::OpenHandCursor);
}

void DragChip::mousePressEvent(QMouseEvent* event)
{
    m_pressed = event->pos();
    QPushButton::mousePressEvent(event);
}

void DragChip::mouseMoveEvent(QMouseEvent* event)
{
    const bool isFar
        = (event->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance();
    if (!m_carried && (!isFar || !(event->buttons() & Qt::LeftButton)))
        return QPushButton::mouseMoveEvent(event);
    setDown(false);
    carryTo(event->globalPosition().toPoint());
    emit draggedTo(event->globalPosition().toPoint());
}

void DragChip::carryTo(const QPoint& global)
{
    if (!m_carried) {
        m_carried = new QLabel(text(), window());
        m_carried->setObjectName(QStringLiteral("carried"));
        m_carried->setAttribute(Qt::WA_TransparentForMouseEvents);
        m_carried->adjustSize();
        m_carried->show();
        m_carried->raise();
    }
    constexpr QPoint beside(12, 8); // of the pointer
    m_carried->move(window()->mapFromGlobal(global) + beside);
}

void DragChip::mouseReleaseEvent(QMouseEvent* event)
{
    if (!m_carried)
        return QPushButton::mouseReleaseEvent(event);
    delete m_carried;
    m_carried = nullptr;
    setDown(false);
    emit droppedAt(event->globalPosition().toPoint());
}

} // namespace rundblick
