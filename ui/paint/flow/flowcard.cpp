// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/flow/flowcard.h"

#include "ui/paint/marks.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

constexpr QSizeF touchpointSize{168.0, 44.0};
constexpr QSizeF endSize{116.0, 44.0};
constexpr double corner = 10.0;
constexpr double padding = 10.0;
constexpr double sign = 10.0; // side of the verdict's sign
constexpr double gap = 7.0;
constexpr double ring = 4.0; // of the keyboard, around the node
constexpr double badgeHeight = 18.0;
constexpr double onPaper = 0.6;
constexpr TextStyle numberStyle = TextStyle::Small;

QColor borderOf(const Look& look, const FlowCard& card, CardMark mark)
{
    if (mark != CardMark::None || card.isOnMainPath || card.isUnavoidable)
        return look.blue;
    return card.end == LinkEnd::Touchpoint ? look.grey : flowFill(look, card, mark);
}

} // namespace

QString nameOf(const FlowNode& node)
{
    switch (node.end.end) {
    case LinkEnd::Start:
        return QCoreApplication::translate("rundblick::FlowScene", "Start");
    case LinkEnd::Conversion:
        return QCoreApplication::translate("rundblick::FlowScene", "Conversion");
    case LinkEnd::Lost:
        return QCoreApplication::translate("rundblick::FlowScene", "Lost");
    case LinkEnd::Touchpoint:
        break;
    }
    return toQt(node.name);
}

FlowCard flowCard(const FlowFigure& figure, std::size_t index, const FlowEmphasis& emphasis,
    const NumberStyle& style, const Look& look)
{
    using enum FlowFindingKind;
    const FlowNode& node = figure.nodes[index];
    FlowCard card{nameOf(node), node.end.end, node.cover};
    if (node.reach)
        card.number = style.percent(*node.reach);
    if (const FlowFinding* narrow = emphasis.at(index, Bottleneck)) {
        const auto* loss = std::get_if<double>(narrow->message.find("loss"));
        card.badge = QStringLiteral("▼ ") % style.percent(loss ? *loss : 0.0);
        card.badgeColor = look.vermilion;
    }
    if (emphasis.isOn(index, Trap)) {
        card.badge = QStringLiteral("!");
        card.badgeColor = look.amber;
    }
    card.isUnavoidable = node.end.touchpoint && emphasis.isOn(index, Unavoidable);
    card.isOnMainPath = node.end.touchpoint && emphasis.isOn(index, MainPath);
    card.isFaded = emphasis.isFaded(index);
    return card;
}

double flowLength(const Look& look, double pixels)
{
    return look.isPaper ? onPaper * pixels : pixels;
}

QSizeF flowNodeSize(const Look& look, LinkEnd end)
{
    return flowLength(look, 1.0) * (end == LinkEnd::Touchpoint ? touchpointSize : endSize);
}

namespace {

// What of the width the name does not have.
double besideName(const Ink& ink, const FlowCard& card)
{
    const Look& look = ink.look();
    const double padded = flowLength(look, 2.0 * padding);
    if (card.end != LinkEnd::Touchpoint)
        return padded;
    const double number
        = card.number.isEmpty() ? 0.0 : ink.width(card.number, numberStyle) + flowLength(look, gap);
    return padded + flowLength(look, sign + gap) + number;
}

TextStyle nameStyle(const FlowCard& card)
{
    return card.end == LinkEnd::Touchpoint ? TextStyle::Small : TextStyle::Strong;
}

} // namespace

FlowCardText flowCardText(const Ink& ink, const FlowCard& card, QSizeF size)
{
    const Look& look = ink.look();
    FlowCardText fitted;
    if (!card.badge.isEmpty())
        fitted.badge = std::max(flowLength(look, badgeHeight),
            ink.width(card.badge, TextStyle::SmallStrong)
                + std::max(flowLength(look, 12.0), 1.0 * look.size(TextStyle::SmallStrong)));
    const double width = size.width() - besideName(ink, card);
    if (look.isPaper) // as high as it needs
        fitted.text = ink.wrapped(card.text, width, nameStyle(card));
    else
        fitted.text = ink.fitted(
            card.text, {width, size.height() - 4.0}, {.style = nameStyle(card), .maxLines = 2});
    return fitted;
}

double flowNodeHeight(const Ink& ink, const FlowCard& card, double width)
{
    const TextBlock text = ink.wrapped(card.text, width - besideName(ink, card), nameStyle(card));
    return text.extent.height() + flowLength(ink.look(), 10.0);
}

QRectF flowBadgeRoom(const Look& look, const QRectF& frame, double width)
{
    const double right = frame.right() - width - flowLength(look, 6.0);
    if (!look.isPaper)
        return {right, frame.top() - badgeHeight / 2.0, width, badgeHeight};
    const double height
        = std::max(flowLength(look, badgeHeight), 1.5 * look.size(TextStyle::SmallStrong));
    return {right, frame.top() - height + 1.0, width, height}; // above the name
}

QColor flowFill(const Look& look, const FlowCard& card, CardMark mark)
{
    switch (card.end) {
    case LinkEnd::Start:
        return look.blueDeep;
    case LinkEnd::Conversion:
        return look.teal;
    case LinkEnd::Lost:
        return look.track;
    case LinkEnd::Touchpoint:
        break;
    }
    return mark == CardMark::None ? look.card : look.blueSoft;
}

QColor flowFaded(const Look& look, const FlowCard& card, const QColor& color)
{
    return card.isFaded ? look.between(look.ground, color, 0.45) : color;
}

void paintFlowBody(
    QPainter& painter, const Look& look, const FlowCard& card, const QRectF& frame, CardMark mark)
{
    const auto faded = [&](const QColor& color) { return flowFaded(look, card, color); };
    const auto length = [&look](double pixels) { return flowLength(look, pixels); };
    const double round = card.end == LinkEnd::Touchpoint ? length(corner) : frame.height() / 2.0;
    const bool isStrong = mark != CardMark::None || card.isOnMainPath;
    painter.setPen(QPen(faded(borderOf(look, card, mark)), length(isStrong ? 2.0 : 1.2)));
    painter.setBrush(faded(flowFill(look, card, mark)));
    painter.drawRoundedRect(frame, round, round);
    painter.setBrush(Qt::NoBrush);
    if (card.isUnavoidable) {
        const double inset = length(3.0);
        painter.setPen(QPen(faded(look.blue), length(1.2)));
        painter.drawRoundedRect(
            frame.adjusted(inset, inset, -inset, -inset), round - inset, round - inset);
    }
    if (mark != CardMark::Current)
        return;
    painter.setPen(QPen(look.blue, 1.5));
    painter.drawRoundedRect(frame.adjusted(-ring, -ring, ring, ring), round + ring, round + ring);
}

void paintFlowContent(Ink& ink, const FlowCard& card, const QRectF& frame, const FlowCardText& text)
{
    const Look& look = ink.look();
    const auto length = [&look](double pixels) { return flowLength(look, pixels); };
    if (card.end != LinkEnd::Touchpoint) {
        const bool isDark = card.end != LinkEnd::Lost;
        ink.block(frame, text.text,
            {.style = TextStyle::Strong,
                .color = isDark ? look.onBlue : look.text,
                .align = Qt::AlignCenter});
    } else {
        const double side = length(sign);
        const QRectF square(
            frame.left() + length(padding), frame.center().y() - side / 2.0, side, side);
        paintVerdict(ink, square, card.cover);
        const bool isPale = card.isFaded || card.cover == Cover::Grey;
        ink.block(frame.adjusted(length(padding + sign + gap), 0, 0, 0), text.text,
            {.style = TextStyle::Small, .color = isPale ? look.muted : look.text});
        if (!card.number.isEmpty())
            ink.text(frame.adjusted(0, 0, -length(padding), 0), card.number,
                {.style = numberStyle,
                    .color = look.muted,
                    .align = Qt::AlignRight | Qt::AlignVCenter});
    }
    if (!card.badge.isEmpty())
        paintBadge(ink, flowBadgeRoom(look, frame, text.badge), card.badge, card.badgeColor,
            Filling::Solid);
}

} // namespace rundblick
