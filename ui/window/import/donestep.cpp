// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/donestep.h"

#include "ui/paint/look.h"
#include "ui/panels/import/importwords.h"
#include "ui/support/messages.h"
#include "ui/support/savefile.h"
#include "ui/support/strings.h"
#include "ui/window/import/importwork.h"
#include "ui/window/import/profilefolder.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

namespace rundblick {

DoneStep::DoneStep(ImportWork& work, const Look& look, QWidget* parent)
    : ImportStep(parent)
    , m_work(work)
    , m_look(look)
    , m_report(new QPlainTextEdit(this))
{
    m_report->setReadOnly(true);
    m_report->setTabChangesFocus(true);
    m_report->setAccessibleName(tr("What was imported"));
    auto* save = new QPushButton(tr("&Save as text …"), this);
    save->setAutoDefault(false);
    connect(save, &QPushButton::clicked, this, &DoneStep::saveReport);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.length(12));
    column->addWidget(m_report, 1);
    column->addWidget(save, 0, Qt::AlignLeft);
    column->addWidget(createKeeping());
    m_told = createExplanation({}, this);
    column->addWidget(m_told);
}

QWidget* DoneStep::createKeeping()
{
    auto* keeping = new QFrame(this);
    keeping->setObjectName(QStringLiteral("card"));
    auto* column = new QVBoxLayout(keeping);
    column->addWidget(createExplanation(
        tr("Tables with the same heads are recognised the next time, with all that you chose, "
           "where you keep this under a name."),
        keeping));
    auto* row = new QHBoxLayout;
    m_name = new QLineEdit(keeping);
    m_name->setMaxLength(80);
    m_name->setAccessibleName(tr("Name of the profile"));
    m_keep = new QPushButton(tr("&Keep as profile"), keeping);
    m_keep->setAutoDefault(false);
    row->addWidget(m_name, 1);
    row->addWidget(m_keep);
    column->addLayout(row);
    connect(m_keep, &QPushButton::clicked, this, &DoneStep::keepProfile);
    return keeping;
}

void DoneStep::enter()
{
    const SurveyImport& outcome = *m_work.outcome();
    const QString file = toQt(m_work.start()->source.path.filename().string());
    m_report->setPlainText(reportOf(outcome, file, NumberStyle(m_work.workshop().setup())));
    m_name->setText(QFileInfo(file).completeBaseName());
}

void DoneStep::saveReport()
{
    const QFileInfo table(toQt(m_work.start()->source.path.string()));
    const QString proposed
        = table.dir().filePath(tr("Import of %1.txt").arg(table.completeBaseName()));
    const QString path
        = QFileDialog::getSaveFileName(this, tr("Save the report"), proposed, tr("Texts (*.txt)"));
    if (path.isEmpty())
        return;
    const Status saved = saveFile(path, m_report->toPlainText().toUtf8());
    m_told->setText(saved ? tr("The report is in %1.").arg(path) : sentence(saved.error()));
}

void DoneStep::keepProfile()
{
    const QString name = m_name->text().trimmed();
    Profile profile = profileOf(
        toStd(name), m_work.titles(), m_work.start()->source.dialect.headerRows, m_work.mapping());
    profile.scale = m_work.job().scale;
    if (!m_work.asksForZero())
        profile.zeroIsMissing.reset(); // nobody was asked
    const Status saved = saveProfile(profile);
    m_told->setText(saved ? tr("The profile “%1” is kept.").arg(name) : sentence(saved.error()));
}

} // namespace rundblick
