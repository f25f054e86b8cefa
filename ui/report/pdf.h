// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "ui/report/tiling/papersheets.h"

#include <QBuffer>
#include <QPdfWriter>

#include <future>

namespace rundblick {

// The report on its way to PDF: vectors and text in the program's own font, with bookmarks, page
// labels, language and metadata. It goes in steps that a window can afford between two events; the
// last ones wait for a worker. `pages` receives the texts of the sheets, may be null. Needs a
// QGuiApplication, on whose thread it stays.
class PdfRendering {
public:
    PdfRendering(
        Report report, const PaperOptions& options, std::vector<PaperPage>* pages = nullptr);
    ~PdfRendering();

    bool step(); // lays out a section, draws a sheet or waits a moment; true when all is done
    double progress() const; // 0..1
    const Result<QByteArray>& pdf() const { return m_pdf; } // when all is done

private:
    void begin();
    void paintNextSheet();
    void beginFinish();

    PaperSheets m_sheets;
    bool m_isLaidOut = false;
    std::size_t m_sheet = 0; // the next one
    std::vector<PaperPage>* m_written;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
    std::future<Result<QByteArray>> m_finishing;
    Result<QByteArray> m_pdf{QByteArray()};
};

// All steps at once.
Result<QByteArray> renderPdf(
    const Report& report, const PaperOptions& options, std::vector<PaperPage>* pages = nullptr);

} // namespace rundblick
