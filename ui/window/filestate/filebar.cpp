// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/filestate/filebar.h"

#include "ui/paint/look.h"
#include "ui/session/document.h"
#include "ui/support/messages.h"
#include "ui/window/filestate/filechoices.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace rundblick {

FileBar::FileBar(const Document& document, const Look& look, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_text(new QLabel(this))
    , m_choose(new QPushButton(this))
{
    QPalette colours = palette();
    colours.setColor(QPalette::Window, look.amberSoft);
    setPalette(colours);
    setAutoFillBackground(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_choose->setObjectName(QStringLiteral("fileChoices"));
    auto* later = new QToolButton(this);
    later->setObjectName(QStringLiteral("link"));
    later->setText(tr("Later"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(look.length(16), look.length(6), look.length(16), look.length(6));
    layout->setSpacing(look.length(8));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_choose);
    layout->addWidget(later);
    connect(m_choose, &QPushButton::clicked, this, &FileBar::choose);
    connect(later, &QToolButton::clicked, this, &FileBar::putOff);
    connect(&document, &Document::saveStateChanged, this, &FileBar::follow);
    connect(&document, &Document::outdated, this, &FileBar::tellOutdated);
    hide();
    document.isOutdated() ? tellOutdated() : follow();
}

void FileBar::tellOutdated()
{
    m_text->setText(accountOf(m_document).text);
    m_choose->setText(tr("Show the new state"));
    show();
}

void FileBar::choose()
{
    m_document.isOutdated() ? emit newStateRequested() : emit choicesRequested();
}

// While it is being tried again nothing flickers.
void FileBar::follow()
{
    if (m_document.saveState() == SaveState::Saving || m_document.isOutdated())
        return;
    if (m_document.saveState() != SaveState::Failed) {
        m_putOff.reset();
        hide();
        return;
    }
    m_text->setText(sentence(*m_document.saveError()));
    m_choose->setText(tr("What to do …"));
    setVisible(m_putOff != m_document.saveError()->code);
}

void FileBar::putOff()
{
    m_putOff = m_document.saveError() ? std::optional(m_document.saveError()->code) : std::nullopt;
    hide();
}

} // namespace rundblick
