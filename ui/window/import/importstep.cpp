// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/importstep.h"

#include "ui/paint/look.h"

#include <QLabel>
#include <QVBoxLayout>

namespace rundblick {

QWidget* createLabelled(const QString& label, QWidget* field, const Look& look)
{
    auto* group = new QWidget(field->parentWidget());
    auto* column = new QVBoxLayout(group);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.length(4));
    auto* head = new QLabel(label, group);
    head->setBuddy(field);
    column->addWidget(head);
    column->addWidget(field);
    field->setAccessibleName(QString(label).remove(u'&'));
    return group;
}

QLabel* createExplanation(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

} // namespace rundblick
