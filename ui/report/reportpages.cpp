// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/reportpages.h"

#include "ui/report/sections.h"
#include "ui/support/spokenlanguage.h"

#include <QCoreApplication>
#include <QPageSize>

#include <algorithm>

namespace rundblick {
namespace {

constexpr int resolution = 1200; // dots per inch, in which the PDF counts its pages

// How much larger than on A4 head, foot and legend are, so that they are read from where a poster
// is read.
double frameScale(Paper paper)
{
    constexpr double scales[] = {1.0, 1.0, 1.3, 1.7, 2.3};
    return scales[static_cast<int>(paper)];
}

// A painter that nothing is seen of.
struct Measuring {
    QImage nowhere{1, 1, QImage::Format_ARGB32};
    QPainter painter{&nowhere};
};

struct SectionPages {
    std::vector<PaintPage> pages;
    double scale = 1.0;
};

// As large as possible without more pages than at its own size.
SectionPages largestPages(Ink& ink, const PaperSection& section, QSizeF room, double most)
{
    SectionPages plain{section.pages(ink, room), 1.0};
    if (section.leastWidth > 0.0)
        most = std::min(most, room.width() / section.leastWidth);
    for (double scale = most; scale > 1.05; scale /= 1.08) {
        SectionPages larger{section.pages(ink, room / scale), scale};
        if (larger.pages.size() <= plain.pages.size())
            return larger;
    }
    return plain;
}

Look lookFor(const PaperOptions& options)
{
    Look look = paperLook();
    look.lettersAsPaths = options.lettersAsPaths;
    return look;
}

PaintPage emptyPage()
{
    return [](Ink& ink, const QRectF& room) {
        ink.text(room, QCoreApplication::translate("Report", "There is nothing to show here yet."),
            {.style = TextStyle::Headline,
                .color = ink.look().muted,
                .align = Qt::AlignCenter,
                .maxLines = 3});
    };
}

} // namespace

QSizeF paperSize(Paper paper)
{
    constexpr QPageSize::PageSizeId sizes[]
        = {QPageSize::A4, QPageSize::A3, QPageSize::A2, QPageSize::A1, QPageSize::A0};
    const QSize pixels = QPageSize::sizePixels(sizes[static_cast<int>(paper)], resolution);
    return QSizeF(pixels.transposed()) * 72.0 / resolution;
}

ReportPages::ReportPages(Report report, const PaperOptions& options)
    : m_report(std::move(report))
    , m_language(options.language)
    , m_look(lookFor(options))
    , m_isPicture(options.isPicture)
    , m_frameScale(options.isPicture ? 1.0 : frameScale(options.paper))
    , m_size(paperSize(options.paper))
    , m_numbers(m_report.locale, m_report.currency)
{
    loadFonts();
    const std::vector<PaperSection> ofWindow = paperSections(m_report, m_numbers, m_contents);
    const SpokenLanguage spoken(m_language);
    m_frame = paperFrame(m_report);
    m_frame.isBare = options.isPicture;
    m_sections = paperSections(m_report, m_numbers, m_contents);
    for (std::size_t i = 0; i < m_sections.size(); ++i)
        m_sections[i].windowTitle = ofWindow[i].title;
    listContents();
    constexpr std::size_t fewEntries = 3; // need no list
    if (m_contents.entries.size() < fewEntries)
        std::erase_if(m_sections, [](const PaperSection& section) {
            return section.section == ReportSection::Cover && section.hasFrame;
        });
    if (m_sections.empty()) // of a report without anything
        m_sections.push_back({.title = m_frame.workshop,
            .explanation = {},
            .legend = {},
            .pages = [](Ink&, QSizeF) { return std::vector<PaintPage>(); },
            .isListed = false});
}

// The titles; their pages are not known yet.
void ReportPages::listContents()
{
    QString group;
    for (const PaperSection& section : m_sections) {
        if (!section.group.isEmpty() && section.group != group)
            m_contents.entries.push_back({section.group, section.section, false, 0});
        group = section.group;
        if (section.isListed)
            m_contents.entries.push_back({section.title, section.section, section.isNested, 0});
    }
}

bool ReportPages::layOutNext()
{
    if (m_layouts.size() == m_sections.size())
        return true;
    const SpokenLanguage spoken(m_language);
    layOut(m_layouts.size());
    if (m_layouts.size() < m_sections.size())
        return false;
    numberPages();
    return true;
}

double ReportPages::progress() const
{
    return m_sections.empty() ? 1.0 : double(m_layouts.size()) / double(m_sections.size());
}

// The room of a section on pages of its size.
QSizeF ReportPages::settle(Ink& ink, const PaperSection& section, Layout& layout) const
{
    const QSizeF size = layout.size / m_frameScale;
    if (section.hasFrame)
        layout.geometry = frameGeometry(ink, m_frame, section, size);
    else
        layout.geometry.room = QRectF(QPointF(), size);
    return layout.geometry.room.size() * m_frameScale;
}

// Nobody turns the pages of a picture: it grows, sideways first, until all of the section is on it.
// What is too much for that stays on pages of the paper's size.
QSizeF ReportPages::pictureSize(Ink& ink, const PaperSection& section) const
{
    constexpr QSizeF growths[]
        = {{1.0, 1.0}, {1.3, 1.0}, {1.7, 1.0}, {1.0, 1.5}, {1.0, 2.0}, {1.0, 3.0}, {1.0, 4.0}};
    for (const QSizeF growth : growths) {
        Layout layout;
        layout.size = {m_size.width() * growth.width(), m_size.height() * growth.height()};
        if (section.pages(ink, settle(ink, section, layout)).size() <= 1)
            return layout.size;
    }
    return m_size;
}

void ReportPages::layOut(std::size_t index)
{
    const PaperSection& section = m_sections[index];
    Measuring measuring;
    Ink ink(measuring.painter, m_look);
    Layout layout;
    layout.size = m_isPicture ? pictureSize(ink, section) : m_size;
    const QSizeF room = settle(ink, section, layout);
    SectionPages pages = section.hasFrame
        ? largestPages(ink, section, room, section.mostScale * m_frameScale)
        : SectionPages{section.pages(ink, room), 1.0};
    layout.scale = pages.scale;
    if (pages.pages.empty())
        pages.pages.push_back(emptyPage());
    m_layouts.push_back(layout);
    for (PaintPage& page : pages.pages)
        m_places.push_back({index, std::move(page)});
}

void ReportPages::numberPages()
{
    while (m_contents.unnumbered < m_places.size()
        && !m_sections[m_places[m_contents.unnumbered].section].hasFrame)
        ++m_contents.unnumbered;
    std::size_t entry = 0;
    QString group;
    for (std::size_t section = 0; section < m_sections.size(); ++section) {
        const auto first = std::ranges::find(m_places, section, &Place::section);
        const auto page = static_cast<std::size_t>(first - m_places.begin());
        if (!m_sections[section].group.isEmpty() && m_sections[section].group != group)
            m_contents.entries[entry++].page = page;
        group = m_sections[section].group;
        if (m_sections[section].isListed)
            m_contents.entries[entry++].page = page;
    }
}

ReportSection ReportPages::sectionOf(std::size_t page) const
{
    return m_sections[m_places[page].section].section;
}

const QString& ReportPages::titleOf(std::size_t page) const
{
    return m_sections[m_places[page].section].title;
}

const QString& ReportPages::windowTitleOf(std::size_t page) const
{
    return m_sections[m_places[page].section].windowTitle;
}

void ReportPages::paint(QPainter& painter, std::size_t page, std::vector<LabelBox>* labels) const
{
    const SpokenLanguage spoken(m_language);
    const Place& place = m_places[page];
    const PaperSection& section = m_sections[place.section];
    const Layout& layout = m_layouts[place.section];
    m_contents.painted = page;
    Ink ink(painter, m_look, labels);
    if (section.hasFrame) {
        painter.save();
        painter.scale(m_frameScale, m_frameScale);
        paintFrame(ink, m_frame, section, layout.geometry);
        if (!m_frame.isBare && page >= m_contents.unnumbered)
            paintPageNumber(ink, layout.geometry, page + 1 - m_contents.unnumbered,
                m_places.size() - m_contents.unnumbered);
        painter.restore();
    }
    painter.save();
    painter.translate(layout.geometry.room.topLeft() * m_frameScale);
    painter.scale(layout.scale, layout.scale);
    place.paint(ink, QRectF(QPointF(), layout.geometry.room.size() * m_frameScale / layout.scale));
    painter.restore();
}

} // namespace rundblick
