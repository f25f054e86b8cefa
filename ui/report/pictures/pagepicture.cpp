// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/pictures/pagepicture.h"

#include "ui/paint/plainfont.h"

#include <QBuffer>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double margin = 8.0; // points around what is drawn
constexpr double dotsPerInch = 96.0; // at scale 1
constexpr double mostPixels = 60e6;
constexpr double bandPixels = 1.5e6; // painted in one go

// Fonts by which other programs come near to ours.
QByteArray withCommonFonts(QByteArray svg)
{
    const QByteArray own = "font-family=\"" + plainFamily().toUtf8() + '"';
    return svg.replace(own, "font-family=\"Inter, 'Helvetica Neue', Arial, sans-serif\"");
}

} // namespace

QRectF inkedRect(const ReportPages& pages, std::size_t page)
{
    const QRectF whole(QPointF(), pages.size(page));
    const QSize size(
        static_cast<int>(std::ceil(whole.width())), static_cast<int>(std::ceil(whole.height())));
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    {
        QPainter painter(&image);
        pages.paint(painter, page);
    }
    int left = size.width();
    int right = -1;
    int top = size.height();
    int bottom = -1;
    for (int y = 0; y < size.height(); ++y) {
        const auto* line = reinterpret_cast<const QRgb*>(image.constScanLine(y));
        const auto* end = line + size.width();
        const auto* first = std::find_if(line, end, [](QRgb pixel) { return qAlpha(pixel) > 0; });
        if (first == end)
            continue;
        const auto last = std::find_if(std::make_reverse_iterator(end),
            std::make_reverse_iterator(first), [](QRgb pixel) { return qAlpha(pixel) > 0; });
        left = std::min(left, static_cast<int>(first - line));
        right = std::max(right, static_cast<int>(last.base() - line));
        top = std::min(top, y);
        bottom = std::max(bottom, y + 1);
    }
    if (right < left)
        return whole;
    return QRectF(left, top, right - left, bottom - top)
        .adjusted(-margin, -margin, margin, margin)
        .intersected(whole);
}

QByteArray svgPicture(const ReportPages& pages, std::size_t page, const QRectF& rect)
{
    QByteArray svg;
    QBuffer buffer(&svg);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setResolution(72);
    generator.setSize(
        {static_cast<int>(std::ceil(rect.width())), static_cast<int>(std::ceil(rect.height()))});
    generator.setViewBox(QRectF(QPointF(), rect.size()));
    generator.setTitle(pages.titleOf(page));
    {
        QPainter painter(&generator);
        painter.translate(-rect.topLeft());
        pages.paint(painter, page);
    }
    return withCommonFonts(std::move(svg));
}

BitmapPicture::BitmapPicture(
    const ReportPages& pages, std::size_t page, const QRectF& rect, const PictureOptions& options)
    : m_pages(pages)
    , m_page(page)
    , m_rect(rect)
{
    const double wanted = std::clamp(options.scale, 1.0, 4.0) * dotsPerInch / 72.0;
    m_scale = std::min(wanted, std::sqrt(mostPixels / (rect.width() * rect.height())));
    m_image = QImage({static_cast<int>(std::ceil(rect.width() * m_scale)),
                         static_cast<int>(std::ceil(rect.height() * m_scale))},
        QImage::Format_ARGB32_Premultiplied);
    m_image.fill(options.isTransparent ? QColor(Qt::transparent) : paperLook().card);
    const int dotsPerMetre = qRound(m_scale * 72.0 / 0.0254);
    m_image.setDotsPerMeterX(dotsPerMetre);
    m_image.setDotsPerMeterY(dotsPerMetre);
}

bool BitmapPicture::paintBand()
{
    if (m_next >= m_image.height())
        return true;
    const int lines = std::min(
        m_image.height() - m_next, std::max(1, static_cast<int>(bandPixels / m_image.width())));
    QImage band(m_image.scanLine(m_next), m_image.width(), lines, m_image.bytesPerLine(),
        m_image.format()); // the same pixels
    QPainter painter(&band);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.translate(0.0, -m_next);
    painter.scale(m_scale, m_scale);
    painter.translate(-m_rect.topLeft());
    m_pages.paint(painter, m_page);
    m_next += lines;
    return m_next >= m_image.height();
}

QByteArray pngFile(const QImage& image)
{
    QByteArray file;
    QBuffer buffer(&file);
    buffer.open(QIODevice::WriteOnly);
    constexpr int quick = 75; // a third larger than the smallest, in a fraction of the time
    image.save(&buffer, "PNG", quick);
    return file;
}

} // namespace rundblick
