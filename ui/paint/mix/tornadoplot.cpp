// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/mix/tornadoplot.h"

#include "ui/paint/ink.h"
#include "ui/paint/measure.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double nameShare = 0.5; // of the width

// A bar with its name wrapped into the width there is.
struct Line {
    const TornadoBar* bar = nullptr;
    TextBlock name;
    double height = 0.0;
};

std::vector<Line> linesOf(
    const Ink& ink, const std::vector<TornadoBar>& bars, double width, const NumberStyle& style)
{
    const double gap = 0.5 * ink.lineHeight(TextStyle::Small);
    std::vector<Line> lines;
    for (const TornadoBar& bar : bars) {
        const TextBlock name
            = ink.wrapped(sentence(bar.input, style), width * nameShare, TextStyle::Small);
        lines.push_back({&bar, name, name.extent.height() + gap});
    }
    return lines;
}

// The bar grows from the middle of its room; its number stands beyond its end.
void paintLine(Ink& ink, const QRectF& room, const TornadoBar& bar, const NumberStyle& style)
{
    const double height = 0.9 * ink.lineHeight(TextStyle::Small);
    const QString number = style.signedNumber(bar.correlation, 2);
    const double gap = 0.4 * ink.lineHeight(TextStyle::Small);
    const double numberWidth = ink.width(QStringLiteral("−0.00"), TextStyle::SmallStrong) + gap;
    const double most = std::max(room.width() / 2.0 - numberWidth - gap, 1.0);
    const double length = std::min(std::abs(bar.correlation), 1.0) * most;
    const double middle = room.center().x();
    const bool isPositive = bar.correlation >= 0.0;
    const QRectF rect(
        isPositive ? middle : middle - length, room.center().y() - height / 2.0, length, height);
    ink.painter().setPen(Qt::NoPen);
    ink.painter().setBrush(isPositive ? ink.look().blue : ink.look().vermilion);
    ink.painter().drawRect(rect);
    const double x = isPositive ? rect.right() + gap : rect.left() - gap - numberWidth;
    ink.text({x, room.top(), numberWidth, room.height()}, number,
        {.style = TextStyle::SmallStrong,
            .align = (isPositive ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter});
}

} // namespace

double tornadoHeight(
    const Ink& ink, const std::vector<TornadoBar>& bars, double width, const NumberStyle& style)
{
    double height = 0.0;
    for (const Line& line : linesOf(ink, bars, width, style))
        height += line.height;
    return height;
}

std::vector<QRectF> paintTornado(
    Ink& ink, const QRectF& room, const std::vector<TornadoBar>& bars, const NumberStyle& style)
{
    std::vector<QRectF> places;
    double y = room.top();
    const double left = room.left() + room.width() * nameShare;
    for (const Line& line : linesOf(ink, bars, room.width(), style)) {
        if (y + line.height > room.bottom() + 0.5)
            break;
        ink.block({room.left(), y, room.width() * nameShare, line.height}, line.name);
        paintLine(ink, {left, y, room.right() - left, line.height}, *line.bar, style);
        places.emplace_back(room.left(), y, room.width(), line.height);
        y += line.height;
    }
    const double middle = (left + room.right()) / 2.0;
    ink.painter().setPen(QPen(ink.look().muted, measure(ink.look(), 0.5, 1.0)));
    ink.painter().drawLine(QPointF(middle, room.top()), QPointF(middle, y));
    return places;
}

} // namespace rundblick
