// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/mix/effectaxes.h"

#include "ui/paint/ink.h"
#include "ui/paint/measure.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mix)
};

// Amounts at an axis in one unit: thousands or millions where they are large.
struct AxisUnit {
    double divisor = 1.0;
    int decimals = 0;
    QString title;
};

AxisUnit unitFor(const Plane& plane, const MoneyTitles& titles)
{
    const double step = (plane.right - plane.left) / 5.0;
    const auto decimals = [step](double divisor) { return step / divisor < 1.0 ? 1 : 0; };
    if (plane.right >= 2e6)
        return {1e6, decimals(1e6), titles.millions};
    if (plane.right >= 1e4)
        return {1e3, decimals(1e3), titles.thousands};
    return {1.0, decimals(1.0), titles.plain};
}

} // namespace

QMarginsF effectMargins(const Ink& ink)
{
    const double height = ink.lineHeight(TextStyle::Small);
    return {5.2 * height, 0.6 * height, 2.2 * height, 2.8 * height};
}

void paintEffectAxis(Ink& ink, const Plane& plane, const NumberStyle& style)
{
    const double height = ink.lineHeight(TextStyle::Small);
    TextFit fit{.style = TextStyle::Small,
        .color = ink.look().muted,
        .align = Qt::AlignRight | Qt::AlignVCenter};
    const double width = 3.4 * height;
    const std::vector<double> ticks = roundTicks(plane.bottom, plane.top, 6);
    const double step = ticks.size() > 1 ? ticks[1] - ticks[0] : 1.0;
    for (const double tick : ticks) {
        const double y = plane.at(plane.left, tick).y();
        ink.painter().setPen(QPen(ink.look().line, measure(ink.look(), 0.6, 1.0)));
        ink.painter().drawLine(QPointF(plane.rect.left(), y), QPointF(plane.rect.right(), y));
        ink.text({plane.rect.left() - width - 0.4 * height, y - height / 2.0, width, height},
            style.number(tick,
                step < 0.1       ? 2
                    : step < 1.0 ? 1
                                 : 0),
            fit);
    }
    fit.align = Qt::AlignCenter;
    ink.rotatedText({plane.rect.left() - width - 1.1 * height, plane.rect.bottom()}, -90.0,
        {plane.rect.height(), 1.2 * height}, Words::tr("effect"), fit);
}

void paintMoneyAxis(
    Ink& ink, const Plane& plane, const MoneyTitles& titles, const NumberStyle& style)
{
    const AxisUnit unit = unitFor(plane, titles);
    const double height = ink.lineHeight(TextStyle::Small);
    const TextFit fit{
        .style = TextStyle::Small, .color = ink.look().muted, .align = Qt::AlignCenter};
    const double below = plane.rect.bottom() + 0.3 * height;
    const double width = 5.0 * height;
    for (const double tick : roundTicks(plane.left, plane.right, 6)) {
        const double x = plane.at(tick, plane.bottom).x();
        ink.text({x - width / 2.0, below, width, height},
            style.number(tick / unit.divisor, unit.decimals), fit);
    }
    ink.text({plane.rect.left(), below + 1.1 * height, plane.rect.width(), 1.2 * height},
        unit.title, fit);
}

} // namespace rundblick
