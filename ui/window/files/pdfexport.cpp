// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/files/pdfexport.h"

#include "ui/support/savefile.h"

namespace rundblick {

PdfExport::PdfExport(Report report, const PaperOptions& options, QString path, QObject* parent)
    : QObject(parent)
    , m_path(std::move(path))
    , m_rendering(std::move(report), options)
{
    connect(&m_steps, &QTimer::timeout, this, &PdfExport::step);
    m_steps.start();
}

PdfExport::~PdfExport()
{
    m_worker.waitForDone();
}

void PdfExport::cancel()
{
    m_steps.stop();
}

void PdfExport::step()
{
    const bool isDone = m_rendering.step();
    emit progressed(static_cast<int>(99.0 * m_rendering.progress())); // 100 when it is in the file
    if (!isDone)
        return;
    m_steps.stop();
    save();
}

void PdfExport::save()
{
    m_worker.start([this, pdf = m_rendering.pdf()] {
        Status saved = saveFile(m_path, pdf);
        QMetaObject::invokeMethod(this, [this, saved = std::move(saved)] {
            emit progressed(100);
            if (saved)
                emit finished(m_path);
            else
                emit failed(saved.error());
        });
    });
}

} // namespace rundblick
