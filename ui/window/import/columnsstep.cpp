// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/columnsstep.h"

#include "core/exchange/survey/mappedrows.h"
#include "core/exchange/titles/ratedtitles.h"
#include "ui/paint/look.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/import/columntable.h"
#include "ui/panels/import/importwords.h"
#include "ui/panels/import/meaningchip.h"
#include "ui/panels/import/previewmodel.h"
#include "ui/panels/import/questionspanel.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/import/importwork.h"

#include <QComboBox>
#include <QCompleter>
#include <QDate>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace rundblick {
namespace {

constexpr std::string_view voiceWords[] = {"customer", "employee", "expert"};

int placeOf(ColumnRole role)
{
    return static_cast<int>(std::ranges::find(givenRoles, role) - std::begin(givenRoles));
}

template <typename Record>
QStringList namesOf(const Workshop& workshop)
{
    QStringList names;
    for (const auto& [id, record] : workshop.all<Record>())
        names << toQt(record.name);
    return names;
}

} // namespace

ColumnsStep::ColumnsStep(ImportWork& work, const Look& look, QWidget* parent)
    : ImportStep(parent)
    , m_work(work)
    , m_look(look)
    , m_model(new PreviewModel(look, this))
    , m_table(new ColumnTable(*m_model, look, this))
    , m_questions(new QuestionsPanel(look, this))
{
    m_table->setMinimumHeight(look.length(124));
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what room there is
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.length(8));
    column->addWidget(createExplanation(
        tr("Drag a meaning onto each column that counts. What is left out stays in the file."),
        this));
    column->addWidget(createMeanings());
    column->addWidget(m_table, 2);
    column->addWidget(createCurrent());
    column->addWidget(createEverywhere());
    m_places = createExplanation({}, this);
    m_places->setObjectName(QStringLiteral("muted"));
    m_places->hide();
    column->addWidget(m_places);
    m_alike = createExplanation({}, this);
    m_alike->setObjectName(QStringLiteral("warning"));
    m_alike->hide();
    column->addWidget(m_alike);
    column->addWidget(m_questions, 3);
    connect(&work, &ImportWork::tableRead, this, &ColumnsStep::showTable);
    connect(&work, &ImportWork::mappingChanged, this, &ColumnsStep::showMapping);
    connect(m_table, &ColumnTable::columnChosen, this, &ColumnsStep::showCurrent);
    connect(m_questions, &QuestionsPanel::typed, this, &ColumnsStep::rate);
    connect(m_questions, &QuestionsPanel::placesChosen, this, &ColumnsStep::split);
}

MeaningChip* ColumnsStep::createChip(ColumnRole role, QWidget* parent)
{
    auto* chip = new MeaningChip(role, parent);
    connect(
        chip, &MeaningChip::clicked, this, [this, role] { give(m_table->currentColumn(), role); });
    connect(chip, &MeaningChip::draggedTo, this,
        [this](const QPoint& at) { m_table->showTarget(m_table->columnAtGlobal(at)); });
    connect(chip, &MeaningChip::droppedAt, this, [this, role](const QPoint& at) {
        m_table->showTarget(-1);
        give(m_table->columnAtGlobal(at), role);
    });
    return chip;
}

QWidget* ColumnsStep::createMeanings()
{
    auto* meanings = new QWidget(this);
    auto* row = new FlowLayout(meanings);
    row->setSpacing(m_look.length(8));
    for (const ColumnRole role : givenRoles)
        row->addWidget(createChip(role, meanings));
    return meanings;
}

// For the keyboard; it follows the column that is chosen in the table.
QWidget* ColumnsStep::createCurrent()
{
    auto* current = new QWidget(this);
    const bool isLarge = m_look.scale >= 1.4; // then there is no room for two
    auto* line
        = new QBoxLayout(isLarge ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight, current);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(m_look.length(isLarge ? 8 : 24));
    auto* chosen = new QWidget(current);
    auto* row = new QHBoxLayout(chosen);
    row->setContentsMargins(0, 0, 0, 0);
    m_column = new QLabel(chosen);
    m_column->setTextFormat(Qt::PlainText);
    m_column->setFont(m_look.font(TextStyle::Strong));
    m_meaning = new QComboBox(chosen);
    m_meaning->setObjectName(QStringLiteral("meaning"));
    m_meaning->setAccessibleName(tr("What the chosen column means"));
    for (const ColumnRole role : givenRoles)
        m_meaning->addItem(nameOf(role));
    auto* means = new QLabel(tr("&means"), chosen);
    means->setBuddy(m_meaning);
    row->addWidget(m_column);
    row->addWidget(means);
    row->addWidget(m_meaning);
    line->addWidget(chosen, 0, Qt::AlignLeft);
    line->addWidget(createDates(current), 0, Qt::AlignLeft);
    if (!isLarge)
        line->addStretch();
    connect(m_meaning, &QComboBox::activated, this,
        [this](int place) { give(m_table->currentColumn(), givenRoles[place]); });
    return current;
}

// Only where a date is one day or another.
QWidget* ColumnsStep::createDates(QWidget* parent)
{
    m_datesField = new QWidget(parent);
    auto* row = new QHBoxLayout(m_datesField);
    row->setContentsMargins(0, 0, 0, 0);
    m_dates = new QComboBox(m_datesField);
    m_dates->addItems({{}, {}});
    m_dates->setAccessibleName(tr("How dates are read"));
    m_dates->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    auto* head = new QLabel(tr("&Dates:"), m_datesField);
    head->setBuddy(m_dates);
    row->addWidget(head);
    row->addWidget(m_dates);
    m_datesField->hide();
    connect(m_dates, &QComboBox::activated, this, [this](int place) {
        Mapping mapping = m_work.mapping();
        mapping.monthFirst = place == 1;
        m_work.setMapping(mapping);
    });
    return m_datesField;
}

QLineEdit* ColumnsStep::createName(std::string Rated::*name)
{
    auto* field = new QLineEdit(this);
    const Workshop& workshop = m_work.workshop();
    const QStringList known = name == &Rated::touchpoint ? namesOf<Touchpoint>(workshop)
        : name == &Rated::brand                          ? namesOf<Brand>(workshop)
                                                         : namesOf<Criterion>(workshop);
    auto* completer = new QCompleter(known, field);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    field->setCompleter(completer);
    connect(field, &QLineEdit::editingFinished, this, &ColumnsStep::setEverywhere);
    return field;
}

QWidget* ColumnsStep::createEverywhere()
{
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_look.length(16));
    m_touchpoint = createName(&Rated::touchpoint);
    m_brand = createName(&Rated::brand);
    m_criterion = createName(&Rated::criterion);
    m_wave = new QLineEdit(this);
    m_wave->setPlaceholderText(tr("none"));
    connect(m_wave, &QLineEdit::editingFinished, this, &ColumnsStep::setEverywhere);
    m_voice = new QComboBox(this);
    m_voice->addItems({tr("Customers"), tr("Employees"), tr("Experts")});
    connect(m_voice, &QComboBox::activated, this, &ColumnsStep::setEverywhere);
    m_ownBrand = new QComboBox(this);
    connect(m_ownBrand, &QComboBox::textActivated, this,
        [this](const QString& brand) { m_work.setOwnBrand(toStd(brand)); });
    const std::pair<QString, QWidget*> all[] = {{tr("&Touchpoint of all"), m_touchpoint},
        {tr("&Brand of all"), m_brand}, {tr("&Criterion of all"), m_criterion},
        {tr("&Wave"), m_wave}, {tr("&Who answered"), m_voice}, {tr("Your &own brand"), m_ownBrand}};
    const int across = m_look.scale < 1.2 && !m_look.isTouch ? 6 : 3;
    int place = 0;
    for (const auto& [name, field] : all) {
        QWidget* labelled = createLabelled(name, field, m_look);
        grid->addWidget(labelled, place / across, place % across);
        if (field != m_ownBrand)
            grid->setColumnStretch(place % across, 1);
        ++place;
    }
    m_ownBrandField = m_ownBrand->parentWidget();
    return fields;
}

void ColumnsStep::showTable()
{
    m_model->show(*m_work.start(), m_work.titles(), false);
    m_questions->showTitles(m_work.titles());
    const auto& columns = m_work.mapping().columns;
    const auto first = std::ranges::find(columns, ColumnRole::Answer, &ColumnMeaning::role);
    const auto place = first == columns.end() ? 0 : static_cast<int>(first - columns.begin());
    if (m_model->columnCount() > 0)
        m_table->chooseColumn(place);
}

void ColumnsStep::showMapping()
{
    const Mapping& mapping = m_work.mapping();
    m_model->showMeanings(mapping.columns);
    m_questions->showMapping(m_work.titles(), mapping);
    m_questions->setVisible(!has(ColumnRole::Touchpoint));
    m_touchpoint->setText(toQt(mapping.everywhere.touchpoint));
    m_brand->setText(toQt(mapping.everywhere.brand));
    m_criterion->setText(toQt(mapping.everywhere.criterion));
    m_wave->setText(toQt(mapping.wave));
    m_voice->setCurrentIndex(
        static_cast<int>(std::ranges::find(voiceWords, mapping.voice) - std::begin(voiceWords))
        % 3); // customers where it says nothing
    showBrands();
    showCurrent();
    showDates();
    showAlike();
    emit changed();
}

// What the first date is, in either way.
void ColumnsStep::showDates()
{
    const std::vector<std::vector<std::string>> rows = m_work.rows();
    const std::string date = ambiguousDate(datesIn(m_work.mapping(), rows));
    m_datesField->setVisible(!date.empty());
    if (date.empty())
        return;
    for (const bool monthFirst : {false, true}) {
        const QDate day = QDate::fromString(toQt(isoDate(date, monthFirst)), Qt::ISODate);
        m_dates->setItemText(monthFirst ? 1 : 0,
            tr("%1 is %2").arg(toQt(date), QLocale().toString(day, tr("d MMMM yyyy"))));
    }
    m_dates->setCurrentIndex(m_work.mapping().monthFirst ? 1 : 0);
}

void ColumnsStep::showBrands()
{
    const SurveyJob& job = m_work.job();
    m_ownBrand->clear();
    for (const std::string& brand : job.named.brands)
        m_ownBrand->addItem(toQt(brand));
    m_ownBrand->setCurrentIndex(m_ownBrand->findText(toQt(job.ownBrand)));
    m_ownBrandField->setVisible(m_work.needsOwnBrand());
    QStringList given;
    for (const std::string& name : templatePlaces(m_work.workshop(), job.named, job.ownBrand).given)
        given << toQt(name);
    m_places->setText(tr("What the table names takes the places of what nobody rated: %1.")
                          .arg(given.join(QStringLiteral(", "))));
    m_places->setVisible(!given.isEmpty());
}

// Before anything is checked. A few say enough.
void ColumnsStep::showAlike()
{
    constexpr std::size_t most = 2;
    const std::vector<Message> alike = columnsAlike(m_work.mapping(), m_work.titles());
    QStringList lines;
    for (std::size_t i = 0; i < std::min(alike.size(), most); ++i)
        lines << sentence(alike[i]);
    if (alike.size() > most)
        lines << tr(
            "There are %n more of this kind.", nullptr, static_cast<int>(alike.size() - most));
    m_alike->setText(lines.join(u'\n'));
    m_alike->setVisible(!alike.empty());
}

void ColumnsStep::showCurrent()
{
    const int column = m_table->currentColumn();
    m_meaning->setEnabled(column >= 0);
    if (column < 0)
        return;
    const QString title = m_model->titleOf(column);
    m_column->setText(m_column->fontMetrics().elidedText(
        title, Qt::ElideMiddle, m_look.length(m_look.scale < 1.4 ? 420 : 280)));
    m_column->setToolTip(title);
    m_meaning->setCurrentIndex(placeOf(m_model->meaningOf(column).role));
    if (m_model->meaningOf(column).role == ColumnRole::Answer)
        m_questions->showParts(m_work.titles()[static_cast<std::size_t>(column)]);
}

bool ColumnsStep::has(ColumnRole role) const
{
    return std::ranges::any_of(m_work.mapping().columns,
        [&](const ColumnMeaning& meaning) { return meaning.role == role; });
}

// Only answers can stand in several columns. A new one is asked what it rates.
void ColumnsStep::give(int column, ColumnRole role)
{
    if (column < 0)
        return;
    Mapping mapping = m_work.mapping();
    for (ColumnMeaning& meaning : mapping.columns)
        if (meaning.role == role && role != ColumnRole::Answer)
            meaning = {};
    const auto at = static_cast<std::size_t>(column);
    ColumnMeaning& meaning = mapping.columns[at];
    meaning = {role, {}};
    if (role == ColumnRole::Answer && !has(ColumnRole::Touchpoint)) {
        meaning.rated = recognised(mapping, {})[at];
        if (meaning.rated.touchpoint.empty() && mapping.everywhere.touchpoint.empty())
            meaning.rated.touchpoint = m_work.titles()[at];
    }
    if (role == ColumnRole::Date)
        mapping.monthFirst
            = monthComesFirst(datesIn(mapping, m_work.rows())).value_or(mapping.monthFirst);
    m_table->chooseColumn(column);
    m_work.setMapping(mapping);
}

void ColumnsStep::rate(int column, const Rated& rated)
{
    Mapping mapping = m_work.mapping();
    mapping.columns[static_cast<std::size_t>(column)].rated = rated;
    m_work.setMapping(mapping);
}

void ColumnsStep::setEverywhere()
{
    Mapping mapping = m_work.mapping();
    const auto textOf = [](const QLineEdit* field) { return toStd(field->text().trimmed()); };
    mapping.everywhere = {textOf(m_touchpoint), textOf(m_brand), textOf(m_criterion)};
    mapping.wave = textOf(m_wave);
    mapping.voice = voiceWords[m_voice->currentIndex()];
    m_work.setMapping(mapping);
}

// By column; questions are recognised together.
std::vector<Rated> ColumnsStep::recognised(const Mapping& mapping, const TitlePlaces& places) const
{
    std::vector<std::size_t> answers;
    std::vector<std::string> titles;
    for (std::size_t i = 0; i < mapping.columns.size(); ++i)
        if (mapping.columns[i].role == ColumnRole::Answer) {
            answers.push_back(i);
            titles.push_back(m_work.titles()[i]);
        }
    std::vector<Rated> rated = ratedBy(places, titles, m_work.workshop());
    std::vector<Rated> all(mapping.columns.size());
    for (std::size_t i = 0; i < answers.size(); ++i)
        all[answers[i]] = std::move(rated[i]);
    return all;
}

void ColumnsStep::split(const TitlePlaces& places)
{
    Mapping mapping = m_work.mapping();
    std::vector<Rated> rated = recognised(mapping, places);
    for (std::size_t i = 0; i < rated.size(); ++i)
        mapping.columns[i].rated = std::move(rated[i]);
    m_work.setMapping(mapping);
}

QString ColumnsStep::lack() const
{
    const Mapping& mapping = m_work.mapping();
    const auto lacks = [&](std::string Rated::*name, ColumnRole role) {
        return (mapping.everywhere.*name).empty() && !has(role)
            && std::ranges::any_of(mapping.columns, [&](const ColumnMeaning& meaning) {
                   return meaning.role == ColumnRole::Answer && (meaning.rated.*name).empty();
               });
    };
    if (!has(ColumnRole::Answer))
        return tr("Say which columns are answers.");
    if (lacks(&Rated::touchpoint, ColumnRole::Touchpoint))
        return tr("Say which touchpoint each question rates.");
    if (lacks(&Rated::criterion, ColumnRole::Criterion))
        return tr("Say on which criterion the questions rate.");
    if (m_work.needsOwnBrand() && m_work.job().ownBrand.empty())
        return tr("Say which brand is your own.");
    return {};
}

} // namespace rundblick
