// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QThreadPool>

#include <functional>
#include <stop_token>

namespace rundblick {

// Work on a thread of its own, and what follows it on the window's. Of several pieces the newest
// counts: those before are told to stop, and nothing of theirs follows. When this ends, the work is
// told to stop and waited for.
class Background : public QObject {
    Q_OBJECT

public:
    // What `work` returns is called on the thread of this object.
    using Work = std::function<std::function<void()>(const std::stop_token& stop)>;

    explicit Background(QObject* parent = nullptr);
    ~Background() override;

    void start(Work work);

    // Long work asks on its way whether it goes on, and says how much is done, 0…1. `progressed` is
    // called on the thread of this object, not more often than eyes can follow.
    using LongWork
        = std::function<std::function<void()>(const std::function<bool(double done)>& goesOn)>;
    void start(LongWork work, std::function<void(double done)> progressed);

    void forget(); // what is under way is not wanted any more
    bool isRunning() const { return m_isRunning; }

private:
    std::stop_source m_stop;
    bool m_isRunning = false;
    QThreadPool m_pool;
};

} // namespace rundblick
