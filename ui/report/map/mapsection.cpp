// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/map/mapsection.h"

#include "ui/paint/board/boardcard.h"
#include "ui/report/legend/legendentries.h"
#include "ui/report/map/mapsheet.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <memory>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapPaper)
};

constexpr double gap = 18.0; // between the map and its key

// Right of the map, and on further pages.
KeyList keyBeside(const MapSheet& sheet, const Ink& ink, QSizeF room)
{
    const double left = 2.0 * sheet.radius() + gap;
    return {sheet.key(), ink, QRectF(left, 0.0, room.width() - left, room.height()), room};
}

// As large as leaves room for its key beside it; where no size does, as large as fits.
std::shared_ptr<MapSheet> sheetFor(
    const MapFigure& figure, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    using Chips = MapSheet::Chips;
    const double radius = std::min(room.width(), room.height()) / 2.0;
    auto largest = std::make_shared<MapSheet>(figure, style, ink, radius, Chips::Named);
    if (largest->fits())
        return largest;
    largest = std::make_shared<MapSheet>(figure, style, ink, radius, Chips::Numbered);
    for (const double smaller : {1.0, 0.97, 0.94, 0.91, 0.88, 0.85, 0.82, 0.79}) {
        auto sheet
            = std::make_shared<MapSheet>(figure, style, ink, smaller * radius, Chips::Numbered);
        if (sheet->fits() && keyBeside(*sheet, ink, room).pages() == 0)
            return sheet;
    }
    return largest;
}

std::vector<PaintPage> mapPages(
    const MapFigure& figure, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    if (figure.phases.empty())
        return {};
    const auto sheet = sheetFor(figure, style, ink, room);
    if (sheet->key().empty()) {
        sheet->complete(
            ink, {-room.width() / 2.0, -room.height() / 2.0, room.width(), room.height()});
        if (sheet->key().empty())
            return {
                [sheet](Ink& target, const QRectF& rect) { sheet->paint(target, rect.center()); }};
    }
    sheet->complete(
        ink, {-sheet->radius(), -room.height() / 2.0, 2.0 * sheet->radius() + gap, room.height()});
    const auto key = std::make_shared<const KeyList>(keyBeside(*sheet, ink, room));
    std::vector<PaintPage> pages{[sheet, key](Ink& target, const QRectF& rect) {
        sheet->paint(target, {rect.left() + sheet->radius(), rect.center().y()});
        key->paint(target, 0, rect.topLeft());
    }};
    for (std::size_t page = 1; page <= key->pages(); ++page)
        pages.push_back([key, page](Ink& target, const QRectF& rect) {
            key->paint(target, page, rect.topLeft());
        });
    return pages;
}

std::vector<LegendEntry> mapLegend(const MapFigure& figure)
{
    std::vector<LegendEntry> legend = verdictEntries();
    if (!figure.links.empty())
        legend.push_back({[](Ink& ink, const QRectF& square) {
                              ink.painter().setPen(QPen(
                                  ink.look().between(ink.look().card, ink.look().blue, 0.35), 2.0));
                              ink.painter().drawLine(QPointF(square.left(), square.center().y()),
                                  QPointF(square.right(), square.center().y()));
                          },
            Words::tr("so many customers move on there")});
    if (!figure.ghosts.empty())
        legend.push_back({[](Ink& ink, const QRectF& square) {
                              BoardCard card;
                              card.isGhost = true;
                              paintCardBody(ink.painter(), ink.look(), card,
                                  square.adjusted(-1.0, 1.5, 1.0, -1.5));
                          },
            Words::tr("the same touchpoint in another phase or ring")});
    if (!figure.notes.empty())
        legend.push_back({[](Ink& ink, const QRectF& square) {
                              ink.painter().setPen(QPen(ink.look().amber, 0.6));
                              ink.painter().setBrush(ink.look().amberSoft);
                              ink.painter().drawRect(square);
                          },
            Words::tr("note of the workshop")});
    return legend;
}

QString explanationOf(const MapFigure& figure)
{
    const QString how = Words::tr("Sectors are phases, rings are roles: what decides lies in the "
                                  "middle. Each touchpoint stands where it counts most.");
    return figure.segment.empty() ? how
                                  : Words::tr("Segment %1.").arg(toQt(figure.segment)) + u' ' + how;
}

} // namespace

PaperSection mapSection(const MapFigure& figure, const NumberStyle& style)
{
    return {.title = Words::tr("360° map"),
        .explanation = explanationOf(figure),
        .legend = mapLegend(figure),
        .mostScale = 1.0, // larger letters would leave less to the map
        .pages
        = [&figure, &style](Ink& ink, QSizeF room) { return mapPages(figure, style, ink, room); }};
}

} // namespace rundblick
