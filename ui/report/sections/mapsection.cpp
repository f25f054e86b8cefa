// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/mapsection.h"

#include "ui/paint/board/boardcard.h"
#include "ui/paint/board/linepieces.h"
#include "ui/paint/map/maplines.h"
#include "ui/paint/map/mappaint.h"
#include "ui/paint/marks.h"
#include "ui/paint/words/words.h"
#include "ui/report/sections/keylist.h"
#include "ui/support/boxes.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>
#include <memory>
#include <numeric>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(MapPaper)
};

constexpr double gap = 18.0; // between the map and its key
constexpr double onPaper = 0.6; // widths of lines
constexpr std::size_t mostLabels = 60;

// A map laid out for a radius, with names on its chips or numbers.
class MapSheet {
public:
    MapSheet(const MapFigure& figure, const NumberStyle& style, const Ink& ink, double radius)
        : m_figure(figure)
        , m_style(style)
    {
        numberChips();
        m_isNumbered = !layOut(ink, radius);
        if (m_isNumbered)
            layOut(ink, radius);
        m_scale = std::min(radius / m_layout.outerRadius, mostEnlarged);
        m_rim = rimNames(ink, figure, m_layout);
    }

    bool isNumbered() const { return m_isNumbered; }
    double radius() const { return m_scale * m_layout.outerRadius; }

    std::vector<KeyEntry> key() const
    {
        std::vector<KeyEntry> entries;
        for (std::size_t phase = 0; phase < m_figure.phases.size(); ++phase) {
            const QString name = toQt(m_figure.phases[phase].name);
            const bool isLettered = m_rim[phase] != name;
            if (m_isNumbered || isLettered)
                entries.push_back({isLettered ? m_rim[phase] : QString(), name, true});
            for (std::size_t place = 0; m_isNumbered && place < m_order.size(); ++place)
                if (const MapEntry& chip = m_figure.chips[m_order[place]]; chip.phase == phase)
                    entries.push_back(
                        {QString::number(place + 1), toQt(chip.name), false, chip.cover, true});
        }
        return entries;
    }

    void paint(Ink& ink, QPointF centre) const
    {
        ink.painter().save();
        ink.painter().translate(centre);
        ink.painter().scale(m_scale, m_scale);
        paintMapGround(ink, m_figure, m_layout, m_rim);
        paintLines(ink);
        for (std::size_t chip = 0; chip < m_figure.chips.size(); ++chip)
            paintChip(ink, chip);
        ink.painter().restore();
    }

private:
    static constexpr double mostEnlarged = 1.6;

    QString textOf(std::size_t chip) const
    {
        return m_isNumbered ? QString::number(m_numbers[chip]) : toQt(m_figure.chips[chip].name);
    }

    // From phase to phase, from inside out.
    void numberChips()
    {
        m_order.resize(m_figure.chips.size());
        std::iota(m_order.begin(), m_order.end(), std::size_t{0});
        std::ranges::stable_sort(m_order, {}, [this](std::size_t chip) {
            return std::pair(m_figure.chips[chip].phase, m_figure.chips[chip].role);
        });
        m_numbers.resize(m_order.size());
        for (std::size_t place = 0; place < m_order.size(); ++place)
            m_numbers[m_order[place]] = place + 1;
    }

    // As large as fits; false where it does not.
    bool layOut(const Ink& ink, double radius)
    {
        std::vector<double> weights;
        for (const MapPhase& phase : m_figure.phases)
            weights.push_back(phase.weight);
        std::vector<MapChip> chips;
        for (std::size_t i = 0; i < m_figure.chips.size(); ++i) {
            const MapEntry& entry = m_figure.chips[i];
            std::vector<Size> forms;
            for (const QSizeF& size : cardForms(ink, textOf(i)))
                forms.push_back({size.width(), size.height()});
            chips.push_back({{entry.phase, entry.role}, forms.front().width, forms.front().height,
                {forms.begin() + 1, forms.end()}});
        }
        std::optional<MapLayout> best;
        for (const double fill : {1.0, 0.75, 0.55, 0.4, 0.25}) {
            MapLayout layout = layOutMap(weights, chips, mapShape(ink, radius, fill));
            const bool fits = layout.outerRadius <= radius + 0.5;
            if (!best || layout.outerRadius < best->outerRadius)
                best = std::move(layout);
            if (fits)
                break;
        }
        m_layout = std::move(*best);
        return m_layout.outerRadius <= radius + 0.5;
    }

    void paintLines(Ink& ink) const
    {
        std::map<Id<Touchpoint>, QPointF> places;
        std::vector<QRectF> obstacles;
        for (std::size_t i = 0; i < m_figure.chips.size(); ++i) {
            const QRectF box = toQt(m_layout.chips[i]);
            places.emplace(m_figure.chips[i].touchpoint, box.center());
            obstacles.push_back(box);
        }
        std::vector<const MapLink*> shown;
        for (const MapLink& link : m_figure.links)
            if (link.share >= leastShareShown(m_figure.links))
                shown.push_back(&link);
        std::ranges::stable_sort(shown, std::greater(), &MapLink::share);
        const QColor color = ink.look().between(ink.look().card, ink.look().blue, 0.35);
        std::vector<LinePieces> lines;
        ink.painter().setBrush(Qt::NoBrush);
        for (const MapLink* link : shown) {
            const QPainterPath path
                = mapLinePath(places.at(link->from), places.at(link->to), m_layout.radii[0]);
            ink.painter().setPen(
                QPen(color, onPaper * mapLineWidth(link->share), Qt::SolidLine, Qt::FlatCap));
            ink.painter().drawPath(path);
            lines.emplace_back(path);
        }
        paintLabels(ink, shown, lines, obstacles);
    }

    void paintLabels(Ink& ink, const std::vector<const MapLink*>& links,
        const std::vector<LinePieces>& lines, const std::vector<QRectF>& obstacles) const
    {
        std::vector<QRectF> taken;
        for (const Box& box : m_layout.ringLabels)
            taken.push_back(toQt(box));
        for (std::size_t i = 0; i < std::min(links.size(), mostLabels); ++i) {
            const QString text = m_style.percent(links[i]->share);
            const QSizeF size = lineLabelSize(ink.look(), ink.width(text, lineLabelStyle));
            const auto room = freeRoom(lines[i].labelPlaces(), size, obstacles, taken);
            if (!room || isOnDisc(*room))
                continue;
            taken.push_back(*room);
            paintLineLabel(ink, *room, text, LineEmphasis::Quiet);
        }
    }

    bool isOnDisc(const QRectF& room) const
    {
        const QPointF nearest(
            std::clamp(0.0, room.left(), room.right()), std::clamp(0.0, room.top(), room.bottom()));
        return std::hypot(nearest.x(), nearest.y()) < m_layout.radii[0];
    }

    void paintChip(Ink& ink, std::size_t chip) const
    {
        BoardCard card;
        card.text = textOf(chip);
        card.cover = m_figure.chips[chip].cover;
        const QRectF frame = toQt(m_layout.chips[chip]);
        paintCardBody(ink.painter(), ink.look(), card, frame);
        paintCardContent(ink, card, frame, cardText(ink, card.text, frame.size()));
    }

    const MapFigure& m_figure;
    const NumberStyle& m_style;
    bool m_isNumbered = false;
    std::vector<std::size_t> m_order; // of the chips in the key
    std::vector<std::size_t> m_numbers; // of each chip
    MapLayout m_layout;
    double m_scale = 1.0;
    std::vector<QString> m_rim;
};

std::vector<PaintPage> mapPages(
    const MapFigure& figure, const NumberStyle& style, const Ink& ink, QSizeF room)
{
    if (figure.phases.empty())
        return {};
    const double radius = std::min(room.width(), room.height()) / 2.0;
    const auto sheet = std::make_shared<const MapSheet>(figure, style, ink, radius);
    const std::vector<KeyEntry> entries = sheet->key();
    if (entries.empty())
        return {[sheet](Ink& target, const QRectF& rect) { sheet->paint(target, rect.center()); }};
    const double left = 2.0 * sheet->radius() + gap;
    const auto key = std::make_shared<const KeyList>(
        entries, ink, QRectF(left, 0.0, room.width() - left, room.height()), room);
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

LegendEntry verdictEntry(Cover cover)
{
    return {[cover](Ink& ink, const QRectF& square) { paintVerdict(ink, square, cover); },
        titleOf(cover)};
}

std::vector<LegendEntry> mapLegend(const MapFigure& figure)
{
    std::vector<LegendEntry> legend;
    for (const Cover cover : {Cover::Blue, Cover::Reserve, Cover::Grey})
        legend.push_back(verdictEntry(cover));
    if (!figure.links.empty())
        legend.push_back({[](Ink& ink, const QRectF& square) {
                              ink.painter().setPen(QPen(
                                  ink.look().between(ink.look().card, ink.look().blue, 0.35), 2.0));
                              ink.painter().drawLine(QPointF(square.left(), square.center().y()),
                                  QPointF(square.right(), square.center().y()));
                          },
            Words::tr("so many customers move on there")});
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
