// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/setup/setupindex.h"

#include "ui/paint/look.h"

#include <QButtonGroup>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {

SetupIndex::SetupIndex(const QStringList& names, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_names(names)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 8, 0);
    layout->setSpacing(2);
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
    layout->addStretch();
    connect(group, &QButtonGroup::idClicked, this, &SetupIndex::chosen);
    setFixedWidth(172);
}

void SetupIndex::setCount(int entry, int count)
{
    QPushButton& button = *m_entries[static_cast<std::size_t>(entry)];
    button.setText(count > 0 ? tr("%1 (%2)").arg(m_names[entry]).arg(count)
                             : tr("%1 – none").arg(m_names[entry]));
}

void SetupIndex::setCurrent(int entry)
{
    m_entries[static_cast<std::size_t>(entry)]->setChecked(true);
}

} // namespace rundblick
