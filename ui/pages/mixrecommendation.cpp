// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mixrecommendation.h"

#include "ui/charts/frontierchart.h"
#include "ui/charts/tornadochart.h"
#include "ui/paint/look.h"
#include "ui/paint/words/mixwords.h"
#include "ui/panels/card.h"
#include "ui/panels/chips.h"
#include "ui/panels/figurecards.h"
#include "ui/panels/fit/foldingsplitter.h"
#include "ui/panels/inspector/whylist.h"
#include "ui/panels/mix/mixtable.h"
#include "ui/panels/mix/whatifbar.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"

#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr int cardSpacing = 16;
constexpr int robustMix = 1; // the second chip

} // namespace

MixRecommendation::MixRecommendation(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_look(surroundings.look)
    , m_style(surroundings.session.workshop().setup())
    , m_cards(new FigureCards(m_look, this))
    , m_proof(new QLabel(this))
    , m_wayOut(new QPushButton(tr("See what can &give way"), this))
    , m_tableCard(new Card({}, m_look, this))
    , m_which(new Chips({tr("Most effect"), tr("Rob&ust")}, m_look, this))
    , m_table(new MixTable(surroundings, this))
    , m_whatIf(new WhatIfBar(surroundings, this))
    , m_frontier(new FrontierChart(surroundings, this))
    , m_tornado(new TornadoChart(surroundings, this))
    , m_why(new WhyList(surroundings, this))
{
    auto* right = new QSplitter(Qt::Vertical, this);
    right->addWidget(createChartCard());
    right->addWidget(createWhyCard());
    right->setSizes({5500, 4500});
    auto* parts = new FoldingSplitter(this);
    parts->addWidget(createTableCard());
    parts->addWidget(right);
    parts->setSizes({5900, 4100}); // a ratio: shared out over the width there is
    right->setHandleWidth(cardSpacing);
    right->setChildrenCollapsible(false);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardSpacing / 2);
    layout->addWidget(m_cards);
    auto* proof = new QHBoxLayout;
    proof->addWidget(m_proof, 1);
    proof->addWidget(m_wayOut);
    layout->addLayout(proof);
    m_wayOut->hide();
    connect(m_wayOut, &QPushButton::clicked, this, &MixRecommendation::restrictionsWanted);
    layout->addWidget(parts, 1);
    m_proof->setObjectName(QStringLiteral("muted"));
    m_proof->setWordWrap(true);
    connect(m_which, &Chips::chosen, this, &MixRecommendation::showMix);
}

QWidget* MixRecommendation::createTableCard()
{
    m_tableCard->addTool(m_which);
    m_tableCard->add(m_table, 1);
    m_tableCard->add(m_whatIf);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addActions(m_whatIf->questions());
    m_tableCard->setMinimumSize(m_look.length(430), m_look.length(260));
    return m_tableCard;
}

QWidget* MixRecommendation::createChartCard()
{
    auto* card = new Card(tr("Effect against budget"), m_look, this);
    auto* which = new Chips({tr("Effect"), tr("&What decides")}, m_look, card);
    auto* charts = new QStackedWidget(card);
    charts->addWidget(m_frontier);
    charts->addWidget(m_tornado);
    card->addTool(which);
    card->add(charts, 1);
    charts->setMinimumSize(m_look.length(300), m_look.length(160));
    connect(which, &Chips::chosen, this, [card, charts](int chart) {
        charts->setCurrentIndex(chart);
        card->setHeading(chart == 0 ? tr("Effect against budget") : tr("What decides"));
    });
    return card;
}

QWidget* MixRecommendation::createWhyCard()
{
    auto* card = new Card(tr("Why"), m_look, this);
    card->add(m_why, 1);
    return card;
}

void MixRecommendation::setFigure(const MixFigure& figure)
{
    m_figure = figure;
    const std::vector<FigureCard> cards = mixCards(figure, m_look, m_style);
    m_cards->setCards(cards);
    m_cards->setVisible(!cards.empty());
    m_frontier->setFigure(figure);
    m_tornado->setFigure(figure);
    m_why->setFigure(figure);
    showMix();
}

void MixRecommendation::setComparison(const QString& sentence)
{
    m_comparison = sentence;
    showProof();
}

void MixRecommendation::showMix()
{
    const bool hasRobust = std::ranges::any_of(
        m_figure.rows, [](const MixRow& row) { return row.robust.has_value(); });
    m_which->at(robustMix).setEnabled(hasRobust);
    m_which->at(robustMix).setToolTip(hasRobust || m_figure.certainty.state == CertaintyState::None
            ? tr("The mix that loses least where the answers are not quite right")
            : tr("Being computed …"));
    if (!hasRobust)
        m_which->choose(0);
    const bool isRobust = m_which->current() == robustMix;
    m_tableCard->setHeading(
        isRobust ? tr("Spend: today → robust") : tr("Spend: today → recommended"));
    m_table->setFigure(isRobust ? withRobustSpends(m_figure) : m_figure);
    showProof();
}

void MixRecommendation::showProof()
{
    QStringList sentences;
    if (!m_cards->isVisibleTo(this))
        sentences += tr("Nobody has said yet what is spent: “Budget table” asks for the spends of "
                        "today, and for what more or less of it would bring.");
    if (!m_comparison.isEmpty())
        sentences += m_comparison;
    if (m_which->current() == robustMix)
        sentences += robustnessOf(m_figure, m_style);
    else
        sentences += proofsOf(m_figure, m_style);
    m_proof->setText(sentences.join(u' '));
    const bool isRobust = m_which->current() == robustMix;
    m_proof->setProperty(numberProperty,
        QVariant::fromValue(
            QuantityAt{.quantity = isRobust ? Quantity::RobustWorst : Quantity::OptimalityGap}));
    m_wayOut->setVisible(!m_figure.restrictions.conflict.empty());
}

} // namespace rundblick
