// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filestate/filebar.h"

#include "ui/paint/look.h"
#include "ui/session/document.h"
#include "ui/support/messages.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rundblick {

FileBar::FileBar(const Document& document, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new QLabel(this))
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, look.amberSoft);
    setPalette(colours);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    auto* choose = new QPushButton(tr("What to do …"), this);
    choose->setObjectName(QStringLiteral("fileChoices"));
    auto* later = new QToolButton(this);
    later->setObjectName(QStringLiteral("link"));
    later->setText(tr("Later"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(look.length(16), look.length(6), look.length(16), look.length(6));
    layout->setSpacing(look.length(8));
    layout->addWidget(m_text, 1);
    layout->addWidget(choose);
    layout->addWidget(later);
    connect(choose, &QPushButton::clicked, this, &FileBar::choicesRequested);
    connect(later, &QToolButton::clicked, this, &FileBar::putOff);
    connect(&document, &Document::saveStateChanged, this, &FileBar::follow);
    hide();
    follow();
}

// While it is being tried again nothing flickers.
void FileBar::follow()
{
    if (m_document.saveState() == SaveState::Saving)
        return;
    if (m_document.saveState() != SaveState::Failed) {
        m_putOff.reset();
        hide();
        return;
    }
    m_text->setText(sentence(*m_document.saveError()));
    setVisible(m_putOff != m_document.saveError()->code);
}

void FileBar::putOff()
{
    m_putOff = m_document.saveError() ? std::optional(m_document.saveError()->code) : std::nullopt;
    hide();
}

} // namespace rundblick
