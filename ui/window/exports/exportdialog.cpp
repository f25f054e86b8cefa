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

ExportDialog::ExportDialog(ReportPage current, QWidget* parent)
    : QDialog(parent)
    , m_page(new QComboBox(this))
    , m_paper(new QComboBox(this))
    , m_language(new QComboBox(this))
    , m_discreet(new QCheckBox(tr("&Discreet: brands A, B, C"), this))
{
    setWindowTitle(tr("Export PDF"));
    m_page->addItem(tr("The whole report"), static_cast<int>(ReportPage::All));
    m_page->addItem(tr("Only this page"), static_cast<int>(current));
    for (const std::string_view paper : enumTexts<Paper>)
        m_paper->addItem(toQt(paper));
    m_language->addItem(QStringLiteral("English"), QStringLiteral("en"));
    m_language->addItem(QStringLiteral("Deutsch"), QStringLiteral("de"));
    m_discreet->setToolTip(tr("Without the names of brands, client, raters and owners, without "
                              "logos and sources. The numbers stay."));
    m_discreet->setChecked(Settings::isDiscreet());
    m_discreet->setAccessibleDescription(m_discreet->toolTip());
    m_language->setCurrentIndex(languageFor(Settings::language()) == QLatin1String("de") ? 1 : 0);
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

ReportPage ExportDialog::page() const
{
    return static_cast<ReportPage>(m_page->currentData().toInt());
}

PaperOptions ExportDialog::paper() const
{
    return {static_cast<Paper>(m_paper->currentIndex()), m_language->currentData().toString()};
}

bool ExportDialog::isDiscreet() const
{
    return m_discreet->isChecked();
}

} // namespace rundblick
