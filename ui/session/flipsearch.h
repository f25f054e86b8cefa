// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/coverage/flippoint.h"
#include "ui/session/background.h"

#include <QObject>

#include <memory>

namespace rundblick {

// Looks in a worker thread for the coverage target at which the verdict on a touchpoint turns: one
// question at a time, only when asked, ended by the next one or by cancel().
class FlipSearch : public QObject {
    Q_OBJECT

public:
    explicit FlipSearch(QObject* parent = nullptr);

    // `analysis` is of this workshop and holds the cover.
    void ask(const Workshop& workshop, std::shared_ptr<const Analysis> analysis,
        Id<Touchpoint> touchpoint);
    void cancel() { m_background.forget(); }
    bool isRunning() const { return m_background.isRunning(); }

signals:
    void answered(const rundblick::Result<rundblick::FlipPoint>& answer);

private:
    Background m_background;
};

} // namespace rundblick
