// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/card.h"

#include "ui/paint/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rundblick {

Card::Card(const QString& heading, const Look& look, QWidget* parent)
    : QFrame(parent)
    , m_heading(new QLabel(heading, this))
    , m_top(new QHBoxLayout)
    , m_layout(new QVBoxLayout(this))
{
    setObjectName(QStringLiteral("card"));
    m_heading->setFont(look.font(TextStyle::Headline));
    m_heading->setWordWrap(true);
    m_layout->setContentsMargins(
        look.length(16), look.length(10), look.length(12), look.length(10));
    m_top->addWidget(m_heading, 1);
    m_layout->addLayout(m_top);
}

void Card::setHeading(const QString& heading)
{
    m_heading->setText(heading);
}

void Card::addTool(QWidget* tool)
{
    m_top->addWidget(tool);
}

void Card::add(QWidget* widget, int stretch)
{
    m_layout->addWidget(widget, stretch);
}

} // namespace rundblick
