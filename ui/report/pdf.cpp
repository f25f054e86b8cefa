// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pdf.h"

#include "ui/report/finish/pdffinish.h"
#include "ui/support/spokenlanguage.h"

#include <QCoreApplication>
#include <QPageLayout>

namespace rundblick {
namespace {

using namespace std::chrono_literals;

constexpr int resolution = 1200; // dots per inch of the paper's coordinates
constexpr auto patience = 15ms; // of a step that waits for the worker

std::vector<PdfBookmark> bookmarksOf(const PaperSheets& sheets)
{
    std::vector<PdfBookmark> bookmarks;
    for (const ContentsEntry& entry : sheets.pages().contents().entries)
        bookmarks.push_back({entry.title, sheets.firstSheetOf(entry.page), entry.isNested});
    return bookmarks;
}

std::vector<PdfJump> jumpsOf(const PaperSheets& sheets)
{
    std::vector<PdfJump> jumps;
    if (sheets.isTiled())
        return jumps;
    const Contents& contents = sheets.pages().contents();
    for (const auto& [entry, spot] : contents.spots)
        jumps.push_back({spot.page, spot.rect, contents.entries[entry].page});
    return jumps;
}

// The cover has no number; tiles are called by their poster and place.
std::vector<PdfLabels> labelsOf(const PaperSheets& sheets, const QString& cover)
{
    std::vector<PdfLabels> labels;
    if (sheets.isTiled()) {
        for (std::size_t sheet = 0; sheet < sheets.count(); ++sheet)
            labels.push_back({sheet, sheets.nameOf(sheet), false});
        return labels;
    }
    const std::size_t unnumbered = sheets.pages().contents().unnumbered;
    if (unnumbered > 0)
        labels.push_back({0, cover, false});
    if (unnumbered < sheets.count())
        labels.push_back({unnumbered, {}, true});
    return labels;
}

PdfFinish finishOf(const PaperSheets& sheets)
{
    const SpokenLanguage spoken(sheets.pages().language());
    const Report& report = sheets.pages().report();
    const QString title = report.title.empty()
        ? QCoreApplication::translate("CoverPaper", "Touchpoint workshop")
        : toQt(report.title);
    QString subject = QCoreApplication::translate(
        "CoverPaper", "Touchpoints, customer journey and marketing mix");
    if (!report.client.empty())
        subject = toQt(report.client) + QStringLiteral(": ") + subject;
    return {.title = title,
        .author = toQt(report.consultant),
        .subject = subject,
        .language = sheets.pages().language(),
        .bookmarks = bookmarksOf(sheets),
        .jumps = jumpsOf(sheets),
        .labels = labelsOf(sheets, QCoreApplication::translate("CoverPaper", "Cover"))};
}

} // namespace

PdfRendering::PdfRendering(
    Report report, const PaperOptions& options, std::vector<PaperPage>* pages)
    : m_sheets(std::move(report), options)
    , m_written(pages)
    , m_writer(&m_buffer)
{
}

PdfRendering::~PdfRendering()
{
    if (m_painter.isActive())
        m_painter.end(); // before what it paints on
}

bool PdfRendering::step()
{
    if (!m_isLaidOut) {
        m_isLaidOut = m_sheets.layOutNext();
        if (m_isLaidOut)
            begin();
        return false;
    }
    if (m_sheet < m_sheets.count()) {
        paintNextSheet();
        return false;
    }
    if (!m_finishing.valid()) {
        beginFinish();
        return false;
    }
    if (m_finishing.wait_for(patience) != std::future_status::ready)
        return false;
    m_pdf = m_finishing.get();
    return true;
}

void PdfRendering::begin()
{
    m_buffer.open(QIODevice::WriteOnly);
    m_writer.setResolution(resolution);
    const QSizeF size = m_sheets.size();
    m_writer.setPageLayout(QPageLayout(
        QPageSize(size, QPageSize::Point, {}, QPageSize::ExactMatch), QPageLayout::Portrait, {}));
    m_writer.setTitle(m_sheets.pages().report().title.empty()
            ? QString()
            : toQt(m_sheets.pages().report().title));
    m_writer.setCreator(QStringLiteral("Rundblick " RUNDBLICK_VERSION));
    m_writer.setDocumentXmpMetadata(pdfMetadata(finishOf(m_sheets)));
    m_painter.begin(&m_writer);
    m_painter.setRenderHint(QPainter::LosslessImageRendering);
    m_painter.scale(resolution / 72.0, resolution / 72.0);
}

double PdfRendering::progress() const
{
    if (!m_isLaidOut)
        return 0.3 * m_sheets.progress();
    const double painted = static_cast<double>(m_sheet)
        / static_cast<double>(std::max<std::size_t>(1, m_sheets.count()));
    return 0.3 + 0.65 * painted + (m_finishing.valid() ? 0.03 : 0.0);
}

void PdfRendering::paintNextSheet()
{
    if (m_sheet > 0)
        m_writer.newPage();
    std::vector<LabelBox> labels;
    m_sheets.paint(m_painter, m_sheet++, m_written ? &labels : nullptr);
    if (m_written)
        m_written->push_back({m_sheets.size(), std::move(labels)});
}

void PdfRendering::beginFinish()
{
    m_painter.end();
    m_buffer.close();
    m_finishing = std::async(std::launch::async,
        [pdf = m_buffer.data(), finish = finishOf(m_sheets)] { return finishPdf(pdf, finish); });
}

Result<QByteArray> renderPdf(
    const Report& report, const PaperOptions& options, std::vector<PaperPage>* pages)
{
    PdfRendering rendering(report, options, pages);
    while (!rendering.step()) { }
    return rendering.pdf();
}

} // namespace rundblick
