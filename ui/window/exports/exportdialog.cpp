// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exports/exportdialog.h"

#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QPushButton>

namespace rundblick {

ExportDialog::ExportDialog(
    std::optional<ReportSection> current, const PaperOptions& shown, QWidget* parent)
    : QDialog(parent)
    , m_current(current)
    , m_shown(shown)
    , m_page(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_discreet(new QCheckBox(tr("&Discreet: brands A, B, C"), this))
{
    setWindowTitle(tr("Export PDF"));
    m_page->addItem(tr("The report as it is composed"));
    if (current)
        m_page->addItem(tr("Only this page"));
    for (const std::string_view paper : enumTexts<Paper>)
        m_paper->addItem(toQt(paper));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_discreet->setToolTip(tr("Without the names of brands, client, raters and owners, without "
                              "logos and sources. The numbers stay."));
    m_discreet->setChecked(Settings::isDiscreet());
    m_discreet->setAccessibleDescription(m_discreet->toolTip());
    m_paper->setCurrentIndex(static_cast<int>(shown.paper));
    m_language->setCurrentIndex(shown.language == QLatin1String("de") ? 1 : 0);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Export …"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* form = new QFormLayout(this);
    form->addRow(tr("&Pages"), m_page);
    form->addRow(tr("P&aper, landscape"), m_paper);
    form->addRow(tr("&Language"), m_language);
    form->addRow(m_discreet);
    form->addRow(buttons);
}

std::optional<ReportSection> ExportDialog::page() const
{
    return m_page->currentIndex() == 1 ? m_current : std::nullopt;
}

PaperOptions ExportDialog::paper() const
{
    PaperOptions paper = m_shown;
    paper.paper = static_cast<Paper>(m_paper->currentIndex());
    paper.language = m_language->currentData().toString();
    return paper;
}

bool ExportDialog::isDiscreet() const
{
    return m_discreet->isChecked();
}

} // namespace rundblick
