// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/events/journeywork.h"

#include "ui/support/strings.h"

#include <QDir>

namespace rundblick {
namespace {

} // namespace

JourneyWork::JourneyWork(Workshop workshop, QObject* parent)
    : QObject(parent)
    , m_workshop(std::move(workshop))
{
}

void JourneyWork::run(std::function<After(const GoesOn&)> task)
{
    m_imported.reset();
    m_background.start(std::move(task), [this](double done) { emit progressed(done); });
    emit started();
}

void JourneyWork::end()
{
    if (!isRunning())
        emit ended();
}

void JourneyWork::cancel()
{
    m_background.forget();
    emit ended();
}

void JourneyWork::recognise(const std::filesystem::path& path)
{
    look([path] { return recogniseEvents(path); });
}

void JourneyWork::useTable(const TableSource& table)
{
    EventSource source = m_start->source;
    source.table = table;
    look([source] { return lookInto(source); });
}

void JourneyWork::look(std::function<Result<EventStart>()> look)
{
    m_sample.reset();
    run([this, look = std::move(look)](
            const GoesOn&) -> After { return [this, start = look()] { take(start); }; });
}

void JourneyWork::take(Result<EventStart> start)
{
    if (!start) {
        end();
        emit failed(start.error());
        return;
    }
    m_start = *std::move(start);
    m_job = proposedJob(*m_start, toPath(QDir::tempPath()));
    emit recognised();
    if (!m_start->problem)
        return readSample(true);
    end();
    emit failed(*m_start->problem);
}

void JourneyWork::useColumns(const EventColumns& columns)
{
    m_job.columns = columns;
    readSample(true);
}

void JourneyWork::useSession(const SessionRules& rules)
{
    m_job.session = rules;
    readSample(false);
}

void JourneyWork::readSample(bool proposesRules)
{
    m_sample.reset();
    run([this, job = m_job, proposesRules](const GoesOn&) -> After {
        JourneyJob proposed = job;
        Result<JourneySample> sample = sampleJourneys(job);
        if (sample && proposesRules) {
            proposeRules(*sample, proposed);
            sample = sampleJourneys(proposed);
        }
        return [this, sample = std::move(sample), proposed] {
            if (sample) {
                m_job = proposed;
                m_sample = *sample;
                emit sampled();
            } else {
                emit failed(sample.error());
            }
            end();
        };
    });
}

void JourneyWork::import()
{
    run([this, job = m_job](const GoesOn& goesOn) -> After {
        Result<JourneysRead> read = readJourneys(job, goesOn);
        Result<Imported> imported = read
            ? importJourneys(m_workshop, *std::move(read), job.source.table.path)
            : Result<Imported>(read.error());
        return [this, imported = std::move(imported)] {
            end();
            if (imported) {
                m_imported = *imported;
                emit finished();
            } else {
                emit failed(imported.error());
            }
        };
    });
}

} // namespace rundblick
