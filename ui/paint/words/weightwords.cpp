// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/weightwords.h"

#include "ui/support/strings.h"

#include <QCoreApplication>

#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Weights)
};

constexpr int steps = 9;

constexpr const char* moreWords[steps] = {
    QT_TRANSLATE_NOOP("Weights", "equally important (1)"),
    QT_TRANSLATE_NOOP("Weights", "slightly more important (2)"),
    QT_TRANSLATE_NOOP("Weights", "moderately more important (3)"),
    QT_TRANSLATE_NOOP("Weights", "moderately to strongly more important (4)"),
    QT_TRANSLATE_NOOP("Weights", "strongly more important (5)"),
    QT_TRANSLATE_NOOP("Weights", "strongly to very strongly more important (6)"),
    QT_TRANSLATE_NOOP("Weights", "very strongly more important (7)"),
    QT_TRANSLATE_NOOP("Weights", "very strongly to extremely more important (8)"),
    QT_TRANSLATE_NOOP("Weights", "extremely more important (9)"),
};

constexpr const char* lessWords[steps] = {
    QT_TRANSLATE_NOOP("Weights", "equally important (1)"),
    QT_TRANSLATE_NOOP("Weights", "slightly less important (1/2)"),
    QT_TRANSLATE_NOOP("Weights", "moderately less important (1/3)"),
    QT_TRANSLATE_NOOP("Weights", "moderately to strongly less important (1/4)"),
    QT_TRANSLATE_NOOP("Weights", "strongly less important (1/5)"),
    QT_TRANSLATE_NOOP("Weights", "strongly to very strongly less important (1/6)"),
    QT_TRANSLATE_NOOP("Weights", "very strongly less important (1/7)"),
    QT_TRANSLATE_NOOP("Weights", "very strongly to extremely less important (1/8)"),
    QT_TRANSLATE_NOOP("Weights", "extremely less important (1/9)"),
};

// The step of the scale that a ratio of at least 1 is; 0 where it lies between two.
int stepOf(double ratio)
{
    const double nearest = std::round(ratio);
    const bool isStep = nearest >= 1.0 && nearest <= steps && std::abs(ratio - nearest) < 1e-6;
    return isStep ? static_cast<int>(nearest) : 0;
}

QString shortNumber(double value, const NumberStyle& style)
{
    return style.number(value, std::abs(value - std::round(value)) < 0.05 ? 0 : 1);
}

} // namespace

std::vector<double> saatyScale()
{
    std::vector<double> scale;
    for (int step = steps; step >= 1; --step)
        scale.push_back(step);
    for (int step = 2; step <= steps; ++step)
        scale.push_back(1.0 / step);
    return scale;
}

QString importanceWords(double ratio, const NumberStyle& style)
{
    if (const int step = stepOf(ratio))
        return Words::tr(moreWords[step - 1]);
    if (const int step = stepOf(1.0 / ratio))
        return Words::tr(lessWords[step - 1]);
    return Words::tr("%1 times as important").arg(ratioText(ratio, style));
}

QString ratioText(double ratio, const NumberStyle& style)
{
    return ratio >= 1.0 ? shortNumber(ratio, style)
                        : QStringLiteral("1/") + shortNumber(1.0 / ratio, style);
}

QString repairText(const WeightJudgement& judgement, const QString& first, const QString& second,
    const NumberStyle& style)
{
    const QString given = ratioText(judgement.ratio, style);
    const QString repaired = ratioText(judgement.repaired, style);
    const double then = judgement.ratioThen.value_or(0.0);
    if (consistencyOf(then) == Consistency::Good)
        return Words::tr("“%1” against “%2” is %3; it would be consistent at %4.")
            .arg(first, second, given, repaired);
    return Words::tr("“%1” against “%2” is %3; %4 would agree best with the others, but alone it "
                     "would not suffice (consistency ratio %5).")
        .arg(first, second, given, repaired, style.number(then, 2));
}

Consistency consistencyOf(double ratio)
{
    if (ratio <= 0.10)
        return Consistency::Good;
    return ratio < 0.20 ? Consistency::Doubtful : Consistency::Poor;
}

QString consistencySign(Consistency consistency)
{
    switch (consistency) {
    case Consistency::Good:
        return QStringLiteral("●");
    case Consistency::Doubtful:
        return QStringLiteral("▲");
    case Consistency::Poor:
        break;
    }
    return QStringLiteral("■");
}

QString consistencyWords(double ratio, std::size_t criteria, const NumberStyle& style)
{
    const QString number = style.number(ratio, 2);
    const QString table
        = Words::tr("Saaty’s table of random indices for %1 criteria").arg(criteria);
    switch (consistencyOf(ratio)) {
    case Consistency::Good:
        return Words::tr("The judgements go together: consistency ratio %1, at most 0.10 (%2).")
            .arg(number, table);
    case Consistency::Doubtful:
        return Words::tr(
            "The judgements contradict each other in part: consistency ratio %1, above "
            "0.10 (%2).")
            .arg(number, table);
    case Consistency::Poor:
        break;
    }
    return Words::tr("The judgements contradict each other: consistency ratio %1, far above 0.10 "
                     "(%2).")
        .arg(number, table);
}

} // namespace rundblick
