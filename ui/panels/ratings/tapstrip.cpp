// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/ratings/tapstrip.h"

#include "ui/panels/flowlayout.h"
#include "ui/panels/ratings/ratingtable.h"
#include "ui/panels/ratings/ratingtext.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace rundblick {
namespace {

constexpr std::size_t mostButtons = 11;

} // namespace

TapStrip::TapStrip(RatingTable& table, QWidget* parent)
    : QWidget(parent)
    , m_table(table)
    , m_question(new QLabel(this))
    , m_buttons(new QWidget(this))
{
    new FlowLayout(m_buttons);
    m_question->setMinimumWidth(fontMetrics().averageCharWidth() * 14);
    m_question->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(m_question, 1);
    layout->addWidget(m_buttons);
    connect(&table, &RatingTable::currentCellChanged, this, &TapStrip::follow);
    connect(&table.ratings(), &QAbstractItemModel::modelReset, this, &TapStrip::follow);
    follow();
}

void TapStrip::follow()
{
    const QModelIndex index = m_table.currentIndex();
    const Criterion* criterion = m_table.ratings().criterionAt(index);
    const std::vector<double> values
        = criterion ? tapValues(*criterion, mostButtons) : std::vector<double>();
    if (values != m_values) {
        m_values = values;
        rebuild();
    }
    if (!criterion) {
        m_question->setText(tr("Choose a cell to rate it."));
        return;
    }
    const QString place = tr("%1: %2").arg(
        m_table.ratings().headerData(index.column(), Qt::Horizontal, Qt::DisplayRole).toString(),
        toQt(criterion->name));
    const std::size_t parts = m_table.typedParts();
    m_question->setText(parts == 1 ? tr("%1 – and at least?").arg(place)
            : parts == 2           ? tr("%1 – and at most?").arg(place)
                                   : place);
}

void TapStrip::rebuild()
{
    while (QLayoutItem* item = m_buttons->layout()->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was tapped
        delete item;
    }
    for (const double value : m_values) {
        const QString text = ratingText(value, m_table.ratings().style());
        addButton(text, tr("Rate %1").arg(text), [this, value] { m_table.enter(value); });
    }
    if (m_values.empty())
        return;
    addButton(tr("Clear"), tr("Clear the rating"), [this] { m_table.enterNothing(); });
    addButton(tr("Skip"), tr("Go on to the next cell"), [this] { m_table.skip(); });
}

void TapStrip::addButton(
    const QString& text, const QString& name, const std::function<void()>& tapped)
{
    auto* button = new QPushButton(text, this);
    button->setObjectName(QStringLiteral("cell"));
    button->setAccessibleName(name);
    button->setFocusPolicy(Qt::NoFocus);
    connect(button, &QPushButton::clicked, this, tapped);
    m_buttons->layout()->addWidget(button);
}

} // namespace rundblick
