// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/files/onworker.h"

namespace rundblick {

OnWorker::OnWorker(Work work, QObject* parent)
    : QObject(parent)
{
    m_pool.start([this, work = std::move(work), stop = m_stop.get_token()] {
        std::function<void()> after = work(stop);
        QMetaObject::invokeMethod(
            this,
            [this, after = std::move(after)] {
                after();
                deleteLater();
            },
            Qt::QueuedConnection);
    });
}

OnWorker::~OnWorker()
{
    m_stop.request_stop();
    m_pool.waitForDone();
}

} // namespace rundblick
