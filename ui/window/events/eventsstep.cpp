// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/events/eventsstep.h"

#include "core/exchange/cleaning/journeypreview.h"
#include "ui/paint/look.h"
#include "ui/panels/fit/foldingsplitter.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/numberbox.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/events/analyticshelp.h"
#include "ui/window/events/journeywork.h"
#include "ui/window/import/importstep.h"
#include "ui/window/import/tablefields.h"

#include <QCheckBox>
#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>
#include <QStandardItemModel>

#include <algorithm>
#include <utility>

namespace rundblick {
namespace {

constexpr std::size_t mostGoals = 200; // that are listed

QString count(double value)
{
    return QLocale().toString(value, 'f', 0);
}

} // namespace

EventsStep::EventsStep(JourneyWork& work, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_look(look)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.length(12));
    column->addWidget(createHead());
    column->addWidget(createColumns());
    column->addWidget(createRules());
    m_problem = createExplanation({}, this);
    m_problem->setObjectName(QStringLiteral("error"));
    m_outcome = createExplanation({}, this);
    m_outcome->setObjectName(QStringLiteral("outcome"));
    column->addWidget(m_outcome);
    column->addWidget(m_problem);
    column->addStretch();
    connect(&work, &JourneyWork::recognised, this, &EventsStep::showStart);
    connect(&work, &JourneyWork::sampled, this, &EventsStep::showSample);
    setEnabled(false);
}

QWidget* EventsStep::createHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_file = createExplanation({}, head);
    m_file->setFont(m_look.font(TextStyle::Strong));
    auto* help = new QPushButton(tr("From &Google Analytics …"), head);
    help->setAutoDefault(false);
    help->setToolTip(tr("How events get out of Google Analytics 4"));
    connect(help, &QPushButton::clicked, this, [this] { AnalyticsHelp(m_look, this).exec(); });
    row->addWidget(m_file, 1);
    row->addWidget(help);
    return head;
}

QWidget* EventsStep::createColumns()
{
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_look.length(16));
    grid->setVerticalSpacing(m_look.length(8));
    const std::array<QString, enumTexts<EventField>.size()> names{tr("&Customer"), tr("&Session"),
        tr("&Time"), tr("&What happened"), tr("P&age"), tr("Sou&rce"), tr("&Medium"), tr("Va&lue"),
        tr("G&oal reached")};
    for (std::size_t i = 0; i < names.size(); ++i) {
        m_columns[i] = new QComboBox(fields);
        m_columns[i]->setObjectName(toQt(enumTexts<EventField>[i]) + QStringLiteral("Column"));
        m_columns[i]->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        m_columns[i]->setMinimumContentsLength(7);
        const int place = static_cast<int>(i);
        grid->addWidget(createLabelled(names[i], m_columns[i], m_look), place / 3, place % 3);
        grid->setColumnStretch(place % 3, 1);
        connect(m_columns[i], &QComboBox::activated, this, &EventsStep::useColumns);
    }
    m_fields = new TableFields(m_look, fields);
    m_fields->hideDecimalMark();
    grid->addWidget(m_fields, 3, 0, 1, 3);
    connect(m_fields, &TableFields::chosen, this,
        [this] { m_work.useTable(m_fields->corrected(m_work.start()->source.table)); });
    return fields;
}

QWidget* EventsStep::createRules()
{
    auto* rules = new FoldingSplitter(this);
    rules->addWidget(createJourneyEnds());
    rules->addWidget(createGoals());
    rules->setStretchFactor(0, 1);
    rules->setStretchFactor(1, 1);
    return rules;
}

QWidget* EventsStep::createJourneyEnds()
{
    auto* ends = new QWidget(this);
    auto* column = new QVBoxLayout(ends);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.length(8));
    m_touchpoint = new QComboBox(ends);
    m_touchpoint->setObjectName(QStringLiteral("touchpoint"));
    m_touchpoint->addItems({tr("What happened"), tr("The page, without its query"),
        tr("Source / medium"), tr("Source, page or what happened: the first there is")});
    m_touchpoint->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_touchpoint->setMinimumContentsLength(7);
    m_dates = new QComboBox(ends);
    m_dates->addItems({tr("Day first: 31/3/2026"), tr("Month first: 3/31/2026")});
    m_perSession = new QCheckBox(tr("Each session is a &journey of its own"), ends);
    m_hasGap = new QCheckBox(tr("A &pause begins a new journey, from"), ends);
    m_gap = new NumberBox(ends);
    m_gap->setDecimals(0);
    m_gap->setRange(1.0, 525'600.0);
    m_gap->showValue(30.0);
    m_gap->setSuffix(tr(" min"));
    m_gap->setAccessibleName(tr("Pause in minutes"));
    auto* gap = new QHBoxLayout;
    gap->addWidget(m_hasGap);
    gap->addWidget(m_gap);
    gap->addStretch();
    column->addWidget(createLabelled(tr("The to&uchpoint is"), m_touchpoint, m_look));
    column->addWidget(createLabelled(tr("&Dates with slashes"), m_dates, m_look));
    column->addWidget(m_perSession);
    column->addLayout(gap);
    column->addStretch();
    for (QComboBox* box : {m_touchpoint, m_dates})
        connect(box, &QComboBox::activated, this, &EventsStep::useRules);
    for (QCheckBox* box : {m_perSession, m_hasGap})
        connect(box, &QCheckBox::clicked, this, &EventsStep::useRules);
    connect(m_gap, &NumberBox::chosen, this, [this] {
        m_hasGap->setChecked(true);
        useRules();
    });
    return ends;
}

QWidget* EventsStep::createGoals()
{
    auto* goals = new QWidget(this);
    auto* column = new QVBoxLayout(goals);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.length(8));
    m_goals = new QListView(goals);
    m_goals->setObjectName(QStringLiteral("goals"));
    m_goals->setMinimumHeight(m_look.length(120));
    m_goals->setToolTip(tr("What happened there is the goal of the journey, and no touchpoint"));
    m_ends = new QCheckBox(tr("What comes after the &first goal is left out"), goals);
    column->addWidget(createLabelled(tr("A journey reaches its goal w&ith"), m_goals, m_look), 1);
    column->addWidget(m_ends);
    connect(m_ends, &QCheckBox::clicked, this, &EventsStep::useRules);
    return goals;
}

void EventsStep::showStart()
{
    const EventStart& start = *m_work.start();
    m_file->setText(toQt(start.source.table.path.filename().string()));
    for (std::size_t i = 0; i < m_columns.size(); ++i) {
        m_columns[i]->clear();
        m_columns[i]->addItem(QStringLiteral("–"));
        for (const std::string& name : start.names)
            m_columns[i]->addItem(toQt(name));
    }
    m_fields->show(start.source.table, start.sheets,
        start.source.isJson ? TableFields::Kind::Lines : TableFields::Kind::Table);
    const EventColumns& found = m_work.job().columns;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        m_columns[i]->setCurrentIndex(
            std::max(0, found.names[i].empty() ? 0 : m_columns[i]->findText(toQt(found.names[i]))));
    m_outcome->clear();
    m_problem->clear();
    setEnabled(true);
}

void EventsStep::showSample()
{
    const SessionRules& rules = m_work.job().session;
    const JourneysRead& read = m_work.sample()->read;
    m_touchpoint->setCurrentIndex(static_cast<int>(rules.touchpoint));
    m_dates->setCurrentIndex(rules.monthFirst ? 1 : 0);
    m_perSession->setChecked(rules.perSession);
    m_perSession->setEnabled(!m_work.job().columns[EventField::Session].empty());
    m_hasGap->setChecked(rules.gap.has_value());
    m_ends->setChecked(rules.endsAtConversion);
    fillGoals();
    const JourneyCount counts = countOf(read.journeys);
    m_outcome->setText(
        tr("The first %1 events make %2 journeys over %3 touchpoints; %4 of them reach the goal.")
            .arg(count(static_cast<double>(read.tally.events)), count(counts.journeys),
                count(static_cast<double>(counts.touchpoints)), count(counts.conversions)));
    m_problem->setText(read.tally.problem
            ? tr("%n event(s) cannot be read and will be left out. The first:", nullptr,
                  static_cast<int>(read.tally.unreadable))
                + QLatin1Char(' ') + sentence(*read.tally.problem)
            : QString());
}

// The activities as they are in the file; those that are the goal are checked. What a person
// checks later is listened to only when all of them stand there.
void EventsStep::fillGoals()
{
    const int top = m_goals->verticalScrollBar()->value();
    const QModelIndex current = m_goals->currentIndex();
    auto* items = new QStandardItemModel(m_goals);
    const std::vector<std::string>& goals = m_work.job().session.conversions;
    const auto& activities = m_work.sample()->activities;
    for (std::size_t i = 0; i < std::min(activities.size(), mostGoals); ++i) {
        const auto& [name, times] = activities[i];
        auto* item
            = new QStandardItem(tr("%1 (%2)").arg(toQt(name), count(static_cast<double>(times))));
        item->setData(toQt(name));
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        const bool isGoal = std::ranges::find(goals, name) != goals.end();
        item->setCheckState(isGoal ? Qt::Checked : Qt::Unchecked);
        item->setSizeHint({0, tappedHeight(m_look, 26)});
        items->appendRow(item);
    }
    delete std::exchange(m_goalItems, items);
    m_goals->setModel(items);
    m_goals->setCurrentIndex(items->index(current.row(), 0));
    m_goals->verticalScrollBar()->setValue(top);
    connect(items, &QStandardItemModel::itemChanged, this, &EventsStep::useRules);
}

void EventsStep::showError(const QString& sentence)
{
    const bool lacks = m_work.start() && !m_work.start()->problem
        && (columns()[EventField::Customer].empty()
            || (columns()[EventField::Activity].empty() && columns()[EventField::Page].empty()
                && columns()[EventField::Source].empty()));
    m_problem->setText(lacks
            ? tr(
                "Choose the column that says who the customer is, and one that says what happened.")
            : sentence);
    m_outcome->clear();
    setEnabled(m_work.start() != nullptr);
}

EventColumns EventsStep::columns() const
{
    EventColumns columns;
    for (std::size_t i = 0; i < m_columns.size(); ++i)
        if (m_columns[i]->currentIndex() > 0)
            columns.names[i] = toStd(m_columns[i]->currentText());
    return columns;
}

SessionRules EventsStep::rules() const
{
    SessionRules rules = m_work.job().session;
    rules.touchpoint = static_cast<TouchpointBy>(m_touchpoint->currentIndex());
    rules.monthFirst = m_dates->currentIndex() == 1;
    rules.perSession = m_perSession->isChecked();
    rules.gap = m_hasGap->isChecked() ? std::optional(m_gap->value()) : std::nullopt;
    rules.endsAtConversion = m_ends->isChecked();
    rules.conversions.clear();
    for (int i = 0; i < m_goalItems->rowCount(); ++i)
        if (m_goalItems->item(i)->checkState() == Qt::Checked)
            rules.conversions.push_back(toStd(m_goalItems->item(i)->data().toString()));
    return rules;
}

void EventsStep::useColumns()
{
    m_work.useColumns(columns());
}

void EventsStep::useRules()
{
    m_work.useSession(rules());
}

} // namespace rundblick
