// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exports/fileexport.h"

namespace rundblick {

FileExport::FileExport(std::unique_ptr<Rendering> rendering, ExportTarget target, QObject* parent)
    : QObject(parent)
    , m_target(std::move(target))
    , m_rendering(std::move(rendering))
{
    connect(&m_steps, &QTimer::timeout, this, &FileExport::step);
    m_steps.start();
}

FileExport::~FileExport()
{
    m_worker.waitForDone();
}

void FileExport::cancel()
{
    m_steps.stop();
}

void FileExport::step()
{
    const bool isDone = m_rendering->step();
    emit progressed(static_cast<int>(99.0 * m_rendering->progress())); // 100 when it is written
    if (!isDone)
        return;
    m_steps.stop();
    Result<std::vector<ExportedFile>> files = m_rendering->files();
    if (files)
        save(*std::move(files));
    else
        emit failed(files.error());
}

void FileExport::save(std::vector<ExportedFile> files)
{
    m_worker.start([this, files = std::move(files)] {
        Result<QString> saved = saveExport(m_target, files);
        QMetaObject::invokeMethod(this, [this, saved = std::move(saved)] {
            emit progressed(100);
            if (saved)
                emit finished(*saved);
            else
                emit failed(saved.error());
        });
    });
}

} // namespace rundblick
