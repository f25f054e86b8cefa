// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start/tile.h"

#include "ui/paint/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rundblick {

Tile::Tile(const QString& name, const QString& explanation, const Look& look, QWidget* parent)
    : QPushButton(parent)
{
    setObjectName(QStringLiteral("tile"));
    setAccessibleName(name);
    setAccessibleDescription(explanation);
    auto* heading = new QLabel(name, this);
    heading->setFont(look.font(TextStyle::Strong));
    auto* text = new QLabel(explanation, this);
    text->setObjectName(QStringLiteral("muted"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.length(12), look.length(8), look.length(12), look.length(8));
    layout->setSpacing(2);
    for (QLabel* label : {heading, text}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(label);
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QSize Tile::sizeHint() const
{
    return layout()->totalSizeHint();
}

QSize Tile::minimumSizeHint() const
{
    return layout()->totalMinimumSize();
}

int Tile::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

} // namespace rundblick
