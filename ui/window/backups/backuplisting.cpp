// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/backups/backuplisting.h"

namespace rundblick {

BackupListing::BackupListing(std::filesystem::path backups, QObject* parent)
    : QObject(parent)
    , m_backups(std::move(backups))
{
    m_worker.setMaxThreadCount(1);
}

BackupListing::~BackupListing()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void BackupListing::listWorkshops()
{
    m_worker.start([this] {
        QMetaObject::invokeMethod(this,
            [this, workshops = backedUpWorkshops(m_backups)] { emit workshopsListed(workshops); });
    });
}

void BackupListing::list(std::int64_t document)
{
    m_worker.start([this, run = ++m_run, document] {
        QMetaObject::invokeMethod(this, [this, run, found = listBackups(m_backups, document)] {
            if (run == m_run)
                emit listed(found);
        });
    });
}

} // namespace rundblick
