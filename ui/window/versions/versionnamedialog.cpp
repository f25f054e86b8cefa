// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/versions/versionnamedialog.h"

#include "core/model/workshop.h"
#include "ui/paint/look.h"
#include "ui/panels/fit/dialogsize.h"
#include "ui/support/strings.h"

#include <QComboBox>
#include <QDateTime>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace rundblick {

VersionNameDialog::VersionNameDialog(
    const Workshop& workshop, const QString& name, const Look& look, QWidget* parent)
    : QDialog(parent)
    , m_name(new QComboBox(this))
    , m_notice(new QLabel(this))
{
    setWindowTitle(name.isEmpty() ? tr("Name this version") : tr("Rename the version"));
    for (const auto& [id, version] : workshop.all<NamedVersion>())
        if (toQt(version.name) != name)
            m_taken << toQt(version.name);
    const QString now = QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat);
    m_name->setEditable(true);
    m_name->setInsertPolicy(QComboBox::NoInsert);
    m_name->addItems({tr("Before voting"), tr("After voting"), tr("End of this part"),
        tr("Before the break"), tr("As of %1").arg(now)});
    if (!name.isEmpty())
        m_name->setEditText(name);
    m_name->lineEdit()->selectAll();
    auto* caption = new QLabel(tr("&Name of the version"), this);
    caption->setBuddy(m_name);
    m_notice->setObjectName(QStringLiteral("muted"));
    m_notice->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_save = new QPushButton(tr("&Keep"), this);
    m_save->setObjectName(QStringLiteral("primary"));
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(look.length(16), look.length(12), look.length(16), look.length(16));
    layout->setSpacing(look.length(8));
    for (QWidget* part : std::initializer_list<QWidget*>{caption, m_name, m_notice, buttons})
        layout->addWidget(part);
    connect(m_name, &QComboBox::editTextChanged, this, &VersionNameDialog::showState);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    showState();
    constexpr int letters = 64;
    resizeToText(*this, letters);
    m_name->setFocus();
}

QString VersionNameDialog::name() const
{
    return m_name->currentText().trimmed();
}

void VersionNameDialog::showState()
{
    m_save->setEnabled(!name().isEmpty());
    m_notice->setText(m_taken.contains(name(), Qt::CaseInsensitive)
            ? tr("There is a version of this name; this one will get a number.")
            : tr("It is kept in the file, to compare with and to go back to."));
}

} // namespace rundblick
