// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pictures/picturerendering.h"

namespace rundblick {
namespace {

using namespace std::chrono_literals;

constexpr auto patience = 15ms; // of a step that waits for a worker
constexpr std::size_t mostWorkers = 2;

PaperOptions asPicture(PaperOptions paper, const PictureOptions& options, bool isSvg)
{
    paper.tiles = TilePaper::None;
    paper.isPicture = true;
    paper.lettersAsPaths = isSvg && options.lettersAsPaths;
    return paper;
}

} // namespace

PictureRendering::PictureRendering(
    Report report, PaperOptions paper, const PictureOptions& options, Kind kind)
    : m_pages(std::move(report), asPicture(std::move(paper), options, kind == Kind::Svg))
    , m_options(options)
    , m_kind(kind)
{
}

QString PictureRendering::nameOf(std::size_t page) const
{
    const ReportSection section = m_pages.sectionOf(page);
    std::size_t number = 1; // of the section in the report
    std::size_t part = 0; // the page within it …
    std::size_t parts = 0; // … of so many
    for (std::size_t other = 0; other < m_pages.count(); ++other) {
        if (other > 0 && other <= page && m_pages.sectionOf(other) != m_pages.sectionOf(other - 1))
            ++number;
        if (m_pages.sectionOf(other) != section)
            continue;
        ++parts;
        part += other <= page ? 1 : 0;
    }
    const QString name
        = QStringLiteral("%1-%2").arg(number, 2, 10, QLatin1Char('0')).arg(toQt(textOf(section)));
    const QString ending = m_kind == Kind::Svg ? QStringLiteral(".svg") : QStringLiteral(".png");
    return parts > 1 ? QStringLiteral("%1-%2%3").arg(name).arg(part).arg(ending) : name + ending;
}

bool PictureRendering::step()
{
    if (!m_isLaidOut) {
        m_isLaidOut = m_pages.layOutNext();
        return false;
    }
    if (m_encoded.size() >= mostWorkers || (m_page == m_pages.count() && !m_encoded.empty())) {
        if (m_encoded.front().wait_for(patience) == std::future_status::ready) {
            m_files.push_back(m_encoded.front().get());
            m_encoded.erase(m_encoded.begin());
        }
        return false;
    }
    if (m_page == m_pages.count())
        return true;
    takeCurrent();
    return false;
}

void PictureRendering::takeCurrent()
{
    if (m_kind == Kind::Svg) {
        m_files.push_back(
            {nameOf(m_page), svgPicture(m_pages, m_page, inkedRect(m_pages, m_page))});
        ++m_page;
        return;
    }
    if (!m_bitmap)
        m_bitmap.emplace(m_pages, m_page, inkedRect(m_pages, m_page), m_options);
    if (!m_bitmap->paintBand())
        return;
    m_encoded.push_back(std::async(
        std::launch::async, [image = m_bitmap->image(), name = nameOf(m_page)]() -> ExportedFile {
            return {name, pngFile(image)};
        }));
    m_bitmap.reset();
    ++m_page;
}

double PictureRendering::progress() const
{
    if (!m_isLaidOut)
        return 0.3 * m_pages.progress();
    return 0.3
        + 0.7 * static_cast<double>(m_files.size())
        / static_cast<double>(std::max<std::size_t>(1, m_pages.count()));
}

Result<std::vector<ExportedFile>> PictureRendering::files()
{
    return std::move(m_files);
}

} // namespace rundblick
