// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/lists/picturefile.h"

#include "ui/support/strings.h"

#include <QBuffer>
#include <QFileInfo>
#include <QImageReader>

#include <algorithm>

namespace rundblick {
namespace {

constexpr int mostPixels = 100'000'000; // beyond, a file is not decoded
constexpr int jpegQuality = 88;

Error unreadable(const QString& path)
{
    return {Code::PictureUnreadable, {{"file", toStd(QFileInfo(path).fileName())}}, {}};
}

} // namespace

Result<NewPicture> readPicture(const QString& path)
{
    QImageReader reader(path);
    reader.setAutoTransform(true); // portraits from a telephone stand upright
    reader.setDecideFormatFromContent(true);
    const QSize size = reader.size();
    if (size.isValid() && qint64(size.width()) * size.height() > mostPixels)
        return unreadable(path);
    QImage image = reader.read();
    if (image.isNull())
        return unreadable(path);
    if (std::max(image.width(), image.height()) > longestPictureSide)
        image = image.scaled(
            longestPictureSide, longestPictureSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    const bool isOpaque = !image.hasAlphaChannel();
    QByteArray content;
    QBuffer buffer(&content);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, isOpaque ? "JPEG" : "PNG", isOpaque ? jpegQuality : -1))
        return unreadable(path);
    return NewPicture{
        isOpaque ? "image/jpeg" : "image/png", Bytes({content.begin(), content.end()})};
}

} // namespace rundblick
