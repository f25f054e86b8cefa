// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pictures/picturefile.h"

#include "ui/support/strings.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>
#include <poppler-qt6.h>

namespace rundblick {
namespace {

constexpr int mostPixels = 100'000'000; // beyond, a file is not decoded
constexpr int jpegQuality = 88;

Error unreadable(const QString& path)
{
    return {Code::PictureUnreadable, {{"file", toStd(QFileInfo(path).fileName())}}, {}};
}

// By its first bytes: a name says little.
bool isPdf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.peek(5) == "%PDF-";
}

// Null where it cannot be read, also without a password.
std::unique_ptr<Poppler::Document> pdfOf(const QString& path)
{
    Poppler::setDebugErrorFunction([](const QString&, const QVariant&) {}, {}); // says nothing
    std::unique_ptr<Poppler::Document> document = Poppler::Document::load(path);
    return document && !document->isLocked() ? std::move(document) : nullptr;
}

QImage readImage(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true); // portraits from a telephone stand upright
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
}

} // namespace

Result<NewPicture> readPicture(const QString& path, int longestSide, int page)
{
    QImage image = isPdf(path) ? pdfPage(path, page, longestSide) : readImage(path);
    if (image.isNull())
        return unreadable(path);
    if (std::max(image.width(), image.height()) > longestSide)
        image
            = image.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool isOpaque = !image.hasAlphaChannel();
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, isOpaque ? "JPEG" : "PNG", isOpaque ? jpegQuality : -1))
        return unreadable(path);
    return NewPicture{
        isOpaque ? "image/jpeg" : "image/png", Bytes({content.begin(), content.end()})};
}

int pagesOf(const QString& path)
{
    if (!isPdf(path))
        return QImageReader(path).canRead() ? 1 : 0;
    const std::unique_ptr<Poppler::Document> document = pdfOf(path);
    return document ? document->numPages() : 0;
}

QImage pdfPage(const QString& path, int page, int longestSide)
{
    const std::unique_ptr<Poppler::Document> document = pdfOf(path);
    const std::unique_ptr<Poppler::Page> sheet
        = document && page >= 0 && page < document->numPages() ? document->page(page) : nullptr;
    const QSizeF points = sheet ? sheet->pageSizeF() : QSizeF();
    if (points.isEmpty())
        return {};
    document->setRenderHint(Poppler::Document::Antialiasing);
    document->setRenderHint(Poppler::Document::TextAntialiasing);
    const double resolution = 72.0 * longestSide / std::max(points.width(), points.height());
    return sheet->renderToImage(resolution, resolution).convertToFormat(QImage::Format_RGB32);
}

} // namespace rundblick
