// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pictures/picturefile.h"

#include "ui/support/strings.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>
#include <QPainter>
#include <QPdfDocument>

#include <algorithm>

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
    QPdfDocument document;
    return document.load(path) == QPdfDocument::Error::None ? document.pageCount() : 0;
}

QImage pdfPage(const QString& path, int page, int longestSide)
{
    QPdfDocument document;
    if (document.load(path) != QPdfDocument::Error::None || page < 0
        || page >= document.pageCount())
        return {};
    const QSizeF points = document.pagePointSize(page);
    if (points.isEmpty())
        return {};
    const QSize size = points.scaled(longestSide, longestSide, Qt::KeepAspectRatio).toSize();
    const QImage ink = document.render(page, size.expandedTo({1, 1}));
    if (ink.isNull())
        return {};
    QImage paper(ink.size(), QImage::Format_RGB32); // pages are printed on white
    paper.fill(Qt::white);
    QPainter painter(&paper);
    painter.drawImage(0, 0, ink);
    return paper;
}

} // namespace rundblick
