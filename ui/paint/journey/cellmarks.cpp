// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/journey/cellmarks.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"

namespace rundblick {
namespace {

double markRadius(const Look& look)
{
    return look.isPaper ? 1.7 : 3.6 * look.scale;
}

// Marks keep their distance from the largest dot with its ring, so that they stand in columns.
double markDistance(const Look& look)
{
    return look.isPaper ? 8.6 : 18.0 * look.scale;
}

} // namespace

void paintVoices(Ink& ink, QPointF centre, double radius, bool ofCustomers)
{
    const Look& look = ink.look();
    const QRectF bubble(centre.x() - radius, centre.y() - 0.9 * radius, 2.0 * radius, 1.4 * radius);
    const QPolygonF tail({{bubble.left() + 0.3 * radius, bubble.bottom() - 0.2 * radius},
        {bubble.left() + 0.2 * radius, bubble.bottom() + 0.6 * radius},
        {bubble.left() + 1.0 * radius, bubble.bottom() - 0.2 * radius}});
    ink.painter().setPen(QPen(look.blue, 0.28 * radius));
    ink.painter().setBrush(ofCustomers ? look.blue : look.card);
    ink.painter().drawPolygon(tail);
    ink.painter().drawRoundedRect(bubble, 0.4 * radius, 0.4 * radius);
}

void paintIdea(Ink& ink, QPointF centre, double radius)
{
    const QPolygonF diamond({centre - QPointF(0.0, radius), centre + QPointF(radius, 0.0),
        centre + QPointF(0.0, radius), centre - QPointF(radius, 0.0)});
    ink.painter().setPen(QPen(ink.look().text, 0.16 * radius));
    ink.painter().setBrush(ink.look().amber);
    ink.painter().drawPolygon(diamond);
}

void paintGapMark(Ink& ink, QPointF centre, double radius, double gap)
{
    paintTriangle(ink, centre, radius, gap > 0.0 ? Direction::Up : Direction::Down, ink.look().text,
        Filling::Hollow);
}

void paintJourneyDot(Ink& ink, QPointF centre, double radius, const JourneyDot& dot)
{
    const Look& look = ink.look();
    paintDot(ink, centre, radius, dot.experience,
        dot.evidence == Evidence::Assumption ? Ground::Assumed : Ground::Known);
    if (dot.momentOfTruth)
        paintTruthRing(ink, centre, radius);
    const double mark = markRadius(look);
    const double side = markDistance(look);
    if (dot.customerQuotes + dot.employeeQuotes > 0)
        paintVoices(ink, centre + QPointF(side, -1.25 * mark), mark, dot.customerQuotes > 0);
    if (dot.ideas > 0)
        paintIdea(ink, centre + QPointF(side, 1.4 * mark), mark);
    if (const auto gap = dot.perceptionGap(); gap && std::abs(*gap) >= wideGap)
        paintGapMark(ink, centre - QPointF(side, 0.0), mark, *gap);
}

double dotReach(const Ink& ink, double radius)
{
    return std::max(
        radius + 6.0 * ink.look().scale, markDistance(ink.look()) + 1.5 * markRadius(ink.look()));
}

} // namespace rundblick
