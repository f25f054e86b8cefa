// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/restrictionwords.h"

#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Restrictions)
};

constexpr double tellingAmount = 1000.0;

// How many units are told of together: one unit of currency is too little to picture.
double unitsTold(Code code)
{
    const bool isMoney = code == Code::ConflictBudget || code == Code::ConflictMaximum
        || code == Code::ConflictMinimum;
    return isMoney ? tellingAmount : 1.0;
}

// What one unit more or less would add; points are written with two digits that tell.
QString unitText(Code code, double points, const NumberStyle& style)
{
    const QString added = style.number(unitsTold(code) * points, 2);
    const QString amount = style.amount(tellingAmount);
    switch (code) {
    case Code::ConflictBudget:
    case Code::ConflictMaximum:
        return Words::tr("%1 more would add %2").arg(amount, added);
    case Code::ConflictMinimum:
        return Words::tr("%1 less would add %2").arg(amount, added);
    case Code::ConflictMaxActive:
        return Words::tr("one touchpoint more would add %1").arg(added);
    case Code::ConflictPhaseActive:
        return Words::tr("one touchpoint less would add %1").arg(added);
    case Code::ConflictPhaseEffect:
        return Words::tr("one percentage point less would add %1").arg(added);
    default:
        return {};
    }
}

} // namespace

QString priceText(const RestrictionPrice& price, double effectToday, const NumberStyle& style)
{
    const double scale = effectToday > 0.0 ? 100.0 / effectToday : 1.0;
    const QString gain = style.number(scale * price.gain, 1);
    QStringList parts;
    if (price.restriction.code != Code::ConflictBudget) // nobody lifts a budget wholly
        parts += price.proven ? Words::tr("costs %1 points of effect").arg(gain)
                              : Words::tr("costs at least %1 points of effect").arg(gain);
    constexpr double shown = 0.005; // written with two decimals
    if (price.perUnit && scale * *price.perUnit * unitsTold(price.restriction.code) >= shown)
        parts += unitText(price.restriction.code, scale * *price.perUnit, style);
    parts.removeAll(QString());
    return parts.join(QStringLiteral("; "));
}

QString suppositionText(const Supposed& supposed, const NumberStyle& style)
{
    const QString name = toQt(supposed.name);
    if (supposed.kind == WhatIf::Drop)
        return Words::tr("“%1” is dropped.").arg(name);
    if (supposed.quality)
        return Words::tr("The performance value of “%1” becomes %2.")
            .arg(name, style.number(*supposed.quality));
    return Words::tr("“%1” becomes as good as the competitors are on average.").arg(name);
}

QStringList restrictionsOf(const RestrictionFigure& figure, const NumberStyle& style)
{
    QStringList sentences;
    const auto add = [&](const Message& restriction, const std::optional<RestrictionPrice>& price) {
        const QString cost = price ? priceText(*price, figure.effectToday, style)
            : figure.isPriced      ? Words::tr("costs nothing")
                                   : QString();
        const QString what = sentence(restriction, style);
        sentences += cost.isEmpty() ? what : Words::tr("%1 It %2.").arg(what, cost);
    };
    if (figure.maxActive)
        add({Code::ConflictMaxActive, {{"limit", *figure.maxActive}}, {}}, figure.activePrice);
    for (const PhaseLimit& limit : figure.phases) {
        if (limit.minActive > 0)
            add({Code::ConflictPhaseActive, {{"phase", limit.name}, {"count", limit.minActive}},
                    {}},
                limit.activePrice);
        if (limit.effectShare > 0.0)
            add({Code::ConflictPhaseEffect, {{"phase", limit.name}, {"share", limit.effectShare}},
                    {}},
                limit.effectPrice);
    }
    for (const RestrictionPrice& price : figure.touchpoints)
        add(price.restriction, price);
    return sentences;
}

} // namespace rundblick
