// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/flowsection.h"

#include "core/report/flow/flowpart.h"
#include "ui/paint/marks.h"
#include "ui/report/flowpages.h"
#include "ui/report/sections/flowsheet.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>
#include <utility>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(FlowPaper)
};

constexpr double noteGap = 4.0;
constexpr double mostBelow = 0.15; // of the height, for what was found there; else on a page

// The share of the journeys that so many links at least have; losses do not count.
double shareOf(const FlowFigure& figure, std::size_t links)
{
    std::vector<double> volumes;
    for (const FlowLink& link : figure.links)
        if (figure.nodes[link.to].end.end != LinkEnd::Lost)
            volumes.push_back(link.volume);
    if (volumes.size() <= links)
        return 0.0;
    std::ranges::nth_element(
        volumes, volumes.begin() + static_cast<std::ptrdiff_t>(links - 1), std::greater());
    return volumes[links - 1];
}

// The most of the flow that is read in the room: with all that was found there, or with the main
// paths alone, which hold fewer weak links.
std::shared_ptr<const FlowSheet> sheetFor(
    const PlacedFlow& flow, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    PlacedFlow mainPaths = flow;
    std::erase_if(mainPaths.figure.findings,
        [](const FlowFinding& finding) { return finding.kind != FlowFindingKind::MainPath; });
    PlacedFlow bare = flow;
    bare.figure.findings.clear();
    std::shared_ptr<const FlowSheet> best;
    for (const std::size_t links : {120u, 70u, 50u, 36u, 26u, 18u, 12u, 8u})
        for (const PlacedFlow* part : {&flow, &std::as_const(mainPaths), &std::as_const(bare)})
            for (const double scale : {1.0, 0.8, 0.62}) {
                auto sheet = std::make_shared<const FlowSheet>(
                    *part, FlowSheet::Wish{shareOf(flow.figure, links), scale}, style, ink, room);
                if (sheet->isRead())
                    return sheet;
                if (!best || sheet->scale() > best->scale())
                    best = std::move(sheet);
            }
    return best;
}

// What was found there, in sentences.
std::vector<FlowItem> findingItems(
    const FlowFigure& figure, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    std::vector<FlowItem> items;
    for (const FlowFinding& finding : figure.findings)
        items.push_back(
            flowText(ink.wrapped(QStringLiteral("• ") + sentence(finding.message, style),
                         room.width(), TextStyle::Body),
                ink.look().text, noteGap));
    if (items.empty())
        return {};
    FlowItem head
        = flowText(ink.wrapped(Words::tr("What was found"), room.width(), TextStyle::Headline),
            ink.look().text, noteGap);
    head.isHead = true;
    items.insert(items.begin(), head);
    return items;
}

QString noteOf(const FlowSheet& sheet, const NumberStyle& style)
{
    if (sheet.hiddenLinks() == 0)
        return {};
    return Words::tr("Links that at least %1 of the journeys take, and what was found; %2 weaker "
                     "ones are not shown.")
        .arg(style.percent(sheet.least(), sheet.least() < 0.1 ? 1 : 0),
            style.number(static_cast<double>(sheet.hiddenLinks())));
}

std::vector<PaintPage> flowSectionPages(
    const PlacedFlow& flow, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    const double line = Ink::lineHeight(ink.look().size(TextStyle::Small)) + noteGap;
    const std::vector<FlowItem> found = findingItems(flow.figure, style, ink, room);
    double below = 0.0;
    for (const FlowItem& item : found)
        below += item.height;
    std::vector<PaintPage> findings = flowPages(found, room.height());
    PaintPage beneath;
    if (below <= mostBelow * room.height() && !findings.empty())
        beneath = std::exchange(findings, {}).front();
    else
        below = 0.0;
    const auto sheet
        = sheetFor(flow, style, ink, QSizeF(room.width(), room.height() - line - below));
    std::vector<PaintPage> pages{[sheet, line, below, beneath, note = noteOf(*sheet, style)](
                                     Ink& target, const QRectF& rect) {
        sheet->paint(target, rect.adjusted(0.0, 0.0, 0.0, -line - below));
        if (!note.isEmpty())
            target.text(
                {rect.left(), rect.bottom() - below - line + noteGap, rect.width(), line - noteGap},
                note, {.style = TextStyle::Small, .color = target.look().muted});
        if (beneath)
            beneath(target, rect.adjusted(0.0, rect.height() - below, 0.0, 0.0));
    }};
    for (PaintPage& page : findings)
        pages.push_back(std::move(page));
    return pages;
}

LegendEntry lineEntry(QColor Look::*color, double width, const QString& text)
{
    return {[color, width](Ink& ink, const QRectF& square) {
                ink.painter().setPen(QPen(ink.look().*color, width));
                ink.painter().drawLine(QPointF(square.left(), square.center().y()),
                    QPointF(square.right(), square.center().y()));
            },
        text};
}

std::vector<LegendEntry> flowLegend(const FlowFigure& figure)
{
    std::vector<LegendEntry> legend{
        lineEntry(&Look::grey, 1.2, Words::tr("customers move on: the wider, the more")),
        lineEntry(&Look::blue, 2.0, Words::tr("main path"))};
    if (!figure.observed.empty())
        legend.push_back({[](Ink& ink, const QRectF& square) {
                              QPen pen(ink.look().muted, 1.0);
                              pen.setDashPattern({3.0, 2.0});
                              ink.painter().setPen(pen);
                              ink.painter().drawLine(QPointF(square.left(), square.center().y()),
                                  QPointF(square.right(), square.center().y()));
                          },
            Words::tr("observed, not drawn")});
    legend.push_back({[](Ink& ink, const QRectF& square) {
                          paintTriangle(ink, square.center(), square.width() / 2.0, Direction::Down,
                              ink.look().vermilion);
                      },
        Words::tr("bottleneck: so many are lost there")});
    return legend;
}

} // namespace

PaperSection flowSection(const PlacedFlow& flow, const NumberStyle& style)
{
    return {.title = Words::tr("How customers move"),
        .explanation = Words::tr("From touchpoint to touchpoint, from the start to the "
                                 "conversion. The number at an arrow says how many take it."),
        .legend = flowLegend(flow.figure),
        .mostScale = 1.0, // on larger paper there is more of it
        .pages = [&flow, &style](
                     Ink& ink, QSizeF room) { return flowSectionPages(flow, style, ink, room); }};
}

} // namespace rundblick
