// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/coverage/flippoint.h"

#include <QObject>
#include <QThreadPool>

#include <memory>

namespace rundblick {

// Looks in a worker thread for the coverage target at which the verdict on a touchpoint turns: one
// question at a time, only when asked, ended by the next one or by cancel().
class FlipSearch : public QObject {
    Q_OBJECT

public:
    explicit FlipSearch(QObject* parent = nullptr);
    ~FlipSearch() override;

    // `analysis` is of this workshop and holds the cover.
    void ask(const Workshop& workshop, std::shared_ptr<const Analysis> analysis,
        Id<Touchpoint> touchpoint);
    void cancel();
    bool isRunning() const { return m_running; }

signals:
    void answered(const rundblick::Result<rundblick::FlipPoint>& answer);

private:
    void conclude(const Result<FlipPoint>& answer, const std::stop_token& stop);

    QThreadPool m_pool;
    std::stop_source m_stop;
    bool m_running = false;
};

} // namespace rundblick
