// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/journeygeometry.h"

#include "ui/paint/ink.h"
#include "ui/paint/journey/journeypaint.h"
#include "ui/support/strings.h"

#include <QImage>

#include <cmath>

namespace rundblick {
namespace {

JourneyGeometry tops(const JourneyFigure& figure, const JourneySizes& sizes, double width)
{
    JourneyGeometry geometry;
    geometry.sizes = sizes;
    const auto phases = static_cast<double>(std::max<std::size_t>(figure.phases.size(), 1));
    geometry.left = sizes.label;
    geometry.column = std::max((width - sizes.label - sizes.padding) / phases, 1.0);
    geometry.loop = QRectF(geometry.left, 0.0, geometry.column * phases, sizes.loop);
    for (std::size_t p = 0; p < figure.phases.size(); ++p)
        geometry.heads.emplace_back(geometry.left + static_cast<double>(p) * geometry.column,
            geometry.loop.bottom(), geometry.column, sizes.head);
    geometry.lane = QRectF(0.0, geometry.loop.bottom() + sizes.head + sizes.gap, width, sizes.lane);
    geometry.matrix = QRectF(0.0, geometry.lane.bottom() + sizes.gap, width, 2.0 * sizes.padding);
    return geometry;
}

void addLine(JourneyGeometry& geometry, JourneyLine line, double height)
{
    line.rect = QRectF(geometry.matrix.left(), geometry.matrix.bottom() - geometry.sizes.padding,
        geometry.matrix.width(), height);
    geometry.matrix.setBottom(line.rect.bottom() + geometry.sizes.padding);
    geometry.lines.push_back(line);
}

// Height of a line with this text: more than one line of text where it must be.
double neededHeight(const Ink& ink, const QString& text, double width, TextStyle style, double row)
{
    const TextBlock block = ink.fitted(text, {width, row}, {.style = style});
    if (!block.isOutside)
        return row;
    const double least = ink.look().leastSize;
    return ink.wrapped(text, width, style, least).extent.height() + 0.3 * least;
}

// The height of all rows on the screen: two lines of text, or three where a name needs them.
double rowHeight(const JourneyFigure& figure, const Look& look, double nameWidth)
{
    const double usual = journeySizes(look).row;
    const double widestLetter = 0.75 * look.leastSize;
    QImage surface(1, 1, QImage::Format_ARGB32_Premultiplied); // texts are measured on something
    QPainter painter(&surface);
    const Ink ink(painter, look);
    for (const JourneyGroup& group : figure.groups)
        for (const JourneyRow& row : group.rows) {
            const QString name = toQt(row.name);
            if (static_cast<double>(name.size()) * widestLetter < nameWidth)
                continue; // one line for sure
            const TextFit fit{.style = TextStyle::Strong, .maxLines = 2};
            if (ink.fitted(name, {nameWidth, usual}, fit).isElided)
                return 1.5 * usual;
        }
    return usual;
}

} // namespace

JourneySizes journeySizes(const Look& look)
{
    if (look.isPaper)
        return {.label = 216.0,
            .head = 22.0,
            .loop = 14.0,
            .lane = 58.0,
            .group = 13.0,
            .row = 11.5,
            .gap = 5.0,
            .padding = 4.0,
            .leastDot = 2.6,
            .mostDot = 4.4,
            .square = 5.5};
    return {.label = 232.0,
        .head = 38.0,
        .loop = 26.0,
        .lane = 104.0,
        .group = 28.0,
        .row = 24.0,
        .gap = 10.0,
        .padding = 8.0,
        .leastDot = 5.0,
        .mostDot = 9.0,
        .square = 11.0};
}

QRectF JourneyGeometry::labelRect(const JourneyLine& line) const
{
    return line.rect.adjusted(
        1.5 * sizes.padding, 0.0, sizes.label - line.rect.width() - sizes.padding, 0.0);
}

QPointF JourneyGeometry::emotionPoint(std::size_t phase, double experience) const
{
    const double reach = lane.height() / 2.0 - 0.14 * lane.height();
    return {centreOf(phase), lane.center().y() - reach * std::clamp(experience, -2.0, 2.0) / 2.0};
}

const JourneyLine* JourneyGeometry::lineAt(double y) const
{
    for (const JourneyLine& line : lines)
        if (y >= line.rect.top() && y < line.rect.bottom())
            return &line;
    return nullptr;
}

std::optional<std::size_t> JourneyGeometry::phaseAt(double x) const
{
    const double at = std::floor((x - left) / column);
    if (at < 0.0 || at >= static_cast<double>(heads.size()))
        return {};
    return static_cast<std::size_t>(at);
}

JourneyGeometry journeyGeometry(const JourneyFigure& figure, const Look& look, double width)
{
    JourneySizes sizes = journeySizes(look);
    sizes.label = std::clamp(0.26 * width, 190.0, sizes.label);
    sizes.row = rowHeight(figure, look, rowNameWidth(tops(figure, sizes, width)));
    JourneyGeometry geometry = tops(figure, sizes, width);
    for (std::size_t g = 0; g < figure.groups.size(); ++g) {
        addLine(geometry, {g, {}, {}}, geometry.sizes.group);
        for (std::size_t r = 0; r < figure.groups[g].rows.size(); ++r)
            addLine(geometry, {g, r, {}}, geometry.sizes.row);
    }
    return geometry;
}

JourneyGeometry journeyGeometry(const JourneyFigure& figure, const Ink& ink, double width)
{
    JourneySizes sizes = journeySizes(ink.look());
    const auto phases = static_cast<double>(std::max<std::size_t>(figure.phases.size(), 1));
    sizes.label = std::clamp(0.28 * width, 150.0, 300.0);
    const double column = (width - sizes.label - sizes.padding) / phases;
    for (const JourneyPhase& phase : figure.phases)
        sizes.head = std::max(sizes.head, phaseHeadHeight(ink, toQt(phase.name), column));

    JourneyGeometry geometry = tops(figure, sizes, width);
    const double nameWidth = rowNameWidth(geometry);
    QStringList names;
    for (const JourneyGroup& group : figure.groups)
        for (const JourneyRow& row : group.rows)
            names.append(toQt(row.name));
    geometry.nameSize = ink.commonSize(names, nameWidth, TextStyle::Body);
    for (std::size_t g = 0; g < figure.groups.size(); ++g) {
        addLine(geometry, {g, {}, {}}, sizes.group);
        for (std::size_t r = 0; r < figure.groups[g].rows.size(); ++r) {
            const QString name = toQt(figure.groups[g].rows[r].name);
            addLine(geometry, {g, r, {}},
                neededHeight(ink, name, nameWidth, TextStyle::Body, sizes.row));
        }
    }
    return geometry;
}

JourneySheet journeySheet(const JourneyGeometry& whole, std::size_t first, double height)
{
    JourneySheet page{whole, first};
    JourneyGeometry& geometry = page.geometry;
    geometry.lines.clear();
    if (first > 0) {
        geometry.matrix.moveTop(whole.lane.top());
        geometry.lane = QRectF();
    }
    geometry.matrix.setHeight(2.0 * geometry.sizes.padding);
    if (first < whole.lines.size() && whole.lines[first].row)
        addLine(geometry, {whole.lines[first].group, {}, {}}, geometry.sizes.group);
    for (; page.next < whole.lines.size(); ++page.next) {
        const JourneyLine& line = whole.lines[page.next];
        // a head stays with its first row
        const double kept = line.row || page.next + 1 == whole.lines.size()
            ? 0.0
            : whole.lines[page.next + 1].rect.height();
        const bool fits = geometry.bottom() + line.rect.height() + kept <= height;
        if (!fits && page.next > first)
            break;
        addLine(geometry, line, line.rect.height());
    }
    return page;
}

} // namespace rundblick
