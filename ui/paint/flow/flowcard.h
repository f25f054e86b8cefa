// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paint/board/boardcard.h"
#include "ui/paint/flow/flowemphasis.h"

namespace rundblick {

class NumberStyle;

// What a node of the flow shows, on the screen and on paper.
struct FlowCard {
    QString text;
    LinkEnd end = LinkEnd::Touchpoint;
    std::optional<Cover> cover;
    QString number{}; // share of the journeys that come past it; empty: not known
    QString badge{}; // of what was found there: sign and number
    QColor badgeColor{};
    bool isUnavoidable = false; // a double border
    bool isOnMainPath = false;
    bool isFaded = false; // others are meant

    bool operator==(const FlowCard&) const = default;
};

// "Start", "Conversion", "Lost" or the touchpoint.
QString nameOf(const FlowNode& node);

FlowCard flowCard(const FlowFigure& figure, std::size_t node, const FlowEmphasis& emphasis,
    const NumberStyle& style, const Look& look);

// Lengths of the flow are in pixels; on paper they are smaller, as its letters are.
double flowLength(const Look& look, double pixels);
QSizeF flowNodeSize(const Look& look, LinkEnd end);

// The text of a card in its node, and the width of its badge.
struct FlowCardText {
    TextBlock text;
    double badge = 0.0;
};
FlowCardText flowCardText(const Ink& ink, const FlowCard& card, QSizeF size);
// The least height of a node on paper that holds the name whole.
double flowNodeHeight(const Ink& ink, const FlowCard& card, double width);
QRectF flowBadgeRoom(const Look& look, const QRectF& frame, double width);

QColor flowFill(const Look& look, const FlowCard& card, CardMark mark);
QColor flowFaded(const Look& look, const FlowCard& card, const QColor& color);
void paintFlowBody(QPainter& painter, const Look& look, const FlowCard& card, const QRectF& frame,
    CardMark mark = CardMark::None);
void paintFlowContent(
    Ink& ink, const FlowCard& card, const QRectF& frame, const FlowCardText& text);

} // namespace rundblick
