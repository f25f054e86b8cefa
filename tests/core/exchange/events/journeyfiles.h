// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/events/eventtime.h"
#include "core/exchange/events/readjourneys.h"
#include "tests/core/exchange/importing.h"

#include <QTemporaryDir>

#include <fstream>

namespace rundblick {

// Files of events in a folder of their own.
class EventFolder {
public:
    std::filesystem::path path() const { return m_folder.path().toStdString(); }

    std::filesystem::path write(const std::string& name, const std::string& content) const
    {
        const std::filesystem::path file = path() / name;
        std::ofstream(file, std::ios::binary) << content;
        return file;
    }

    // As the program recognises the file, with no rules but that repeats stay.
    JourneyJob job(const std::string& name, const std::string& content) const
    {
        JourneyJob job;
        job.scratch = path();
        job.cleaning.mergesRepeats = false;
        if (const Result<EventStart> start = recogniseEvents(write(name, content))) {
            job.source = start->source;
            job.columns = guessEventColumns(start->names);
        } else {
            QTest::qFail(qPrintable(refusalText(start.error())), __FILE__, __LINE__);
        }
        return job;
    }

private:
    QTemporaryDir m_folder;
};

inline bool goOn(double)
{
    return true;
}

// "Ad > Shop: 2 of 3, worth 80": conversions of all journeys with this path. Sorted.
inline QStringList pathsOf(const ObservedJourneys& observed)
{
    QStringList paths;
    for (const ObservedJourney& journey : observed.journeys) {
        QStringList steps;
        for (const std::uint32_t step : journey.steps)
            steps << QString::fromStdString(observed.names[step]);
        const QString worth
            = journey.value != 0.0 ? QStringLiteral(", worth %1").arg(journey.value) : QString();
        paths << QStringLiteral("%1: %2 of %3%4")
                     .arg(steps.join(QStringLiteral(" > ")))
                     .arg(journey.conversions)
                     .arg(journey.conversions + journey.nulls)
                     .arg(worth);
    }
    paths.sort();
    return paths;
}

// The paths, or what is refused.
inline QStringList pathsOf(const JourneyJob& job)
{
    const Result<JourneysRead> read = readJourneys(job, goOn);
    return read ? pathsOf(read->journeys) : QStringList{refusalText(read.error())};
}

} // namespace rundblick
