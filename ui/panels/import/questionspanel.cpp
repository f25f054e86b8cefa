// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/import/questionspanel.h"

#include "core/exchange/titles/titles.h"
#include "ui/paint/look.h"
#include "ui/panels/flowlayout.h"
#include "ui/panels/import/dragchip.h"
#include "ui/panels/import/importwords.h"
#include "ui/panels/import/questionmodel.h"
#include "ui/support/strings.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QStyle>
#include <QTableView>

#include <algorithm>

namespace rundblick {
namespace {

constexpr int mostParts = 9;
constexpr ColumnRole kinds[] = {ColumnRole::Touchpoint, ColumnRole::Brand, ColumnRole::Criterion};

} // namespace

QuestionsPanel::QuestionsPanel(const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_model(new QuestionModel(this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.length(8));
    column->addWidget(createParts());
    column->addWidget(createPlaces());
    column->addWidget(createTable(), 1);
    connect(m_model, &QuestionModel::typed, this, &QuestionsPanel::typed);
}

QWidget* QuestionsPanel::createParts()
{
    m_partsRow = new QWidget(this);
    auto* row = new QHBoxLayout(m_partsRow);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(m_look.length(8));
    auto* head = new QLabel(tr("Drag the parts of this question:"), m_partsRow);
    m_parts = new QWidget(m_partsRow);
    auto* chips = new FlowLayout(m_parts);
    chips->setSpacing(m_look.length(8));
    row->addWidget(head);
    row->addWidget(m_parts, 1);
    return m_partsRow;
}

// Over the columns of the table below.
QWidget* QuestionsPanel::createPlaces()
{
    auto* places = new QWidget(this);
    auto* row = new QHBoxLayout(places);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    auto* head = new QLabel(tr("What the questions rate"), places);
    head->setFont(m_look.font(TextStyle::Strong));
    row->addWidget(head, 1, Qt::AlignBottom);
    for (int i = 0; i < 3; ++i) {
        auto* place = new QComboBox(places);
        place->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        place->setAccessibleName(tr("Where the question says it: %1").arg(nameOf(kinds[i])));
        row->addWidget(place, 1);
        connect(place, &QComboBox::activated, this, &QuestionsPanel::tell);
        m_places[static_cast<std::size_t>(i)] = place;
    }
    return places;
}

QTableView* QuestionsPanel::createTable()
{
    m_table = new QTableView(this);
    m_table->setModel(m_model);
    m_table->setAccessibleName(tr("What the questions rate"));
    m_table->setMinimumHeight(m_look.length(96));
    m_table->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Ignored); // what room there is
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setEditTriggers(QAbstractItemView::DoubleClicked | QAbstractItemView::SelectedClicked
        | QAbstractItemView::EditKeyPressed | QAbstractItemView::AnyKeyPressed);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setDefaultSectionSize(std::max(m_look.length(32), m_look.target()));
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    return m_table;
}

// As many parts as the longest title has.
void QuestionsPanel::showTitles(const std::vector<std::string>& titles)
{
    std::size_t most = 0;
    for (const std::string& title : titles)
        most = std::max(most, titleParts(title).size());
    for (QComboBox* place : m_places) {
        place->clear();
        place->addItem(tr("as recognised"), 0);
        for (int i = 1; i <= std::min(static_cast<int>(most), mostParts); ++i)
            place->addItem({}, i);
        place->addItem(tr("the last part"), -1);
    }
    m_partsRow->setVisible(most > 1);
    showExamples();
}

void QuestionsPanel::showMapping(const std::vector<std::string>& titles, const Mapping& mapping)
{
    m_model->show(titles, mapping);
}

void QuestionsPanel::showParts(const std::string& title)
{
    std::vector<std::string> parts = titleParts(title);
    if (parts == m_shown)
        return;
    m_shown = std::move(parts);
    qDeleteAll(m_parts->findChildren<DragChip*>(Qt::FindDirectChildrenOnly));
    for (std::size_t i = 0; i < std::min<std::size_t>(m_shown.size(), mostParts); ++i)
        m_parts->layout()->addWidget(createPart(toQt(m_shown[i]), static_cast<int>(i) + 1));
    showExamples();
}

DragChip* QuestionsPanel::createPart(const QString& text, int part)
{
    auto* chip = new DragChip({}, m_parts);
    chip->setText(chip->fontMetrics()
                      .elidedText(text, Qt::ElideRight, m_look.length(200))
                      .replace(u'&', QStringLiteral("&&")));
    chip->setAccessibleName(text);
    chip->setToolTip(
        tr("“%1”: drag it onto what it names in all questions, or click it.").arg(text));
    connect(chip, &DragChip::clicked, this, [this, chip, part] { offer(chip, part); });
    connect(chip, &DragChip::draggedTo, this, [this](const QPoint& at) { showTarget(kindAt(at)); });
    connect(chip, &DragChip::droppedAt, this, [this, part](const QPoint& at) {
        showTarget(-1);
        give(kindAt(at), part);
    });
    chip->show();
    return chip;
}

// A part is shown by what it is in the question that is looked at.
void QuestionsPanel::showExamples()
{
    for (QComboBox* place : m_places)
        for (int i = 1; i + 1 < place->count(); ++i) {
            const auto at = static_cast<std::size_t>(i) - 1;
            place->setItemText(i,
                at < m_shown.size() ? tr("part %1: %2").arg(i).arg(toQt(m_shown[at]))
                                    : tr("part %1 of the question").arg(i));
        }
}

// The same by keyboard and without dragging.
void QuestionsPanel::offer(DragChip* chip, int part)
{
    auto* menu = new QMenu(chip);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (int kind = 0; kind < 3; ++kind)
        menu->addAction(nameOf(kinds[kind]), this, [this, kind, part] { give(kind, part); });
    menu->popup(chip->mapToGlobal(QPoint(0, chip->height())));
}

// A part names one thing.
void QuestionsPanel::give(int kind, int part)
{
    if (kind < 0)
        return;
    for (QComboBox* place : m_places)
        if (place->currentData().toInt() == part)
            place->setCurrentIndex(0);
    QComboBox* place = m_places[static_cast<std::size_t>(kind)];
    place->setCurrentIndex(place->findData(part));
    tell();
}

void QuestionsPanel::tell()
{
    emit placesChosen({m_places[0]->currentData().toInt(), m_places[1]->currentData().toInt(),
        m_places[2]->currentData().toInt()});
}

// On the choice or in the column of the table below it.
int QuestionsPanel::kindAt(const QPoint& global) const
{
    for (int kind = 0; kind < 3; ++kind) {
        const QComboBox* place = m_places[static_cast<std::size_t>(kind)];
        const QRect top(place->mapToGlobal(QPoint()), place->size());
        const int bottom = m_table->mapToGlobal(QPoint(0, m_table->height())).y();
        if (QRect(top.topLeft(), QPoint(top.right(), bottom)).contains(global))
            return kind;
    }
    return -1;
}

void QuestionsPanel::showTarget(int kind)
{
    for (int i = 0; i < 3; ++i) {
        QComboBox* place = m_places[static_cast<std::size_t>(i)];
        if (place->property("target").toBool() == (i == kind))
            continue;
        place->setProperty("target", i == kind);
        place->style()->unpolish(place);
        place->style()->polish(place);
    }
}

} // namespace rundblick
