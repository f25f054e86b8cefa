// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pdf.h"

#include <QObject>
#include <QThreadPool>
#include <QTimer>

#include <optional>

namespace rundblick {

// Writes a report as PDF while the window goes on working: a page between two events, the file on
// a worker.
class PdfExport : public QObject {
    Q_OBJECT

public:
    PdfExport(Report report, const PaperOptions& options, QString path, QObject* parent = nullptr);
    ~PdfExport() override;

    void cancel(); // no further step; before the last one the file is as it was

signals:
    void progressed(int percent);
    void finished(const QString& path);
    void failed(const rundblick::Error& error);

private:
    void step();
    void save();

    const QString m_path;
    PdfRendering m_rendering;
    QTimer m_steps;
    QThreadPool m_worker;
};

} // namespace rundblick
