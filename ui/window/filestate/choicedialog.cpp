// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filestate/choicedialog.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/window/start/tile.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rundblick {

ChoiceDialog::ChoiceDialog(
    const QString& title, const QString& text, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_look(look)
    , m_ways(new QVBoxLayout)
{
    setWindowTitle(title);
    setAccessibleDescription(text);
    auto* heading = new QLabel(title, this);
    heading->setFont(look.font(TextStyle::Headline));
    auto* sentence = new QLabel(text, this);
    for (QLabel* label : {heading, sentence}) {
        label->setTextFormat(Qt::PlainText); // names come from files
        label->setWordWrap(true);
    }
    m_ways->setSpacing(look.length(6));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.length(20), look.length(16), look.length(20), look.length(20));
    layout->setSpacing(look.length(10));
    layout->addWidget(heading);
    layout->addWidget(sentence);
    layout->addSpacing(look.length(4));
    layout->addLayout(m_ways);
}

void ChoiceDialog::add(const WayOn& way)
{
    const int place = m_count++;
    auto* tile = new Tile(way.name, way.explanation, m_look, this);
    connect(tile, &Tile::clicked, this, [this, place] { done(place + 1); });
    m_ways->addWidget(tile);
    if (place == 0)
        tile->setFocus();
}

int ChoiceDialog::choose()
{
    constexpr int letters = 72;
    resizeToText(*this, letters);
    return exec() - 1;
}

} // namespace rundblick
