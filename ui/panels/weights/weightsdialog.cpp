// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/weights/weightsdialog.h"

#include "core/model/edits/weightedits.h"
#include "ui/paint/look.h"
#include "ui/paint/words/methodwords.h"
#include "ui/paint/words/weightwords.h"
#include "ui/panels/chips.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/weights/weightbars.h"
#include "ui/panels/weights/weightjudgements.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"
#include "ui/support/numbersource.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

namespace rundblick {
namespace {

constexpr QSize preferredSize(860, 640);
constexpr int resultWidth = 250;

// Scrolls up and down only, so it is as wide as what is in it.
class Column : public QScrollArea {
public:
    using QScrollArea::QScrollArea;

    QSize minimumSizeHint() const override
    {
        const int bar = verticalScrollBar()->sizeHint().width();
        const int content = widget() ? widget()->minimumSizeHint().width() : 0;
        return {content + bar, QScrollArea::minimumSizeHint().height()};
    }
};

QScrollArea* scrolled(QWidget* content, QWidget* parent)
{
    auto* scroll = new Column(parent);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    scroll->viewport()->setAutoFillBackground(false); // the card is seen through
    content->setAutoFillBackground(false);
    return scroll;
}

QColor colorOf(Consistency consistency, const Look& look)
{
    if (consistency == Consistency::Good)
        return look.teal;
    return consistency == Consistency::Doubtful ? look.amber : look.vermilion;
}

} // namespace

WeightsDialog::WeightsDialog(const Surroundings& surroundings, QWidget* parent)
    : QDialog(parent)
    , m_session(surroundings.session)
    , m_computation(surroundings.computation)
    , m_look(surroundings.look)
    , m_style(m_session.workshop().setup())
    , m_switch(createSwitch())
    , m_stack(new QStackedWidget(this))
    , m_bars(new WeightBars(m_look, m_style, this))
    , m_source(new QLabel(this))
    , m_sign(new QLabel(this))
    , m_consistency(new QLabel(this))
    , m_repairs(new QVBoxLayout)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Weights of the criteria"));
    auto* title = new QLabel(tr("Weights of the criteria"), this);
    title->setFont(m_look.font(TextStyle::Title));
    auto* parts = new QHBoxLayout;
    parts->setSpacing(16);
    parts->addWidget(createPages(surroundings), 1);
    parts->addWidget(createResult());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(margins(m_look, {16, 12, 16, 12}));
    layout->addWidget(title);
    layout->addWidget(m_switch, 0, Qt::AlignLeft);
    layout->addLayout(parts, 1);
    resizeWithinScreen(*this, preferredSize * m_look.scale);
    for (QPushButton* button : findChildren<QPushButton*>())
        button->setAutoDefault(false); // Enter ends the typing of a name, nothing else
    connect(&m_session, &Session::changed, this, &WeightsDialog::showState);
    connect(&m_computation, &Computation::finished, this, &WeightsDialog::showState);
    showState();
}

WeightsDialog::~WeightsDialog()
{
    // What is being typed ends while everything still stands, not when its field is deleted.
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
}

Chips* WeightsDialog::createSwitch()
{
    QStringList names;
    for (std::size_t way = 0; way < enumTexts<Weighting>.size(); ++way)
        names << nameOf(static_cast<Weighting>(way));
    auto* chips = new Chips(names, m_look, this);
    connect(chips, &Chips::chosen, this, [this](int way) {
        m_session.perform(setWeighting(m_session.workshop(), static_cast<Weighting>(way)));
        showState(); // a refused edit leaves the old one chosen
    });
    return chips;
}

QWidget* WeightsDialog::createPages(const Surroundings& surroundings)
{
    m_pages = {new WeightPoints(surroundings), new WeightRanking(surroundings),
        new WeightJudgements(surroundings), new WeightDerived(surroundings)};
    for (WeightPage* page : m_pages)
        m_stack->addWidget(scrolled(page, m_stack));
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(margins(m_look, {16, 14, 8, 14}));
    layout->addWidget(m_stack);
    return card;
}

QWidget* WeightsDialog::createResult()
{
    auto* content = new QWidget;
    auto* heading = new QLabel(tr("Resulting weights"), content);
    heading->setFont(m_look.font(TextStyle::Headline));
    m_source->setWordWrap(true);
    m_source->setObjectName(QStringLiteral("muted"));
    m_sign->setFont(m_look.font(TextStyle::Figure));
    m_consistency->setWordWrap(true);
    setNumber(*m_consistency, {.quantity = Quantity::Consistency});
    auto* consistency = new QHBoxLayout;
    consistency->addWidget(m_sign, 0, Qt::AlignTop);
    consistency->addWidget(m_consistency, 1);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(margins(m_look, {0, 0, 8, 0}));
    layout->addWidget(heading);
    layout->addWidget(m_bars);
    layout->addWidget(m_source);
    layout->addSpacing(8);
    layout->addLayout(consistency);
    layout->addLayout(m_repairs);
    layout->addStretch();
    auto* card = new QFrame(this);
    card->setObjectName(QStringLiteral("card"));
    card->setFixedWidth(m_look.length(resultWidth));
    auto* cardLayout = new QVBoxLayout(card);
    cardLayout->setContentsMargins(margins(m_look, {16, 14, 8, 14}));
    cardLayout->addWidget(scrolled(content, card));
    return card;
}

void WeightsDialog::showState()
{
    const auto way = static_cast<std::size_t>(m_session.workshop().method().weighting);
    m_switch->choose(static_cast<int>(way));
    m_stack->setCurrentIndex(static_cast<int>(way));
    const auto& analysis = m_computation.analysis();
    m_pages[way]->showWeights(analysis ? &analysis->weights : nullptr);
    if (analysis)
        showResult(analysis->weights);
}

void WeightsDialog::showResult(const CriteriaWeights& weights)
{
    m_bars->showWeights(weights);
    const Weighting wanted = m_session.workshop().method().weighting;
    const bool isOther = weights.source != wanted && !weights.weight.empty();
    QStringList parts;
    if (isOther)
        parts << tr("%1 count until there is enough for “%2”.")
                     .arg(nameOf(weights.source), nameOf(wanted));
    if (!weights.eigenvector.empty())
        parts << tr("The tick is the weight by the other way.");
    m_source->setText(parts.join(u' '));
    m_source->setVisible(!parts.isEmpty());
    showConsistency(weights);
}

void WeightsDialog::showConsistency(const CriteriaWeights& weights)
{
    while (QLayoutItem* item = m_repairs->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was clicked
        delete item;
    }
    const bool isKnown
        = weights.source == Weighting::Judgements && weights.consistencyRatio.has_value();
    m_sign->setVisible(isKnown);
    m_consistency->setVisible(isKnown);
    if (!isKnown)
        return;
    const Consistency consistency = consistencyOf(*weights.consistencyRatio);
    m_sign->setText(consistencySign(consistency));
    m_sign->setStyleSheet(
        QStringLiteral("color:%1;").arg(m_look.asText(colorOf(consistency, m_look)).name()));
    m_consistency->setText(
        consistencyWords(*weights.consistencyRatio, weights.criteria.size(), m_style));
    for (std::size_t index = 0; index < weights.worst.size(); ++index)
        addRepair(weights.worst[index], index);
}

void WeightsDialog::addRepair(const WeightJudgement& judgement, std::size_t index)
{
    const Workshop& workshop = m_session.workshop();
    const Criterion* first = workshop.find(judgement.first);
    const Criterion* second = workshop.find(judgement.second);
    if (!first || !second)
        return;
    auto* row = new QWidget(this);
    auto* text
        = new QLabel(repairText(judgement, toQt(first->name), toQt(second->name), m_style), row);
    setNumber(*text, {.quantity = Quantity::JudgementRepair, .index = index});
    text->setWordWrap(true);
    text->setTextFormat(Qt::PlainText);
    auto* repair = new QPushButton(tr("Take %1").arg(ratioText(judgement.repaired, m_style)), row);
    repair->setObjectName(QStringLiteral("repair"));
    repair->setToolTip(
        tr("With several judges, each one’s judgement is changed by the same factor"));
    repair->setAutoDefault(false);
    connect(repair, &QPushButton::clicked, this, [this, judgement] {
        m_session.perform(setJointJudgement(
            m_session.workshop(), judgement.first, judgement.second, judgement.repaired));
    });
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(margins(m_look, {0, 4, 0, 0}));
    layout->addWidget(text, 1);
    layout->addWidget(repair);
    m_repairs->addWidget(row);
}

} // namespace rundblick
