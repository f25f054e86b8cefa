// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/start/savetemplatedialog.h"

#include "ui/panels/fit/dialogsize.h"
#include "ui/support/strings.h"
#include "ui/window/start/owntemplates.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {
namespace {

QLabel* paragraph(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setWordWrap(true);
    return label;
}

} // namespace

SaveTemplateDialog::SaveTemplateDialog(const QString& proposal, QWidget* parent)
    : QDialog(parent)
    , m_name(new QLineEdit(proposal, this))
    , m_notice(new QLabel(this))
    , m_touchpoints(
          new QCheckBox(tr("&Touchpoints with channel, owner, phases, role and usage"), this))
    , m_brands(new QCheckBox(tr("&Brands with logo and market share"), this))
    , m_segments(new QCheckBox(tr("Se&gments and personas"), this))
{
    setWindowTitle(tr("Save as template"));
    auto* caption = new QLabel(tr("&Name of the template"), this);
    caption->setBuddy(m_name);
    m_notice->setObjectName(QStringLiteral("muted"));
    m_notice->setWordWrap(true);
    m_touchpoints->setChecked(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    m_save->setObjectName(QStringLiteral("primary"));
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(8);
    layout->addWidget(caption);
    layout->addWidget(m_name);
    layout->addWidget(m_notice);
    layout->addSpacing(4);
    layout->addWidget(paragraph(tr("Always kept: phases with weight and guiding question, texts "
                                   "of the lanes, roles responsible, criteria with scale and "
                                   "weight, saved views, and all settings of the method."),
        this));
    layout->addWidget(paragraph(tr("Also keep:"), this));
    for (QCheckBox* box : {m_touchpoints, m_brands, m_segments})
        layout->addWidget(box);
    layout->addWidget(paragraph(
        tr("Never kept: client, title and date, raters and ratings, journeys, quotes, emotions, "
           "ideas, actions, notes, spends and scenarios."),
        this));
    layout->addSpacing(4);
    layout->addWidget(buttons);
    connect(m_name, &QLineEdit::textChanged, this, &SaveTemplateDialog::showState);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    m_name->selectAll();
    showState();
    resizeToText(*this, 72);
}

QString SaveTemplateDialog::name() const
{
    return m_name->text().trimmed();
}

TemplateParts SaveTemplateDialog::parts() const
{
    TemplateParts parts;
    parts.touchpoints = m_touchpoints->isChecked();
    parts.brands = m_brands->isChecked();
    parts.segments = m_segments->isChecked();
    parts.scenario = toStd(tr("Base"));
    return parts;
}

void SaveTemplateDialog::showState()
{
    const bool isName = isTemplateName(name());
    const bool isThere = isName && QFileInfo::exists(ownTemplatePath(name()));
    m_save->setEnabled(isName);
    m_notice->setText(!isName && !name().isEmpty()
            ? tr("A name without / \\ : * ? \" < > | and of at most 80 letters, please.")
            : isThere ? tr("▲ A template of this name is there; it will be replaced.")
                      : tr("It appears among the templates of the start page."));
}

} // namespace rundblick
