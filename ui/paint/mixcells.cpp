// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/paint/mixcells.h"

#include "ui/paint/ink.h"
#include "ui/paint/marks.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QCoreApplication>

#include <algorithm>

namespace rundblick {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Mix)
};

void paintSpendBar(Ink& ink, const QRectF& rect, double share, const QColor& color)
{
    if (share <= 0.0)
        return;
    QRectF bar = rect;
    bar.setWidth(std::max(share * rect.width(), rect.height()));
    ink.painter().setPen(Qt::NoPen);
    ink.painter().setBrush(color);
    ink.painter().drawRoundedRect(bar, rect.height() / 2.0, rect.height() / 2.0);
}

FigureCard effectCard(const MixFigure& figure, const Look& look, const NumberStyle& style)
{
    const MixCard& card = *figure.sameBudget;
    if (card.status == MixStatus::Infeasible)
        return {Words::tr("Same budget"), QStringLiteral("–"), Words::tr("not possible"),
            look.vermilion};
    return {Words::tr("Same budget"), style.signedPercent(card.change),
        Words::tr("delivered impact at %1").arg(style.shortAmount(figure.budget)), look.blue};
}

FigureCard budgetCard(const MixCard& card, const Look& look, const NumberStyle& style)
{
    if (card.status == MixStatus::Infeasible)
        return {Words::tr("Same effect"), QStringLiteral("–"), Words::tr("not possible"),
            look.vermilion};
    return {Words::tr("Same effect"), style.signedPercent(card.change),
        Words::tr("budget: %1").arg(style.shortAmount(card.budget)), look.teal};
}

} // namespace

void paintSpendBars(Ink& ink, const QRectF& rect, const MixRow& row, double largest)
{
    if (largest <= 0.0)
        return;
    const double height = rect.height() * 0.26;
    const double middle = rect.center().y();
    const bool isGrey = row.cover == Cover::Grey;
    paintSpendBar(ink, {rect.left(), middle - height - 0.5, rect.width(), height},
        row.from / largest, ink.look().greySoft);
    paintSpendBar(ink, {rect.left(), middle + 0.5, rect.width(), height}, row.to / largest,
        isGrey ? ink.look().grey : ink.look().blue);
}

void paintAmountCell(
    Ink& ink, const QRectF& rect, double amount, bool strong, const NumberStyle& style)
{
    ink.text(rect, style.number(amount),
        {.style = strong ? TextStyle::SmallStrong : TextStyle::Small,
            .color = strong ? ink.look().text : ink.look().muted,
            .align = Qt::AlignRight | Qt::AlignVCenter});
}

void paintActionCell(Ink& ink, const QRectF& rect, const MixRow& row)
{
    if (row.action) {
        paintBadge(
            ink, rect, nameOf(row.action), actionColor(ink.look(), row.action), Filling::Hollow);
        return;
    }
    ink.text(rect, nameOf(row.action),
        {.style = TextStyle::Small, .color = ink.look().muted, .align = Qt::AlignCenter});
}

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
    case MixAction::Reduce: // darker amber: thin letters on white must be readable
        return look.isDark ? look.amber : look.between(look.amber, look.text, 0.35);
    case MixAction::Stop:
        break;
    }
    return look.vermilion;
}

void paintFigureCard(Ink& ink, const QRectF& rect, const FigureCard& card)
{
    paintCard(ink, rect);
    const double margin = ink.look().isPaper ? 8.0 : 16.0;
    const QRectF inner = rect.adjusted(margin, margin * 0.7, -margin, -margin * 0.7);
    const double line = ink.lineHeight(TextStyle::SmallStrong) * 1.15;
    ink.text({inner.left(), inner.top(), inner.width(), line}, card.name,
        {.style = TextStyle::SmallStrong, .color = ink.look().muted});
    ink.text({inner.left(), inner.top() + line, inner.width(), inner.height() - 2.0 * line},
        card.figure, {.style = TextStyle::Figure, .color = card.color});
    ink.text({inner.left(), inner.bottom() - line, inner.width(), line}, card.note,
        {.style = TextStyle::Small, .color = ink.look().muted});
}

std::vector<FigureCard> mixCards(
    const MixFigure& figure, const Look& look, const NumberStyle& style)
{
    std::vector<FigureCard> cards;
    if (figure.sameBudget)
        cards.push_back(effectCard(figure, look, style));
    if (figure.sameEffect)
        cards.push_back(budgetCard(*figure.sameEffect, look, style));
    if (figure.waste)
        cards.push_back({Words::tr("Waste today"), style.shortAmount(*figure.waste),
            Words::tr("%1 of the budget on grey").arg(style.percent(figure.wasteShare.value_or(0))),
            look.vermilion});
    return cards;
}

QString proofOf(const MixCard& card, const NumberStyle& style)
{
    if (card.status == MixStatus::Infeasible) {
        QStringList sentences;
        for (const Message& message : card.conflict)
            sentences += sentence(message, style);
        return sentences.join(u' ');
    }
    constexpr double shownGap = 0.0005; // 0.1 % with one decimal
    if (card.gap < shownGap)
        return Words::tr("Proven optimal: no other mix is better by 0.1 % or more.");
    return Words::tr("Proven to within %1 of the optimum.").arg(style.percent(card.gap, 1));
}

QString whyOf(const MixRow& row, const NumberStyle& style)
{
    QStringList sentences;
    for (const Message& reason : row.reasons)
        sentences += sentence(reason, style);
    return sentences.join(u' ');
}

} // namespace rundblick
