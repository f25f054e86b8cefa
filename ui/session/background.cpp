// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/background.h"

namespace rundblick {

Background::Background(QObject* parent)
    : QObject(parent)
{
    m_pool.setMaxThreadCount(1);
}

Background::~Background()
{
    forget();
    m_pool.waitForDone();
}

void Background::start(Work work)
{
    forget();
    m_stop = std::stop_source();
    m_isRunning = true;
    m_pool.start([this, work = std::move(work), stop = m_stop.get_token()] {
        std::function<void()> after = work(stop);
        QMetaObject::invokeMethod(
            this,
            [this, after = std::move(after), stop] {
                if (stop.stop_requested())
                    return;
                m_isRunning = false;
                after();
            },
            Qt::QueuedConnection);
    });
}

void Background::forget()
{
    m_stop.request_stop();
    m_pool.clear(); // what has not begun
    m_isRunning = false;
}

} // namespace rundblick
