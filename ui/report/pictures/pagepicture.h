// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/pictures/pictureoptions.h"
#include "ui/report/reportpages.h"

namespace rundblick {

// A page of a report as a picture, cut to what is on it, with a small margin.

// Where something is drawn, points; the whole page where nothing is.
QRectF inkedRect(const ReportPages& pages, std::size_t page);

QByteArray svgPicture(const ReportPages& pages, std::size_t page, const QRectF& rect);

// A bitmap in bands, so that a window can go on between two of them.
class BitmapPicture {
public:
    BitmapPicture(const ReportPages& pages, std::size_t page, const QRectF& rect,
        const PictureOptions& options);

    bool paintBand(); // true when all are painted
    const QImage& image() const { return m_image; }

private:
    const ReportPages& m_pages;
    std::size_t m_page;
    QRectF m_rect;
    double m_scale; // pixels of a point
    QImage m_image;
    int m_next = 0; // line
};

QByteArray pngFile(const QImage& image); // of any thread

} // namespace rundblick
