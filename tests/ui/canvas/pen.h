// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCoreApplication>
#include <QPointingDevice>
#include <QTabletEvent>
#include <QWidget>

namespace rundblick {

// A pen on a tablet: its events as the windowing system sends them to a widget.
class Pen {
public:
    explicit Pen(QWidget* widget)
        : m_widget(widget)
    {
    }

    // True where the widget took it; else the window system makes a mouse of it.
    bool press(QPoint at, Qt::MouseButton button = Qt::LeftButton)
    {
        return send(QEvent::TabletPress, at, button, button);
    }
    bool move(QPoint at, Qt::MouseButtons held = Qt::LeftButton)
    {
        return send(QEvent::TabletMove, at, Qt::NoButton, held);
    }
    bool release(QPoint at, Qt::MouseButton button = Qt::LeftButton)
    {
        return send(QEvent::TabletRelease, at, button, Qt::NoButton);
    }
    void tap(QPoint at)
    {
        press(at);
        release(at);
    }
    void drag(QPoint from, QPoint to)
    {
        press(from);
        for (int step = 1; step <= 6; ++step)
            move(from + (to - from) * step / 6);
        release(to);
    }

private:
    bool send(QEvent::Type type, QPoint at, Qt::MouseButton button, Qt::MouseButtons held)
    {
        const double pressure = held ? 0.7 : 0.0;
        QTabletEvent event(type, &m_device, at, m_widget->mapToGlobal(at), pressure, 0.0F, 0.0F,
            0.0F, 0.0, 0.0F, Qt::NoModifier, button, held);
        event.setAccepted(false);
        QCoreApplication::sendEvent(m_widget, &event);
        return event.isAccepted();
    }

    QWidget* m_widget;
    const QPointingDevice m_device{QStringLiteral("pen"), 7, QInputDevice::DeviceType::Stylus,
        QPointingDevice::PointerType::Pen, QInputDevice::Capability::Pressure, 1, 2};
};

} // namespace rundblick
