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
double frameScale(PaperSize paper)
{
    constexpr double scales[] = {1.0, 1.0, 1.3, 1.7, 2.3};
    return scales[static_cast<int>(paper)];
}

QPageSize pageSize(PaperSize paper)
{
    constexpr QPageSize::PageSizeId sizes[]
        = {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0};
    return QPageSize(sizes[static_cast<int>(paper)]);
}

// The pages of a section, and how much it is enlarged.
struct SectionPages {
    std::vector<PaintPage> pages;
    double scale = 1.0;
};

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

class PdfPainter {
public:
    PdfPainter(const Report& report, const PaperOptions& options, std::vector<PaperPage>* pages)
        : m_report(report)
        , m_frameScale(frameScale(options.paper))
        , m_paper(options.paper)
        , m_frame(paperFrame(report))
        , m_numbers(report.locale, report.currency)
        , m_sections(paperSections(report, m_numbers))
        , m_written(pages)
    {
    }

    QByteArray pdf()
    {
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        QPdfWriter writer(&buffer);
        prepare(writer);
        QPainter painter(&writer);
        painter.setRenderHint(QPainter::LosslessImageRendering);
        painter.scale(resolution / 72.0, resolution / 72.0);
        layOut(painter);
        paint(writer, painter);
        painter.end();
        return buffer.data();
    }

private:
    void prepare(QPdfWriter& writer)
    {
        writer.setResolution(resolution);
        writer.setPageLayout(QPageLayout(pageSize(m_paper), QPageLayout::Landscape, {}));
        writer.setTitle(toQt(m_report.title));
        writer.setCreator(QStringLiteral("Rundblick " RUNDBLICK_VERSION));
        m_size = QSizeF(writer.width(), writer.height()) * 72.0 / resolution;
    }

    void layOut(QPainter& painter)
    {
        Ink ink(painter, m_look);
        for (const PaperSection& section : m_sections) {
            m_geometries.push_back(frameGeometry(ink, m_frame, section, m_size / m_frameScale));
            const QSizeF room = m_geometries.back().room.size() * m_frameScale;
            m_pages.push_back(largestPages(ink, section, room, section.mostScale * m_frameScale));
            m_pageCount += static_cast<qsizetype>(m_pages.back().pages.size());
        }
    }

    void paint(QPdfWriter& writer, QPainter& painter)
    {
        qsizetype number = 0;
        for (std::size_t s = 0; s < m_sections.size(); ++s)
            for (const PaintPage& page : m_pages[s].pages) {
                if (++number > 1)
                    writer.newPage();
                std::vector<LabelBox> labels;
                Ink ink(painter, m_look, m_written ? &labels : nullptr);
                paintPage(ink, s, page, number);
                if (m_written)
                    m_written->push_back({m_size, std::move(labels)});
            }
    }

    void paintPage(Ink& ink, std::size_t s, const PaintPage& page, qsizetype number)
    {
        QPainter& painter = ink.painter();
        painter.save();
        painter.scale(m_frameScale, m_frameScale);
        paintFrame(ink, m_frame, m_sections[s], m_geometries[s]);
        paintPageNumber(ink, m_geometries[s], number, m_pageCount);
        painter.restore();

        const QRectF& room = m_geometries[s].room;
        const double scale = m_pages[s].scale;
        painter.save();
        painter.translate(room.topLeft() * m_frameScale);
        painter.scale(scale, scale);
        page(ink, QRectF(QPointF(), room.size() * m_frameScale / scale));
        painter.restore();
    }

    const Report& m_report;
    Look m_look = paperLook();
    double m_frameScale;
    PaperSize m_paper;
    QSizeF m_size; // of the page, points
    PaperFrame m_frame;
    NumberStyle m_numbers;
    std::vector<PaperSection> m_sections; // borrow the numbers
    std::vector<FrameGeometry> m_geometries; // one per section
    std::vector<SectionPages> m_pages; // one per section
    qsizetype m_pageCount = 0;
    std::vector<PaperPage>* m_written;
};

} // namespace

QByteArray renderPdf(
    const Report& report, const PaperOptions& options, std::vector<PaperPage>* pages)
{
    loadFonts();
    const SpokenLanguage spoken(options.language);
    return PdfPainter(report, options, pages).pdf();
}

Status exportPdf(const Report& report, const PaperOptions& options, const QString& path)
{
    return saveFile(path, renderPdf(report, options));
}

} // namespace rundblick
