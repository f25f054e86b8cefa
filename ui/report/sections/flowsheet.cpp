// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/sections/flowsheet.h"

#include "core/report/flow/flowpart.h"
#include "ui/paint/flow/flowlines.h"
#include "ui/support/boxes.h"
#include "ui/support/strings.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr FlowShape screenShape{.layerGap = 84.0, .nodeGap = 28.0};
constexpr double mostEnlarged = 1.4;
constexpr double arrowHead = 9.0;
constexpr double margin = 8.0; // around the plan, for badges and arrows

// The figure without what is weak; findings of the shelf are gone with it.
FlowFigure shownPart(const FlowFigure& figure, double least)
{
    return linkedPart(strongPart(figure, least).figure);
}

FlowEmphasis wholeEmphasis(const FlowFigure& figure)
{
    using enum FlowFindingKind;
    return {figure, {MainPath, Bottleneck, Unavoidable, Trap}, {}};
}

// What is scaled down is written larger before.
Look readAt(double scale, const Look& paper)
{
    Look look = paper;
    for (int& size : look.sizes)
        size = std::max(size, static_cast<int>(std::ceil(paper.leastSize / scale)));
    look.leastSize = static_cast<int>(std::ceil(paper.leastSize / scale));
    return look;
}

// As many layers as are read side by side, between start and end.
FlowShape shapeFor(const Look& look, double width)
{
    const double layer
        = flowNodeSize(look, LinkEnd::Touchpoint).width() + flowLength(look, screenShape.layerGap);
    FlowShape shape;
    shape.layerGap = flowLength(look, screenShape.layerGap);
    shape.nodeGap = flowLength(look, screenShape.nodeGap);
    shape.wireGap = flowLength(look, screenShape.wireGap);
    shape.mostLayers
        = static_cast<std::size_t>(std::clamp(std::floor(width / layer) - 2.0, 2.0, 14.0));
    shape.mayGrow = false;
    return shape;
}

} // namespace

FlowSheet::FlowSheet(
    const PlacedFlow& flow, Wish wish, const NumberStyle& style, const Ink& ink, QSizeF room)
    : m_figure(shownPart(flow.figure, wish.least))
    , m_strokes(m_figure)
    , m_emphasis(wholeEmphasis(m_figure))
    , m_style(style)
    , m_wish(wish)
    , m_hiddenLinks(flow.figure.links.size() - m_figure.links.size())
    , m_look(readAt(wish.scale, ink.look()))
{
    layOut(flow.places, Ink(ink, m_look), room);
}

void FlowSheet::layOut(const std::map<LinkNode, NodePlace>& places, const Ink& ink, QSizeF room)
{
    std::vector<FlowVertex> vertices;
    for (std::size_t at = 0; at < m_figure.nodes.size(); ++at) {
        const FlowNode& node = m_figure.nodes[at];
        const QSizeF size = flowNodeSize(m_look, node.end.end);
        const double needed = flowNodeHeight(ink, cardOf(at), size.width());
        FlowVertex vertex{node.end.end, size.width(), std::max(size.height(), needed), {}, {}};
        if (const auto place = places.find(node.end); place != places.end())
            vertex.fixed
                = Point{flowLength(m_look, place->second.x), flowLength(m_look, place->second.y)};
        vertices.push_back(vertex);
    }
    std::vector<FlowArrow> arrows;
    const auto add = [&](const FlowLink& link, bool isShown) -> std::optional<std::size_t> {
        if (!isShown)
            return {};
        // Where nobody comes the share decides.
        arrows.push_back({link.from, link.to, link.volume + 1e-6 * link.share});
        return arrows.size() - 1;
    };
    for (const FlowLink& link : m_figure.links)
        m_arrowOf.push_back(add(link, !m_strokes.isStub(link)));
    for (const FlowLink& link : m_figure.observed)
        m_observedOf.push_back(add(link, m_strokes.isObservedAlone(link)));
    m_plan = layOutFlow(vertices, arrows, shapeFor(m_look, room.width() / m_wish.scale));
    const double width = m_plan.bounds.width + 2.0 * margin;
    const double height = m_plan.bounds.height + 2.0 * margin;
    m_scale = std::min({room.width() / width, room.height() / height, mostEnlarged});
}

FlowCard FlowSheet::cardOf(std::size_t node) const
{
    FlowCard card = flowCard(m_figure, node, m_emphasis, m_style, m_look);
    card.number.clear(); // the name needs its room
    return card;
}

QPainterPath FlowSheet::pathOfLink(std::size_t link) const
{
    if (m_arrowOf[link])
        return pathOf(m_plan.arrows[*m_arrowOf[link]]);
    // The stub is drawn in pixels: as much smaller as all else.
    const QRectF node = toQt(m_plan.nodes[m_figure.links[link].from]);
    constexpr double smaller = 0.6;
    const QRectF enlarged(node.topLeft() / smaller, node.size() / smaller);
    return QTransform::fromScale(smaller, smaller).map(stubOf(enlarged));
}

void FlowSheet::paint(Ink& onPaper, const QRectF& room) const
{
    QPainter& painter = onPaper.painter();
    Ink ink(onPaper, m_look);
    painter.save();
    painter.translate(room.center());
    painter.scale(m_scale, m_scale);
    painter.translate(-toQt(m_plan.bounds).center());
    paintObserved(ink);
    paintLinks(ink);
    for (std::size_t node = 0; node < m_figure.nodes.size(); ++node)
        paintFlowBody(painter, m_look, cardOf(node), toQt(m_plan.nodes[node]));
    for (std::size_t node = 0; node < m_figure.nodes.size(); ++node) { // badges over all bodies
        const FlowCard card = cardOf(node);
        const QRectF frame = toQt(m_plan.nodes[node]);
        paintFlowContent(ink, card, frame, flowCardText(ink, card, frame.size()));
    }
    painter.restore();
}

void FlowSheet::paintObserved(Ink& ink) const
{
    for (std::size_t i = 0; i < m_figure.observed.size(); ++i) {
        if (!m_observedOf[i])
            continue;
        const FlowLink& link = m_figure.observed[i];
        QPen pen(m_strokes.observedColor(link, m_emphasis, ink.look()),
            flowLength(ink.look(), m_strokes.observedWidth(link)), Qt::CustomDashLine, Qt::FlatCap);
        pen.setDashPattern({4.0, 3.0});
        ink.painter().setPen(pen);
        ink.painter().setBrush(Qt::NoBrush);
        ink.painter().drawPath(pathOf(m_plan.arrows[*m_observedOf[i]]));
    }
}

// The quiet ones below those that are marked.
void FlowSheet::paintLinks(Ink& ink) const
{
    std::vector<LinePieces> lines;
    for (std::size_t i = 0; i < m_figure.links.size(); ++i)
        lines.emplace_back(pathOfLink(i));
    for (const bool marked : {false, true})
        for (std::size_t i = 0; i < m_figure.links.size(); ++i) {
            const FlowLink& link = m_figure.links[i];
            if (m_strokes.isMarked(link, m_emphasis) != marked)
                continue;
            const QColor color = marked ? meantColor(link, m_emphasis, ink.look())
                                        : m_strokes.colorOf(link, m_emphasis, ink.look());
            const double width = flowLength(ink.look(), m_strokes.widthOf(link));
            ink.painter().setPen(QPen(color, width, Qt::SolidLine, Qt::FlatCap));
            ink.painter().setBrush(Qt::NoBrush);
            ink.painter().drawPath(pathOfLink(i));
            lines[i].paintArrow(ink.painter(), color, width, flowLength(ink.look(), arrowHead));
        }
    paintLabels(ink, lines);
}

std::vector<QRectF> FlowSheet::obstacles() const
{
    std::vector<QRectF> frames;
    for (const Box& node : m_plan.nodes)
        frames.push_back(toQt(node).adjusted(-1.0, -12.0, 1.0, 1.0)); // with badges
    return frames;
}

void FlowSheet::paintLabels(Ink& ink, const std::vector<LinePieces>& lines) const
{
    std::vector<std::size_t> order(m_figure.links.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::stable_sort(order, std::greater(), [this](std::size_t link) {
        return std::pair(
            m_strokes.isMarked(m_figure.links[link], m_emphasis), m_figure.links[link].volume);
    });
    const std::vector<QRectF> frames = obstacles();
    std::vector<QRectF> taken;
    for (const std::size_t i : order) {
        const FlowLink& link = m_figure.links[i];
        const bool isMarked = m_strokes.isMarked(link, m_emphasis);
        if (!isMarked && !m_strokes.bearsLabel(link))
            continue;
        const QString text = weightText(link, m_style);
        const QSizeF size = lineLabelSize(ink.look(), ink.width(text, lineLabelStyle));
        const auto room = freeRoom(lines[i].labelPlaces(), size, frames, taken);
        if (!room)
            continue;
        taken.push_back(*room);
        paintLineLabel(ink, *room, text, isMarked ? LineEmphasis::Meant : LineEmphasis::Quiet);
    }
}

} // namespace rundblick
