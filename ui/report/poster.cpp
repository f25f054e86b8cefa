// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/poster.h"

#include "ui/paint/ink.h"

namespace rundblick {
namespace {

constexpr double handWidth = 900.0; // points; up to here paper is read in the hand

PaintPage enlarged(PaintPage page, double scale)
{
    return [page = std::move(page), scale](Ink& ink, const QRectF& room) {
        ink.painter().save();
        ink.painter().translate(room.topLeft());
        ink.painter().scale(scale, scale);
        page(ink, QRectF({}, room.size() / scale));
        ink.painter().restore();
    };
}

} // namespace

std::vector<PaintPage> posterPages(QSizeF room, const LayOut& layOut)
{
    std::vector<PaintPage> plain = layOut(room);
    if (room.width() <= handWidth)
        return plain;
    for (const double scale : {3.0, 2.5, 2.0, 1.75, 1.5, 1.35, 1.2, 1.1}) {
        std::vector<PaintPage> pages = layOut(room / scale);
        if (pages.size() > plain.size())
            continue;
        for (PaintPage& page : pages)
            page = enlarged(std::move(page), scale);
        return pages;
    }
    return plain;
}

} // namespace rundblick
