// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/journeygeometry.h"

#include "ui/paint/journey/emotionpaint.h"
#include "ui/paint/journey/journeypaint.h"
#include "ui/paint/journey/lanetexts.h"
#include "ui/support/strings.h"

#include <QImage>

#include <cmath>

namespace rundblick {
namespace {

constexpr double widestColumn = 260.0; // of a moment of truth with few steps
constexpr double touchTarget = 44.0; // least height of what a finger hits

bool saysNothing(const LaneRow& row)
{
    return row.kind != LaneKind::Emotion && row.kind != LaneKind::Rating
        && std::ranges::all_of(row.cells, [](const LaneCell& cell) { return cell.isEmpty(); });
}

void addLine(JourneyGeometry& geometry, JourneyLine line, double height)
{
    line.rect = QRectF(geometry.matrix.left(), geometry.matrix.bottom() - geometry.sizes.padding,
        geometry.matrix.width(), height);
    geometry.matrix.setBottom(line.rect.bottom() + geometry.sizes.padding);
    geometry.lines.push_back(line);
}

void addLane(JourneyGeometry& geometry, std::size_t lane, double height, bool isEmotion)
{
    if (geometry.laneCard.isEmpty())
        geometry.laneCard = QRectF(
            0.0, geometry.headsBottom() + geometry.sizes.gap, geometry.matrix.width(), 0.0);
    const QRectF rect(0.0, geometry.laneCard.bottom(), geometry.laneCard.width(), height);
    geometry.lanes.push_back({lane, rect});
    geometry.laneCard.setBottom(rect.bottom());
    if (isEmotion)
        geometry.emotion = rect;
    geometry.matrix.moveTop(rect.bottom() + geometry.sizes.gap);
}

// Lays out a figure with an ink that measures; nothing is drawn.
class Layout {
public:
    Layout(const JourneyFigure& figure, const Ink& ink, double width)
        : m_figure(figure)
        , m_ink(ink)
        , m_isPaper(ink.look().isPaper)
    {
        JourneySizes& sizes = m_geometry.sizes = journeySizes(ink.look());
        sizes.label = m_isPaper ? std::clamp(0.28 * width, 150.0, 300.0)
                                : std::clamp(0.26 * width, 190.0 * ink.look().scale, sizes.label);
        if (figure.moment)
            sizes.loop = sizes.gap; // its end does not lead to its beginning
        const auto phases = static_cast<double>(std::max<std::size_t>(figure.phases.size(), 1));
        m_geometry.left = sizes.label;
        m_geometry.column = std::max((width - sizes.label - sizes.padding) / phases, 1.0);
        if (figure.moment)
            m_geometry.column = std::min(m_geometry.column, widestColumn * ink.look().scale);
        m_geometry.matrix.setWidth(width);
    }

    JourneyGeometry made()
    {
        addHeads();
        for (std::size_t i = 0; i < m_figure.lanes.size(); ++i)
            if (!m_isPaper || !saysNothing(m_figure.lanes[i]))
                addLane(m_geometry, i, laneHeight(m_figure.lanes[i]), isOpenEmotion(i));
        if (!m_figure.moment)
            addLines();
        return std::move(m_geometry);
    }

private:
    bool isOpenEmotion(std::size_t lane) const
    {
        const LaneRow& row = m_figure.lanes[lane];
        return row.kind == LaneKind::Emotion && !row.isCollapsed;
    }

    void addHeads()
    {
        JourneySizes& sizes = m_geometry.sizes;
        for (const JourneyPhase& phase : m_figure.phases)
            sizes.head = std::max(
                sizes.head, phaseHeadHeight(m_ink, toQt(phase.name), m_geometry.column));
        const auto phases = static_cast<double>(std::max<std::size_t>(m_figure.phases.size(), 1));
        m_geometry.loop = QRectF(m_geometry.left, 0.0, m_geometry.column * phases, sizes.loop);
        for (std::size_t p = 0; p < m_figure.phases.size(); ++p)
            m_geometry.heads.emplace_back(
                m_geometry.left + static_cast<double>(p) * m_geometry.column,
                m_geometry.loop.bottom(), m_geometry.column, sizes.head);
        m_geometry.matrix = QRectF(0.0, m_geometry.headsBottom() + sizes.gap,
            m_geometry.matrix.width(), 2.0 * sizes.padding);
    }

    double laneHeight(const LaneRow& row) const
    {
        const JourneySizes& sizes = m_geometry.sizes;
        if (row.isCollapsed)
            return sizes.lane;
        if (row.kind == LaneKind::Emotion)
            return std::max(sizes.emotion, emotionLabelHeight(m_ink, m_figure));
        if (row.kind == LaneKind::Rating)
            return 2.0 * sizes.mostDot + 3.0 * sizes.padding;
        const bool hasTrack = row.kind == LaneKind::Company && !m_figure.moment;
        if (saysNothing(row) && row.kind != LaneKind::Roles)
            return sizes.lane + (hasTrack ? sizes.track : 0.0);
        double height = laneLabelHeight(m_ink) - sizes.padding;
        for (std::size_t p = 0; p < row.cells.size(); ++p)
            height = std::max(height, laneTexts(m_ink, row, p, textWidth()).height);
        return height + sizes.padding + (hasTrack ? sizes.track : 0.0);
    }

    double textWidth() const { return m_geometry.textRect({}, 0).width(); }

    void addLines()
    {
        JourneySizes& sizes = m_geometry.sizes;
        const double nameWidth = rowNameWidth(m_geometry);
        if (m_isPaper)
            m_geometry.nameSize = m_ink.commonSize(names(), nameWidth, TextStyle::Body);
        else
            sizes.row = rowHeight(nameWidth);
        for (std::size_t g = 0; g < m_figure.groups.size(); ++g) {
            const JourneyGroup& group = m_figure.groups[g];
            if (group.key.by != Grouping::None)
                addLine(m_geometry, {g, {}, {}}, sizes.group);
            if (group.isCollapsed)
                continue;
            for (std::size_t r = 0; r < group.rows.size(); ++r)
                addLine(m_geometry, {g, r, {}},
                    m_isPaper ? neededHeight(toQt(group.rows[r].name), nameWidth) : sizes.row);
        }
    }

    QStringList names() const
    {
        QStringList names;
        for (const JourneyGroup& group : m_figure.groups)
            for (const JourneyRow& row : group.rows)
                names.append(toQt(row.name));
        return names;
    }

    // Height of a row with this name: more than one line of text where it must be.
    double neededHeight(const QString& name, double width) const
    {
        const double row = m_geometry.sizes.row;
        if (!m_ink.fitted(name, {width, row}, {.style = TextStyle::Body}).isOutside)
            return row;
        const double least = m_ink.look().leastSize;
        return m_ink.wrapped(name, width, TextStyle::Body, least).extent.height() + 0.3 * least;
    }

    // The height of all rows on the screen: two lines of text, or three where a name needs them.
    double rowHeight(double nameWidth) const
    {
        const double usual = m_geometry.sizes.row;
        const double widestLetter = 0.75 * m_ink.look().leastSize;
        for (const QString& name : names()) {
            if (static_cast<double>(name.size()) * widestLetter < nameWidth)
                continue; // one line for sure
            if (m_ink.width(name, TextStyle::Strong) <= nameWidth)
                continue;
            const TextFit fit{.style = TextStyle::Strong, .maxLines = 2};
            if (m_ink.fitted(name, {nameWidth, usual}, fit).isElided)
                return 1.5 * usual;
        }
        return usual;
    }

    const JourneyFigure& m_figure;
    const Ink& m_ink;
    bool m_isPaper;
    JourneyGeometry m_geometry;
};

} // namespace

JourneySizes journeySizes(const Look& look)
{
    if (look.isPaper)
        return {.label = 216.0,
            .head = 22.0,
            .loop = 14.0,
            .emotion = 58.0,
            .lane = 12.0,
            .track = 11.0,
            .group = 13.0,
            .row = 11.5,
            .gap = 5.0,
            .padding = 4.0,
            .leastDot = 2.6,
            .mostDot = 4.4,
            .square = 5.5};
    const double scale = look.scale;
    const double target = look.isTouch ? touchTarget : 0.0;
    return {.label = 232.0 * scale,
        .head = 38.0 * scale,
        .loop = 26.0 * scale,
        .emotion = 104.0 * scale,
        .lane = std::max(24.0 * scale, target),
        .track = std::max(20.0 * scale, target),
        .group = std::max(28.0 * scale, target),
        .row = std::max(24.0 * scale, target),
        .gap = 10.0 * scale,
        .padding = 8.0 * scale,
        .leastDot = 5.0 * scale,
        .mostDot = 9.0 * scale,
        .square = 11.0 * scale};
}

double unit(const Look& look)
{
    return look.isPaper ? 0.5 : look.scale;
}

double JourneyGeometry::bottom() const
{
    if (!lines.empty())
        return matrix.bottom();
    return lanes.empty() ? headsBottom() : laneCard.bottom();
}

QRectF JourneyGeometry::labelRect(const QRectF& line) const
{
    return line.adjusted(1.5 * sizes.padding, 0.0, sizes.label - line.width() - sizes.padding, 0.0);
}

QRectF JourneyGeometry::cellRect(const QRectF& line, std::size_t phase) const
{
    return {left + static_cast<double>(phase) * column, line.top(), column, line.height()};
}

QRectF JourneyGeometry::textRect(const QRectF& lane, std::size_t phase) const
{
    const double side = std::min(0.6 * sizes.padding, 0.08 * column);
    return cellRect(lane, phase).adjusted(side, 0.5 * sizes.padding, -side, -0.5 * sizes.padding);
}

QPointF JourneyGeometry::emotionPoint(std::size_t phase, double experience) const
{
    const double reach = 0.36 * emotion.height();
    return {
        centreOf(phase), emotion.center().y() - reach * std::clamp(experience, -2.0, 2.0) / 2.0};
}

double JourneyGeometry::emotionAt(double y) const
{
    const double reach = 0.36 * emotion.height();
    return std::clamp(2.0 * (emotion.center().y() - y) / reach, -2.0, 2.0);
}

double JourneyGeometry::trackBorder(const JourneyFigure& figure) const
{
    return left + column * static_cast<double>(figure.enhancedFrom.value_or(heads.size()));
}

const JourneyLine* JourneyGeometry::lineAt(double y) const
{
    for (const JourneyLine& line : lines)
        if (y >= line.rect.top() && y < line.rect.bottom())
            return &line;
    return nullptr;
}

const JourneyLane* JourneyGeometry::laneAt(double y) const
{
    for (const JourneyLane& lane : lanes)
        if (y >= lane.rect.top() && y < lane.rect.bottom())
            return &lane;
    return nullptr;
}

const JourneyLane* JourneyGeometry::laneOf(const JourneyFigure& figure, LaneKind kind) const
{
    for (const JourneyLane& lane : lanes)
        if (figure.lanes[lane.lane].kind == kind)
            return &lane;
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
    QImage surface(1, 1, QImage::Format_ARGB32_Premultiplied); // texts are measured on something
    QPainter painter(&surface);
    return journeyGeometry(figure, Ink(painter, look), width);
}

JourneyGeometry journeyGeometry(const JourneyFigure& figure, const Ink& ink, double width)
{
    return Layout(figure, ink, width).made();
}

JourneySheet journeySheet(const JourneyGeometry& whole, std::size_t first, double height)
{
    JourneySheet page{whole, first};
    JourneyGeometry& geometry = page.geometry;
    geometry.lanes.clear();
    geometry.lines.clear();
    geometry.laneCard = geometry.emotion = QRectF();
    geometry.matrix.moveTop(geometry.headsBottom() + geometry.sizes.gap);
    geometry.matrix.setHeight(2.0 * geometry.sizes.padding);
    const auto fits = [&](double top, double needed) {
        return top + needed <= height || page.next == first; // one at least, to come to an end
    };
    const std::size_t lanes = whole.lanes.size();
    for (; page.next < lanes; ++page.next) {
        const JourneyLane& lane = whole.lanes[page.next];
        const bool isEmotion = lane.rect == whole.emotion;
        const double top = geometry.lanes.empty() ? geometry.matrix.top() : geometry.bottom();
        if (!fits(top, lane.rect.height()))
            return page;
        addLane(geometry, lane.lane, lane.rect.height(), isEmotion);
    }
    const auto at
        = [&](std::size_t piece) -> const JourneyLine& { return whole.lines[piece - lanes]; };
    const bool hasHeads = !whole.lines.empty() && !whole.lines.front().row;
    if (hasHeads && first > lanes && first < pieceCount(whole) && at(first).row)
        addLine(geometry, {at(first).group, {}, {}}, geometry.sizes.group);
    for (; page.next < pieceCount(whole); ++page.next) {
        const JourneyLine& line = at(page.next);
        // a head stays with its first row
        const double kept = line.row || page.next + 1 == pieceCount(whole)
            ? 0.0
            : at(page.next + 1).rect.height();
        if (!fits(geometry.matrix.bottom(), line.rect.height() + kept))
            break;
        addLine(geometry, line, line.rect.height());
    }
    return page;
}

} // namespace rundblick
