// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/gaptext.h"

#include "ui/paint/look.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

namespace rundblick {
namespace {

struct GapText {
    Q_DECLARE_TR_FUNCTIONS(GapText)
};

QString verdictText(const Gap& gap)
{
    switch (*gap.verdict) {
    case GapVerdict::Strength:
        return GapText::tr("▲ Strength");
    case GapVerdict::Deficit:
        return GapText::tr("▼ Deficit");
    case GapVerdict::Parity:
        return GapText::tr("= On a par");
    case GapVerdict::Undecided:
        break;
    }
    if (gap.tendency == Tendency::Strength)
        return GapText::tr("△ Tends to a strength");
    return gap.tendency == Tendency::Deficit ? GapText::tr("▽ Tends to a deficit")
                                             : GapText::tr("Open");
}

std::int64_t ownCount(const TouchpointResult& touchpoint)
{
    for (const Performance& performance : touchpoint.performance)
        if (performance.interval.value && performance.n > 0)
            return performance.n;
    return 0;
}

} // namespace

QString gapText(const TouchpointResult& touchpoint, const NumberStyle& style)
{
    const Gap& gap = touchpoint.gap;
    if (!gap.verdict || !gap.interval.value)
        return {};
    QString text = verdictText(gap) + QLatin1Char(' ') + style.signedNumber(*gap.interval.value);
    if (gap.interval.low && gap.interval.high)
        text
            += QStringLiteral(" ± ") + style.number((*gap.interval.high - *gap.interval.low) / 2.0);
    text += GapText::tr(" against %1").arg(benchmarkText(gap));
    if (gap.q)
        text += *gap.q < 1e-4 ? GapText::tr(", q < 0.0001")
                              : GapText::tr(", q = %1").arg(style.number(*gap.q, 4));
    if (const std::int64_t n = ownCount(touchpoint); n > 0)
        text += GapText::tr(", n = %1").arg(n);
    if (*gap.verdict == GapVerdict::Undecided && gap.neededN)
        text += GapText::tr(". To decide it, about %1 raters per brand are needed.")
                    .arg(style.number(*gap.neededN));
    // An equation is not broken at the end of a line.
    for (const QChar sign : {QChar(u'='), QChar(u'<'), QChar(0x00B1)})
        text.replace(QString(u' ') + sign + u' ', QString(QChar(0x00A0)) + sign + QChar(0x00A0));
    return text;
}

QColor gapColor(const Gap& gap, const Look& look)
{
    if (gap.verdict == GapVerdict::Strength || gap.tendency == Tendency::Strength)
        return look.teal;
    if (gap.verdict == GapVerdict::Deficit || gap.tendency == Tendency::Deficit)
        return look.vermilion;
    return look.muted;
}

QString benchmarkText(const Gap& gap)
{
    return gap.benchmark == "mean" ? GapText::tr("the mean of the competitors")
                                   : toQt(gap.benchmark);
}

} // namespace rundblick
