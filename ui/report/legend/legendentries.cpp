// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/legend/legendentries.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/paint/words/words.h"

namespace rundblick {

std::vector<LegendEntry> verdictEntries()
{
    std::vector<LegendEntry> entries;
    for (const Cover cover : {Cover::Blue, Cover::Reserve, Cover::Grey})
        entries.push_back(
            {[cover](Ink& ink, const QRectF& square) { paintVerdict(ink, square, cover); },
                titleOf(cover)});
    return entries;
}

LegendEntry intervalEntry(const QString& text)
{
    return {[](Ink& ink, const QRectF& square) {
                const double y = square.center().y();
                const double cap = square.height() * 0.25;
                ink.painter().setPen(QPen(ink.look().text, 0.7));
                ink.painter().drawLine(QPointF(square.left(), y), QPointF(square.right(), y));
                for (const double x : {square.left(), square.right()})
                    ink.painter().drawLine(QPointF(x, y - cap), QPointF(x, y + cap));
            },
        text};
}

} // namespace rundblick
