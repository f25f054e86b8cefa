// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/events/importjourneys.h"
#include "ui/session/background.h"

namespace rundblick {

// A file of events on its way into the workshop: what was recognised of it, its first journeys as
// the rules of the moment make them, and at last the import. Files are read on a worker; of several
// wishes the newest counts. It changes nothing in the workshop.
class JourneyWork : public QObject {
    Q_OBJECT

public:
    explicit JourneyWork(Workshop workshop, QObject* parent = nullptr);

    void recognise(const std::filesystem::path& path);
    void useTable(const TableSource& table); // as a person corrects how it is written
    void useColumns(const EventColumns& columns);
    void useSession(const SessionRules& rules);
    void useCleaning(const CleaningRules& rules) { m_job.cleaning = rules; }
    void import();
    void cancel();

    const Workshop& workshop() const { return m_workshop; }
    const JourneyJob& job() const { return m_job; }
    bool isRunning() const { return m_background.isRunning(); }
    // Null until they are known.
    const EventStart* start() const { return m_start ? &*m_start : nullptr; }
    const JourneySample* sample() const { return m_sample ? &*m_sample : nullptr; }
    const Imported* imported() const { return m_imported ? &*m_imported : nullptr; }

signals:
    void started();
    void progressed(double done);
    void ended(); // work is under way no more
    void recognised();
    void sampled();
    void finished(); // imported() is there
    void failed(const rundblick::Error& error);

private:
    using After = std::function<void()>;

    void run(std::function<After(const GoesOn& goesOn)> task);
    void look(std::function<Result<EventStart>()> look);
    void take(Result<EventStart> start);
    void readSample(bool proposesRules);
    void end();

    const Workshop m_workshop;
    JourneyJob m_job;
    std::optional<EventStart> m_start;
    std::optional<JourneySample> m_sample;
    std::optional<Imported> m_imported;
    Background m_background; // ends first
};

} // namespace rundblick
