// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIcon>
#include <QImage>

namespace rundblick {

// A small picture of a sheet of paper for a list: with a border of this colour, so that white paper
// is seen on white, and not tinted where its row is selected.
QIcon sheetIcon(QImage small, const QColor& border, double pixelRatio = 1.0);

} // namespace rundblick
