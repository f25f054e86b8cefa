// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/exports/exportfolder.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <memory>

namespace rundblick {

// Writes what is rendered while the window goes on working: a step between two events, the files
// on a worker.
class FileExport : public QObject {
    Q_OBJECT

public:
    FileExport(
        std::unique_ptr<Rendering> rendering, ExportTarget target, QObject* parent = nullptr);
    ~FileExport() override;

    void cancel(); // no further step; before the last one nothing is written

signals:
    void progressed(int percent);
    void finished(const QString& path);
    void failed(const rundblick::Error& error);

private:
    void step();
    void save(std::vector<ExportedFile> files);

    const ExportTarget m_target;
    std::unique_ptr<Rendering> m_rendering;
    QTimer m_steps;
    QThreadPool m_worker;
};

} // namespace rundblick
