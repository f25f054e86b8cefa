// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/exports/handoverdialog.h"

#include "ui/panels/report/exportfields.h"
#include "ui/report/exports/formatwords.h"
#include "ui/support/language.h"
#include "ui/support/settings.h"
#include "ui/support/strings.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace rundblick {
namespace {

// A folder that is not there yet, or is empty: "Veloria", "Veloria (2)".
QString newFolder(const QString& folder)
{
    QString name = folder;
    for (int number = 2; QFileInfo::exists(name) && !QDir(name).isEmpty(); ++number)
        name = QStringLiteral("%1 (%2)").arg(folder).arg(number);
    return QDir::toNativeSeparators(name);
}

} // namespace

HandOverDialog::HandOverDialog(FolderProposal proposal, bool hasDecimalComma, QWidget* parent)
    : QDialog(parent)
    , m_proposal(std::move(proposal))
    , m_tables(createTablesBox(hasDecimalComma, this))
    , m_language(createLanguageBox(languageFor(Settings::language()), this))
    , m_discreet(createDiscreetBox(this))
    , m_folder(new QLineEdit(this))
{
    setWindowTitle(tr("Hand over"));
    auto* layout = new QVBoxLayout(this);
    auto* text = new QLabel(tr("One folder for the client, with a page that leads through it. "
                               "What the workshop does not hold is left out."),
        this);
    text->setWordWrap(true);
    layout->addWidget(text);
    addFormats(layout);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this);
    m_handOver = buttons->button(QDialogButtonBox::Ok);
    m_handOver->setText(tr("&Hand over"));
    connect(buttons, &QDialogButtonBox::accepted, this, &HandOverDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_folder, &QLineEdit::textChanged, this, &HandOverDialog::follow);
    connect(m_folder, &QLineEdit::textEdited, this, [this] { m_isWritten = true; });
    connect(m_discreet, &QCheckBox::toggled, this, &HandOverDialog::propose);
    auto* form = new QFormLayout;
    form->addRow(tr("&Language"), m_language);
    form->addRow(tr("&Tables"), m_tables);
    addFolderLine(form);
    form->addRow(m_discreet);
    layout->addLayout(form);
    layout->addWidget(buttons);
    propose();
    follow();
}

void HandOverDialog::addFormats(QVBoxLayout* layout)
{
    const QStringList left = Settings::leftOutFormats();
    auto* columns = new QGridLayout;
    columns->setHorizontalSpacing(24);
    layout->addLayout(columns);
    const int rows = (static_cast<int>(exportFormats().size()) + 1) / 2;
    for (const FormatRule& rule : exportFormats()) {
        auto* box = new QCheckBox(longTitleOf(rule.format), this);
        box->setToolTip(useOf(rule.format));
        box->setAccessibleDescription(box->toolTip());
        box->setChecked(!left.contains(toQt(rule.option)));
        connect(box, &QCheckBox::toggled, this, &HandOverDialog::follow);
        const int place = static_cast<int>(m_formats.size());
        columns->addWidget(box, place % rows, place / rows);
        m_formats.emplace_back(rule.format, box);
    }
}

void HandOverDialog::addFolderLine(QFormLayout* form)
{
    auto* label = new QLabel(tr("&New folder"), this);
    label->setBuddy(m_folder);
    auto* choose = new QPushButton(tr("&Choose …"), this);
    connect(choose, &QPushButton::clicked, this, &HandOverDialog::chooseFolder);
    m_folder->setMinimumWidth(fontMetrics().averageCharWidth() * 40);
    auto* line = new QHBoxLayout;
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    form->addRow(label, line);
}

void HandOverDialog::chooseFolder()
{
    const QFileInfo now(folder());
    const QString parent
        = QFileDialog::getExistingDirectory(this, tr("Where the new folder shall be"), now.path());
    if (parent.isEmpty())
        return;
    m_proposal.parent = parent;
    if (m_isWritten)
        m_folder->setText(newFolder(QDir(parent).filePath(now.fileName())));
    propose();
}

void HandOverDialog::propose()
{
    if (!m_isWritten)
        m_folder->setText(
            newFolder(QDir(m_proposal.parent)
                          .filePath(isDiscreet() ? m_proposal.discreetName : m_proposal.name)));
}

void HandOverDialog::follow()
{
    const std::vector<ExportFormat> chosen = formats();
    m_handOver->setEnabled(!chosen.empty() && !folder().isEmpty());
    m_tables->setEnabled(std::ranges::find(chosen, ExportFormat::Tables) != chosen.end());
}

void HandOverDialog::accept()
{
    QStringList left;
    for (const auto& [format, box] : m_formats)
        if (!box->isChecked())
            left << toQt(ruleOf(format).option);
    Settings::setLeftOutFormats(left);
    QDialog::accept();
}

std::vector<ExportFormat> HandOverDialog::formats() const
{
    std::vector<ExportFormat> chosen;
    for (const auto& [format, box] : m_formats)
        if (box->isChecked())
            chosen.push_back(format);
    return chosen;
}

QString HandOverDialog::language() const
{
    return m_language->currentData().toString();
}

bool HandOverDialog::isForGermanSpreadsheets() const
{
    return m_tables->currentIndex() == 1;
}

bool HandOverDialog::isDiscreet() const
{
    return m_discreet->isChecked();
}

QString HandOverDialog::folder() const
{
    return QDir::fromNativeSeparators(m_folder->text().trimmed());
}

} // namespace rundblick
