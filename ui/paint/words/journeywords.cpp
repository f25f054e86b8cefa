// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/journeywords.h"

#include "ui/support/strings.h"

#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(JourneyNumbers)
};

// Two shares as a range, the smaller one first; one where they are written alike.
QString range(double one, double other, const NumberStyle& style)
{
    const auto [low, high] = std::minmax(one, other);
    if (style.percent(low) == style.percent(high))
        return style.percent(low);
    return style.number(low * 100.0) + QChar(0x2013) + style.percent(high);
}

// The ends of a journey have names of their own.
QString nodeText(const std::string& node)
{
    if (node == "(start)")
        return Words::tr("Start of the journey");
    if (node == "(conversion)")
        return Words::tr("Conversion");
    return node == "(lost)" ? Words::tr("Loss") : toQt(node);
}

JourneyFact removalFact(
    const TouchpointJourney& journey, const QuantityAt& number, const NumberStyle& style)
{
    const double lost = *journey.removalLost;
    QString meaning = Words::tr("So many conversions fail without it: the less if customers find a "
                                "way around it, the more if they are lost there.");
    if (journey.removalLow && journey.removalHigh)
        meaning += u' '
            + Words::tr("95 % interval if they are lost: %1 to %2.")
                  .arg(style.percent(*journey.removalLow, 1),
                      style.percent(*journey.removalHigh, 1));
    if (journey.removalValue)
        meaning += u' '
            + Words::tr("Of the value of the conversions it is %1.")
                  .arg(style.percent(*journey.removalValue, 1));
    return {Words::tr("Fails without it"), range(lost, journey.removalBypass.value_or(lost), style),
        meaning, number};
}

} // namespace

std::vector<JourneyFact> journeyFacts(const TouchpointResult& result, const NumberStyle& style)
{
    const TouchpointJourney& journey = result.journey;
    const auto at = [&](Quantity quantity) {
        return QuantityAt{.quantity = quantity, .touchpoint = result.id};
    };
    std::vector<JourneyFact> facts;
    if (journey.reach)
        facts.push_back({Words::tr("Reach"), style.percent(*journey.reach, 1),
            Words::tr("So many of the journeys come past it."), at(Quantity::Reach)});
    if (journey.visits)
        facts.push_back({Words::tr("Visits"), style.number(*journey.visits, 2),
            Words::tr("How often a journey comes past it on average, repeats included."),
            at(Quantity::Visits)});
    if (journey.conversionAfter)
        facts.push_back(
            {Words::tr("Conversion afterwards"), style.percent(*journey.conversionAfter, 1),
                Words::tr("So many of the journeys that come past it end in the conversion."),
                at(Quantity::ConversionAfter)});
    if (journey.removalLost)
        facts.push_back(removalFact(journey, at(Quantity::RemovalLost), style));
    if (journey.lossShare)
        facts.push_back({Words::tr("Share of losses"), style.percent(*journey.lossShare, 1),
            Words::tr("So many of all customers who are lost are lost here."),
            at(Quantity::LossShare)});
    if (journey.leverage)
        facts.push_back({Words::tr("Leverage"), style.signedPercent(*journey.leverage, 1),
            Words::tr("So many more conversions if one customer in a hundred fewer drops out "
                      "here."),
            at(Quantity::Leverage)});
    if (journey.momentOfTruth)
        facts.push_back({Words::tr("Moment of truth"), style.number(*journey.momentOfTruth, 2),
            Words::tr("How much is decided here: how far apart the ways lead from here, times "
                      "reach."),
            at(Quantity::MomentOfTruth)});
    if (journey.unavoidable.value_or(false))
        facts.push_back({Words::tr("Unavoidable"), Words::tr("Yes"),
            Words::tr("No journey reaches the conversion without it.")});
    return facts;
}

std::vector<JourneyFact> wholeJourneyFacts(const Analysis& analysis, const NumberStyle& style)
{
    std::vector<JourneyFact> facts;
    for (const PhaseResult& phase : analysis.phases)
        if (phase.leak)
            facts.push_back(
                {Words::tr("Lost in “%1”").arg(toQt(phase.name)), style.percent(*phase.leak, 1),
                    Words::tr("So many of the journeys that come into the phase are lost there."),
                    QuantityAt{.quantity = Quantity::PhaseLeak, .phase = phase.id}});
    if (const auto& edge = analysis.journey.strongestEdge)
        facts.push_back(
            {Words::tr("From “%1” to “%2”").arg(nodeText(edge->from), nodeText(edge->to)),
                style.signedPercent(edge->leverage, 1),
                Words::tr(
                    "The step that decides most: so much the conversion changes if one customer "
                    "in a hundred more takes it."),
                QuantityAt{.quantity = Quantity::EdgeLeverage}});
    return facts;
}

QString journeySummary(const JourneyResult& journey, const NumberStyle& style)
{
    if (!journey.conversion)
        return {};
    QStringList parts{Words::tr("%1 of the journeys end in the conversion.")
                          .arg(style.percent(*journey.conversion, 1))};
    if (journey.conversionLow && journey.conversionHigh)
        parts << Words::tr("95 % interval: %1 to %2.")
                     .arg(style.percent(*journey.conversionLow, 1),
                         style.percent(*journey.conversionHigh, 1));
    if (journey.meanLength)
        parts << Words::tr("A journey has %1 contacts on average.")
                     .arg(style.number(*journey.meanLength, 1));
    if (journey.value)
        parts << Words::tr("It is worth %1 on average.").arg(style.amount(*journey.value));
    return parts.join(u' ');
}

QString orderSentence(const JourneyResult& journey, const NumberStyle& style)
{
    if (!journey.orders)
        return {};
    const double first = journey.orders->first;
    const double second = journey.orders->second;
    const QString numbers
        = Words::tr("BIC %1 against %2")
              .arg(style.number(std::min(first, second)), style.number(std::max(first, second)));
    return first <= second
        ? Words::tr("The next step depends on the last touchpoint only (%1).").arg(numbers)
        : Words::tr("The next step depends on the last two touchpoints (%1).").arg(numbers);
}

} // namespace rundblick
