// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/mix/whatifbar.h"

#include "core/model/edits/scenarioedits.h"
#include "ui/panels/flowlayout.h"
#include "ui/session/selection.h"
#include "ui/session/session.h"
#include "ui/support/strings.h"

#include <QAction>
#include <QPushButton>

namespace rundblick {

WhatIfBar::WhatIfBar(const Surroundings& surroundings, QWidget* parent)
    : QWidget(parent)
    , m_session(surroundings.session)
    , m_selection(surroundings.selection)
{
    (new FlowLayout(this))->setSpacing(8);
    add([] { return tr("What if we &drop it?"); }, Qt::CTRL | Qt::ALT | Qt::Key_D,
        &WhatIfBar::drop);
    add([] { return tr("What if it is as good as the com&petitors?"); },
        Qt::CTRL | Qt::ALT | Qt::Key_P, &WhatIfBar::raise);
    connect(&m_selection, &Selection::changed, this, &WhatIfBar::followSelection);
    followSelection();
}

void WhatIfBar::add(const ActionName& name, const QKeySequence& key, void (WhatIfBar::*ask)())
{
    auto* question = new QAction(this);
    setName(*question, name);
    question->setShortcut(key);
    auto* button = new QPushButton(name(), this);
    button->setAutoDefault(false);
    connect(question, &QAction::triggered, this, ask);
    connect(button, &QPushButton::clicked, question, &QAction::trigger);
    connect(question, &QAction::changed, button, [question, button] {
        button->setEnabled(question->isEnabled());
        button->setToolTip(question->toolTip());
    });
    layout()->addWidget(button);
    m_questions += question;
}

void WhatIfBar::followSelection()
{
    const Touchpoint* touchpoint = m_session.workshop().find(m_selection.touchpoint());
    for (QAction* question : m_questions) {
        question->setToolTip(touchpoint
                ? tr("A new scenario without changing this one: “%1”").arg(toQt(touchpoint->name))
                : tr("Select a touchpoint first"));
        question->setEnabled(touchpoint != nullptr);
    }
}

void WhatIfBar::drop()
{
    if (const Touchpoint* touchpoint = m_session.workshop().find(m_selection.touchpoint()))
        m_session.perform(whatIfDropped(m_session.workshop(), touchpoint->id,
            {toStd(tr("Without “%1”").arg(toQt(touchpoint->name))), toStd(tr("Scenario 1"))}));
}

void WhatIfBar::raise()
{
    if (const Touchpoint* touchpoint = m_session.workshop().find(m_selection.touchpoint()))
        m_session.perform(whatIfRaised(m_session.workshop(), touchpoint->id,
            {toStd(tr("“%1” as good as the others").arg(toQt(touchpoint->name))),
                toStd(tr("Scenario 1"))}));
}

} // namespace rundblick
