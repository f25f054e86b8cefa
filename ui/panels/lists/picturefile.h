// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/setupedits/pictureedits.h"

#include <QString>

namespace rundblick {

// Longest side of a picture in a workshop, in pixels.
inline constexpr int longestPictureSide = 512;

// The picture of a file, scaled down where it is larger; a PNG where it can be seen through, else
// a JPEG. PictureUnreadable where the file is none.
Result<NewPicture> readPicture(const QString& path);

} // namespace rundblick
