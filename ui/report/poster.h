// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/report/papersection.h"

namespace rundblick {

// The pages of a section for a room of this size.
using LayOut = std::function<std::vector<PaintPage>(QSizeF room)>;

// Large paper is read from afar: the pages in the largest scale that needs no more of them than the
// scale of A4 does.
std::vector<PaintPage> posterPages(QSizeF room, const LayOut& layOut);

} // namespace rundblick
