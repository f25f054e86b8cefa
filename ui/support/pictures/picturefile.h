// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setupedits/pictureedits.h"

#include <QImage>
#include <QString>

namespace rundblick {

// Longest sides of pictures in a workshop, in pixels: of a logo or a portrait, and of what lies
// behind a board.
inline constexpr int longestPictureSide = 512;
inline constexpr int longestBackdropSide = 3000;

// The picture of a file, scaled down where it is larger; a PNG where it can be seen through, else
// a JPEG. Of a PDF it is this page. PictureUnreadable where the file is none; on any thread.
Result<NewPicture> readPicture(
    const QString& path, int longestSide = longestPictureSide, int page = 0);

// How many pages a PDF has; 1 for any other picture, 0 where it cannot be read.
int pagesOf(const QString& path);

// A page of a PDF, at most so large; null where there is none.
QImage pdfPage(const QString& path, int page, int longestSide);

} // namespace rundblick
