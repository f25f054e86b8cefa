// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/reportpages.h"
#include "ui/report/tiling/tileplan.h"

namespace rundblick {

// The sheets that leave the printer: the pages of a report, or, where these are cut into tiles, the
// plan of how they are put together and then the tiles, page by page, row by row. On the thread of
// the application only.
class PaperSheets {
public:
    PaperSheets(Report report, const PaperOptions& options);

    bool layOutNext() { return m_pages.layOutNext(); } // true when all is laid out
    double progress() const { return m_pages.progress(); }

    const ReportPages& pages() const { return m_pages; }
    bool isTiled() const { return m_plan.has_value(); }
    QSizeF size() const { return m_plan ? m_plan->sheet : m_pages.size(); }
    std::size_t count() const;

    std::size_t firstSheetOf(std::size_t page) const;
    // The page that a sheet shows; none of the plan.
    std::optional<std::size_t> pageOf(std::size_t sheet) const;
    QString nameOf(std::size_t sheet) const; // "3", "2-B1"; of the cover empty

    // A unit of the painter is a point. `labels` receives the texts; of tiles only their own.
    void paint(QPainter& painter, std::size_t sheet, std::vector<LabelBox>* labels = nullptr) const;

private:
    std::size_t planSheets() const;
    void paintTile(QPainter& painter, std::size_t sheet, std::vector<LabelBox>* labels) const;
    void paintPlan(QPainter& painter, std::size_t sheet, std::vector<LabelBox>* labels) const;
    void paintPoster(Ink& ink, std::size_t page, const QRectF& room) const;

    ReportPages m_pages;
    std::optional<TilePlan> m_plan; // none: the pages are the sheets
    const Look m_look = paperLook();
};

} // namespace rundblick
