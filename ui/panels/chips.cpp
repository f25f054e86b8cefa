// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/chips.h"

#include "ui/paint/look.h"
#include "ui/panels/flowlayout.h"

#include <QPushButton>

namespace rundblick {

void keepRoomForBold(QPushButton& chip, const Look& look)
{
    constexpr int border = 26; // and the margins within
    const QFontMetrics bold(look.font(TextStyle::Strong));
    chip.setMinimumWidth(
        bold.size(Qt::TextShowMnemonic, chip.text()).width() + look.length(border));
}

QPushButton* createChip(const QString& text, const Look& look, QWidget* parent)
{
    auto* chip = new QPushButton(text, parent);
    chip->setObjectName(QStringLiteral("chip"));
    chip->setCheckable(true);
    keepRoomForBold(*chip, look);
    return chip;
}

Chips::Chips(const QStringList& names, const Look& look, QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new FlowLayout(this);
    layout->setSpacing(look.length(8));
    for (const QString& name : names) {
        QPushButton* chip = createChip(name, look, this);
        chip->setAutoExclusive(true);
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
