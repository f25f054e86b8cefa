// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exports/exportdialog.h"

#include "ui/panels/report/exportfields.h"
#include "ui/report/exports/formatwords.h"
#include "ui/support/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

bool isPicture(ExportFormat format)
{
    return format == ExportFormat::Svg || format == ExportFormat::Png;
}

// Whether there are words of ours in it, not only those of the workshop.
bool hasLanguage(ExportFormat format)
{
    return isPicture(format) || format == ExportFormat::Pdf || format == ExportFormat::Slides
        || format == ExportFormat::Workbook || format == ExportFormat::Calendar;
}

} // namespace

ExportDialog::ExportDialog(ExportFormat format, const Offer& offer, QWidget* parent)
    : QDialog(parent)
    , m_format(format)
    , m_shown(offer.paper)
    , m_form(new QFormLayout)
{
    setWindowTitle(tr("Export %1").arg(kindOf(format)));
    auto* use = new QLabel(useOf(format), this);
    use->setWordWrap(true);
    use->setMinimumWidth(fontMetrics().averageCharWidth() * 45);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(use);
    layout->addLayout(m_form);
    if (format == ExportFormat::Pdf || isPicture(format))
        offerPages(offer);
    if (format == ExportFormat::Pdf)
        offerPaper();
    if (format == ExportFormat::Png)
        offerBitmaps();
    if (format == ExportFormat::Tables) {
        m_tables = createTablesBox(offer.hasDecimalComma, this);
        m_form->addRow(tr("&Tables"), m_tables);
    }
    if (hasLanguage(format)) {
        m_language = createLanguageBox(offer.paper.language, this);
        m_form->addRow(tr("&Language"), m_language);
    }
    m_discreet = createDiscreetBox(this);
    m_form->addRow(m_discreet);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("&Export …"));
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
}

// A PDF is the report, as a rule; a picture is what is looked at.
void ExportDialog::offerPages(const Offer& offer)
{
    m_extent = new QComboBox(this);
    const auto add = [this](const QString& text, ExportExtent extent) {
        m_extent->addItem(text, static_cast<int>(extent));
    };
    add(tr("The report as it is composed"), ExportExtent::Report);
    if (offer.hasPage)
        add(tr("Only this page"), ExportExtent::Page);
    if (offer.hasSelection)
        add(tr("Only what is selected on it"), ExportExtent::Selection);
    if (isPicture(m_format) && offer.hasPage)
        m_extent->setCurrentIndex(1);
    m_form->addRow(tr("&Pages"), m_extent);
}

void ExportDialog::offerPaper()
{
    m_paper = new QComboBox(this);
    for (const std::string_view paper : enumTexts<Paper>)
        m_paper->addItem(toQt(paper));
    m_paper->setCurrentIndex(static_cast<int>(m_shown.paper));
    m_form->addRow(tr("P&aper, landscape"), m_paper);
}

void ExportDialog::offerBitmaps()
{
    m_scale = new QComboBox(this);
    m_scale->addItem(tr("1×: for web pages and chats"));
    m_scale->addItem(tr("2×: for documents and slides"));
    m_scale->addItem(tr("3×: for print"));
    m_scale->addItem(tr("4×: for large prints"));
    m_scale->setCurrentIndex(static_cast<int>(PictureOptions().scale) - 1);
    m_form->addRow(tr("&Size"), m_scale);
    m_transparent = new QCheckBox(tr("&Transparent paper"), this);
    m_form->addRow(m_transparent);
}

ExportExtent ExportDialog::extent() const
{
    return m_extent ? static_cast<ExportExtent>(m_extent->currentData().toInt())
                    : ExportExtent::Report;
}

PaperOptions ExportDialog::paper() const
{
    PaperOptions paper = m_shown;
    if (m_paper)
        paper.paper = static_cast<Paper>(m_paper->currentIndex());
    if (m_language)
        paper.language = m_language->currentData().toString();
    return paper;
}

PictureOptions ExportDialog::picture() const
{
    PictureOptions picture;
    if (m_scale)
        picture
            = {.scale = m_scale->currentIndex() + 1.0, .isTransparent = m_transparent->isChecked()};
    return picture;
}

bool ExportDialog::isForGermanSpreadsheets() const
{
    return m_tables && m_tables->currentIndex() == 1;
}

bool ExportDialog::isDiscreet() const
{
    return m_discreet->isChecked();
}

} // namespace rundblick
