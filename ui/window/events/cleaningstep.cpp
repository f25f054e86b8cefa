// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/events/cleaningstep.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/foldingsplitter.h"
#include "ui/panels/fit/lengths.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/numberbox.h"
#include "ui/support/strings.h"
#include "ui/window/events/journeypreviewpanel.h"
#include "ui/window/events/journeywork.h"
#include "ui/window/events/namesmodel.h"
#include "ui/window/import/importstep.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::size_t mostNames = 500; // that are listed

// Parts of a sentence, broken where there is no room.
QWidget* createLine(QWidget* parent, std::initializer_list<QWidget*> parts)
{
    auto* line = new QWidget(parent);
    auto* row = new FlowLayout;
    row->setContentsMargins(0, 0, 0, 0);
    int height = 0;
    for (const QWidget* part : parts)
        height = std::max(height, part->sizeHint().height());
    for (QWidget* part : parts) {
        part->setMinimumHeight(height); // all are centred then
        row->addWidget(part);
    }
    line->setLayout(row);
    return line;
}

} // namespace

CleaningStep::CleaningStep(JourneyWork& work, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_work(work)
    , m_look(look)
    , m_names(new NamesModel(work.workshop(), look, this))
    , m_preview(new JourneyPreviewPanel(look, this))
{
    auto* sides = new FoldingSplitter(this);
    sides->addWidget(createRules());
    sides->addWidget(m_preview);
    sides->setStretchFactor(0, 1);
    sides->setStretchFactor(1, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    m_problem = createExplanation({}, this);
    m_problem->setObjectName(QStringLiteral("error"));
    m_problem->hide();
    layout->addWidget(m_problem);
    layout->addWidget(sides, 1);
    connect(m_names, &NamesModel::rulesChanged, this, &CleaningStep::useRules);
}

QWidget* CleaningStep::createRules()
{
    auto* rules = new QWidget(this);
    auto* column = new QVBoxLayout(rules);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.length(10));
    m_groups = new QCheckBox(tr("&Group pages: of a path keep the first"), rules);
    m_directories = createNumber(1.0, mostDirectories, 1.0);
    const auto showUnit = [this](double parts) {
        m_directories->setSuffix(parts == 1.0 ? tr(" part") : tr(" parts"));
    };
    showUnit(m_directories->value());
    connect(m_directories, &NumberBox::valueChanged, this, showUnit);
    connect(m_groups, &QCheckBox::clicked, this, [this] {
        useRules();
        showNames();
    });
    connect(m_directories, &NumberBox::chosen, this, [this] {
        m_groups->setChecked(true);
        useRules();
        showNames();
    });
    column->addWidget(createLine(rules, {m_groups, m_directories}));
    column->addWidget(createNames(), 1);
    column->addWidget(createPattern());
    column->addWidget(createNumbers());
    rules->setMinimumWidth(m_look.length(420));
    return rules;
}

QWidget* CleaningStep::createNames()
{
    m_table = new QTableView(this);
    m_table->setModel(m_names);
    m_table->setMinimumHeight(m_look.length(190));
    m_table->setWordWrap(false);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setAlternatingRowColors(true);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
        | QAbstractItemView::AnyKeyPressed | QAbstractItemView::SelectedClicked);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(tappedHeight(m_look, 28));
    QHeaderView* header = m_table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(NamesModel::Name, QHeaderView::Stretch);
    header->setSectionResizeMode(NamesModel::Becomes, QHeaderView::Stretch);
    return createLabelled(
        tr("&Touchpoints: uncheck what is none, type what another shall be called"), m_table,
        m_look);
}

QWidget* CleaningStep::createPattern()
{
    m_pattern = new QLineEdit(this);
    m_pattern->setPlaceholderText(QStringLiteral("/blog*"));
    m_pattern->setAccessibleName(tr("Pattern of names"));
    m_patternName = new QLineEdit(this);
    m_patternName->setPlaceholderText(tr("Blog"));
    m_patternName->setAccessibleName(tr("What they become"));
    for (QLineEdit* field : {m_pattern, m_patternName})
        field->setFixedWidth(m_look.length(110));
    auto* add = new QPushButton(tr("A&dd"), this);
    m_remove = new QPushButton(tr("Remo&ve"), this);
    for (QPushButton* button : {add, m_remove})
        button->setAutoDefault(false);
    m_remove->hide();
    connect(add, &QPushButton::clicked, this, &CleaningStep::addPattern);
    connect(m_remove, &QPushButton::clicked, this,
        [this] { m_names->removePattern(m_table->currentIndex()); });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this,
        [this](const QModelIndex& now) { m_remove->setVisible(m_names->isPattern(now)); });
    auto* head = new QLabel(tr("&Names like"), this);
    head->setBuddy(m_pattern);
    return createLine(
        this, {head, m_pattern, new QLabel(tr("become"), this), m_patternName, add, m_remove});
}

QWidget* CleaningStep::createNumbers()
{
    auto* numbers = new QWidget(this);
    auto* column = new QVBoxLayout(numbers);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(m_look.length(8));
    m_hasMinimum = new QCheckBox(tr("&Rare, in fewer than"), numbers);
    m_minimum = createNumber(1.0, 1000.0, 5.0);
    m_others = new QLineEdit(numbers);
    m_others->setPlaceholderText(tr("left out"));
    m_others->setAccessibleName(tr("What the rare ones are called"));
    m_others->setFixedWidth(m_look.length(110));
    auto* called = new QLabel(tr("of 1,000 &journeys:"), numbers);
    called->setBuddy(m_others);
    m_merges = new QCheckBox(tr("The &same touchpoint twice in a row is one"), numbers);
    m_cuts = new QCheckBox(tr("&Keep of a journey"), numbers);
    m_kept = new QComboBox(numbers);
    m_kept->addItems({tr("the last"), tr("the first")});
    m_kept->setAccessibleName(tr("Which end is kept"));
    m_longest = createNumber(1.0, mostSteps, 10.0);
    m_longest->setSuffix(tr(" touchpoints"));
    column->addWidget(createLine(numbers, {m_hasMinimum, m_minimum, called, m_others}));
    column->addWidget(m_merges);
    column->addWidget(createLine(numbers, {m_cuts, m_kept, m_longest}));
    for (QCheckBox* box : {m_hasMinimum, m_merges, m_cuts})
        connect(box, &QCheckBox::clicked, this, &CleaningStep::useRules);
    for (const auto& [number, box] : {std::pair(m_minimum, m_hasMinimum), {m_longest, m_cuts}})
        connect(number, &NumberBox::chosen, this, [this, box = box] {
            box->setChecked(true);
            useRules();
        });
    connect(m_others, &QLineEdit::textEdited, this, &CleaningStep::useRules);
    connect(m_kept, &QComboBox::activated, this, &CleaningStep::useRules);
    return numbers;
}

NumberBox* CleaningStep::createNumber(double low, double high, double value)
{
    auto* box = new NumberBox(this);
    box->setDecimals(0);
    box->setRange(low, high);
    box->showValue(value);
    box->setAlignment(Qt::AlignRight);
    return box;
}

void CleaningStep::enter()
{
    showRules();
    showNames();
    useRules();
}

void CleaningStep::showError(const QString& sentence)
{
    m_problem->setText(sentence);
    m_problem->show();
}

void CleaningStep::showRules()
{
    const CleaningRules& rules = m_work.job().cleaning;
    m_groups->setChecked(rules.directories.has_value());
    m_merges->setChecked(rules.mergesRepeats);
    m_hasMinimum->setChecked(rules.minimum.has_value());
    m_cuts->setChecked(rules.longest.has_value());
    m_names->leaveOut(rules.leftOut);
}

// The names as they are before a person renames them.
void CleaningStep::showNames()
{
    CleaningRules rules{.directories = m_work.job().cleaning.directories};
    std::vector<MetTouchpoint> names
        = touchpointsOf(cleaned(m_work.sample()->read.journeys, rules), m_work.workshop());
    if (names.size() > mostNames)
        names.resize(mostNames);
    m_names->setNames(std::move(names));
}

void CleaningStep::addPattern()
{
    const QString pattern = m_pattern->text().simplified();
    const QString name = m_patternName->text().simplified();
    if (pattern.isEmpty() || name.isEmpty()) {
        (pattern.isEmpty() ? m_pattern : m_patternName)->setFocus();
        return;
    }
    m_names->addPattern(toStd(pattern), toStd(name));
    m_pattern->clear();
    m_patternName->clear();
    m_table->scrollToTop();
}

void CleaningStep::useRules()
{
    m_problem->hide();
    CleaningRules rules;
    if (m_groups->isChecked())
        rules.directories = static_cast<int>(m_directories->value());
    m_names->putInto(rules);
    if (m_hasMinimum->isChecked())
        rules.minimum = m_minimum->value();
    rules.others = toStd(m_others->text().simplified());
    rules.mergesRepeats = m_merges->isChecked();
    if (m_cuts->isChecked())
        rules.longest = static_cast<int>(m_longest->value());
    rules.kept = m_kept->currentIndex() == 0 ? KeptEnd::Last : KeptEnd::First;
    m_work.useCleaning(rules);
    const ObservedJourneys& before = m_work.sample()->read.journeys;
    m_preview->showJourneys(before, cleaned(before, rules), m_work.workshop());
}

} // namespace rundblick
