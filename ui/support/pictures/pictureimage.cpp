// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/support/pictures/pictureimage.h"

#include <QBuffer>
#include <QImageReader>

namespace rundblick {
namespace {

constexpr std::size_t mostBytes = 16'000'000;
constexpr qint64 mostPixels = 16'000'000;

} // namespace

QImage imageOf(const Picture& picture)
{
    if (picture.content.isEmpty() || picture.content.size() > mostBytes)
        return {};
    QByteArray content(reinterpret_cast<const char*>(picture.content.data()),
        static_cast<qsizetype>(picture.content.size()));
    QBuffer buffer(&content);
    buffer.open(QIODevice::ReadOnly);
    QImageReader reader(&buffer);
    const QByteArray format = reader.format(); // by its content
    const QSize size = reader.size();
    if ((format != "png" && format != "jpeg") || !size.isValid()
        || qint64(size.width()) * size.height() > mostPixels)
        return {};
    return reader.read();
}

} // namespace rundblick
