// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tables/wavessection.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/paint/matrix/matrixcells.h"
#include "ui/paint/waves/wavebars.h"
#include "ui/paint/waves/wavewords.h"
#include "ui/report/flowpages.h"
#include "ui/report/legend/legendentries.h"

#include <QCoreApplication>

#include <memory>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Waves)
};

void paintLine(Ink& ink, const QRectF& row)
{
    ink.painter().setPen(QPen(ink.look().line, 0.4));
    ink.painter().drawLine(row.topLeft(), row.topRight());
}

std::vector<PaintPage> wavesPages(
    const WavesFigure& figure, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    const auto bars = std::make_shared<WaveBars>(figure, style, WaveDetail::Everything);
    bars->fit(ink, room.width());
    std::vector<FlowItem> items{{.height = bars->headHeight(),
        .paint
        = [bars](Ink& target, const QRectF& rect) { bars->paintHead(target, rect.topLeft()); },
        .isHead = true}};
    for (const WavesRow& row : figure.rows)
        items.push_back({bars->rowHeight(), [bars, &row](Ink& target, const QRectF& rect) {
                             paintLine(target, rect);
                             bars->paintRow(target, row, rect.topLeft());
                         }});
    return flowPages(items, room.height());
}

LegendEntry signEntry(WaveVerdict verdict, Direction direction, Filling filling)
{
    return {[=](Ink& ink, const QRectF& square) {
                paintTriangle(ink, square.center(), square.width() / 2.0, direction,
                    markColor(ink.look(), markOf(verdict)), filling);
            },
        nameOf(verdict)};
}

std::vector<LegendEntry> wavesLegend()
{
    using enum WaveVerdict;
    return {signEntry(Better, Direction::Up, Filling::Solid),
        signEntry(Worse, Direction::Down, Filling::Solid),
        signEntry(TendsBetter, Direction::Up, Filling::Hollow),
        signEntry(TendsWorse, Direction::Down, Filling::Hollow),
        intervalEntry(Words::tr("95 % interval of the change")),
        {[](Ink& ink, const QRectF& square) { ink.painter().fillRect(square, ink.look().track); },
            Words::tr("least relevant difference")}};
}

} // namespace

PaperSection wavesSection(const WavesFigure& figure, const NumberStyle& style)
{
    return {.title = Words::tr("Waves"),
        .explanation = Words::tr(
            "%1 · %2: %3. Each wave is tested against the one before it (Welch); q over all "
            "changes.")
                           .arg(toQt(figure.brandName), stepOf(figure), summaryOf(figure.counts)),
        .legend = wavesLegend(),
        .pages = [&figure, &style](
                     Ink& ink, QSizeF room) { return wavesPages(figure, style, ink, room); }};
}

} // namespace rundblick
