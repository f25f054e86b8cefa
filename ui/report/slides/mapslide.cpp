// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/maplayout.h"
#include "ui/paint/words/words.h"
#include "ui/report/deck/slidetext.h"
#include "ui/report/slides/slidemakers.h"

#include <QCoreApplication>

#include <cmath>
#include <numbers>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Slides)
};

constexpr double leastScale = 0.8; // of the map: smaller, and nobody could read its chips
constexpr double chipMargin = 6.0; // left and right of its text together
constexpr double stretch = 1.65; // slides are wide: the circle becomes an ellipse
const QRectF room{44.0, 102.0, 660.0, 400.0};

// The map laid out with as many chips as can be read on a slide.
struct ReadableMap {
    std::vector<MapEntry> chips;
    std::vector<QString> names; // as they stand on the chips
    MapLayout layout;
    double scale = 1.0;
};

std::vector<MapEntry> mostImportant(const SlideSource& source, std::size_t count)
{
    std::vector<MapEntry> chips = source.map.chips;
    const auto weight = [&](const MapEntry& chip) {
        const TouchpointResult* result = source.analysis.find(chip.touchpoint);
        return result ? result->impact.value_or(0.0) : -1.0;
    };
    std::ranges::stable_sort(chips, std::greater(), weight);
    if (chips.size() > count)
        chips.resize(count);
    return chips;
}

// The forms a chip can take, widest first: its room on the slide, and the letters in it.
struct ChipForm {
    double width = 0.0; // at most
    double size = 0.0;
    int lines = 1;
};
constexpr ChipForm forms[] = {{104.0, 10.0, 2}, {80.0, 10.0, 3}, {62.0, 9.0, 3}};

// The name as the narrowest form has room for it.
QString chipName(const QString& name)
{
    const ChipForm& form = forms[2];
    const auto fits = [&](const QString& text) {
        return linesOf(text, form.width - chipMargin, form.size) <= form.lines;
    };
    if (fits(name))
        return name;
    QString shorter = name;
    while (shorter.size() > 3 && !fits(shorter + QChar(0x2026)))
        shorter.chop(shorter.back().isLowSurrogate() ? 2 : 1);
    return shorter.trimmed() + QChar(0x2026);
}

// In the circle that is stretched to the ellipse afterwards.
Size sizeOf(const QString& name, const ChipForm& form)
{
    const int lines = linesOf(name, form.width - chipMargin, form.size);
    const double width
        = lines == 1 ? std::min(form.width, widthOf(name, form.size) + chipMargin) : form.width;
    return {width / stretch, 4.0 + lines * form.size * lineSpacing};
}

// The letters that fill a chip as it was laid out.
double lettersIn(const QString& name, const Box& box)
{
    for (double size = forms[0].size; size > 6.0; size -= 0.25)
        if (linesOf(name, box.width * stretch - chipMargin, size) * size * lineSpacing
            <= box.height - 3.5)
            return size;
    return 6.0;
}

ReadableMap laidOut(const SlideSource& source, std::size_t count)
{
    ReadableMap map;
    map.chips = mostImportant(source, count);
    std::vector<double> weights;
    for (const MapPhase& phase : source.map.phases)
        weights.push_back(phase.weight);
    std::vector<MapChip> chips;
    for (const MapEntry& entry : map.chips) {
        map.names.push_back(chipName(toQt(entry.name)));
        const Size widest = sizeOf(map.names.back(), forms[0]);
        chips.push_back({{entry.phase, entry.role}, widest.width, widest.height,
            {sizeOf(map.names.back(), forms[1]), sizeOf(map.names.back(), forms[2])}});
    }
    MapShape shape;
    shape.centreRadius = 46.0; // rings grow with what they hold
    shape.ringThickness = 24.0;
    shape.rimThickness = 18.0;
    shape.chipGap = 3.0;
    shape.cellPadding = 3.0;
    map.layout = layOutMap(weights, chips, shape);
    map.scale = std::min(1.25, room.height() / (2.0 * map.layout.outerRadius));
    return map;
}

ReadableMap readableMap(const SlideSource& source)
{
    std::size_t count = std::min<std::size_t>(34, source.map.chips.size());
    ReadableMap map = laidOut(source, count);
    while (map.scale < leastScale && count > 6) {
        count -= 2;
        map = laidOut(source, count);
    }
    return map;
}

class MapDrawing {
public:
    MapDrawing(SlidePen& pen, const SlideSource& source, const ReadableMap& map)
        : m_pen(pen)
        , m_source(source)
        , m_map(map)
        , m_centre(room.center())
    {
    }

    void draw()
    {
        for (std::size_t p = 0; p < m_map.layout.sectors.size(); ++p)
            drawSector(p);
        const double radius = m_map.layout.radii[0] * m_map.scale;
        m_pen.shape(Preset::Ellipse,
            {m_centre - QPointF(stretch * radius, radius),
                QSizeF(2.0 * stretch * radius, 2.0 * radius)},
            {.fill = DeckColour::White, .line = DeckColour::Line}, Words::tr("Customer"),
            {.size = std::max(7.0, 10.0 * m_map.scale),
                .isBold = true,
                .across = Across::Centre,
                .down = Down::Middle});
        for (std::size_t i = 0; i < m_map.chips.size(); ++i)
            drawChip(i);
    }

private:
    void drawSector(std::size_t p)
    {
        const MapSector& sector = m_map.layout.sectors[p];
        const DeckColour fills[] = {DeckColour::BlueSoft, DeckColour::Ground, DeckColour::White};
        for (std::size_t ring = 0; ring < 3; ++ring)
            m_pen.sector(
                {m_centre, m_map.layout.radii[ring] * m_map.scale,
                    m_map.layout.radii[ring + 1] * m_map.scale, sector.from, sector.sweep, stretch},
                {.fill = fills[ring], .line = DeckColour::Line});
        const double inner = m_map.layout.radii[3] * m_map.scale;
        const double outer = m_map.layout.outerRadius * m_map.scale;
        m_pen.sector({m_centre, inner, outer, sector.from, sector.sweep, stretch},
            {.fill = DeckColour::Brand, .line = DeckColour::White});
        const double middle = (inner + outer) / 2.0;
        const QPointF at = m_centre
            + QPointF(
                stretch * middle * std::sin(sector.middle()), -middle * std::cos(sector.middle()));
        m_pen.shape(Preset::Ellipse, {at.x() - 8.0, at.y() - 8.0, 16.0, 16.0},
            {.fill = DeckColour::White, .line = DeckColour::Brand}, QString::number(p + 1),
            {.size = 8.0,
                .isBold = true,
                .across = Across::Centre,
                .down = Down::Middle,
                .isOneLine = true});
    }

    void drawChip(std::size_t i)
    {
        const Box& box = m_map.layout.chips[i];
        const std::optional<Cover> cover = m_map.chips[i].cover;
        const QRectF rect(m_centre + QPointF(box.x * stretch, box.y) * m_map.scale,
            QSizeF(box.width * stretch, box.height) * m_map.scale);
        const bool isBlue = cover == Cover::Blue;
        const bool isReserve = cover == Cover::Reserve;
        m_pen.shape(Preset::Rounded, rect,
            {.fill = isBlue     ? DeckColour::Blue
                    : isReserve ? DeckColour::White
                                : DeckColour::GreySoft,
                .line = isReserve ? DeckColour::Blue : DeckColour::None,
                .lineWidth = 1.0},
            m_map.names[i],
            {.size = lettersIn(m_map.names[i], box) * m_map.scale,
                .colour = isBlue ? DeckColour::White : DeckColour::Text,
                .across = Across::Centre,
                .down = Down::Middle});
    }

    SlidePen& m_pen;
    const SlideSource& m_source;
    const ReadableMap& m_map;
    const QPointF m_centre;
};

QString mapFinding(const SlideSource& source)
{
    std::vector<std::size_t> decisive(source.map.phases.size(), 0);
    std::size_t all = 0;
    for (const MapEntry& chip : source.map.chips)
        if (chip.role == Role::Decisive) {
            ++decisive[chip.phase];
            ++all;
        }
    if (all == 0)
        return Words::tr("The touchpoints all around the customer");
    const auto most = std::ranges::max_element(decisive);
    const auto phase = static_cast<std::size_t>(most - decisive.begin());
    return Words::tr("%1 of %2 decisive touchpoints stand in the phase %3")
        .arg(*most)
        .arg(all)
        .arg(toQt(source.map.phases[phase].name));
}

void drawKey(SlidePen& pen, const SlideSource& source, const ReadableMap& map)
{
    const double left = room.right() + 24.0;
    const double width = slideRoom.right() - left;
    double y = room.top() + 4.0;
    for (std::size_t p = 0; p < source.map.phases.size(); ++p) {
        const QString name = toQt(source.map.phases[p].name);
        const double size = sizeFor(name, width - 26.0, {12.0, 7.0, 2});
        const double height = std::max(20.0, heightOf(name, width - 26.0, size) + 3.0);
        pen.shape(Preset::Ellipse, {left, y, 16.0, 16.0}, {.line = DeckColour::Brand},
            QString::number(p + 1),
            {.size = 8.0,
                .isBold = true,
                .across = Across::Centre,
                .down = Down::Middle,
                .isOneLine = true});
        pen.text({left + 24.0, y, width - 24.0, height}, name, {.size = size});
        y += height;
    }
    y += 10.0;
    const QStringList lines{Words::tr("Rings from within: decisive, supporting, peripheral."),
        Words::tr("Blue covers the journey, outlined is reserve, grey has a weak effect."),
        map.chips.size() < source.map.chips.size()
            ? Words::tr("The %1 of %2 touchpoints with the most impact; the appendix has all.")
                  .arg(map.chips.size())
                  .arg(source.map.chips.size())
            : QString()};
    for (const QString& line : lines) {
        const double height = heightOf(line, width, 11.0) + 4.0;
        if (!line.isEmpty())
            pen.text({left, y, width, height}, line, {.size = 11.0, .colour = DeckColour::Muted});
        y += height;
    }
}

} // namespace

void addMap(Deck& deck, const SlideSource& source)
{
    if (!source.hasPhases())
        return;
    const ReadableMap map = readableMap(source);
    SlidePen& pen = contentSlide(deck, source, mapFinding(source));
    pen.beginFigure(Words::tr("Map"),
        Words::tr("The 360° map: sectors are phases, rings are roles, chips are touchpoints."),
        room);
    MapDrawing(pen, source, map).draw();
    pen.endFigure();
    drawKey(pen, source, map);
}

} // namespace rundblick
