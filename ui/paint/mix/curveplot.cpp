// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/mix/curveplot.h"

#include "ui/paint/ink.h"
#include "ui/paint/measure.h"
#include "ui/paint/mix/effectaxes.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mix)
};

MoneyTitles spendTitles(const NumberStyle& style)
{
    return {Words::tr("spend, %1").arg(style.currency()),
        Words::tr("spend, %1 thousand").arg(style.currency()),
        Words::tr("spend, %1 m").arg(style.currency())};
}

struct Spot {
    QPointF at;
    QColor color;
    QString text;
    bool isHollow = false;
};

void paintSpots(Ink& ink, const std::vector<Spot>& spots, LabelRoom& room)
{
    const double radius = measure(ink.look(), 3.6, 6.0);
    for (const Spot& spot : spots)
        room.block({spot.at.x() - radius, spot.at.y() - radius, 2.0 * radius, 2.0 * radius});
    for (const Spot& spot : spots) {
        ink.painter().setPen(QPen(spot.color, radius / 3.0));
        ink.painter().setBrush(spot.isHollow ? ink.look().card : spot.color);
        ink.painter().drawEllipse(spot.at, radius, radius);
        const TextBlock block = ink.wrapped(spot.text, 1e4, TextStyle::SmallStrong);
        if (const auto rect = room.beside(spot.at, radius, block.extent))
            ink.block(*rect, block, {.color = ink.look().asText(spot.color)});
    }
}

// Measured points are crosses, so that nobody takes them for the marks on the curve.
void paintMeasured(Ink& ink, const CurveFigure& figure, const Plane& plane, LabelRoom& room)
{
    const double half = measure(ink.look(), 2.4, 4.0);
    ink.painter().setPen(QPen(ink.look().teal, half / 2.0));
    for (const CurveSpot& measured : figure.measured) {
        const QPointF at = plane.at(measured.spend, measured.effect);
        ink.painter().drawLine(at - QPointF(half, half), at + QPointF(half, half));
        ink.painter().drawLine(at - QPointF(half, -half), at + QPointF(half, -half));
        room.block({at.x() - half, at.y() - half, 2.0 * half, 2.0 * half});
    }
}

} // namespace

Plane curvePlane(const CurveFigure& figure, const QRectF& rect)
{
    double effect = 0.0;
    for (const CurveSpot& spot : figure.line)
        effect = std::max(effect, spot.effect);
    for (const CurveSpot& spot : figure.measured)
        effect = std::max(effect, spot.effect);
    return {
        rect, 0.0, figure.most > 0.0 ? figure.most : 1.0, 0.0, effect > 0.0 ? 1.15 * effect : 1.0};
}

void paintResponse(
    Ink& ink, const CurveFigure& figure, const Plane& plane, const NumberStyle& style)
{
    paintEffectAxis(ink, plane, style);
    paintMoneyAxis(ink, plane, spendTitles(style), style);
    LabelRoom room(plane.rect.adjusted(0.0, 0.0, 2.0 * ink.lineHeight(TextStyle::Small), 0.0));
    const double width = measure(ink.look(), 1.4, 2.4);
    QPolygonF line;
    for (const CurveSpot& spot : figure.line) {
        line.append(plane.at(spot.spend, spot.effect));
        room.block({line.back().x() - width, line.back().y() - width, 2.0 * width, 2.0 * width});
    }
    ink.painter().setBrush(Qt::NoBrush);
    ink.painter().setPen(QPen(ink.look().blue, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    ink.painter().drawPolyline(line);
    paintMeasured(ink, figure, plane, room);
    std::vector<Spot> spots;
    if (figure.today)
        spots.push_back({plane.at(figure.today->spend, figure.today->effect), ink.look().text,
            Words::tr("today"), true});
    if (figure.recommended)
        spots.push_back({plane.at(figure.recommended->spend, figure.recommended->effect),
            ink.look().blue, Words::tr("recommended")});
    paintSpots(ink, spots, room);
}

} // namespace rundblick
