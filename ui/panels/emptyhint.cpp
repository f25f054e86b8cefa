// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/emptyhint.h"

#include "ui/paint/look.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {

EmptyHint::EmptyHint(const QString& text, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_button(new QPushButton(this))
{
    auto* label = new QLabel(text, this);
    label->setObjectName(QStringLiteral("muted"));
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setMinimumWidth(look.length(360));
    m_button->setObjectName(QStringLiteral("primary"));
    m_button->hide();
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(look.length(12));
    layout->addStretch(1);
    layout->addWidget(label);
    layout->addWidget(m_button, 0, Qt::AlignHCenter);
    layout->addStretch(2);
    connect(m_button, &QPushButton::clicked, this, &EmptyHint::accepted);
}

void EmptyHint::offer(const QString& action)
{
    m_button->setText(action);
    m_button->show();
}

} // namespace rundblick
