// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/topbar.h"

#include "ui/paint/look.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"

#include <QAction>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>

namespace rundblick {

TopBar::TopBar(const Document& document, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new QLabel(this))
    , m_state(new QLabel(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("bar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* logo = new QLabel(this);
    logo->setPixmap(
        QIcon(QStringLiteral(":/icons/rundblick.svg")).pixmap(look.length(28), look.length(28)));
    m_name->setFont(look.font(TextStyle::Headline));
    m_name->setTextFormat(Qt::PlainText); // names come from files
    m_state->setObjectName(QStringLiteral("muted"));
    m_state->setTextFormat(Qt::PlainText);
    // Large letters must not make the window wider than the screen.
    m_name->setMinimumWidth(look.length(80));
    m_state->setMinimumWidth(1);
    m_layout->setContentsMargins(look.length(16), look.length(8), look.length(16), look.length(8));
    m_layout->setSpacing(8);
    m_layout->addWidget(logo);
    m_layout->addWidget(m_name);
    m_layout->addSpacing(16);
    m_layout->addWidget(m_state, 1);
    connect(&document, &Document::saveStateChanged, this, &TopBar::showState);
    connect(&document, &Document::saveStateChanged, this, &TopBar::showName);
    showName();
    showState();
}

void TopBar::addAction(QAction* action, bool isPrimary)
{
    auto* button = new QPushButton(this);
    if (isPrimary)
        button->setObjectName(QStringLiteral("primary"));
    const auto follow = [button, action] {
        button->setText(action->iconText());
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    };
    connect(action, &QAction::changed, button, follow);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    follow();
    m_layout->addWidget(button);
}

void TopBar::showName()
{
    m_name->setText(m_document.name());
    m_name->setToolTip(m_document.path());
}

void TopBar::showState()
{
    switch (m_document.saveState()) {
    case SaveState::Saved:
        m_state->setText(tr("saved · all changes in the file"));
        break;
    case SaveState::Pending:
        m_state->setText(m_document.path().isEmpty() ? tr("kept here · not yet in a file")
                                                     : tr("kept here · soon in the file"));
        break;
    case SaveState::Saving:
        m_state->setText(tr("saving …"));
        break;
    case SaveState::Failed:
        m_state->setText(tr("the file cannot be written: your work is kept here"));
        m_state->setToolTip(sentence(*m_document.saveError()));
        return;
    }
    m_state->setToolTip({});
}

} // namespace rundblick
