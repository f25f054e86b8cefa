// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/topbar.h"

#include "ui/paint/look.h"
#include "ui/panels/fit/elidedlabel.h"
#include "ui/session/document.h"
#include "ui/session/session.h"
#include "ui/support/messages.h"

#include <QAction>
#include <QEvent>
#include <QHBoxLayout>
#include <QIcon>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rundblick {
namespace {

// "↶" of "↶ Undo"; any other text whole.
QString shortened(const QString& text)
{
    return text.size() > 2 && text[1] == u' ' ? text.left(1) : text;
}

} // namespace

TopBar::TopBar(const Document& document, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_name(new ElidedLabel(this))
    , m_state(new ElidedLabel(this))
    , m_trouble(new QToolButton(this))
    , m_layout(new QHBoxLayout(this))
{
    setObjectName(QStringLiteral("bar"));
    setAttribute(Qt::WA_StyledBackground);
    auto* logo = new QLabel(this);
    logo->setPixmap(
        QIcon(QStringLiteral(":/icons/rundblick.svg")).pixmap(look.length(28), look.length(28)));
    m_name->setFont(look.font(TextStyle::Headline));
    m_state->setObjectName(QStringLiteral("muted"));
    m_layout->setContentsMargins(look.length(16), look.length(8), look.length(16), look.length(8));
    m_layout->setSpacing(look.length(8));
    m_layout->addWidget(logo);
    m_layout->addWidget(m_name);
    m_state->setContentsMargins(look.length(16), 0, 0, 0);
    m_layout->addWidget(m_state);
    m_trouble->setObjectName(QStringLiteral("warningLink"));
    m_layout->addWidget(m_trouble);
    m_layout->addStretch(1);
    connect(m_trouble, &QToolButton::clicked, this, &TopBar::stateClicked);
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
    m_buttons.emplace_back(action, button);
    connect(action, &QAction::changed, this, &TopBar::showButtons);
    connect(button, &QPushButton::clicked, action, &QAction::trigger);
    m_layout->addWidget(button);
    showButtons();
}

void TopBar::showButtons()
{
    for (const auto& [action, button] : m_buttons) {
        const QString text = action->iconText();
        button->setText(m_isNarrow ? shortened(text) : text);
        button->setAccessibleName(text);
        button->setEnabled(action->isEnabled());
        button->setToolTip(action->toolTip());
    }
}

void TopBar::fit()
{
    int words = 0; // what undo and redo take beside their arrows
    for (const auto& [action, button] : m_buttons) {
        const QFontMetrics letters = button->fontMetrics();
        words += letters.horizontalAdvance(action->iconText())
            - letters.horizontalAdvance(shortened(action->iconText()));
    }
    const QString now = m_words.isTrouble ? m_trouble->text() : m_state->text();
    const int least = m_layout->sizeHint().width() - stateWidth(now) - (m_isNarrow ? 0 : words);
    const int state = stateWidth(m_words.words);
    m_isNarrow = least + state + words > width();
    say(least + state <= width() ? m_words.words : m_words.brief);
    showButtons();
}

int TopBar::stateWidth(const QString& words) const
{
    const QWidget* state = m_state;
    if (m_words.isTrouble)
        state = m_trouble;
    return state->fontMetrics().horizontalAdvance(words);
}

void TopBar::say(const QString& words)
{
    m_state->setText(words);
    m_trouble->setText(words);
}

bool TopBar::event(QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest)
        fit(); // a text has changed
    return QWidget::event(event);
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fit();
}

void TopBar::showName()
{
    m_name->setText(m_document.name());
    m_name->setToolTip(m_document.path());
}

void TopBar::showState()
{
    m_words = wordsOf(m_document);
    m_state->setVisible(!m_words.isTrouble);
    m_trouble->setVisible(m_words.isTrouble);
    const bool hasFailed = m_document.saveState() == SaveState::Failed;
    m_trouble->setToolTip(hasFailed ? sentence(*m_document.saveError()) : QString());
    m_trouble->setAccessibleName(m_words.words);
    m_state->setAccessibleName(m_words.words);
    say(m_words.words);
    fit();
}

} // namespace rundblick
