// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/session/background.h"

#include <QElapsedTimer>

namespace rundblick {
namespace {

constexpr int progressEvery = 50; // milliseconds

} // namespace

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

void Background::start(LongWork work, std::function<void(double)> progressed)
{
    start([this, work = std::move(work), progressed = std::move(progressed)](
              const std::stop_token& stop) {
        QElapsedTimer since;
        since.start();
        return work([&](double done) {
            if (since.elapsed() > progressEvery) {
                since.start();
                const auto tell = [progressed, done, stop] {
                    if (!stop.stop_requested())
                        progressed(done);
                };
                QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection);
            }
            return !stop.stop_requested();
        });
    });
}

void Background::forget()
{
    m_stop.request_stop();
    m_pool.clear(); // what has not begun
    m_isRunning = false;
}

} // namespace rundblick
