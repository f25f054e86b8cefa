// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace rundblick {

// One piece of work on a thread of its own, and what follows it on the window's. When it is deleted
// before, the work is told to stop and waited for, and nothing follows.
class OnWorker : public QObject {
    Q_OBJECT

public:
    // What `work` returns is called on the thread of this object, which is deleted afterwards.
    using Work = std::function<std::function<void()>(const std::stop_token& stop)>;
    OnWorker(Work work, QObject* parent);
    ~OnWorker() override;

private:
    std::stop_source m_stop;
    QThreadPool m_pool;
};

} // namespace rundblick
