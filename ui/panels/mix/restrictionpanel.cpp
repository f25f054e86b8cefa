// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/restrictionpanel.h"

#include "core/model/edits/budgetedits.h"
#include "core/model/edits/scenarioedits.h"
#include "ui/paint/look.h"
#include "ui/paint/words/restrictionwords.h"
#include "ui/panels/card.h"
#include "ui/panels/derivation/numberlabel.h"
#include "ui/panels/mix/limitlist.h"
#include "ui/panels/numberfield.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"

#include <QGridLayout>
#include <QLabel>

#include <algorithm>

namespace rundblick {
namespace {

const auto firstName = [] { return toStd(RestrictionPanel::tr("Scenario 1")); };

QuantityAt numberOf(const PlacedPrice& price)
{
    return price.place ? QuantityAt{.quantity = Quantity::RestrictionPrice, .index = *price.place}
                       : QuantityAt{.quantity = Quantity::Price};
}

bool samePhases(const std::vector<PhaseLimit>& one, const std::vector<PhaseLimit>& other)
{
    return std::ranges::equal(one, other, [](const PhaseLimit& a, const PhaseLimit& b) {
        return a.phase == b.phase && a.name == b.name;
    });
}

} // namespace

RestrictionPanel::RestrictionPanel(const Surroundings& surroundings, QWidget* parent)
    : QScrollArea(parent)
    , m_session(surroundings.session)
    , m_look(surroundings.look)
    , m_style(m_session.workshop().setup())
    , m_conflictRows(new LimitList(m_session))
    , m_phaseCard(new Card(tr("What every phase must keep"), m_look))
    , m_limits(new LimitList(m_session))
    , m_suppositions(new LimitList(m_session))
{
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(16);
    auto* supposed = new Card(tr("What it supposes"), m_look);
    supposed->add(m_suppositions);
    m_suppositionCard = supposed;
    for (QWidget* part :
        {createConflict(), static_cast<QWidget*>(createScenario()), static_cast<QWidget*>(supposed),
            static_cast<QWidget*>(m_phaseCard), static_cast<QWidget*>(createLimits())})
        layout->addWidget(part);
    layout->addStretch();
    setWidget(content);
    content->setAutoFillBackground(false); // setWidget() fills it
    viewport()->setAutoFillBackground(false);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    connect(&m_session, &Session::changed, this, &RestrictionPanel::follow);
    setFigure(restrictionFigure(m_session.workshop(), {}));
}

QWidget* RestrictionPanel::createConflict()
{
    auto* card = new Card(tr("No mix keeps all of this: one of these must give way"), m_look);
    card->add(m_conflictRows);
    card->setStyleSheet(QStringLiteral("QFrame#card { border: 2px solid %1; background: %2; }")
                            .arg(m_look.vermilion.name(), m_look.vermilionSoft.name()));
    m_conflict = card;
    return card;
}

Card* RestrictionPanel::createScenario()
{
    auto* card = new Card(tr("What the scenario asks of all"), m_look);
    auto* fields = new QWidget(card);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    m_maxActive = new NumberField(
        NumberField::Kind::Count, tr("Most touchpoints with a spend"), m_style, fields);
    m_unit = new NumberField(NumberField::Kind::Amount,
        tr("Spends are multiples of, %1").arg(m_style.currency()), m_style, fields);
    m_maxActive->setFixedWidth(m_unit->width());
    m_maxActivePrice = createPrice();
    m_budgetPrice = createPrice();
    int row = 0;
    for (NumberField* field : {m_maxActive, m_unit}) {
        auto* label = new QLabel(field->accessibleName(), fields);
        label->setBuddy(field);
        grid->addWidget(label, row, 0);
        grid->addWidget(field, row++, 1);
    }
    m_maxActive->setPlaceholderText(tr("any"));
    grid->addWidget(m_maxActivePrice, 0, 2);
    grid->addWidget(new QLabel(tr("Budget"), fields), row, 0);
    grid->addWidget(m_budgetPrice, row, 1, 1, 2);
    grid->setColumnStretch(2, 1);
    card->add(fields);
    connect(m_maxActive, &NumberField::entered, this, [this](std::optional<double> most) {
        m_session.perform(setMaxActive(m_session.workshop(),
            most ? std::optional(static_cast<std::int64_t>(*most)) : std::nullopt, firstName()));
        showValues(); // what was refused is put back
    });
    connect(m_unit, &NumberField::entered, this, &RestrictionPanel::setUnit);
    return card;
}

Card* RestrictionPanel::createLimits()
{
    auto* card = new Card(tr("Locks, minima and maxima that cost something"), m_look);
    m_noLimits = createPrice();
    card->add(m_noLimits);
    card->add(m_limits);
    return card;
}

NumberLabel* RestrictionPanel::createPrice()
{
    auto* label = new NumberLabel;
    label->setObjectName(QStringLiteral("muted"));
    label->setWordWrap(true);
    return label;
}

void RestrictionPanel::rebuildPhases()
{
    delete m_phaseGrid;
    m_phases.clear();
    m_phaseGrid = new QWidget(m_phaseCard);
    auto* grid = new QGridLayout(m_phaseGrid);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    const QString heads[] = {tr("Phase"), tr("Touchpoints with a spend, at least"), {},
        tr("Of today’s effect there, at least"), {}};
    for (int column = 0; column < 5; ++column) {
        auto* head = new QLabel(heads[column], m_phaseGrid);
        head->setObjectName(QStringLiteral("muted"));
        head->setWordWrap(true);
        grid->addWidget(head, 0, column, Qt::AlignBottom);
    }
    for (std::size_t i = 0; i < m_figure.phases.size(); ++i)
        addPhase(m_figure.phases[i], static_cast<int>(i) + 1);
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(2, 3);
    grid->setColumnStretch(4, 3);
    m_phaseCard->add(m_phaseGrid);
}

void RestrictionPanel::addPhase(const PhaseLimit& limit, int row)
{
    auto* grid = static_cast<QGridLayout*>(m_phaseGrid->layout());
    const QString name = toQt(limit.name);
    PhaseFields fields;
    fields.active = new NumberField(NumberField::Kind::Count,
        tr("%1: touchpoints with a spend, at least").arg(name), m_style, m_phaseGrid);
    fields.share = new NumberField(NumberField::Kind::Share,
        tr("%1: of today’s effect there, at least").arg(name), m_style, m_phaseGrid);
    fields.activePrice = createPrice();
    fields.sharePrice = createPrice();
    auto* label = new QLabel(name, m_phaseGrid);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    QWidget* const cells[]
        = {label, fields.active, fields.activePrice, fields.share, fields.sharePrice};
    for (int column = 0; column < 5; ++column)
        grid->addWidget(cells[column], row, column);
    for (NumberField* field : {fields.active, fields.share}) {
        field->setPlaceholderText(tr("none"));
        connect(field, &NumberField::entered, this,
            [this, field, phase = limit.phase](
                std::optional<double> value) { demand(phase, *field, value.value_or(0.0)); });
    }
    m_phases.push_back(fields);
}

void RestrictionPanel::setFigure(const RestrictionFigure& figure)
{
    const bool isNew = !m_phaseGrid || !samePhases(figure.phases, m_figure.phases);
    m_figure = figure;
    if (isNew)
        rebuildPhases();
    showValues();
    showLists();
}

// Values follow at once; their prices come with the next analysis.
void RestrictionPanel::follow(const Edit&)
{
    const RestrictionFigure now = restrictionFigure(m_session.workshop(), {});
    if (!samePhases(now.phases, m_figure.phases))
        return setFigure(now);
    m_figure.maxActive = now.maxActive;
    for (std::size_t i = 0; i < now.phases.size(); ++i) {
        m_figure.phases[i].minActive = now.phases[i].minActive;
        m_figure.phases[i].effectShare = now.phases[i].effectShare;
    }
    m_figure.suppositions = now.suppositions;
    showValues();
    showLists();
}

void RestrictionPanel::showValues()
{
    const auto asked
        = [](double value) { return value > 0.0 ? std::optional(value) : std::nullopt; };
    const Scenario* scenario = currentScenario(m_session.workshop());
    m_maxActive->setValue(m_figure.maxActive
            ? std::optional(static_cast<double>(*m_figure.maxActive))
            : std::nullopt);
    showPrice(*m_maxActivePrice, m_figure.maxActive.has_value(), m_figure.activePrice);
    m_unit->setValue(scenario ? scenario->unit : std::nullopt);
    m_unit->setAssumed(m_figure.unit);
    showPrice(*m_budgetPrice, m_figure.budgetPrice.has_value(), m_figure.budgetPrice);
    for (std::size_t i = 0; i < m_phases.size(); ++i) {
        const PhaseLimit& limit = m_figure.phases[i];
        m_phases[i].active->setValue(asked(static_cast<double>(limit.minActive)));
        m_phases[i].share->setValue(asked(limit.effectShare));
        showPrice(*m_phases[i].activePrice, limit.minActive > 0, limit.activePrice);
        showPrice(*m_phases[i].sharePrice, limit.effectShare > 0.0, limit.effectPrice);
    }
}

void RestrictionPanel::showPrice(
    NumberLabel& label, bool isAsked, const std::optional<PlacedPrice>& price) const
{
    label.setNumber(price && isAsked ? std::optional(numberOf(*price)) : std::nullopt);
    if (price && isAsked)
        label.setText(priceText(*price, m_figure.effectToday, m_style));
    else
        label.setText(isAsked && m_figure.isPriced ? tr("costs nothing") : QString());
}

void RestrictionPanel::showLists()
{
    const Workshop& workshop = m_session.workshop();
    std::vector<LimitList::Row> rows;
    for (const Message& message : m_figure.conflict)
        rows.push_back(
            {sentence(message, m_style), {}, liftOf(workshop, m_figure, message, m_style)});
    m_conflict->setVisible(!rows.empty());
    m_conflictRows->setRows(std::move(rows));
    rows.clear();
    for (const PlacedPrice& price : m_figure.touchpoints)
        rows.push_back(
            {sentence(price.restriction, m_style), priceText(price, m_figure.effectToday, m_style),
                liftOf(workshop, m_figure, price.restriction, m_style), numberOf(price)});
    m_noLimits->setVisible(rows.empty());
    m_noLimits->setText(m_figure.isPriced ? tr("None of them costs any effect.") : QString());
    m_limits->setRows(std::move(rows));
    rows.clear();
    for (const Supposed& supposed : m_figure.suppositions)
        rows.push_back({suppositionText(supposed, m_style), {},
            Lift{tr("Take it back"), withdraw(workshop, supposed.touchpoint)}});
    m_suppositionCard->setVisible(!rows.empty());
    m_suppositions->setRows(std::move(rows));
}

void RestrictionPanel::demand(Id<Phase> phase, const NumberField& field, double value)
{
    const auto limit = std::ranges::find(m_figure.phases, phase, &PhaseLimit::phase);
    if (limit == m_figure.phases.end())
        return;
    const PhaseFields& fields = m_phases[static_cast<std::size_t>(limit - m_figure.phases.begin())];
    PhaseDemand demand{limit->minActive, limit->effectShare};
    if (&field == fields.active)
        demand.minActive = static_cast<std::int64_t>(value);
    else
        demand.effectShare = value;
    m_session.perform(setPhaseRestriction(m_session.workshop(), phase, demand, firstName()));
    showValues();
}

void RestrictionPanel::setUnit(std::optional<double> unit)
{
    if (const Scenario* scenario = currentScenario(m_session.workshop()))
        m_session.perform(editRecord(m_session.workshop(), scenario->id, EditKind::ChangeScenario,
            [unit](Scenario& changed) { changed.unit = unit; }));
    showValues();
}

} // namespace rundblick
