// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/words/mixwords.h"

#include "ui/paint/look.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <cmath>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mix)
};

QuantityAt cardNumber(Quantity quantity)
{
    return {quantity, {}, {}, {}, {}, 0};
}

FigureCard impossibleCard(const QString& name, const Look& look)
{
    return {name, QStringLiteral("–"), Words::tr("not possible"), look.vermilion};
}

// How sure the figure of a card is.
QString likelyText(
    const MixCard& card, const MixCertainty& certainty, const Look& look, const NumberStyle& style)
{
    if (certainty.state == CertaintyState::Pending) // paper does not wait
        return look.isPaper ? QString() : Words::tr("interval being computed …");
    if (!card.changeLow || !card.changeHigh)
        return {};
    const QString interval
        = Words::tr("likely %1 to %2")
              .arg(style.signedPercent(*card.changeLow), style.signedPercent(*card.changeHigh));
    if (!card.probabilityGain)
        return interval;
    return Words::tr("%1; better than today in %2 of the draws")
        .arg(interval, probabilityText(*card.probabilityGain, certainty, style));
}

FigureCard effectCard(const MixFigure& figure, const Look& look, const NumberStyle& style)
{
    const MixCard& card = *figure.sameBudget;
    if (card.status == MixStatus::Infeasible)
        return impossibleCard(Words::tr("Same budget"), look);
    return {Words::tr("Same budget"), style.signedPercent(card.change),
        Words::tr("delivered impact at %1").arg(style.shortAmount(figure.budget)), look.blue,
        likelyText(card, figure.certainty, look, style), cardNumber(Quantity::Gain)};
}

FigureCard budgetCard(const MixFigure& figure, const Look& look, const NumberStyle& style)
{
    const MixCard& card = *figure.sameEffect;
    if (card.status == MixStatus::Infeasible)
        return impossibleCard(Words::tr("Same effect"), look);
    return {Words::tr("Same effect"), style.signedPercent(card.change),
        Words::tr("budget: %1").arg(style.shortAmount(card.budget)), look.teal,
        likelyText(card, figure.certainty, look, style), cardNumber(Quantity::Saving)};
}

// Of a share of the draws, in points of 100: √(p(1 − p)/n).
double standardError(double share, const MixCertainty& certainty)
{
    return 100.0 * std::sqrt(share * (1.0 - share) / static_cast<double>(certainty.draws));
}

FigureCard certaintyCard(const MixFigure& figure, const Look& look, const NumberStyle& style)
{
    const MixCertainty& certainty = figure.certainty;
    const QString name = Words::tr("Certainty");
    if (certainty.state == CertaintyState::Pending)
        return {name, QStringLiteral("…"), Words::tr("being computed"), look.muted};
    if (!certainty.keepsMix)
        return {name, QStringLiteral("–"), Words::tr("no draws are computed"), look.muted};
    FigureCard card{name, style.percent(*certainty.keepsMix),
        Words::tr("of %1 draws keep this mix")
            .arg(style.number(static_cast<double>(certainty.draws))),
        look.text, {}, cardNumber(Quantity::KeepsMix)};
    QStringList details{Words::tr("at most 5 % below the best of each")};
    if (const double error = standardError(*certainty.keepsMix, certainty); error > 1.0)
        details.prepend(Words::tr("± %1 points").arg(style.number(error, 1)));
    if (certainty.regretMean)
        details += Words::tr("keeping it loses %1 on average")
                       .arg(style.percent(*certainty.regretMean, 1));
    card.detail = details.join(QStringLiteral("; "));
    return card;
}

} // namespace

QString nameOf(std::optional<MixAction> action)
{
    if (!action)
        return Words::tr("not steered");
    switch (*action) {
    case MixAction::Invest:
        return Words::tr("invest");
    case MixAction::Hold:
        return Words::tr("hold");
    case MixAction::Reduce:
        return Words::tr("reduce");
    case MixAction::Stop:
        return Words::tr("stop");
    case MixAction::Start:
        break;
    }
    return Words::tr("start");
}

QString adviceOf(const MixRow& row)
{
    return row.isSteered && !row.action ? QStringLiteral("–") : nameOf(row.action);
}

QColor actionColor(const Look& look, std::optional<MixAction> action)
{
    if (!action)
        return look.muted;
    switch (*action) {
    case MixAction::Invest:
    case MixAction::Start:
        return look.blue;
    case MixAction::Hold:
        return look.muted;
    case MixAction::Reduce: // thin letters on white must be readable
        return look.asText(look.amber);
    case MixAction::Stop:
        break;
    }
    return look.asText(look.vermilion);
}

std::vector<FigureCard> mixCards(
    const MixFigure& figure, const Look& look, const NumberStyle& style)
{
    std::vector<FigureCard> cards;
    if (figure.sameBudget)
        cards.push_back(effectCard(figure, look, style));
    if (figure.sameEffect)
        cards.push_back(budgetCard(figure, look, style));
    if (figure.waste)
        cards.push_back({Words::tr("Waste today"), style.shortAmount(*figure.waste),
            Words::tr("%1 of the budget on grey").arg(style.percent(figure.wasteShare.value_or(0))),
            look.vermilion, {}, cardNumber(Quantity::WasteSpend)});
    const bool isPossible = figure.sameBudget && figure.sameBudget->status != MixStatus::Infeasible;
    if (isPossible && (!look.isPaper || figure.certainty.keepsMix))
        cards.push_back(certaintyCard(figure, look, style));
    return cards;
}

QString proofOf(const MixCard& card, const NumberStyle& style)
{
    return sentences(card.proof, style);
}

QStringList proofsOf(const MixFigure& figure, const NumberStyle& style)
{
    QStringList proofs;
    const QString budget = figure.sameBudget ? proofOf(*figure.sameBudget, style) : QString();
    const QString effect = figure.sameEffect ? proofOf(*figure.sameEffect, style) : QString();
    if (!budget.isEmpty() && budget == effect) {
        proofs += budget;
    } else {
        if (!budget.isEmpty())
            proofs += Words::tr("Same budget: %1").arg(budget);
        if (!effect.isEmpty())
            proofs += Words::tr("Same effect: %1").arg(effect);
    }
    proofs += Words::tr("A model of the answers given, today = 100; no promise of sales.");
    return proofs;
}

QString whyOf(const MixRow& row, const NumberStyle& style)
{
    return sentences(row.reasons, style);
}

QString regretOf(const MixCertainty& certainty, const NumberStyle& style)
{
    if (!certainty.regretMean || !certainty.regretHigh)
        return {};
    return Words::tr("Whoever keeps the recommended mix loses %1 of the effect on average, and at "
                     "least %2 in the worst tenth of the draws, against the best mix of each draw.")
        .arg(style.percent(*certainty.regretMean, 1), style.percent(*certainty.regretHigh, 1));
}

QString robustnessOf(const MixFigure& figure, const NumberStyle& style)
{
    const MixCertainty& certainty = figure.certainty;
    if (!certainty.robustEffect || !certainty.robustCvar || !certainty.effectMean
        || !certainty.effectCvar)
        return {};
    return Words::tr("Robust mix: effect %1 on average, %2 in the worst tenth of the draws; most "
                     "effect: %3 and %4 (today = %5).")
        .arg(style.number(*certainty.robustEffect, 1), style.number(*certainty.robustCvar, 1),
            style.number(*certainty.effectMean, 1), style.number(*certainty.effectCvar, 1),
            style.number(figure.effectToday));
}

QString probabilityText(double share, const MixCertainty& certainty, const NumberStyle& style)
{
    const double error = standardError(share, certainty);
    if (error <= 1.0)
        return style.percent(share);
    return Words::tr("%1 (± %2)").arg(style.percent(share), style.number(error, 1));
}

} // namespace rundblick
