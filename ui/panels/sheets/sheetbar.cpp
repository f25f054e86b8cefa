// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/sheets/sheetbar.h"

#include "ui/session/session.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace rundblick {

SheetBar::SheetBar(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_code(new QLineEdit(this))
    , m_where(new QLabel(this))
{
    auto* label = new QLabel(tr("&Code of the page"), this);
    label->setBuddy(m_code);
    m_code->setAccessibleName(tr("Code of the page"));
    m_code->setPlaceholderText(QStringLiteral("3-K7R"));
    m_code->setMaximumWidth(110);
    m_where->setObjectName(QStringLiteral("muted"));
    m_where->setWordWrap(true);
    auto* end = new QPushButton(tr("&End typing in"), this);
    end->setObjectName(QStringLiteral("chip"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 6, 12, 6);
    layout->addWidget(label);
    layout->addWidget(m_code);
    layout->addWidget(m_where, 1);
    layout->addWidget(end);
    connect(m_code, &QLineEdit::returnPressed, this, &SheetBar::findPage);
    connect(end, &QPushButton::clicked, this, &SheetBar::closed);
}

void SheetBar::askForCode(const QString& done)
{
    const QString ask
        = tr("It stands at the top right of the sheet. Then one key per vote; Space skips a box.");
    m_where->setText(done.isEmpty() ? ask : done);
    m_code->selectAll();
    m_code->setFocus();
}

void SheetBar::findPage()
{
    const Result<RatingSheet> sheet = ratingSheet(m_session.workshop());
    if (!sheet) {
        emit refused(sentence(sheet.error()));
        return;
    }
    const Result<SheetPage> page = sheetPage(*sheet, toStd(m_code->text()));
    if (!page) {
        emit refused(sentence(page.error()));
        m_code->selectAll();
        return;
    }
    m_code->setText(toQt(page->code));
    const auto number = &*std::ranges::find(sheet->pages, *page) - sheet->pages.data() + 1;
    m_where->setText(tr("Page %1 of %2").arg(number).arg(sheet->pages.size()));
    emit pageChosen(gridOf(*sheet, *page));
}

} // namespace rundblick
