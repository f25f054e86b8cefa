// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/backups/backups.h"

#include <QObject>
#include <QThreadPool>

namespace rundblick {

// Looks through the backups on a worker: their titles are read from the files.
class BackupListing : public QObject {
    Q_OBJECT

public:
    explicit BackupListing(std::filesystem::path backups, QObject* parent = nullptr);
    ~BackupListing() override;

    void listWorkshops();
    void list(std::int64_t document);

signals:
    void workshopsListed(const std::vector<rundblick::BackedUpWorkshop>& workshops);
    void listed(const std::vector<rundblick::Backup>& backups); // of the last that was asked for

private:
    const std::filesystem::path m_backups;
    int m_run = 0;
    QThreadPool m_worker;
};

} // namespace rundblick
