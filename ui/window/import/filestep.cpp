// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/import/filestep.h"

#include "ui/paint/look.h"
#include "ui/panels/import/importwords.h"
#include "ui/panels/import/previewmodel.h"
#include "ui/panels/import/tablepreview.h"
#include "ui/support/messages.h"
#include "ui/support/strings.h"
#include "ui/window/import/importwork.h"
#include "ui/window/import/tablefields.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace rundblick {

FileStep::FileStep(ImportWork& work, const Look& look, QWidget* parent)
    : ImportStep(parent)
    , m_work(work)
    , m_look(look)
    , m_model(new PreviewModel(look, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(look.length(12));
    column->addWidget(createHead());
    column->addWidget(createFields());
    m_problem = createExplanation({}, this);
    m_problem->setObjectName(QStringLiteral("error"));
    m_problem->hide();
    column->addWidget(m_problem);
    auto* preview = new TablePreview(*m_model, look, this);
    preview->setAccessibleName(tr("The first rows of the file"));
    preview->setMinimumHeight(look.length(180));
    column->addWidget(preview, 1);
    connect(&work, &ImportWork::tableRead, this, &FileStep::showTable);
    setEnabled(false);
}

QWidget* FileStep::createHead()
{
    auto* head = new QWidget(this);
    auto* row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    m_name = createExplanation({}, head);
    m_name->setFont(m_look.font(TextStyle::Strong));
    auto* other = new QPushButton(tr("Another &file …"), head);
    other->setAutoDefault(false);
    connect(other, &QPushButton::clicked, this, &FileStep::otherFileWanted);
    row->addWidget(m_name, 1);
    row->addWidget(other);
    return head;
}

QComboBox* FileStep::createField(const QStringList& choices)
{
    auto* field = new QComboBox(this);
    field->addItems(choices);
    field->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    return field;
}

QWidget* FileStep::createFields()
{
    auto* fields = new QWidget(this);
    auto* grid = new QGridLayout(fields);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(m_look.length(16));
    grid->setVerticalSpacing(m_look.length(8));
    m_profile = createField({});
    for (const Profile& profile : m_work.profiles())
        m_profile->addItem(profileName(profile.name));
    m_header
        = createField({tr("None"), QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("3")});
    m_fields = new TableFields(m_look, fields);
    grid->addWidget(createLabelled(tr("&Made by"), m_profile, m_look), 0, 0);
    grid->addWidget(createLabelled(tr("&Rows with heads"), m_header, m_look), 0, 1);
    grid->addWidget(new QWidget(fields), 0, 2);
    grid->addWidget(m_fields, 1, 0, 1, 3);
    for (int column = 0; column < 3; ++column)
        grid->setColumnStretch(column, 1);
    connect(m_header, &QComboBox::activated, this, &FileStep::correct);
    connect(m_fields, &TableFields::chosen, this, &FileStep::correct);
    connect(m_profile, &QComboBox::activated, this,
        [this](int place) { m_work.useProfile(static_cast<std::size_t>(place)); });
    return fields;
}

void FileStep::showTable()
{
    const TableStart& start = *m_work.start();
    setEnabled(true);
    m_name->setText(toQt(start.source.path.filename().string()));
    m_profile->setCurrentIndex(static_cast<int>(m_work.profile()));
    m_header->setCurrentIndex(start.source.dialect.headerRows);
    m_fields->show(start.source, start.sheets);
    m_problem->setVisible(start.problem.has_value());
    if (start.problem)
        m_problem->setText(sentence(*start.problem));
    m_model->show(start, m_work.titles(), true);
    emit changed();
}

TableSource FileStep::corrected() const
{
    TableSource source = m_fields->corrected(m_work.start()->source);
    source.dialect.headerRows = m_header->currentIndex();
    return source;
}

void FileStep::correct()
{
    m_work.read(corrected());
}

QString FileStep::lack() const
{
    const TableStart* start = m_work.start();
    if (!start)
        return tr("Choose a file.");
    if (start->problem)
        return tr("Correct how the file is read, or the file itself.");
    if (m_work.rows().empty())
        return tr("There are no rows below the heads.");
    return {};
}

} // namespace rundblick
