// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/comparison/comparison.h"
#include "ui/session/background.h"

#include <functional>
#include <memory>

namespace rundblick {

// Reads two states of a workshop on a worker and compares them. Of several comparisons the newest
// counts.
class Comparing : public QObject {
    Q_OBJECT

public:
    using State = std::function<Result<Workshop>()>; // on the worker

    explicit Comparing(QObject* parent = nullptr);

    void start(State before, State after = {}); // without it nothing differs
    void forget(); // what is under way is not wanted any more

    bool isRunning() const { return m_background.isRunning(); }
    // Of the last comparison; null before it has finished, and where it failed.
    const Workshop* before() const { return m_compared ? &m_compared->before : nullptr; }
    const std::vector<Difference>& differences() const { return m_compared->differences; }

signals:
    void finished();
    void failed(const rundblick::Error& error);

private:
    struct Compared {
        Workshop before;
        std::vector<Difference> differences;
    };
    using Outcome = Result<std::shared_ptr<const Compared>>;
    static Outcome compare(const State& before, const State& after);
    void conclude(const Outcome& outcome);

    std::shared_ptr<const Compared> m_compared;
    Background m_background;
};

} // namespace rundblick
