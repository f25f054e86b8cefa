// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/mix/mixcells.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/paint/measure.h"
#include "ui/paint/words/mixwords.h"
#include "ui/support/strings.h"

#include <algorithm>

namespace rundblick {
namespace {

void paintSpendBar(Ink& ink, const QRectF& rect, double share, const QColor& color)
{
    if (share <= 0.0)
        return;
    QRectF bar = rect;
    bar.setWidth(std::max(share * rect.width(), rect.height()));
    ink.painter().setPen(Qt::NoPen);
    ink.painter().setBrush(color);
    ink.painter().drawRoundedRect(bar, rect.height() / 2.0, rect.height() / 2.0);
}

constexpr double firmFrom = 0.9; // method.md 5: firm, tends, open

// Where most of the draws put the spend: a line with ends across the middle of the bar.
void paintWhisker(Ink& ink, const QRectF& bar, double low, double high)
{
    const double left = bar.left() + low * bar.width();
    const double right = bar.left() + high * bar.width();
    const double middle = bar.center().y();
    const double half = bar.height() * 0.5;
    ink.painter().setPen(QPen(ink.look().text, measure(ink.look(), 0.6, 1.2)));
    ink.painter().drawLine(QPointF(left, middle), QPointF(right, middle));
    for (const double x : {left, right})
        ink.painter().drawLine(QPointF(x, middle - half), QPointF(x, middle + half));
}

} // namespace

void paintSpendBars(Ink& ink, const QRectF& rect, const MixRow& row, double largest)
{
    if (largest <= 0.0)
        return;
    const double height = rect.height() * 0.26;
    const double middle = rect.center().y();
    const bool isGrey = row.cover == Cover::Grey;
    paintSpendBar(ink, {rect.left(), middle - height - 0.5, rect.width(), height},
        row.from / largest, ink.look().greySoft);
    const QRectF below(rect.left(), middle + 0.5, rect.width(), height);
    paintSpendBar(ink, below, row.to / largest, isGrey ? ink.look().grey : ink.look().blue);
    if (row.spendLow && row.spendHigh)
        paintWhisker(ink, below, *row.spendLow / largest, *row.spendHigh / largest);
}

void paintAmountCell(
    Ink& ink, const QRectF& rect, double amount, bool strong, const NumberStyle& style)
{
    ink.text(rect, style.number(amount),
        {.style = strong ? TextStyle::SmallStrong : TextStyle::Small,
            .color = strong ? ink.look().text : ink.look().muted,
            .align = Qt::AlignRight | Qt::AlignVCenter});
}

void paintActionCell(Ink& ink, const QRectF& rect, const MixRow& row)
{
    if (row.action) {
        const bool isFirm = row.probability && *row.probability >= firmFrom;
        paintBadge(ink, rect, nameOf(row.action), actionColor(ink.look(), row.action),
            isFirm ? Filling::Solid : Filling::Hollow);
        return;
    }
    ink.text(rect, adviceOf(row),
        {.style = TextStyle::Small, .color = ink.look().muted, .align = Qt::AlignCenter});
}

void paintProbabilityCell(Ink& ink, const QRectF& rect, const MixRow& row, const NumberStyle& style)
{
    if (row.probability)
        ink.text(rect, style.percent(*row.probability),
            {.style = TextStyle::Small,
                .color = *row.probability >= firmFrom ? ink.look().text : ink.look().muted,
                .align = Qt::AlignRight | Qt::AlignVCenter});
}

void paintFigureCard(Ink& ink, const QRectF& rect, const FigureCard& card)
{
    paintCard(ink, rect);
    const double margin = measure(ink.look(), 8.0, 16.0);
    const QRectF inner = rect.adjusted(margin, margin * 0.6, -margin, -margin * 0.5);
    const double line = ink.lineHeight(TextStyle::SmallStrong) * 1.15;
    const double figure = ink.lineHeight(TextStyle::Figure);
    const TextFit small{.style = TextStyle::Small, .color = ink.look().muted};
    double y = inner.top();
    const auto next = [&](double height) {
        y += height;
        return QRectF(inner.left(), y - height, inner.width(), height);
    };
    ink.text(next(line), card.name, {.style = TextStyle::SmallStrong, .color = ink.look().muted});
    ink.text(next(figure), card.figure,
        {.style = TextStyle::Figure, .color = ink.look().asText(card.color)});
    ink.text(next(line), card.note, small);
    TextFit detail = small;
    detail.color = ink.look().text;
    detail.maxLines = 2;
    detail.align = Qt::AlignLeft | Qt::AlignTop;
    ink.text(next(inner.bottom() - y), card.detail, detail);
}

} // namespace rundblick
