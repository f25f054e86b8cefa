// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/engine/compute.h"

#include <QElapsedTimer>
#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <chrono>
#include <memory>

namespace rundblick {

struct Edit;
class Session;

// Draws of the robustness while people wait, at most; the method may ask for fewer.
inline constexpr std::int64_t drawsInTheRoom = 2'000;

// Keeps an Analysis up to date with the session: one run at a time on a worker thread, at most
// every 30 ms while someone edits, the newest workshop wins. An Analysis arrives in stages: ratings
// and journey first, then the cover, then the mix; each stage holds all before it. Where the first
// cover is not proven to be the cheapest, the exact one and its mix follow; then the robustness,
// which takes its time, reports progress and can be cancelled. After an edit these two wait until
// nobody has edited for a moment.
class Computation : public QObject {
    Q_OBJECT

public:
    explicit Computation(const Session& session, QObject* parent = nullptr);
    ~Computation() override;

    void start(); // the first run; later ones follow the session's edits

    // The newest Analysis, null before the first. While a newer one is computed its late stages
    // are those of the run before.
    const std::shared_ptr<const Analysis>& analysis() const { return m_analysis; }
    bool isRunning() const { return m_running; }
    double milliseconds() const { return m_milliseconds; } // of the last run, up to its last mix

    // How much of the robustness is done, 0..1; none while anything else or nothing is computed.
    std::optional<double> simulated() const { return m_simulated; }
    bool isSimulationCancelled() const { return m_cancelled; } // until the next run
    void cancelSimulation(); // the rest of the Analysis stays; the next edit starts again

signals:
    void started();
    void finished(const std::shared_ptr<const rundblick::Analysis>& analysis); // once per stage
    void failed(const rundblick::Error& error);
    void progressed(double share); // of the robustness, 0..1
    void simulationCancelled();

private:
    void run(std::chrono::milliseconds calm); // before what takes long
    Result<Analysis> answer(
        const Workshop& workshop, std::chrono::milliseconds calm, const std::stop_token& stop);
    Result<Analysis> simulation(
        const Workshop& workshop, const Analysis& first, const std::stop_token& stop);
    void post(Analysis partial, const std::stop_token& stop);
    void deliver(Analysis analysis, const std::stop_token& stop);
    void show(Analysis analysis);
    void conclude(const Result<Analysis>& result, const std::stop_token& stop);

    const Session& m_session;
    QTimer m_pause;
    QThreadPool m_pool;
    std::stop_source m_stop;
    std::shared_ptr<const Analysis> m_analysis;
    QElapsedTimer m_sinceStart;
    double m_milliseconds = 0.0;
    bool m_running = false;
    bool m_cancelled = false;
    std::optional<double> m_simulated;
};

} // namespace rundblick
