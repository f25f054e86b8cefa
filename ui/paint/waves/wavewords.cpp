// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/waves/wavewords.h"

#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Waves)
};

constexpr double leastShown = 0.001; // of p and q

} // namespace

QString probabilityText(double value, const NumberStyle& style)
{
    return value < leastShown ? QStringLiteral("< ") + style.number(leastShown, 3)
                              : style.number(value, 3);
}

QString nameOf(WaveVerdict verdict)
{
    switch (verdict) {
    case WaveVerdict::Better:
        return Words::tr("better");
    case WaveVerdict::Worse:
        return Words::tr("worse");
    case WaveVerdict::TendsBetter:
        return Words::tr("tends to be better");
    case WaveVerdict::TendsWorse:
        return Words::tr("tends to be worse");
    case WaveVerdict::Unchanged:
        return Words::tr("unchanged");
    case WaveVerdict::Open:
        break;
    }
    return Words::tr("open");
}

QString judgementOf(WaveVerdict verdict)
{
    const QString test = Words::tr(
        "Welch’s test compares the wave with the one before it as if nobody had answered in both.");
    switch (verdict) {
    case WaveVerdict::Better:
        return Words::tr("▲ Better: q is below 0.05 over all changes.") + u' ' + test;
    case WaveVerdict::Worse:
        return Words::tr("▼ Worse: q is below 0.05 over all changes.") + u' ' + test;
    case WaveVerdict::TendsBetter:
        return Words::tr("△ Tends to be better: not proven, but the 80 % interval lies above 0.")
            + u' ' + test;
    case WaveVerdict::TendsWorse:
        return Words::tr("▽ Tends to be worse: not proven, but the 80 % interval lies below 0.")
            + u' ' + test;
    case WaveVerdict::Unchanged:
        return Words::tr(
                   "= Unchanged: the 90 % interval lies within the least relevant difference.")
            + u' ' + test;
    case WaveVerdict::Open:
        break;
    }
    return Words::tr("Open: too small a change, or too few raters, to say anything.") + u' ' + test;
}

QString stepOf(const WavesFigure& figure)
{
    if (figure.shown == 0)
        return Words::tr("Nothing to compare yet");
    return Words::tr("From %1 to %2")
        .arg(toQt(figure.waves[figure.shown - 1]), toQt(figure.waves[figure.shown]));
}

QString summaryOf(const WavesCounts& counts)
{
    QStringList parts{Words::tr("%1 better").arg(counts.better),
        Words::tr("%1 worse").arg(counts.worse), Words::tr("%1 likely (hollow)").arg(counts.likely),
        Words::tr("%1 unchanged").arg(counts.unchanged), Words::tr("%1 open").arg(counts.open)};
    if (counts.unknown > 0)
        parts << Words::tr("%1 in one of the waves only").arg(counts.unknown);
    return parts.join(QStringLiteral(" · "));
}

QString testOf(const WaveChange& change, const NumberStyle& style)
{
    if (!change.interval.value)
        return Words::tr("Only one of the two waves has ratings here.");
    QStringList parts;
    if (change.se && change.interval.low)
        parts << Words::tr("standard error %1, 95 % interval %2 to %3")
                     .arg(style.number(*change.se, 1), style.signedNumber(*change.interval.low, 1),
                         style.signedNumber(*change.interval.high, 1));
    parts << (change.p && change.q
            ? Words::tr("p %1, adjusted %2")
                  .arg((*change.p < leastShown ? QString() : QStringLiteral("= "))
                          + probabilityText(*change.p, style),
                      probabilityText(*change.q, style))
            : Words::tr("not tested: fewer than five raters in one of the waves"));
    return parts.join(QStringLiteral(" · "));
}

} // namespace rundblick
