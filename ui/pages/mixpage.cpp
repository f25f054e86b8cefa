// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/mixpage.h"

#include "core/model/budgetedits.h"
#include "ui/charts/frontierchart.h"
#include "ui/paint/look.h"
#include "ui/panels/budgetpanel.h"
#include "ui/panels/figurecards.h"
#include "ui/panels/methodbutton.h"
#include "ui/panels/mixtable.h"
#include "ui/panels/pageheader.h"
#include "ui/panels/whylist.h"
#include "ui/session/computation.h"
#include "ui/session/session.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace rundblick {
namespace {

constexpr int cardSpacing = 16;

QFrame* createCard(QWidget* parent, const QString& heading, const Look& look)
{
    auto* card = new QFrame(parent);
    card->setObjectName(QStringLiteral("card"));
    auto* layout = new QVBoxLayout(card);
    layout->setContentsMargins(16, 12, 12, 12);
    auto* label = new QLabel(heading, card);
    label->setFont(look.font(TextStyle::Headline));
    layout->addWidget(label);
    return card;
}

// A checked chip is bold; it must not be cut then.
void keepWidthWhenBold(QPushButton& chip, const Look& look)
{
    const QFontMetrics bold(look.font(TextStyle::Strong));
    chip.setMinimumWidth(bold.horizontalAdvance(chip.text()) + 30);
}

// The widget takes what the heading leaves.
void fill(QFrame& card, QWidget& widget)
{
    static_cast<QVBoxLayout*>(card.layout())->addWidget(&widget, 1);
}

} // namespace

MixPage::MixPage(const Surroundings& surroundings, QWidget* parent)
    : Page(surroundings, parent)
    , m_style(m_session.workshop().setup())
    , m_header(new PageHeader(tr("Marketing mix"), surroundings, this))
    , m_parts(new QStackedWidget(this))
    , m_cards(new FigureCards(m_look, this))
    , m_budget(new QLineEdit(this))
    , m_effect(new QLineEdit(this))
    , m_proof(new QLabel(this))
    , m_table(new MixTable(surroundings, this))
    , m_chart(new FrontierChart(surroundings, this))
    , m_why(new WhyList(surroundings, this))
    , m_budgetPanel(new BudgetPanel(surroundings, this))
{
    setFocusProxy(m_table);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_header);
    layout->addWidget(m_parts, 1);
    m_parts->addWidget(createResult());
    m_parts->addWidget(m_budgetPanel);
    createSwitch();
    m_header->addWidget(new MethodButton(surroundings, this));
    connect(m_budget, &QLineEdit::editingFinished, this, &MixPage::changeBudget);
    connect(m_effect, &QLineEdit::editingFinished, this, &MixPage::changeEffect);
    connect(&m_session, &Session::changed, this, &MixPage::showScenario);
    connect(&m_computation, &Computation::finished, this, &MixPage::showAnalysis);
    showScenario();
    showAnalysis();
}

MixPage::~MixPage()
{
    // What is being typed ends while everything still stands, not when its field is deleted.
    if (QWidget* typing = focusWidget())
        typing->clearFocus();
}

void MixPage::createSwitch()
{
    const QString names[] = {tr("&Recommendation"), tr("&Budget table")};
    for (int part = 0; part < 2; ++part) {
        auto* chip = new QPushButton(names[part], this);
        chip->setObjectName(QStringLiteral("chip"));
        chip->setCheckable(true);
        chip->setAutoExclusive(true);
        chip->setChecked(part == 0);
        keepWidthWhenBold(*chip, m_look);
        connect(
            chip, &QPushButton::clicked, m_parts, [this, part] { m_parts->setCurrentIndex(part); });
        m_header->addWidget(chip);
    }
}

QWidget* MixPage::createResult()
{
    auto* result = new QWidget(this);
    auto* top = new QHBoxLayout;
    top->setSpacing(cardSpacing);
    top->addWidget(m_cards, 1);
    top->addWidget(createScenario());
    auto* right = new QSplitter(Qt::Vertical, result);
    right->addWidget(createChartCard());
    right->addWidget(createWhyCard());
    right->setSizes({5500, 4500});
    auto* parts = new QSplitter(Qt::Horizontal, result);
    parts->addWidget(createTableCard());
    parts->addWidget(right);
    parts->setSizes({5600, 4400}); // a ratio: shared out over the width there is
    for (QSplitter* splitter : {right, parts}) {
        splitter->setHandleWidth(cardSpacing);
        splitter->setChildrenCollapsible(false);
    }
    auto* layout = new QVBoxLayout(result);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(cardSpacing / 2);
    layout->addLayout(top);
    layout->addWidget(m_proof);
    layout->addWidget(parts, 1);
    m_proof->setObjectName(QStringLiteral("muted"));
    m_proof->setWordWrap(true);
    return result;
}

QWidget* MixPage::createTableCard()
{
    QFrame* card = createCard(this, tr("Spend per touchpoint: today → recommended"), m_look);
    fill(*card, *m_table);
    card->setMinimumWidth(460);
    return card;
}

QWidget* MixPage::createChartCard()
{
    QFrame* card = createCard(this, tr("Effect against budget"), m_look);
    fill(*card, *m_chart);
    m_chart->setMinimumSize(320, 180);
    return card;
}

QWidget* MixPage::createWhyCard()
{
    QFrame* card = createCard(this, tr("Why"), m_look);
    fill(*card, *m_why);
    return card;
}

QWidget* MixPage::createScenario()
{
    QFrame* card = createCard(this, tr("Scenario"), m_look);
    auto* grid = new QGridLayout;
    const std::pair<QLineEdit*, QString> fields[]
        = {{m_budget, tr("Budget, %1").arg(m_style.currency())},
            {m_effect, tr("Effect to keep, today = 100")}};
    int row = 0;
    for (const auto& [field, name] : fields) {
        auto* label = new QLabel(name, card);
        label->setBuddy(field);
        field->setAccessibleName(name);
        field->setAlignment(Qt::AlignRight);
        field->setFixedWidth(120);
        field->setToolTip(tr("Empty: as today"));
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    static_cast<QVBoxLayout*>(card->layout())->addLayout(grid);
    card->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return card;
}

void MixPage::changeBudget()
{
    if (const auto value = typed(*m_budget))
        m_session.perform(setScenarioBudget(m_session.workshop(), *value, toStd(tr("Scenario 1"))));
    showScenario();
}

void MixPage::changeEffect()
{
    if (const auto value = typed(*m_effect))
        m_session.perform(setScenarioEffect(m_session.workshop(), *value, toStd(tr("Scenario 1"))));
    showScenario();
}

// What a person entered: a number, or nothing to return to today's; no answer where the field was
// only visited or holds no number.
std::optional<std::optional<double>> MixPage::typed(const QLineEdit& field) const
{
    if (!field.isModified())
        return {};
    const QString text = field.text().trimmed();
    if (text.isEmpty())
        return std::optional<double>();
    if (const std::optional<double> value = m_style.parsed(text))
        return value;
    return {};
}

void MixPage::showScenario()
{
    const Scenario* scenario = currentScenario(m_session.workshop());
    const auto text = [this](std::optional<double> value) {
        return value ? m_style.number(*value, *value == std::floor(*value) ? 0 : 1) : QString();
    };
    m_budget->setText(text(scenario ? scenario->budget : std::nullopt));
    m_effect->setText(text(scenario ? scenario->effect : std::nullopt));
    double today = 0.0;
    for (const Touchpoint* touchpoint : ratedTouchpoints(m_session.workshop()))
        today += touchpoint->spend;
    m_budget->setPlaceholderText(m_style.number(today));
    m_effect->setPlaceholderText(m_style.number(100.0));
}

void MixPage::showAnalysis()
{
    const auto& analysis = m_computation.analysis();
    if (!analysis)
        return;
    if (const auto figure = mixFigure(m_session.workshop(), *analysis))
        showFigure(*figure);
    else if (analysis->stage == Stage::Mix)
        m_header->setExplanation(
            tr("No touchpoint has a spend yet: enter the spends in the budget table."));
}

void MixPage::showFigure(const MixFigure& figure)
{
    QStringList parts;
    if (!figure.scenario.empty())
        parts += tr("Scenario “%1”").arg(toQt(figure.scenario));
    parts += tr("budget %1").arg(m_style.amount(figure.budget));
    if (!figure.period.empty())
        parts += tr("period %1").arg(toQt(figure.period));
    if (figure.locked > 0)
        parts += tr("%n locked", nullptr, static_cast<int>(figure.locked));
    if (figure.notSteered > 0)
        parts += tr("%n not steered by budget", nullptr, static_cast<int>(figure.notSteered));
    if (figure.assumed > 0)
        parts += tr("%n values assumed", nullptr, static_cast<int>(figure.assumed));
    m_header->setExplanation(parts.join(QStringLiteral(" · ")));
    QStringList proofs;
    if (figure.sameBudget)
        proofs += tr("Same budget: %1").arg(proofOf(*figure.sameBudget, m_style));
    if (figure.sameEffect)
        proofs += tr("Same effect: %1").arg(proofOf(*figure.sameEffect, m_style));
    proofs += tr("A model of the answers given, today = 100; no promise of sales.");
    m_proof->setText(proofs.join(u' '));
    m_cards->setCards(mixCards(figure, m_look, m_style));
    m_chart->setFigure(figure);
    m_why->setFigure(figure);
    m_table->setFigure(figure);
}

} // namespace rundblick
