// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/journeysection.h"

#include "ui/paint/ink.h"
#include "ui/paint/journey/journeypaint.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

std::vector<PaintPage> journeyPages(const JourneyFigure& figure, const Ink& ink, QSizeF room)
{
    const JourneyGeometry whole = journeyGeometry(figure, ink, room.width());
    std::vector<PaintPage> pages;
    std::size_t next = 0;
    do {
        JourneySheet page = journeySheet(whole, next, room.height());
        next = page.next;
        pages.push_back(
            [&figure, geometry = std::move(page.geometry)](Ink& target, const QRectF& rect) {
                target.painter().save();
                target.painter().translate(rect.topLeft());
                paintJourney(target, figure, geometry);
                target.painter().restore();
            });
    } while (next < pieceCount(whole));
    return pages;
}

} // namespace

PaperSection journeySection(const JourneyFigure& figure)
{
    return {.title = QCoreApplication::translate("Journey", "Journey matrix"),
        .explanation = QCoreApplication::translate("Journey",
            "Where customers meet the brand, how much it matters there and how they feel. The "
            "last phase leads to the first: customers recommend."),
        .legend = journeyLegend(),
        .pages = [&figure](Ink& ink, QSizeF room) { return journeyPages(figure, ink, room); }};
}

} // namespace rundblick
