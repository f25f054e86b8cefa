// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/setup/setupindex.h"

#include "ui/paint/look.h"
#include "ui/panels/chips.h"
#include "ui/panels/flowlayout.h"

#include <QButtonGroup>
#include <QPushButton>

namespace rundblick {
namespace {

constexpr int entryWidth = 164;

} // namespace

SetupIndex::SetupIndex(const QStringList& names, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_look(look)
    , m_names(names)
{
    auto* layout = new FlowLayout(this);
    layout->setSpacing(look.length(2));
    auto* group = new QButtonGroup(this);
    for (const QString& name : names) {
        auto* entry = new QPushButton(name, this);
        entry->setObjectName(QStringLiteral("index"));
        entry->setCheckable(true);
        entry->setFont(look.font(TextStyle::Body));
        entry->setAccessibleName(name);
        group->addButton(entry, static_cast<int>(m_entries.size()));
        layout->addWidget(entry);
        m_entries.push_back(entry);
    }
    connect(group, &QButtonGroup::idClicked, this, &SetupIndex::chosen);
    setMinimumWidth(look.length(entryWidth));
}

void SetupIndex::resizeEvent(QResizeEvent* event)
{
    for (QPushButton* entry : m_entries)
        fit(*entry);
    QWidget::resizeEvent(event);
}

// As wide as the column, or as its name where they stand side by side.
void SetupIndex::fit(QPushButton& entry) const
{
    if (width() < 2 * minimumWidth())
        entry.setMinimumWidth(minimumWidth());
    else
        keepRoomForBold(entry, m_look);
}

void SetupIndex::setCount(int entry, int count)
{
    QPushButton& button = *m_entries[static_cast<std::size_t>(entry)];
    button.setText(count > 0 ? tr("%1 (%2)").arg(m_names[entry]).arg(count)
                             : tr("%1 – none").arg(m_names[entry]));
    fit(button);
}

void SetupIndex::setCurrent(int entry)
{
    m_entries[static_cast<std::size_t>(entry)]->setChecked(true);
}

} // namespace rundblick
