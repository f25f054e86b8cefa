// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chips.h"

#include "ui/paint/look.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace rundblick {
namespace {

QPushButton* createChip(const QString& name, const Look& look, QWidget* parent)
{
    auto* chip = new QPushButton(name, parent);
    chip->setObjectName(QStringLiteral("chip"));
    chip->setCheckable(true);
    chip->setAutoExclusive(true);
    // A checked chip is bold; it must not be cut then.
    const QFontMetrics bold(look.font(TextStyle::Strong));
    chip->setMinimumWidth(bold.horizontalAdvance(name) + 30);
    return chip;
}

} // namespace

Chips::Chips(const QStringList& names, const Look& look, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (const QString& name : names) {
        QPushButton* chip = createChip(name, look, this);
        const int place = static_cast<int>(m_chips.size());
        connect(chip, &QPushButton::clicked, this, [this, place] { emit chosen(place); });
        layout->addWidget(chip);
        m_chips.push_back(chip);
    }
    choose(0);
}

int Chips::current() const
{
    for (std::size_t i = 0; i < m_chips.size(); ++i)
        if (m_chips[i]->isChecked())
            return static_cast<int>(i);
    return -1;
}

void Chips::choose(int chip)
{
    at(chip).setChecked(true);
}

} // namespace rundblick
