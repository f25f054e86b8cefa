// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/agreementwords.h"

#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Agreement)
};

QString kendallText(const Agreement& agreement, const NumberStyle& style)
{
    const QString w = style.number(*agreement.kendallW, 2);
    if (!agreement.kendallP)
        return Words::tr("Kendall’s W %1").arg(w);
    return *agreement.kendallP < 0.001
        ? Words::tr("Kendall’s W %1 (p < 0.001)").arg(w)
        : Words::tr("Kendall’s W %1 (p = %2)").arg(w, style.number(*agreement.kendallP, 3));
}

QString alphaText(const Interval& alpha, const NumberStyle& style)
{
    const QString value = style.number(*alpha.value, 2);
    if (!alpha.low || !alpha.high)
        return Words::tr("Krippendorff’s α %1").arg(value);
    return Words::tr("Krippendorff’s α %1 (%2 to %3)")
        .arg(value, style.number(*alpha.low, 2), style.number(*alpha.high, 2));
}

} // namespace

QString agreementSentence(const Agreement& agreement)
{
    const auto& alpha = agreement.alphaInterval.value;
    if (!alpha && !agreement.kendallW)
        return {};
    const double measure = alpha ? *alpha : *agreement.kendallW;
    if (measure >= 0.8)
        return Words::tr("The raters agree.");
    if (measure >= 0.667)
        return Words::tr("The raters largely agree.");
    if (measure >= 0.4)
        return Words::tr("The raters agree in part.");
    if (measure >= 0.2)
        return Words::tr("The raters agree little.");
    return Words::tr("The raters hardly agree: their views differ from person to person.");
}

std::vector<AgreementFact> agreementFacts(const Agreement& agreement, const NumberStyle& style)
{
    std::vector<AgreementFact> facts;
    const auto add = [&](Quantity quantity, const QString& text) {
        facts.push_back({text, QuantityAt{.quantity = quantity}});
    };
    if (agreement.kendallW)
        add(Quantity::KendallW, kendallText(agreement, style));
    if (agreement.icc21)
        add(Quantity::Icc21, Words::tr("ICC(2,1) %1").arg(style.number(*agreement.icc21, 2)));
    if (agreement.icc31)
        add(Quantity::Icc31, Words::tr("ICC(3,1) %1").arg(style.number(*agreement.icc31, 2)));
    if (agreement.alphaInterval.value)
        add(Quantity::Krippendorff, alphaText(agreement.alphaInterval, style));
    if (agreement.alphaOrdinal)
        add(Quantity::AlphaOrdinal,
            Words::tr("α ordinal %1").arg(style.number(*agreement.alphaOrdinal, 2)));
    if (agreement.alphaNominal)
        add(Quantity::AlphaNominal,
            Words::tr("α nominal %1").arg(style.number(*agreement.alphaNominal, 2)));
    if (agreement.kendallW || agreement.icc21)
        add(agreement.kendallW ? Quantity::KendallW : Quantity::Icc21,
            Words::tr("%1 raters with complete ratings of %2 touchpoints")
                .arg(agreement.raters)
                .arg(agreement.touchpoints));
    return facts;
}

QString agreementNumbers(const Agreement& agreement, const NumberStyle& style)
{
    QStringList parts;
    for (const AgreementFact& fact : agreementFacts(agreement, style))
        parts << fact.text;
    return parts.join(QStringLiteral(" · "));
}

} // namespace rundblick
