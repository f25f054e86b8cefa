// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf.h"

#include "ui/report/paperframe.h"
#include "ui/report/sections.h"
#include "ui/support/savefile.h"
#include "ui/support/spokenlanguage.h"
#include "ui/support/strings.h"

#include <QBuffer>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>

namespace rundblick {
namespace {

constexpr int resolution = 1200; // dots per inch of the paper's coordinates

// How much larger than on A4 head, foot and legend are, so that they are read from where a poster
// is read.
double frameScale(Paper paper)
{
    constexpr double scales[] = {1.0, 1.0, 1.3, 1.7, 2.3};
    return scales[static_cast<int>(paper)];
}

QPageSize pageSize(Paper paper)
{
    constexpr QPageSize::PageSizeId sizes[]
        = {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0};
    return QPageSize(sizes[static_cast<int>(paper)]);
}

// As large as possible without more pages than at its own size.
SectionPages largestPages(Ink& ink, const PaperSection& section, QSizeF room, double most)
{
    SectionPages plain{section.pages(ink, room), 1.0};
    for (double scale = most; scale > 1.05; scale -= 0.1) {
        SectionPages larger{section.pages(ink, room / scale), scale};
        if (larger.pages.size() <= plain.pages.size())
            return larger;
    }
    return plain;
}

} // namespace

PdfRendering::PdfRendering(
    Report report, const PaperOptions& options, std::vector<PaperPage>* pages)
    : m_report(std::move(report))
    , m_language(options.language)
    , m_frameScale(frameScale(options.paper))
    , m_numbers(m_report.locale, m_report.currency)
    , m_written(pages)
    , m_writer(&m_buffer)
{
    loadFonts();
    const SpokenLanguage spoken(m_language);
    m_frame = paperFrame(m_report);
    m_sections = paperSections(m_report, m_numbers);
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(resolution);
    m_writer.setPageLayout(QPageLayout(pageSize(options.paper), QPageLayout::Landscape, {}));
    m_writer.setTitle(toQt(m_report.title));
    m_writer.setCreator(QStringLiteral("Rundblick " RUNDBLICK_VERSION));
    m_size = QSizeF(m_writer.width(), m_writer.height()) * 72.0 / resolution;
    m_painter.begin(&m_writer);
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    m_painter.scale(resolution / 72.0, resolution / 72.0);
}

bool PdfRendering::step()
{
    const SpokenLanguage spoken(m_language);
    if (m_pages.size() < m_sections.size()) {
        layOutSection(m_sections[m_pages.size()]);
        return false;
    }
    while (m_section < m_sections.size() && m_page == m_pages[m_section].pages.size()) {
        ++m_section;
        m_page = 0;
    }
    if (m_section < m_sections.size()) {
        paintNextPage();
        return false;
    }
    m_painter.end();
    return true;
}

double PdfRendering::progress() const
{
    const auto laidOut = static_cast<double>(m_pages.size());
    const auto sections = static_cast<double>(m_sections.size());
    if (m_pages.size() < m_sections.size())
        return 0.3 * laidOut / sections;
    return 0.3 + 0.7 * static_cast<double>(m_number) / std::max(1.0, double(m_pageCount));
}

void PdfRendering::layOutSection(const PaperSection& section)
{
    Ink ink(m_painter, m_look);
    m_geometries.push_back(frameGeometry(ink, m_frame, section, m_size / m_frameScale));
    const QSizeF room = m_geometries.back().room.size() * m_frameScale;
    m_pages.push_back(largestPages(ink, section, room, section.mostScale * m_frameScale));
    m_pageCount += static_cast<qsizetype>(m_pages.back().pages.size());
}

void PdfRendering::paintNextPage()
{
    if (++m_number > 1)
        m_writer.newPage();
    std::vector<LabelBox> labels;
    Ink ink(m_painter, m_look, m_written ? &labels : nullptr);
    paintPage(ink, m_pages[m_section].pages[m_page++]);
    if (m_written)
        m_written->push_back({m_size, std::move(labels)});
}

void PdfRendering::paintPage(Ink& ink, const PaintPage& page)
{
    const FrameGeometry& geometry = m_geometries[m_section];
    m_painter.save();
    m_painter.scale(m_frameScale, m_frameScale);
    paintFrame(ink, m_frame, m_sections[m_section], geometry);
    paintPageNumber(ink, geometry, m_number, m_pageCount);
    m_painter.restore();

    const double scale = m_pages[m_section].scale;
    m_painter.save();
    m_painter.translate(geometry.room.topLeft() * m_frameScale);
    m_painter.scale(scale, scale);
    page(ink, QRectF(QPointF(), geometry.room.size() * m_frameScale / scale));
    m_painter.restore();
}

QByteArray renderPdf(
    const Report& report, const PaperOptions& options, std::vector<PaperPage>* pages)
{
    PdfRendering rendering(report, options, pages);
    while (!rendering.step()) { }
    return rendering.pdf();
}

Status exportPdf(const Report& report, const PaperOptions& options, const QString& path)
{
    return saveFile(path, renderPdf(report, options));
}

} // namespace rundblick
