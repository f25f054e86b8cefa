// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/report/report.h"
#include "ui/paint/ink.h"
#include "ui/report/paperframe.h"
#include "ui/report/papersection.h"
#include "ui/support/strings.h"

#include <QBuffer>
#include <QPdfWriter>

namespace rundblick {

struct PaperOptions {
    Paper paper = Paper::A4;
    QString language; // "en", "de": of the words; numbers follow the workshop
};

// The texts of one page, for tests: points from its upper left corner.
struct PaperPage {
    QSizeF size;
    std::vector<LabelBox> labels;
};

// The pages of a section, and how much it is enlarged.
struct SectionPages {
    std::vector<PaintPage> pages;
    double scale = 1.0;
};

// The report on its way to PDF: vectors and text in the program's own font, every page with title,
// client, date, legend, method and page number. It goes in steps that a window can afford between
// two events. `pages` may be null. Needs a QGuiApplication, on whose thread it stays.
class PdfRendering {
public:
    PdfRendering(
        Report report, const PaperOptions& options, std::vector<PaperPage>* pages = nullptr);

    bool step(); // lays out a section or draws a page; true when all is done
    double progress() const; // 0..1
    QByteArray pdf() const { return m_buffer.data(); } // when all is done

private:
    void layOutSection(const PaperSection& section);
    void paintNextPage();
    void paintPage(Ink& ink, const PaintPage& page);

    const Report m_report;
    const QString m_language;
    Look m_look = paperLook();
    double m_frameScale;
    QSizeF m_size; // of the page, points
    PaperFrame m_frame;
    NumberStyle m_numbers;
    std::vector<PaperSection> m_sections; // borrow the report and the numbers
    std::vector<FrameGeometry> m_geometries; // one per section that is laid out
    std::vector<SectionPages> m_pages; // likewise
    std::size_t m_section = 0; // of the next page …
    std::size_t m_page = 0; // … and which page of it
    qsizetype m_number = 0; // of pages drawn
    qsizetype m_pageCount = 0;
    std::vector<PaperPage>* m_written;
    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

// All steps at once.
QByteArray renderPdf(
    const Report& report, const PaperOptions& options, std::vector<PaperPage>* pages = nullptr);

// Computed report to file: what `rundblick export` and the window's Export do.
Status exportPdf(const Report& report, const PaperOptions& options, const QString& path);

} // namespace rundblick
