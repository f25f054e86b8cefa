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

constexpr double leastScale = 0.7; // of the map: smaller, and nobody could read its chips
constexpr double chipMargin = 6.0; // left and right of its text together
constexpr double stretch = 1.65; // slides are wide: the circle becomes an ellipse
const QRectF room{44.0, 102.0, 660.0, 400.0};

// The map laid out with as many chips as can be read on a slide.
struct ReadableMap {
    std::vector<MapEntry> chips;
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
};
constexpr ChipForm forms[] = {{116.0, 10.0}, {88.0, 9.5}, {62.0, 9.0}};
constexpr int mostLines = 3;

int linesIn(const QString& name, double width, double size)
{
    return linesOf(name, width - chipMargin, size);
}

// In the circle that is stretched to the ellipse afterwards.
Size sizeOf(const QString& name, const ChipForm& form)
{
    const int lines = std::min(mostLines, linesIn(name, form.width, form.size));
    const double width
        = lines == 1 ? std::min(form.width, widthOf(name, form.size) + chipMargin) : form.width;
    return {width / stretch, 4.0 + lines * form.size * lineSpacing};
}

// The name as a chip has room for it: whole in smaller letters before it is shortened.
struct ChipText {
    QString name;
    double size = 0.0;
};
ChipText textIn(const QString& name, const Box& box)
{
    constexpr double least = 8.0;
    const double width = box.width * stretch;
    const auto fits = [&](const QString& text, double size) {
        return linesIn(text, width, size) * size * lineSpacing <= box.height - 3.5;
    };
    for (double size = forms[0].size; size >= least; size -= 0.25)
        if (fits(name, size))
            return {name, size};
    QString shorter = name;
    while (shorter.size() > 3 && !fits(shorter + QChar(0x2026), least))
        shorter.chop(shorter.back().isLowSurrogate() ? 2 : 1);
    return {shorter.trimmed() + QChar(0x2026), least};
}

// Sectors are wider farther out: with a larger disc in the middle rings may be thinner.
MapLayout smallestMap(const std::vector<double>& weights, const std::vector<MapChip>& chips)
{
    MapLayout smallest;
    for (const double centre : {46.0, 64.0, 82.0, 100.0, 120.0}) {
        MapShape shape;
        shape.centreRadius = centre;
        shape.ringThickness = 24.0; // they grow with what they hold
        shape.rimThickness = 18.0;
        shape.chipGap = 3.0;
        shape.cellPadding = 3.0;
        MapLayout layout = layOutMap(weights, chips, shape);
        if (smallest.outerRadius <= 0.0 || layout.outerRadius < smallest.outerRadius)
            smallest = std::move(layout);
    }
    return smallest;
}

// `narrow`: how many narrower forms chips may take.
ReadableMap laidOut(const SlideSource& source, std::size_t count, std::size_t narrow)
{
    ReadableMap map;
    map.chips = mostImportant(source, count);
    std::vector<double> weights;
    for (const MapPhase& phase : source.map.phases)
        weights.push_back(phase.weight);
    std::vector<MapChip> chips;
    for (const MapEntry& entry : map.chips) {
        const QString name = toQt(entry.name);
        const Size widest = sizeOf(name, forms[0]);
        MapChip chip{{entry.phase, entry.role}, widest.width, widest.height, {}};
        for (std::size_t form = 1; form <= narrow; ++form)
            chip.narrower.push_back(sizeOf(name, forms[form]));
        chips.push_back(std::move(chip));
    }
    map.layout = smallestMap(weights, chips);
    map.scale = std::min(1.25, room.height() / (2.0 * map.layout.outerRadius));
    return map;
}

// Wide chips first, then narrower ones, then fewer.
ReadableMap readableMap(const SlideSource& source)
{
    constexpr std::size_t most = 34;
    constexpr std::size_t fewest = 6;
    std::size_t count = std::min(most, source.map.chips.size());
    while (true) {
        for (std::size_t narrow = 0; narrow < std::size(forms); ++narrow) {
            ReadableMap map = laidOut(source, count, narrow);
            const bool isLast = count <= fewest && narrow + 1 == std::size(forms);
            if (map.scale >= leastScale || isLast)
                return map;
        }
        count = std::max(fewest, count - 2);
    }
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
        const ChipText text = textIn(toQt(m_map.chips[i].name), box);
        const bool isBlue = cover == Cover::Blue;
        const bool isReserve = cover == Cover::Reserve;
        m_pen.shape(Preset::Rounded, rect,
            {.fill = isBlue     ? DeckColour::Blue
                    : isReserve ? DeckColour::White
                                : DeckColour::GreySoft,
                .line = isReserve ? DeckColour::Blue : DeckColour::None,
                .lineWidth = 1.0},
            text.name,
            {.size = text.size * m_map.scale,
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
    if (all < 3) // too few to speak of a phase
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
