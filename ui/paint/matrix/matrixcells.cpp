// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/matrix/matrixcells.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/paint/measure.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace rundblick {
namespace {

constexpr double firm = 0.9; // shares of the draws
constexpr double tends = 0.7;

Direction directionOf(GapMark mark)
{
    return mark == GapMark::Strength || mark == GapMark::TendsStrength ? Direction::Up
                                                                       : Direction::Down;
}

bool hasTriangle(GapMark mark)
{
    return isSignificant(mark) || mark == GapMark::TendsStrength || mark == GapMark::TendsDeficit;
}

// Values 0..100 between pale and strong blue, so that the text stays readable on all of them.
QColor shade(const Look& look, double value)
{
    return look.between(look.card, look.blue, 0.10 + 0.005 * value);
}

double lineWidth(const Ink& ink)
{
    return measure(ink.look(), 0.7, 1.2);
}

struct GapScale {
    QRectF rect;
    double span = 1.0;
    double at(double gap) const
    {
        const double clamped = std::clamp(gap, -span, span);
        return rect.center().x() + clamped / span * rect.width() / 2.0;
    }
};

void paintGapBar(Ink& ink, const GapScale& scale, const GapBar& gap)
{
    const double height = scale.rect.height() * 0.5;
    const double zero = scale.at(0.0);
    const double end = scale.at(*gap.interval.value);
    const QRectF bar(
        std::min(zero, end), scale.rect.center().y() - height / 2.0, std::abs(end - zero), height);
    const bool isHollow = hasTriangle(gap.mark) && !isSignificant(gap.mark);
    const QColor color = markColor(ink.look(), gap.mark);
    ink.painter().setPen(isHollow ? QPen(color, lineWidth(ink)) : QPen(Qt::NoPen));
    ink.painter().setBrush(isHollow ? QBrush(ink.look().card) : QBrush(color));
    ink.painter().drawRect(bar);
}

void paintWhiskers(Ink& ink, const GapScale& scale, const Interval& gap)
{
    if (!gap.low || !gap.high)
        return;
    const double y = scale.rect.center().y();
    const double cap = scale.rect.height() * 0.13;
    ink.painter().setPen(QPen(ink.look().text, lineWidth(ink)));
    ink.painter().drawLine(QPointF(scale.at(*gap.low), y), QPointF(scale.at(*gap.high), y));
    for (const double end : {scale.at(*gap.low), scale.at(*gap.high)})
        ink.painter().drawLine(QPointF(end, y - cap), QPointF(end, y + cap));
}

// What is uncertain about a value, along the lower edge of its cell.
void paintBounds(Ink& ink, const QRectF& cell, const MatrixScore& score)
{
    if (!score.lowest && !score.highest && !score.shrunk)
        return;
    const double unit = lineWidth(ink);
    const QRectF line = cell.adjusted(3.0 * unit, 0.0, -3.0 * unit, -2.0 * unit);
    const auto at = [&](double value) { return line.left() + value / 100.0 * line.width(); };
    if (score.lowest && score.highest)
        ink.painter().fillRect(QRectF(QPointF(at(*score.lowest), line.bottom() - 2.0 * unit),
                                   QPointF(at(*score.highest), line.bottom())),
            ink.look().amber);
    if (score.shrunk)
        ink.painter().fillRect(QRectF(at(*score.shrunk) - 0.7 * unit, line.bottom() - 4.0 * unit,
                                   1.4 * unit, 4.0 * unit),
            ink.look().text);
}

// Which way the draws point: up from .70, down to .30.
std::optional<Direction> directionOf(double ahead)
{
    if (ahead >= tends)
        return Direction::Up;
    return ahead <= 1.0 - tends ? std::optional(Direction::Down) : std::nullopt;
}

} // namespace

QColor markColor(const Look& look, GapMark mark)
{
    switch (mark) {
    case GapMark::Strength:
    case GapMark::TendsStrength:
        return look.teal;
    case GapMark::Deficit:
    case GapMark::TendsDeficit:
        return look.vermilion;
    case GapMark::None:
    case GapMark::Open:
    case GapMark::Parity:
        break;
    }
    return look.greySoft;
}

bool isSignificant(GapMark mark)
{
    return mark == GapMark::Strength || mark == GapMark::Deficit;
}

void paintScoreCell(
    Ink& ink, const QRectF& rect, const MatrixScore& score, bool own, const NumberStyle& style)
{
    const Look& look = ink.look();
    const double margin = measure(look, 1.0, 2.0);
    const QRectF cell = rect.adjusted(margin, margin, -margin, -margin);
    ink.painter().setPen(Qt::NoPen);
    if (score.fromGroup)
        ink.painter().setPen(QPen(look.muted, measure(look, 0.5, 1.0), Qt::DashLine));
    ink.painter().setBrush(score.value ? shade(look, *score.value) : look.track);
    ink.painter().drawRoundedRect(cell, margin * 1.5, margin * 1.5);
    const QString text = score.value ? style.number(*score.value) : QStringLiteral("–");
    ink.text(cell, text,
        {.style = own ? TextStyle::SmallStrong : TextStyle::Small,
            .color = score.value ? look.text : look.muted,
            .align = Qt::AlignCenter});
    paintBounds(ink, cell, score);
}

void paintGapCell(Ink& ink, const QRectF& rect, const GapBar& gap, double span)
{
    const GapScale scale{rect, span};
    if (gap.interval.value)
        paintGapBar(ink, scale, gap);
    ink.painter().setPen(QPen(ink.look().muted, lineWidth(ink) * 0.8));
    ink.painter().drawLine(QPointF(scale.at(0.0), rect.top()), {scale.at(0.0), rect.bottom()});
    paintWhiskers(ink, scale, gap.interval);
}

void paintGapHead(Ink& ink, const QRectF& rect)
{
    paintGapHead(ink, rect, QCoreApplication::translate("Matrix", "deficit"),
        QCoreApplication::translate("Matrix", "strength"));
}

void paintGapHead(Ink& ink, const QRectF& rect, const QString& left, const QString& right)
{
    const Look& look = ink.look();
    const double radius = look.size(TextStyle::Small) * 0.36;
    const double y = rect.bottom() - look.size(TextStyle::SmallStrong) * 0.58;
    const QPointF middle(rect.center().x(), y);
    const double apart = radius * 1.6;
    paintTriangle(ink, middle - QPointF(apart, 0.0), radius, Direction::Left, look.vermilion);
    paintTriangle(ink, middle + QPointF(apart, 0.0), radius, Direction::Right, look.teal);
    QRectF leftRoom = rect;
    leftRoom.setRight(middle.x() - 2.2 * apart);
    QRectF rightRoom = rect;
    rightRoom.setLeft(middle.x() + 2.2 * apart);
    ink.text(leftRoom, left,
        {.style = TextStyle::SmallStrong,
            .color = look.muted,
            .align = Qt::AlignRight | Qt::AlignBottom});
    ink.text(rightRoom, right,
        {.style = TextStyle::SmallStrong,
            .color = look.muted,
            .align = Qt::AlignLeft | Qt::AlignBottom});
}

void paintMarkCell(Ink& ink, const QRectF& rect, const GapBar& gap, const NumberStyle& style)
{
    if (!gap.interval.value)
        return;
    const Look& look = ink.look();
    const double radius = look.size(TextStyle::Small) * 0.4;
    const bool colored = hasTriangle(gap.mark);
    const QColor color = colored ? markColor(look, gap.mark) : look.muted;
    if (colored)
        paintTriangle(ink, {rect.left() + radius, rect.center().y()}, radius, directionOf(gap.mark),
            color, isSignificant(gap.mark) ? Filling::Solid : Filling::Hollow);
    ink.text(rect.adjusted(3.0 * radius, 0.0, 0.0, 0.0),
        style.signedNumber(*gap.interval.value, gap.decimals),
        {.style = isSignificant(gap.mark) ? TextStyle::SmallStrong : TextStyle::Small,
            .color = look.asText(color),
            .align = Qt::AlignRight | Qt::AlignVCenter});
}

void paintCertaintyCell(
    Ink& ink, const QRectF& rect, const MatrixRow& row, const NumberStyle& style)
{
    if (!row.ahead)
        return;
    const Look& look = ink.look();
    const auto direction = directionOf(*row.ahead);
    const QColor color = !direction  ? look.muted
        : direction == Direction::Up ? look.teal
                                     : look.vermilion;
    if (direction) {
        const double radius = look.size(TextStyle::Small) * 0.28;
        const bool isFirm = std::max(*row.ahead, 1.0 - *row.ahead) >= firm;
        ink.painter().setPen(QPen(color, lineWidth(ink)));
        ink.painter().setBrush(isFirm ? color : look.card);
        ink.painter().drawEllipse(
            QPointF(rect.left() + radius + 1.0, rect.center().y()), radius, radius);
    }
    ink.text(rect, style.percent(*row.ahead),
        {.style = TextStyle::Small,
            .color = ink.look().asText(color),
            .align = Qt::AlignRight | Qt::AlignVCenter});
}

} // namespace rundblick
