// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/report/tiling/tileplan.h"

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

constexpr double hair = 1e-6; // of a point

double inner(double sheet)
{
    return sheet - 2.0 * TilePlan::margin;
}

// How many strips of this width cover a length, each but the first by what is new in it.
std::size_t countOf(double length, double strip)
{
    const double step = strip - TilePlan::overlap;
    return static_cast<std::size_t>(
        std::max(1.0, std::ceil((length - TilePlan::overlap) / step - hair)));
}

TilePlan planOn(QSizeF poster, QSizeF sheet)
{
    return {poster, sheet, countOf(poster.width(), inner(sheet.width())),
        countOf(poster.height(), inner(sheet.height()))};
}

} // namespace

QRectF TilePlan::part(std::size_t tile) const
{
    const QSizeF strip(inner(sheet.width()), inner(sheet.height()));
    const QPointF at(static_cast<double>(tile % columns) * (strip.width() - overlap),
        static_cast<double>(tile / columns) * (strip.height() - overlap));
    return QRectF(at, strip).intersected(QRectF(QPointF(), poster));
}

QRectF TilePlan::place(std::size_t tile) const
{
    return {QPointF(margin, margin), part(tile).size()};
}

QString TilePlan::name(std::size_t tile) const
{
    return QChar(static_cast<char16_t>(u'A' + tile % columns))
        + QString::number(tile / columns + 1);
}

TilePlan tilePlan(QSizeF poster, TilePaper paper)
{
    const QSizeF upright = paper == TilePaper::A3 ? QSizeF(297.0, 420.0) * pointsPerMillimetre
                                                  : QSizeF(210.0, 297.0) * pointsPerMillimetre;
    const TilePlan plans[] = {planOn(poster, upright.transposed()), planOn(poster, upright)};
    return std::ranges::min(plans, {}, &TilePlan::count);
}

} // namespace rundblick
